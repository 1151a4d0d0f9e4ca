import { partyHead } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** "Tuyệt đối không để …", "Nghiêm cấm …": what is forbidden to those of the heading is their duty. */
const FORBIDDING = new Phrases('tuyệt đối không|kiên quyết không|không được|không để|nghiêm cấm')
/** "Không hoàn thành nhiệm vụ" says how things stand. */
const FAILING = new Phrases(
  'không hoàn thành|không đảm bảo|không bảo đảm|không chấp hành|không phát hiện|không đăng ký|không gửi|không nộp|không báo cáo|không tham gia',
)
/** Behind "không" these tell how things are, not what is not to be done. */
const STATES = new Phrases(
  'có|còn|đủ|thể|phải|chỉ|những|ai|nên|quá|vượt|là|ngừng|đạt|thuộc|nằm|được|kể|ít|nhất|bắt buộc|gửi|nộp|tham gia|đăng ký|phát hiện',
)

/** Does the clause forbid something to those it does not name? */
export function forbids(words: readonly Word[], i: number, to: number): boolean {
  if (!words[i]?.cap || FAILING.at(words, i, to)) return false
  const strict = FORBIDDING.at(words, i, to)
  if (strict) return words[i]?.bare === 'nghiem' || !partyHead(words, i + strict, to)
  return words[i]?.bare === 'khong' && i + 3 < to && !STATES.at(words, i + 1, to)
}

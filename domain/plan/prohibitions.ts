import { actBegins } from './grammar.ts'
import { partyHead } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** "Tuyệt đối không để …", "Nghiêm cấm …": what is forbidden to those of the heading is their duty. */
const FORBIDDING = new Phrases('tuyệt đối không|kiên quyết không|không được|không để|nghiêm cấm')
/** "Không hoàn thành nhiệm vụ" says how things stand. */
const FAILING = new Phrases(
  'không hoàn thành|không đảm bảo|không bảo đảm|không chấp hành|không phát hiện|không đăng ký|không gửi|không nộp|không báo cáo|không tham gia',
)
/** What is only ever forbidden, so that it is no act elsewhere. */
const WRONGS = new Phrases(
  'bao che|né tránh|đùn đẩy|lợi dụng|lạm dụng|tự ý|gây|làm|phô trương|chạy theo|đưa|dùng|uống|lái',
)

/** Does the clause forbid something to those it does not name? */
export function forbids(words: readonly Word[], i: number, to: number): boolean {
  if (!words[i]?.cap || FAILING.at(words, i, to)) return false
  const strict = FORBIDDING.at(words, i, to)
  if (strict) return words[i]?.bare === 'nghiem' || !partyHead(words, i + strict, to)
  return words[i]?.bare === 'khong' && (actBegins(words, i + 1, to) || WRONGS.at(words, i + 1, to) > 0)
}

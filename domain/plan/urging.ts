import { ACTS, GENERIC } from './lexicon.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

const EARNESTLY = new Phrases('nghiêm túc|nghiêm chỉnh|nghiêm')
const THIS = new Phrases(
  'chỉ thị này|kế hoạch này|công văn này|hướng dẫn này|chương trình này|thông báo này|quyết định này|kết luận này|nghị quyết này|quy định này|văn bản này|công điện này|nội dung trên|nội dung nêu trên',
)

/** "Các sở, … căn cứ chức năng, nhiệm vụ nghiêm túc thực hiện Chỉ thị này": urges, and asks for nothing of its own. */
export function urges(words: readonly Word[], act: number, to: number): boolean {
  if (THIS.find(words, Math.max(act, to - 4), to) < 0 || EARNESTLY.find(words, act, to) < 0) return false
  for (let i = act; i < to; i++) if (ACTS.at(words, i, to) > 0 && GENERIC.at(words, i, to) === 0) return false
  return true
}

/** "…, các tổ chức hoạt động trong lĩnh vực … thực hiện nghiêm Chỉ thị này": only its last words say what is urged. */
export function endsUrging(words: readonly Word[], act: number, to: number): boolean {
  const last = Math.max(act, to - 9)
  return (
    THIS.find(words, Math.max(act, to - 4), to) >= 0 &&
    EARNESTLY.find(words, last, to) >= 0 &&
    DOING.find(words, last, to) >= 0
  )
}

const DOING = new Phrases('thực hiện|triển khai|chấp hành')

const WORTH = new Phrases(
  'là nhiệm vụ|là trách nhiệm|là một trong|là nội dung quan trọng|là khâu|là giải pháp|là yêu cầu|là việc làm|là chủ trương|là vấn đề|là công việc',
)
const HOLDING = new Phrases('xác định|coi|phải coi|cần xác định|phải xác định|nhận thức')

/** "Đẩy mạnh … là nhiệm vụ cấp bách": says what it is worth, and asks nobody. */
export const praises = (words: readonly Word[], act: number, to: number): boolean =>
  !HOLDING.at(words, act, to) && WORTH.find(words, act + 2, Math.min(to, act + 60)) >= 0

import { gapBefore } from './gaps.ts'
import { Phrases } from './phrases.ts'
import type { Quantity } from './schema.ts'
import type { Word } from './words.ts'

/** Nouns of what a duty brings about. */
const RESULTS = new Phrases(`
  báo cáo tổng kết|báo cáo kết quả|báo cáo điển hình|báo cáo chuyên đề|báo cáo|kế hoạch|danh sách|dự toán|văn bản|phóng sự|tham luận|hồ sơ|biên bản|phiếu|tờ trình|quyết định|đề án|hội nghị|tài liệu|danh mục|công văn|quy chế|quy trình|bằng khen|giấy khen|giấy mời|giấy chứng nhận|phương án|chương trình|mô hình|hội thảo|hội thi|cuộc thi|tin bài|chuyên mục|chuyên đề|số liệu|kinh phí|bản cam kết|bộ quy tắc|thông tin|tổng kết|sơ kết|tập huấn
`)
const ENDS = new Phrases(
  'về|theo|để|nhằm|gửi|trước|trình|của|cho|từ|tại|trong|phù hợp|bảo đảm|đảm bảo|được|chậm nhất|hạn chót|trên|với|đề nghị|và|thực hiện|có|kèm|bằng|nộp|khi|gồm|bao gồm|này|số|ngày|trực tiếp|cụ thể',
)
const COUNTED = new Phrases(
  'báo cáo|bản|phiếu|mô hình|cán bộ|tập thể|cá nhân|gương|bài|lớp|đơn vị|trường|hội nghị|cuộc|đồng chí|người|tham luận|điển hình|đại biểu|giáo viên|thành viên|sản phẩm|tác phẩm|chuyên đề|phóng sự|bộ|công trình|sáng kiến|đội|học sinh|đoàn|tin|cây|tờ|buổi|hộ|thôn|xã|huyện|công chức|viên chức|lượt|suất|nhà|căn|thủ tục|hồ sơ|văn bản|chương trình|dự án|đề tài|video|clip|băng rôn|chuyên mục|tổ|nhóm|câu lạc bộ|cơ sở|phòng|máy|trường hợp|đợt|hội thi|mũi|lần|điểm|khu',
)
const PER = new Phrases('mỗi|từng')
/** What "mỗi" counts by in one syllable; other nouns have two ("mỗi địa phương"). */
const SHORT_PER = new Phrases(
  'năm|quý|tháng|tuần|ngày|huyện|xã|tỉnh|thôn|trường|lớp|sở|ngành|cụm|tổ|phường|bản|hộ|khối|đợt|kỳ|đội|người|phòng',
)

/** "Kế hoạch này", "Chương trình số …": a document that is carried out, not one that is made. */
const CITED = /^(nay|so)$/

/** The thing a duty delivers, as printed, or null. */
export function deliverableOf(text: string, words: readonly Word[], act: number, to: number): string | null {
  const limit = Math.min(to, act + 26)
  for (let i = act; i < limit; i++) {
    const length = RESULTS.at(words, i, to)
    if (!length || (i === act && words[i]?.bare === 'bao')) continue
    if (
      /^(theo|cu|cua|tai|trong|qua|thuc|hien|khai|phong|so|ban|viec|cac cap)$/.test(words[i - 1]?.bare ?? '')
    )
      continue
    let end = i + length
    while (
      end < to &&
      end < i + 9 &&
      !ENDS.at(words, end, to) &&
      !/[,;:.()“”]/.test(gapBefore(text, words, end))
    )
      end++
    if (CITED.test(words[end]?.bare ?? '') && words[end]?.tight) continue
    return text.slice(words[i]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
  }
  return null
}

const PAIR =
  /(?<![\d/.,])(\d{1,3})\s+(\p{Ll}[\p{Ll}\s,]{1,60}?)(?=\s*[,;]\s*\d|\s*;|\s+và\s+\d|\s*[,;]?\s*$)/gu

type Counted = { readonly count: number; readonly next: number }

/** A number that begins at word `i`, "02", "1.200" or "05 (năm)", and the word behind it; null where none does. */
function numberAt(text: string, words: readonly Word[], i: number, to: number): Counted | null {
  const first = words[i]?.bare ?? ''
  if (!/^\d{1,4}$/.test(first) || /[/.,]$/.test(gapBefore(text, words, i)) || words[i - 1]?.bare === 'so')
    return null
  let digits = first
  let next = i + 1
  while (next < to && gapBefore(text, words, next) === '.' && /^\d{3}$/.test(words[next]?.bare ?? '')) {
    digits += words[next]?.bare ?? ''
    next++
  }
  if (gapBefore(text, words, next).includes('(')) {
    const close = [next + 1, next + 2, next + 3].find(
      at => at < to && gapBefore(text, words, at).includes(')'),
    )
    return close === undefined ? null : { count: Number(digits), next: close }
  }
  return words[next]?.tight ? { count: Number(digits), next } : null
}

/** How many of what: "02 báo cáo điển hình (01 tập thể, 01 cá nhân)" for "mỗi địa phương". */
export function quantityOf(text: string, words: readonly Word[], from: number, to: number): Quantity | null {
  for (let i = from; i < to - 1; i++) {
    const number = numberAt(text, words, i, to)
    const length = number ? COUNTED.at(words, number.next, to) : 0
    if (!number || !length) continue
    let end = number.next + length
    while (
      end < to &&
      end < number.next + 7 &&
      !ENDS.at(words, end, to) &&
      !PER.at(words, end, to) &&
      words[end]?.bare !== 'gom' &&
      !/[,;:.()“”/]/.test(gapBefore(text, words, end))
    )
      end++
    const of = text.slice(words[number.next]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
    const rest = text.slice(words[end - 1]?.end ?? 0, words[to - 1]?.end ?? 0)
    const per = perOf(text, words, from, to) ?? RATE.exec(rest)?.[1] ?? null
    return { count: number.count, of, breakdown: breakdownOf(rest), per }
  }
  return null
}

/** "10 tin, bài/tháng" */
const RATE = /^(?:,\s?\p{Ll}+)?\s?\/\s?(?:1\s)?(năm học|năm|quý|tháng|tuần|ngày|học kỳ|xã|huyện|trường|lớp)/u

function breakdownOf(rest: string): Record<string, number> {
  const list = /^\s*(?:\(|gồm\s|bao gồm\s|trong đó\s)([^().;]{3,120})/u.exec(rest)?.[1]
  if (!list) return {}
  const pairs = [...list.matchAll(PAIR)].map(match => [(match[2] ?? '').trim(), Number(match[1])] as const)
  return Object.fromEntries(pairs)
}

function perOf(text: string, words: readonly Word[], from: number, to: number): string | null {
  const at = PER.find(words, from, to)
  if (at < 0 || at + 1 >= to) return null
  const end = Math.min(at + 1 + (SHORT_PER.at(words, at + 1, to) || 2), to)
  return text.slice(words[at + 1]?.start ?? 0, words[end - 1]?.end ?? 0).replace(/\s+/g, ' ') || null
}

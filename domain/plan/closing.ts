import type { Line } from './lines.ts'
import type { Signer } from './schema.ts'
import { bareLine } from './signs.ts'
import { bareOf } from './words.ts'

/** Family names of Vietnam, the commoner ones of its peoples among them. */
const FAMILY =
  'A|Alăng|An|Ao|Ayun|Biện|Bling|Briu|Bàn|Bá|Bùi|Bạch|Bế|Bồ|Bờ|Cao|Chang|Chu|Chung|Châu|Chúc|Chảo|Chế|Cung|Cà|Cát|Cù|Cầm|Cổ|Cụt|Cứ|Danh|Diệp|Doãn|Dư|Dương|Dụng|Giàng|Giáp|Giản|Hoa|Hoàng|Huỳnh|Hy|Hà|Hàn|Hán|Hùng|Hạng|Hầu|Hồ|Hồng|Hờ|Hứa|H’|Ka|Kha|Khuất|Khúc|Khổng|Kim|Kiều|Kpuih|Kpă|Ksor|Kông|La|Lang|Long|Lâm|Lâu|Lã|Lê|Lò|Lô|Lù|Lý|Lăng|Lưu|Lương|Lường|Lại|Lầu|Lều|Lộc|Lục|Lừu|Lữ|Lỷ|Ma|Mai|Moong|Mã|Mông|Mùa|Mạc|Mạnh|Mẫn|Mộng|Nay|Nghiêm|Nguyễn|Ngân|Ngô|Ngạc|Ngọ|Ngụy|Nhan|Nhiêu|Nhâm|Nhạc|Nhữ|Ninh|Niê|Nông|Nùng|Phan|Phi|Phàn|Phí|Phó|Phù|Phùng|Phương|Phạm|Phụng|Pơloong|Quan|Quàng|Quách|Rmah|Rơ|Sa|Siu|Sùng|Sơn|Sầm|Sần|Sử|Thang|Thi|Thiên|Thiều|Thào|Thái|Thân|Thạch|Thẩm|Tiêu|Tiết|Tiền|Trang|Tri|Triệu|Trà|Trác|Trưng|Trương|Trầm|Trần|Trịnh|Tào|Tòng|Tô|Tôn|Tăng|Tưởng|Tạ|Tẩn|Tống|Từ|Uông|Vang|Vi|Viêm|Viên|Và|Vàng|Võ|Văn|Vũ|Vương|Vạn|Vỏ|Vừ|Xa|Xồng|Y|Yên|Zơ|Âu|Ông|Đan|Đinh|Điểu|Đoàn|Đàm|Đào|Đái|Đèo|Đăng|Đường|Đậu|Đặng|Đồng|Đỗ|Đới|Ứng'
const NAME = new RegExp(
  `(^|[^\\p{L}\\s]\\s*|\\s{2,}|\\t)((?:${FAMILY})(?:\\s+[\`'.]?\\s*\\p{Lu}\\p{Ll}[\\p{Ll}\\p{M}]*){1,4})\\s*$`,
  'u',
)
/** A name of another form, alone on its line or in the right column under the rank of who signs. */
const OTHER_NAME = /^\p{Lu}[\p{Ll}\p{M}’']*(?:\s\p{Lu}[\p{Ll}\p{M}]+){1,4}$/u
const RANK =
  /^(quyen |pho )?(chu tich|giam doc|truong phong|hieu truong|chanh van phong|chanh thanh tra|truong ban|bi thu|cuc truong|chi cuc truong|tong giam doc|vien truong|tong thu ky|doi truong|truong doan|pho van phong|bo truong|thu truong|uy vien)/
const AUTHORITY = /\b(?:(?:TM|KT|TL|TUQ|Q)\s*\.|T\/M|K\/T|T\/L)\s*\/?\s*\p{Lu}[\p{Lu}\s,]*/u
const SKIPPED = /^(noi nhan|noi nham|voi nhan|ban dien tu|\(da ky\)|ky boi|gio ky|thoi gian ky|lb$)/

/** Right-hand pieces of a line: the signature stands in the right column, or alone. */
const pieces = (raw: string) =>
  raw
    .split(/\t|\s\|\s|\s{3,}/)
    .map(piece => piece.trim())
    .filter(Boolean)

function authorityOf(raw: string): string[] {
  return pieces(raw)
    .map(piece => AUTHORITY.exec(piece)?.[0]?.replace(/\s+/g, ' ').trim() ?? '')
    .filter(piece => piece.length > 5)
}

function rankOf(raw: string): string | null {
  for (const piece of [...pieces(raw)].reverse()) {
    if (AUTHORITY.test(piece)) continue
    const tail = piece.replace(/^.*[.;:^|]\s*/u, '').trim()
    const capital = tail === tail.toUpperCase() && /\p{L}{3}/u.test(tail)
    if (capital && RANK.test(bareOf(tail))) return tail.replace(/[\s.,|]+$/, '')
  }
  return null
}

/** Name, title and authority of the first signature, or null where nobody signs. */
export function signerOf(text: string, closing: readonly Line[]): Signer | null {
  const authority: string[] = []
  let title: string | null = null
  let name: string | null = null
  let otherwise: string | null = null
  for (const line of closing) {
    const raw = text.slice(line.start, line.end)
    if (line.blank) continue
    authority.push(...authorityOf(raw))
    title = rankOf(raw) ?? title
    const found = NAME.exec(raw.trimEnd())?.[2]
    if (title && !found) otherwise = pieces(raw).findLast(piece => OTHER_NAME.test(piece)) ?? otherwise
    if (found) name = found.replace(/\s*[`'.]\s*/g, ' ').replace(/\s+/g, ' ')
  }
  if (!name && !title && authority.length === 0) return null
  return { name: name ?? otherwise, title, authority: [...new Set(authority)] }
}

/** True where entries of the distribution list end in a colon: there OCR took the semicolon for one. */
export function semicolonsSpoilt(text: string, closing: readonly Line[]): boolean {
  const entries = closing.filter(line => /^\W{0,3}[-–—~]\s/.test(text.slice(line.from, line.to)))
  return entries.filter(line => /:\s*$/.test(text.slice(line.from, line.to))).length >= 2
}

/** The readable lines of "Nơi nhận", without dash and closing sign; an entry that runs on is joined. */
export function distributionOf(text: string, closing: readonly Line[]): string[] {
  const entries: string[] = []
  let open = false
  for (const line of closing) {
    if (line.blank) continue
    const left = (
      text
        .slice(line.start, line.end)
        .trimStart()
        .split(/\t|\s\|\s|\s{5,}/)[0] ?? ''
    ).trim()
    const bare = bareLine(text, line)
    if (SKIPPED.test(bareOf(left)) || line.noise) continue
    const dash = /^[^\p{L}\d]{0,3}[-–—~]\s*[_]?\s*/u.exec(left)
    if (dash) {
      const entry = tidy(left.slice(dash[0].length))
      if (entry) entries.push(entry)
      open = !/[;.:]\s*$/.test(left)
      continue
    }
    const running = open && /^[\p{Ll}(]/u.test(left)
    const last = entries.length - 1
    if (running && last >= 0) entries[last] = tidy(`${entries[last]} ${left}`)
    open = running && !/[;.:]\s*$/.test(left)
    if (/^(tm|kt|tl)\s*\./.test(bare)) open = false
  }
  return entries
}

function tidy(entry: string): string {
  return entry
    .replace(NAME, (_, before: string) => before.trimEnd())
    .replace(/\s+(?:“?T?[TKL][TML]?\.)?\s*(?:PH[OÓ]\s+)?(?:GI[ÁA]M|CHỦ|HIỆU|TRƯỞNG)\s.*$/u, '')
    .replace(/;[^\p{L}]*(?:\p{L}{1,2}[^\p{L}]*)?$/u, '')
    .replace(/[;:,\s]+$/, '')
    .trim()
}

import type { Line } from './lines.ts'
import { bareLine, isTypeLine } from './signs.ts'
import { bareOf } from './words.ts'

/** What the head of a document says; null where it is missing or cannot be read for certain. */
export type Head = {
  readonly docType: string | null
  readonly number: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly title: string | null
}

const TYPES: readonly (readonly [string, RegExp])[] = [
  ['KẾ HOẠCH LIÊN TỊCH', /^ke hoach lien tich\b/],
  ['KẾ HOẠCH LIÊN NGÀNH', /^ke hoach lien nganh\b/],
  ['KẾ HOẠCH', /^ke{1,2} hoach/],
  ['CHỈ THỊ', /^chi thi/],
  ['HƯỚNG DẪN LIÊN NGÀNH', /^huong dan lien nganh\b/],
  ['HƯỚNG DẪN', /^huong dan/],
  ['THÔNG BÁO', /^thong bao/],
  ['QUYẾT ĐỊNH', /^quyet dinh/],
  ['CHƯƠNG TRÌNH PHỐI HỢP', /^chuong trinh phoi hop\b/],
  ['CHƯƠNG TRÌNH HÀNH ĐỘNG', /^chuong trinh hanh dong\b/],
  ['CHƯƠNG TRÌNH', /^chuong trinh/],
  ['NGHỊ QUYẾT', /^nghi quyet/],
  ['BÁO CÁO', /^bao cao/],
  ['TỜ TRÌNH', /^to trinh/],
  ['CÔNG ĐIỆN', /^cong dien/],
  ['ĐỀ ÁN', /^de an/],
  ['PHƯƠNG ÁN', /^phuong an/],
  ['QUY CHẾ', /^quy che/],
  ['QUY ĐỊNH', /^quy dinh/],
  ['KẾT LUẬN', /^ket luan/],
  ['ĐIỀU LỆ', /^dieu le/],
  ['THỂ LỆ', /^the le/],
]
const NATION = /\s*\|?\s*c[oôộọ]ng\s+h[oòóôỏọ]\p{M}*[aàáả]?\p{M}*\s+x[aã]\p{M}*\s+h[oộôọ].*$/iu
const MOTTO = /\s*\|?\s*[dđ][oộôọ]c\s+l[aậâạ]p\s*\p{P}*\s*t[uựưụ]\s*do.*$/iu
const NUMBER = /^\W*s[oốóôồỗỏô6]\s*[:.]?(.*)$/iu
const DATED = /ng[aà]y\s*(\d{1,2})\s*th[aá]ng\s*(\d{1,2})\s*n[aă]m\s*(\d{4})/iu
/** Letters such as “đ” are none of `\w`: what stands between V/v and the subject is told by what letters are. */
const SUBJECT = /^[^\p{L}\p{N}]*v\s*\/\s*[v\\-]{0,2}[^\p{L}\p{N}]*/iu
const AGENCY =
  /^(ubnd|uy ban|so|phong|ban|hoi|cong doan|lien doan|tong lien doan|truong|benh vien|trung tam|van phong|chi cuc|cuc|tong cuc|vu|bo|dang|huyen uy|tinh uy|thanh uy|doan|hdnd|hd|hdst|lien hiep|mat tran|cong an|thanh tra|vien|lien minh|to chuc|chi bo|khoa|dai|bch|hiep hoi|quan|toa an|bhxh|bao hiem|kho bac|ngan hang|cong ty|tap doan|thanh doan|tinh doan|huyen doan|quoc hoi|chinh phu|thu tuong|bi thu)\b/
const PLACE = /^(tinh|huyen|thanh pho|tp|thi xa|xa|phuong|quan|thi tran|trung uong)\b(?! (?:uy|doan)\b)/

const isCapital = (raw: string) => {
  const letters = raw.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  return letters.length > 2 && capitals.length / letters.length > 0.75
}

/** The left column of a head line: what stands before the nation's name and motto. */
function leftColumn(raw: string): string {
  return (
    raw
      .replace(NATION, '')
      .replace(MOTTO, '')
      .split(/\t|\s{6,}|\s\|\s/)[0]
      ?.replace(/^[\s\p{P}\d|+]+/u, '')
      .trim() ?? ''
  )
}

function issuerOf(text: string, head: readonly Line[]): string | null {
  const agencies: string[] = []
  for (const line of head) {
    const raw = text.slice(line.from, line.to)
    if (isTypeLine(text, line)) break
    if (NUMBER.test(raw) && /\//.test(raw)) break
    if (SUBJECT.test(raw) || /^\W*k[ií]nh g/iu.test(raw)) break
    const left = leftColumn(raw).replace(/[.,;:]+$/, '')
    const bare = bareOf(left)
    if (!isCapital(left) || /chu nghia viet nam|^cong hoa xa/.test(bare)) continue
    const last = agencies.length - 1
    if (last >= 0 && (PLACE.test(bare) || !AGENCY.test(bare))) agencies[last] = `${agencies[last]} ${left}`
    else agencies.push(left)
  }
  return agencies.at(-1)?.replace(/\s+/g, ' ').trim() ?? null
}

/** Only a number printed whole: what a pen wrote and OCR guessed ("4 42", "2/42", "c2014") is no number. */
function numberOf(text: string, head: readonly Line[]): string | null {
  for (const line of head) {
    const match = NUMBER.exec(text.slice(line.from, line.to))
    if (!match?.[1]?.includes('/')) continue
    const printed = match[1].split(/\s{4,}(?=\p{Lu})|\s\|\s|\t/u).find(part => part.includes('/')) ?? ''
    const party = /^\s*(\d{1,5})\s*-\s*(\p{Lu}{2,6})\s*\/\s*(\p{Lu}[\p{Lu}\d.&-]*)/u.exec(printed)
    if (party) return `${party[1]}-${party[2]}/${party[3]}`
    const found =
      /^\s*(\d{1,5}[a-z]?)\s*(\/(?:19|20)\d\d)?\s*\/\s*((?:\p{Lu}[\p{L}\d&.]*|\s*[-–]\s*|,\s?(?=\p{Lu}{2}))+)/u.exec(
        printed,
      )
    if (!found?.[1] || !found[3]) return null
    if (!/^\W*s[ốỐ]/iu.test(match[0].normalize('NFC'))) return null
    const symbol = symbolOf(found[3])
    return symbol ? `${found[1]}${found[2] ?? ''}/${symbol}` : null
  }
  return null
}

/** The symbol up to the place name that stands in the next column. */
function symbolOf(printed: string): string {
  const joined = printed
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/,\s/g, ',')
    .trim()
  return (joined.split(/\s+/)[0] ?? '').replace(/[-.]+$/, '')
}

function dateOf(text: string, head: readonly Line[]): string | null {
  for (const line of head) {
    const match = DATED.exec(text.slice(line.from, line.to).normalize('NFC'))
    if (!match) continue
    if (/^\W*(c[aă]n|th[uự]c|theo)/iu.test(text.slice(line.from, line.to))) continue
    // "… Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2020": the day of a document that the title cites.
    if (/\d\/\p{Lu}[\p{L}\d&.-]*\s?$/u.test(match.input.slice(0, match.index))) continue
    const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const date = new Date(Date.UTC(year, month - 1, day))
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
    return date.toISOString().slice(0, 10)
  }
  return null
}

function subjectTitle(text: string, head: readonly Line[], at: number): string | null {
  const parts: string[] = []
  for (const line of head.slice(at)) {
    const raw = text.slice(line.from, line.to)
    const bare = bareLine(text, line)
    if (/\bkinh gui\b/.test(bare) || (parts.length > 0 && /,\s*ng[aà]y\s/iu.test(raw.normalize('NFC')))) break
    const left =
      raw
        .replace(NATION, '')
        .replace(MOTTO, '')
        .split(/\s{8,}/)[0] ?? ''
    parts.push(parts.length === 0 ? left.replace(SUBJECT, '') : left)
  }
  const title = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N})”"]+$/u, '')
    .trim()
  return title || null
}

/** Who decides, printed in capitals between the title of a decision and its grounds. */
const DECIDING =
  /^(chu tich|giam doc|truong phong|hieu truong|bo truong|thu tuong|tong giam doc|cuc truong|uy ban nhan dan|hoi dong nhan dan|uy ban|khoa [ivx\d]+, ky hop)/

function typeTitle(text: string, head: readonly Line[], at: number, docType: string | null): string | null {
  const first = head[at]
  if (!first) return null
  const words = docType?.split(' ').length ?? 2
  const rest = text
    .slice(first.from, first.to)
    .replace(new RegExp(`^[^\\p{L}]*(?:\\S+\\s*){1,${words}}`, 'u'), '')
  const lines = head.slice(at + 1).filter(line => !line.noise)
  const decides = docType === 'QUYẾT ĐỊNH' || docType === 'NGHỊ QUYẾT'
  const stop = lines.findIndex((line, i) => {
    if (/\bkinh gui\b/.test(bareLine(text, line))) return true
    const raw = text.slice(line.from, line.to)
    return decides && i > 0 && isCapital(raw) && DECIDING.test(bareLine(text, line))
  })
  const body = (stop < 0 ? lines : lines.slice(0, stop)).map(line => text.slice(line.from, line.to))
  const title = [rest, ...body]
    .join(' ')
    .replace(/\*\*|^#+\s/g, '')
    .replace(/\s+/g, ' ')
    .replace(SUBJECT, '')
    .trim()
  return title.replace(/^v[eề]\s+vi[eệ]c\s+/iu, '') || null
}

/** Reads the head lines, those before the body. */
export function headOf(text: string, lines: readonly Line[]): Head {
  // A line behind # is a remark of whoever kept the text, unless it is the heading of a text written in Markdown.
  const isRemark = (line: Line) => /^#\s/.test(text.slice(line.from, line.to)) && !isTypeLine(text, line)
  const head = lines.filter(line => !line.blank && !isRemark(line))
  const type = head.findIndex(line => isTypeLine(text, line))
  const subject = head.findIndex(line => SUBJECT.test(text.slice(line.from, line.to)))
  const typeLine = head[type]
  const bare = typeLine ? bareLine(text, typeLine).replace(/^[^\p{L}]+/u, '') : ''
  const docType = TYPES.find(([, rule]) => rule.test(bare))?.[0] ?? (subject >= 0 ? 'CÔNG VĂN' : null)
  return {
    docType,
    number: numberOf(text, head),
    issuedOn: dateOf(text, head),
    issuer: issuerOf(text, head),
    title:
      type >= 0
        ? typeTitle(text, head, type, docType)
        : subject >= 0
          ? subjectTitle(text, head, subject)
          : null,
  }
}

import { type Attached, annexOfDuties, attachedPlan } from './attached.ts'
import { labelOf } from './labels.ts'
import type { Line } from './lines.ts'
import { ANNEX, bareLine, isTypeLine } from './signs.ts'

/**
 * Where the parts of a document begin, as indexes into its lines: head | body | closing | annex. `attached` is what
 * lays duties behind the signature: the plan that a decision puts in force, or an annex that shares out the work.
 */
export type Zones = {
  readonly body: number
  readonly closing: number
  readonly annex: number
  readonly attached: Attached | null
}

const OPENER =
  /^[\W_]{0,6}(can cu|thuc hien|trien khai|de |nham |theo |trong thoi gian|trong khuon kho|trong nhung nam|tren co so|tiep theo|tiep tuc thuc hien|qua |ngay \d|sau khi|hien nay|thoi gian qua|nam \d|xet |phat huy|vua qua|kinh gui|[a-z ]{2,40}nhan duoc)/
/** "Sở A và Hội B thống nhất ban hành …": without grounds, the body of a plan begins with who issues it. */
const ISSUES =
  /^(?:ubnd|uy ban|so|bo|ban|phong|hoi|truong|cong an|cuc|chi cuc|tong cuc|trung tam|lien doan|cong doan|tinh doan|huyen doan|dang uy|huyen uy|tinh uy)\b.{0,90}\b(?:ban hanh|xay dung|thong nhat (?:ban hanh|xay dung|noi dung)|trien khai|to chuc)\b.{0,40}(?:ke hoach|chuong trinh|huong dan|phuong an|noi dung|thuc hien)/
const MOTTO = /doc ?lap\s*\W{0,3}\s*tu ?do/
const RECIPIENTS = /^\W{0,6}n[o0][il1] nh[a]n?m?\b|^\W{0,4}voi nhan\s*:|\bnoi nhan\s*:/
const AUTHORITY = /(?:^|[\s"'“.;:,])(tm|kt|tl|tuq|q)\s*\.\s*(\/\s*)?\p{Lu}/iu
const OFFICE =
  /^\W*(pho |quyen )?(chu tich|giam doc|truong phong|hieu truong|chanh van phong|truong ban|bi thu|cuc truong|chi cuc truong|tong giam doc|vien truong|truong doan|thu truong)(\W.*)?$/

function startsBody(text: string, line: Line): boolean {
  const raw = text.slice(line.from, line.to)
  const label = labelOf(raw)
  if (label && ['part', 'article', 'roman', 'number'].includes(label.kind)) return true
  return OPENER.test(bareLine(text, line))
}

function addressEnd(text: string, lines: readonly Line[], from: number): number {
  const first = lines[from]
  if (!first) return from
  let i = from + 1
  for (; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.blank || line.noise) continue
    const bare = bareLine(text, line)
    if (/^\W*kinh gui/.test(bare)) continue
    if (/^\W{0,6}-/.test(bare) || /^\(/.test(bare)) continue
    if (startsBody(text, line) || /^[a-z]+ .*\b(de nghi|yeu cau|nhan duoc)\b/.test(bare)) return i
    const before = lines.slice(0, i).findLast(l => !l.blank && !l.noise)
    const ended = before ? /[.;)]\s*$/.test(text.slice(before.from, before.to)) : true
    if (ended && /^\p{Lu}/u.test(text.slice(line.from)) && line.indent <= first.indent) return i
  }
  return i
}

function bodyStart(text: string, lines: readonly Line[]): number {
  const limit = Math.min(lines.length, 90)
  let anchor = -1
  for (let i = 0; i < limit; i++) {
    const line = lines[i]
    if (!line || line.blank) continue
    const bare = bareLine(text, line)
    if (/\bkinh gui\b\W*:?/.test(bare)) return addressEnd(text, lines, i)
    if (anchor < 0 && (isTypeLine(text, line) || MOTTO.test(bare))) anchor = i
    if (isTypeLine(text, line)) return afterTitle(text, lines, i)
  }
  for (let i = anchor + 1; i < limit; i++) {
    const line = lines[i]
    if (line && !line.blank && startsBody(text, line) && !/^so\b/.test(bareLine(text, line))) return i
  }
  return 0
}

function afterTitle(text: string, lines: readonly Line[], type: number): number {
  let seen = 0
  for (let i = type + 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.blank || line.noise) continue
    const bare = bareLine(text, line)
    if (/\bkinh gui\b/.test(bare)) return addressEnd(text, lines, i)
    if (seen > 0 && (startsBody(text, line) || ISSUES.test(bare))) return i
    if (seen > 0 && bare.length > 160) return i
    if (seen > 0 && /[.:;]$/.test(bare) && !/^\W*v ?\/ ?v/.test(bare)) return i
    seen++
  }
  return type + 1
}

function isSignature(text: string, line: Line): boolean {
  const raw = text.slice(line.from, line.to)
  const letters = raw.replace(/[^\p{L}]/gu, '')
  if (RECIPIENTS.test(bareLine(text, line))) return true
  if (AUTHORITY.test(raw) && /\b(TM|KT|TL|TUQ|Q)\s*\./.test(raw)) return true
  return OFFICE.test(bareLine(text, line)) && letters === letters.toUpperCase() && letters.length < 40
}

function closingStart(text: string, lines: readonly Line[], body: number): number {
  for (let i = body + 2; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.blank || !isSignature(text, line)) continue
    return backToEnd(text, lines, i)
  }
  const ended = lines.findIndex(
    (l, i) => i > body && /\.\s*\/\s*\.?/.test(text.slice(l.from, l.to).slice(-12)),
  )
  return ended >= 0 ? ended + 1 : lines.length
}

/** The signature may stand below some lines of the list it belongs to: back to the "./." that ends the body. */
function backToEnd(text: string, lines: readonly Line[], found: number): number {
  for (let i = found - 1; i >= Math.max(0, found - 14); i--) {
    const line = lines[i]
    if (line && /\.\s*\/\s*[.,]/.test(text.slice(line.from, line.to))) return i + 1
  }
  return found
}

function annexStart(text: string, lines: readonly Line[], closing: number): number {
  for (let i = closing + 3; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.blank) continue
    const bare = bareLine(text, line)
    if (ANNEX.test(bare) || MOTTO.test(bare) || /cong hoa xa hoi/.test(bare)) return i
  }
  return lines.length
}

/** Finds the zones; a document without a head has `body` 0, one without a signature has an empty closing. */
export function zonesOf(text: string, lines: readonly Line[]): Zones {
  const body = bodyStart(text, lines)
  const closing = closingStart(text, lines, body)
  const bounds = {
    opens: (line: Line) => startsBody(text, line),
    closes: (body: number) => closingStart(text, lines, body),
  }
  const attached = attachedPlan(text, lines, closing, bounds) ?? annexOfDuties(text, lines, closing)
  const annex = annexStart(text, lines, closing)
  return { body, closing, annex: Math.min(annex, attached?.title ?? lines.length), attached }
}

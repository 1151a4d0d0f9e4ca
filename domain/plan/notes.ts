import { NOBODY } from './assign.ts'
import type { Draft, Setting } from './drafts.ts'
import { duesWithin } from './due/index.ts'
import { colonIn } from './gaps.ts'
import { ACTS } from './lexicon.ts'
import { nameOf, partyHead, type Stretch, splitParties } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import { bareOf } from './words.ts'

/** What a line beside a duty adds to it: "Đơn vị chủ trì: …", "Đơn vị phối hợp: …", "Thời gian hoàn thành: …". */
type Note = {
  readonly kind: 'lead' | 'with' | 'when'
  readonly names: readonly string[]
  readonly span: Stretch
  /** Index of the act in the label of a time, where it asks for something to be handed in; else -1. */
  readonly act: number
}

const LEAD =
  /^(giao )?(co quan|don vi|bo phan|ca nhan|nguoi)?( |, )*(chu tri|thuc hien|phu trach|chiu trach nhiem|dau moi|tham muu|chu tri thuc hien|chu tri, thuc hien|chiu trach nhiem chinh)$/
const WITH = /^(co quan|don vi|bo phan|ca nhan)?( |, )*(phoi hop|cung phoi hop|phoi hop thuc hien)$/
const WHEN =
  /^(thoi gian|thoi han|tien do|hoan thanh|thoi gian hoan thanh)( thuc hien| hoan thanh| bao cao| to chuc| trien khai)*$/

/** "Lịch nhận hồ sơ: …", "Thời hạn gửi báo cáo: …": the label names the act itself. */
const TIME_OF = new Phrases('thời gian|thời hạn|lịch|hạn|hạn chót|thời điểm|hạn cuối')
const HANDING_IN = new Phrases('nhận|nộp|gửi|tiếp nhận|giao nộp|thu|thu nhận|đăng ký')
function actIn(words: Setting['words'], from: number, colon: number): number {
  const act = from + TIME_OF.at(words, from, colon)
  return act > from && act < colon && ACTS.at(words, act, colon) > 0 ? act : -1
}

/** Reads a clause as such a line, or null. */
export function noteOf({ text, words }: Setting, draft: Draft): Note | null {
  const { from, to } = draft.clause
  const colon = colonIn(text, words, from, Math.min(to, from + 9))
  if (colon < 0) return null
  const label = bareOf(text.slice(words[from]?.start ?? 0, words[colon - 1]?.end ?? 0)).replace(/\s+/g, ' ')
  const act = actIn(words, from, colon)
  const kind =
    act >= 0
      ? 'when'
      : LEAD.test(label)
        ? 'lead'
        : WITH.test(label)
          ? 'with'
          : WHEN.test(label)
            ? 'when'
            : null
  if (!kind) return null
  const span = { from: colon, to }
  // "Thời hạn: 15/9/2022": the label itself says how the day binds.
  if (kind === 'when')
    return { kind, names: [], span: { from, to }, act: HANDING_IN.at(words, act, colon) > 0 ? act : -1 }
  if (!partyHead(words, colon, to)) return null
  return {
    kind,
    names: splitParties(text, words, span).map(part => nameOf(text, words, part)),
    span,
    act: -1,
  }
}

const spanOf = (words: Setting['words'], { from, to }: Stretch): [number, number] => [
  words[from]?.start ?? 0,
  words[to - 1]?.end ?? 0,
]

/** The duty a note belongs to: the last one before it in the same section, not further than a few lines up. */
function targetOf(setting: Setting, pieces: readonly Piece[], at: number): number {
  const { items } = setting.structure
  const own = pieces[at]
  const section = items[own?.item ?? -1]?.section
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const piece = pieces[i]
    if (!piece || items[piece.item]?.section !== section) return -1
    if (piece.binds && !piece.nested) return i
  }
  return -1
}

/** A time that stands in front of all the duties of its section: it is that of the first. */
function ahead({ structure: { items } }: Setting, pieces: readonly Piece[], at: number): number {
  const item = pieces[at]?.item ?? -1
  const section = items[item]?.section
  if (items[item - 1]?.section === section && !items[item - 1]?.heading) return -1
  const next = pieces.findIndex((piece, i) => i > at && piece.binds && !piece.nested)
  return section !== undefined &&
    next >= 0 &&
    next < at + 6 &&
    items[pieces[next]?.item ?? -1]?.section === section
    ? next
    : -1
}

/** Gives the notes to the duties they belong to; a note lays no duty of its own. */
export function withNotes(setting: Setting, pieces: readonly Piece[]): Piece[] {
  const noted = pieces.map(piece => ({ ...piece }))
  const notes = pieces.map(piece => (piece.item < setting.operative ? null : noteOf(setting, piece)))
  notes.forEach((note, i) => {
    const silenced = noted[i]
    if (note && silenced) noted[i] = { ...silenced, ...NOBODY, binds: false }
  })
  notes.forEach((note, i) => {
    const behind = note ? targetOf(setting, noted, i) : -1
    const at = behind < 0 && note?.kind === 'when' && note.act < 0 ? ahead(setting, noted, i) : behind
    const target = noted[at]
    const alone = noted[i]
    if (
      note &&
      note.act >= 0 &&
      alone &&
      !target &&
      duesWithin(setting.dues, ...spanOf(setting.words, note.span)).some(due => due.dueOn)
    )
      noted[i] = { ...alone, binds: true, reading: { ...alone.reading, act: note.act, force: 'duty' } }
    if (!note || !target) return
    if (note.kind === 'lead') noted[at] = { ...target, assignees: note.names, source: 'clause' }
    else if (note.kind === 'with') noted[at] = { ...target, joining: [...target.joining, ...note.names] }
    else noted[at] = { ...target, times: [...target.times, note.span] }
  })
  return noted
}

import type { PartyHow } from '../review/index.ts'
import { areasBy, bodiesBy, bodiesOfAreas, groupLike, type Match } from './collective.ts'
import type { Directory } from './directory.ts'
import { foldPhrase, withoutOpeners } from './fold.ts'
import { aliasOf, areaNamed, bodyNamed } from './named.ts'

/** The units a phrase stands for; `open` are its words for which no unit was found, to be settled by a person. */
export interface Resolution {
  readonly unitIds: number[]
  readonly how: PartyHow
  readonly confidence: number
  readonly open: string[]
}

const unknown = (phrase: string): Resolution => ({ unitIds: [], how: 'none', confidence: 0, open: [phrase] })

/** A unit of the wrong kind is worse than none: whom "liên quan" means, the words do not say. */
const saysNobody = /(?:^|\s)(?:co |khac |co )?(?:lien quan|khac|tren|neu tren|noi tren)$/

/**
 * Reads a phrase of a plan ("UBND các huyện, thành phố, thị xã", "Sở A, Đài B, Báo C") as units of the plan's own
 * date. What cannot be known stays in `open`; nothing is guessed in silence.
 */
export const resolveParty = (phrase: string, directory: Directory): Resolution => {
  const outside = withoutBrackets(phrase)
  const whole = simple(outside, directory)
  if (whole !== null) return found(whole)
  const bracket = /\(([^()]+)\)/.exec(phrase)?.[1]
  const listed = list(outside, directory)
  if (listed.open.length === 0 || bracket === undefined) return { ...listed, open: spoken(listed, phrase) }
  const inside = simple(bracket, directory)
  return inside === null ? listed : { ...found(inside), how: 'alias' }
}

const spoken = ({ unitIds, open }: Resolution, phrase: string): string[] =>
  unitIds.length === 0 ? [phrase] : open

const found = (match: Match): Resolution => ({ ...match, unitIds: [...match.unitIds], open: [] })

const withoutBrackets = (phrase: string): string =>
  phrase
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The phrase as one name or one collective, or by what the plan says it means. */
const simple = (phrase: string, directory: Directory, depth = 0): Match | null => {
  const folded = withoutOpeners(foldPhrase(phrase))
  if (folded === '' || saysNobody.test(folded)) return null
  const direct =
    groupLike(folded, directory) ??
    areaNamed(folded, directory) ??
    areasBy(folded, directory) ??
    bodiesBy(folded, directory) ??
    bodiesOfAreas(folded, directory) ??
    bodyNamed(folded, directory)
  if (direct !== null || depth > 1) return direct
  const meant = aliasOf(folded, directory)
  const match = meant === null ? null : simple(meant, directory, depth + 1)
  return match === null ? null : { ...match, how: 'alias', confidence: Math.min(match.confidence, 0.9) }
}

interface Piece {
  readonly text: string
  readonly separator: string
}

const piecesOf = (phrase: string): Piece[] => {
  const parts = phrase.split(/(\s*[,;:/]\s*|\s+(?:và|cùng với|cùng|với)\s+)/iu)
  const pieces: Piece[] = []
  for (let at = 0; at < parts.length && pieces.length < 40; at += 2) {
    const text = (parts[at] ?? '').trim()
    if (text !== '') pieces.push({ text, separator: parts[at + 1] ?? '' })
  }
  return pieces
}

/** A list is read from the left, the longest piece that is known first: "Sở A và B" may be one name or two. */
const list = (phrase: string, directory: Directory): Resolution => {
  const announced = /^các\s+(sở|ban|hội|huyện|thành phố|thị xã|xã|phường|thị trấn)\s*:\s*/iu.exec(phrase)
  const pieces = piecesOf(announced === null ? phrase : phrase.slice(announced[0].length))
  if (pieces.length < 2) return listHead(phrase, directory)
  const matches: Match[] = []
  const open: string[] = []
  let shared: string | null = announced?.[1] ?? null
  let lost = false
  for (let at = 0; at < pieces.length; ) {
    const { match, to, head } = longest(pieces, at, shared, directory)
    const text = joinPieces(pieces.slice(at, to))
    if (lost && (match === null || isTail(match, text))) open.push(`${open.pop() ?? ''}, ${text}`)
    else if (match === null) open.push(text)
    else matches.push(match)
    lost = match === null || (lost && isTail(match, text))
    shared = head ?? shared
    at = to
  }
  return together(phrase, matches, open)
}

/** "thành phố, thị xã" behind words nobody knows belongs to them: "Công an các huyện, thành phố, thị xã". */
const isTail = ({ how }: Match, text: string): boolean =>
  how === 'level' && !/^(?:các|mỗi|từng|toàn bộ|UBND|Ủy ban|cấp)\s/iu.test(text)

const longest = (pieces: readonly Piece[], at: number, shared: string | null, directory: Directory) => {
  for (let to = pieces.length; to > at; to--) {
    const text = joinPieces(pieces.slice(at, to))
    const match = simple(text, directory)
    if (match !== null) return { match, to, head: headWord(text) }
    const elliptic = shared === null ? null : simple(`${shared} ${text}`, directory)
    if (elliptic !== null) return { match: elliptic, to, head: shared }
    const opened = /^các\s+(sở|ban|hội|báo|huyện|thành phố|thị xã|xã|phường|thị trấn)\s+(.+)$/iu.exec(text)
    const first = opened === null ? null : simple(`${opened[1]} ${opened[2]}`, directory)
    if (first !== null) return { match: first, to, head: opened?.[1] ?? null }
  }
  const alone = /^các\s+(sở|ban|hội|huyện|thành phố|thị xã|xã|phường|thị trấn)$/iu.exec(
    pieces[at]?.text ?? '',
  )
  return { match: null, to: at + 1, head: alone?.[1] ?? null }
}

const joinPieces = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, separator }, at) => (at === pieces.length - 1 ? text : text + separator)).join('')

const heads = /^(?:UBND |Ủy ban nhân dân )?(sở|ban|hội|báo|đài|huyện|thành phố|thị xã|xã|phường|thị trấn)\s/iu

const headWord = (text: string): string | null => heads.exec(text)?.[1] ?? null

const listHead = (phrase: string, directory: Directory): Resolution => {
  const [only] = piecesOf(phrase)
  if (only === undefined) return unknown(phrase)
  const { match } = longest([only], 0, null, directory)
  return match === null ? unknown(phrase) : found(match)
}

const together = (phrase: string, matches: readonly Match[], open: readonly string[]): Resolution => {
  const [first] = matches
  if (first === undefined) return unknown(phrase)
  const unitIds = [...new Set(matches.flatMap(match => match.unitIds))]
  const sure = Math.min(...matches.map(match => match.confidence))
  const how = matches.length === 1 ? first.how : 'list'
  return { unitIds, how, confidence: open.length > 0 ? Math.min(sure, 0.4) : sure, open: [...open] }
}

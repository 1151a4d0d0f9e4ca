/** Words that set a time without naming a day: a number of days, a recurrence, an event. Offsets are folded. */
export interface Undated {
  readonly start: number
  readonly end: number
  readonly what: 'duration' | 'recurring' | 'event' | 'period'
  /** Where the words "kể từ ngày 15/4/2023" name the day that the duration counts from. */
  readonly countsFrom: number | null
}

const count = '(?:[0-9]{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: ?\\([a-z ]{2,12}\\))?'
const hourOfDay = '(?:(?: ?[0-5][0-9])?(?: phut)?,?(?: sang| chieu)?,? (?:ngay|thu|hang|moi) )'
const unit = `(?:ngay(?: \\(?lam viec\\)?)?|\\(ngay lam viec\\)|gio(?!${hourOfDay})|tuan|thang)(?![a-z]| tuoi| dau| cuoi)`
const countingFrom = '(?:,? (?:ke|tinh|sau|truoc) (?:tu |khi |tu khi )?[^.;,:|\\n)]{2,80})?'
const intro =
  '(?:trong (?:vong|thoi gian|thoi han|khoang thoi gian)|thoi han(?: la)?|(?:cham nhat|toi da|khong qua)(?: la)?(?: trong| sau)?(?: (?:vong|thoi gian|thoi han))?|sau)'

const patterns: readonly (readonly [Undated['what'], RegExp])[] = [
  ['duration', new RegExp(`(?:${intro}:? )${count} ?${unit}${countingFrom}`, 'y')],
  ['duration', new RegExp(`[<>]=? ?${count} ?${unit}`, 'y')],
  ['duration', new RegExp(`${count} ngay(?: lam viec)?,? (?:ke|tinh) tu [^.;,:|\\n)]{2,80}`, 'y')],
  ['duration', /[0-9]{1,3} ngay lam viec(?: (?:sau|truoc) (?:khi )?[^.;,:|\n)]{2,80})?/y],
  [
    'recurring',
    /dinh ky(?: (?:hang|moi))? (?:[0-9]{1,2} )?(?:nam|quy|thang|tuan|sau thang)(?![a-z])(?: (?:mot|[0-9]{1,2}) lan)?/y,
  ],
  [
    'recurring',
    /(?:(?:truoc|vao|cham nhat|muon nhat)(?: la)? )?ngay [0-9]{1,2} (?:cua )?thang (?:dau|cuoi)(?: cua)?(?: moi)? (?:quy|ky)(?: sau| tiep theo| ke tiep)?/y,
  ],
  [
    'recurring',
    /(?:truoc|vao|luc|cham nhat|muon nhat)(?: luc)? ?[0-9]{1,2} ?(?:h|gio|g) ?(?:[0-5][0-9])?(?: phut)?,? (?:hang|moi) (?:ngay|tuan|thang)/y,
  ],
  [
    'recurring',
    /(?:(?:truoc|vao)(?: cac)? )?ngay [0-9]{1,2}(?:,? (?:va )?(?:ngay )?[0-9]{1,2}){1,3} (?:hang|moi) (?:thang|quy|nam)/y,
  ],
  ['event', /(?:tai|truoc|trong)(?: cac)? ky hop [^.;,:|\n)0-9]{3,60}(?:thu [0-9]{1,2})?/y],
  ['event', /truoc (?:dip )?(?:tet|khai giang|mua mua|mua lu|ky nghi)[^.;,:|\n)0-9]{0,40}/y],
  ['event', /ngay sau khi [^.;,:|\n)]{3,60}/y],
  ['event', /(?:theo|dam bao|bao dam)(?: dung)? (?:thoi gian|thoi han|lich)(?: da)? (?:quy dinh|neu|de ra)/y],
  [
    'period',
    /(?:giai doan|nhiem ky|nam hoc|nien khoa) ?(?:tu )?(?:nam )?20[0-9]{2} ?(?:-+|den)(?: nam)? ?(?:20)?[0-9]{2}(?![0-9])/y,
  ],
  ['period', /\((?:19|20)[0-9]{2} ?-+ ?20[0-9]{2}\)/y],
  ['period', /(?:6|06|9|09|sau|chin) thang (?:dau|cuoi)(?: nam(?: 20[0-9]{2})?)?/y],
]

const standsAlone = /(?:^|[\n.;:,(])\s?$/
const everyYear =
  /(?:hang|moi) (?:nam|quy|thang)(?=[\s]?[,.;:)\n]|$)(?!,? ?(?:truoc|cham nhat|muon nhat|vao ngay|ngay|tu ngay|den ngay|han))/y

/** The undated words that begin at a place, or null. */
export const undatedAt = (text: string, place: number): Undated | null => {
  for (const [what, pattern] of patterns) {
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    const end = place + match[0].trimEnd().length
    const counted = what === 'duration' ? /(?:ke|tinh) tu (?=ngay [0-3lio]?\d)/.exec(match[0]) : null
    return { start: place, end, what, countsFrom: counted ? place + counted.index + counted[0].length : null }
  }
  everyYear.lastIndex = place
  const opens = standsAlone.test(text.slice(Math.max(0, place - 3), place))
  if (!opens || !everyYear.test(text)) return null
  return { start: place, end: everyYear.lastIndex, what: 'recurring', countsFrom: null }
}

import type { DueRelation } from './reading.ts'

/** Words before a date that say how it binds. `from`: what follows is where a stretch begins. */
export interface Lead {
  readonly relation: DueRelation | 'from' | 'after' | 'upTo' | null
  /** Does a weaker form (5/4, "tháng 5", "ngày 13 …") count as a date after these words? */
  readonly introduced: boolean
  readonly timeOfDay: string | null
  readonly end: number
}

/** Relation, pattern, and whether the words alone announce a date ("trước 5/4" does, "từ 3/4" may be a fraction). */
const leads: readonly (readonly [Lead['relation'], RegExp, boolean])[] = [
  ['before', /(?:(?:cham|muon) nhat (?:la )?|den )?truoc(?: thoi diem)?(?= |:)/y, true],
  ['by', /(?:cham|muon|tre) nhat(?: (?:la|vao|trong))*(?: den het| den)?(?= |:)/y, true],
  ['by', /khong (?:qua|muon hon|cham hon|tre hon)(?= )/y, true],
  [
    'by',
    /(?:thoi han|han)(?: (?:cuoi cung|cuoi|chot|nop|gui|bao cao|hoan thanh))*(?: la| den het| den)?(?= |:)/y,
    true,
  ],
  ['upTo', /(?:tinh|ke|thong ke) den (?:het )?(?=\S)/y, true],
  ['by', /(?:cho )?den het(?= )/y, true],
  ['by', /(?:cho )?den(?= ngay | thang | quy | \d)/y, false],
  ['by', /het(?= ngay | thang | quy | tuan | nam \d)/y, true],
  ['from', /(?:(?:bat dau|ke|tinh) )?tu(?= )/y, false],
  ['after', /sau(?= ngay )/y, true],
  ['on', /trong(?= ngay )/y, true],
  ['within', /(?:xong |ngay )?trong(?: dip)?(?= )/y, false],
  ['within', /(?:nhan )?dip(?= )/y, true],
  ['on', /du kien(?: vao| la| trong| to chuc| ngay)*(?= |:)/y, false],
  ['on', /vao(?= )/y, false],
]

const filler = /:?(?: (?:la|vao|khoang|luc|hoi|trong|cuoi ngay))*:? ?/y
const clock =
  /(?:luc |hoi |vao hoi )?([012]?\d) ?(?:h|gio|:(?=[0-5]\d)|g(?=\d)) ?([0-5]\d)?(?: ?(?:phut|p|'))?(?: ?- ?[012]?\d ?(?:h|gio|:)(?: ?[0-5]\d)?(?: ?phut)?)? ?(?:\(?(sang|chieu|toi)\)?)?,? ?(?:cua )?(?=ngay|thu |chu nhat|[0-3lio]?[0-9lio] ?\/|\()/y
const weekdayName = /\(?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\)?,? ?-? ?/y
const dayWord = /ngay:?\s?|mung /y

/** Reads the words that introduce a date, with the hour that may stand among them; null where nothing does. */
export const leadAt = (text: string, place: number): Lead | null => {
  const found = leads.find(([, pattern]) => sticks(pattern, text, place))
  let cursor = found ? found[1].lastIndex : place
  if (found) cursor = after(filler, text, cursor)
  const time = timeAt(text, cursor)
  if (time) cursor = time.end
  const named = after(dayWord, text, after(weekdayName, text, cursor))
  const saysDay = named > cursor && text.slice(cursor, named).includes('ngay')
  cursor = named
  if (cursor === place) return null
  return {
    relation: found ? found[0] : null,
    introduced: saysDay || time !== null || (found?.[2] ?? false),
    timeOfDay: time?.timeOfDay ?? null,
    end: cursor,
  }
}

const timeAt = (text: string, place: number): { timeOfDay: string; end: number } | null => {
  clock.lastIndex = place
  const match = clock.exec(text)
  if (!match) return null
  const afternoon = match[3] === 'chieu' || match[3] === 'toi'
  const hour = Number(match[1]) + (afternoon && Number(match[1]) < 12 ? 12 : 0)
  if (hour > 24) return null
  return { timeOfDay: `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}`, end: clock.lastIndex }
}

const sticks = (pattern: RegExp, text: string, place: number): boolean => {
  pattern.lastIndex = place
  return pattern.test(text)
}

const after = (pattern: RegExp, text: string, place: number): number =>
  sticks(pattern, text, place) ? pattern.lastIndex : place

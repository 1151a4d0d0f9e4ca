/** Days, months and years written in words ("ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi ba"), folded. */
const ones: readonly string[] = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin']
const later: Readonly<Record<string, number>> = { mot: 1, tu: 4, lam: 5, nham: 5 }

const oneOf = (word: string | undefined): number | null => {
  const found = ones.indexOf(word ?? '')
  return found < 0 ? null : found
}

/** 1..99 in words, or null: "mười", "mười lăm", "hai mươi mốt", "ba mươi". */
const belowHundred = (words: readonly string[]): number | null => {
  const [first, second, third] = words
  if (words.length === 1) return first === 'muoi' ? 10 : oneOf(first)
  if (first === 'muoi' && words.length === 2) return valueBehindTen(second, 10)
  const tens = oneOf(first)
  if (tens === null || tens < 2 || !/^muoi$/.test(second ?? '') || words.length > 3) return null
  return words.length === 2 ? tens * 10 : valueBehindTen(third, tens * 10)
}

const valueBehindTen = (word: string | undefined, tens: number): number | null => {
  const unit = later[word ?? ''] ?? oneOf(word)
  return unit === null || unit === 0 ? null : tens + unit
}

const monthNames: Readonly<Record<string, number>> = { gieng: 1, tu: 4, chap: 12 }

const unitWord = '(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin)'
const dayWords = `(?:mung |mong )?(?:(?:hai |ba )?muoi(?: ${unitWord})?|${unitWord})`
const monthWords = '(?:gieng|chap|muoi(?: mot| hai)?|hai|ba|tu|bon|nam|sau|bay|tam|chin|mot)'
const yearWords =
  '(?:hai (?:nghin|ngan)(?: khong tram)?(?: (?:linh|le) [a-z]+| [a-z]+ muoi(?: [a-z]+)?| muoi(?: [a-z]+)?))'

const spelled = new RegExp(
  `(?:ngay )?(${dayWords}),? thang (${monthWords}|[01]?[0-9])(?![a-z0-9])(?:,? nam (${yearWords}|20[0-9]{2}))?`,
  'y',
)

export interface SpelledDay {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly length: number
}

/** The day in words that begins at a place of the folded text, or null. */
export const spelledDayAt = (text: string, place: number): SpelledDay | null => {
  spelled.lastIndex = place
  const match = spelled.exec(text)
  if (!match) return null
  const day = belowHundred((match[1] ?? '').replace(/^m[uo]ng /, '').split(' '))
  const month = monthOf(match[2] ?? '')
  if (day === null || month === null || day < 1 || day > 31) return null
  return { day, month, year: yearOf(match[3]), length: match[0].length }
}

const monthOf = (word: string): number | null =>
  /^\d+$/.test(word) ? Number(word) : (monthNames[word] ?? belowHundred(word.split(' ')))

const yearOf = (words: string | undefined): number | null => {
  if (words === undefined) return null
  if (/^\d+$/.test(words)) return Number(words)
  const rest = words.replace(/^hai (?:nghin|ngan)(?: khong tram)? (?:linh |le )?/, '')
  const value = belowHundred(rest.split(' '))
  return value === null ? null : 2000 + value
}

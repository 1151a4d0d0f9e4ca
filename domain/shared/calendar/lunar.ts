import { dayFromNumber, dayNumber, partsOf } from './day.ts'

/**
 * The lunisolar calendar of Vietnam: months begin on the day of the new moon as seen on the clocks of UTC+7, the
 * eleventh month holds the winter solstice, and a month without a major solar term is a leap month. Reckoned at
 * UTC+8 (the Chinese calendar) some years come out wrong: 1985, 2007, 2030. Astronomy after Meeus, truncated;
 * good to minutes between 1900 and 2100.
 */
export interface LunarDay {
  readonly year: number
  readonly month: number
  readonly date: number
  /** Is it the second month of its number? */
  readonly leap: boolean
}

/** Days from the Julian day number of noon to the day count of `dayNumber`. */
const julianOffset = 2_440_588
const hoursEast = 7
const synodicMonth = 29.530588853
const firstNewMoon = 2_415_021.076998695
const radians = Math.PI / 180

/** Day number on which the k-th new moon since 1 January 1900 falls in Vietnam. */
const newMoonDay = (k: number): number => {
  const t = k / 1236.85
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t ** 2 - 0.00000347 * t ** 3) * radians
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t ** 2 + 0.00001236 * t ** 3) * radians
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t ** 2 - 0.00000239 * t ** 3) * radians
  const mean =
    2_415_020.75933 +
    29.53058868 * k +
    0.0001178 * t ** 2 -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t ** 2) * radians)
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  const clockDrift = -0.000278 + 0.000265 * t + 0.000262 * t ** 2
  return Math.floor(mean + correction - clockDrift + 0.5 + hoursEast / 24) - julianOffset
}

/** Which twelfth of its yearly path (0 from the spring equinox) the sun has entered at the start of a day. */
const solarTerm = (day: number): number => {
  const t = (day + julianOffset - 0.5 - hoursEast / 24 - 2_451_545) / 36_525
  const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t ** 2 - 0.00000048 * t ** 3) * radians
  const longitude =
    280.46645 +
    36_000.76983 * t +
    0.0003032 * t ** 2 +
    (1.9146 - 0.004817 * t - 0.000014 * t ** 2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 30)
}

const winterSolstice = 9
const moonsSince = (day: number): number => Math.floor((day + julianOffset - firstNewMoon) / synodicMonth)

/** Index of the new moon that opens the eleventh month of a solar year. */
const eleventhMonth = (year: number): number => {
  const k = moonsSince(dayNumber(`${String(year).padStart(4, '0')}-12-31`))
  return solarTerm(newMoonDay(k)) >= winterSolstice ? k - 1 : k
}

/** How many months after the eleventh the leap month comes, where 13 moons lie between two eleventh months. */
const leapOffset = (from: number): number => {
  for (let offset = 1; offset < 14; offset++) {
    if (solarTerm(newMoonDay(from + offset)) === solarTerm(newMoonDay(from + offset + 1))) return offset
  }
  return 14
}

/** The lunar date of a calendar day. */
export const toLunar = (day: string): LunarDay => {
  const number = dayNumber(day)
  const { year } = partsOf(day)
  let moon = moonsSince(number) + 1
  while (newMoonDay(moon) > number) moon--
  const thisEleventh = eleventhMonth(year)
  const afterSolstice = moon >= thisEleventh
  const from = afterSolstice ? thisEleventh : eleventhMonth(year - 1)
  const hasLeap = (afterSolstice ? eleventhMonth(year + 1) : thisEleventh) - from === 13
  const leapAt = hasLeap ? leapOffset(from) : 14
  const steps = moon - from - (moon - from >= leapAt ? 1 : 0)
  const month = ((steps + 10) % 12) + 1
  return {
    year: (afterSolstice ? year + 1 : year) - (month >= 11 && steps < 2 ? 1 : 0),
    month,
    date: number - newMoonDay(moon) + 1,
    leap: moon - from === leapAt,
  }
}

/** The calendar day of a lunar date, or null where that year has no such day (30 of a short month, a leap month). */
export const fromLunar = ({ year, month, date, leap }: LunarDay): string | null => {
  const from = eleventhMonth(month >= 11 ? year : year - 1)
  const to = eleventhMonth(month >= 11 ? year + 1 : year)
  const steps = (month + 1) % 12
  const leapAt = to - from === 13 ? leapOffset(from) : 14
  const moon = from + steps + (leap || steps >= leapAt ? 1 : 0)
  if (leap && moon - from !== leapAt) return null
  const first = newMoonDay(moon)
  const exists = month >= 1 && month <= 12 && date >= 1 && first + date - 1 < newMoonDay(moon + 1)
  return exists ? dayFromNumber(first + date - 1) : null
}

/** The first day of Tết Nguyên đán. */
export const tetOf = (year: number): string => lunarDay(year, 1, 1)

/** Giỗ Tổ Hùng Vương, the tenth of the third lunar month. */
export const hungKingsOf = (year: number): string => lunarDay(year, 3, 10)

const lunarDay = (year: number, month: number, date: number): string => {
  const day = fromLunar({ year, month, date, leap: false })
  if (day === null) throw new RangeError(`no lunar day ${date}/${month}/${year}`)
  return day
}

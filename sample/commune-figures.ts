import { between } from './draw.ts'
import { type SampleFigure, trueFigure } from './figures.ts'
import { type CountedId, type Year, years } from './indicators.ts'
import { slips } from './slips.ts'
import { type CommuneArea, ngheAn } from './units/index.ts'

/** Districts whose communes fill a table of their own: Cửa Lò, Thái Hòa, Kỳ Sơn. */
export const communeDistricts: readonly string[] = ['413', '414', '417']

/** What a commune counts itself; the value beside an indicator is the whole it is a part of. */
const communeIndicators: readonly (readonly [id: CountedId, whole: CountedId | null])[] = [
  ['sessions', null],
  ['attendance', 'sessions'],
  ['mediaItems', null],
  ['modelsBuilt', null],
  ['modelsMaintained', null],
  ['festivals', null],
  ['festivalAttendance', 'festivals'],
  ['areasRegistered', null],
  ['areasRecognised', 'areasRegistered'],
]

/** Divides `total` by weights into whole numbers that add up to it: the largest remainders get the rest. */
export const divide = (total: number, weights: readonly number[]): readonly number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum === 0) return weights.map(() => 0)
  const quotas = weights.map(weight => (total * weight) / sum)
  const floors = quotas.map(Math.floor)
  const left = total - floors.reduce((all, floor) => all + floor, 0)
  const byRemainder = quotas
    .map((quota, at) => ({ at, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  const favoured = new Set(byRemainder.slice(0, left).map(({ at }) => at))
  return floors.map((floor, at) => (favoured.has(at) ? floor + 1 : floor))
}

const sizes = (communes: readonly CommuneArea[]): readonly number[] =>
  communes.map(commune => between(0.6, 1.6, commune.code, 'size'))

const sharesOf = (
  district: string,
  communes: readonly CommuneArea[],
  id: CountedId,
  whole: CountedId | null,
  year: Year,
): readonly number[] => {
  const total = trueFigure(district, id, year) ?? 0
  const weights = whole ? sharesOf(district, communes, whole, null, year) : sizes(communes)
  return divide(total, weights)
}

const slipOf = (commune: string, indicator: CountedId, year: Year): number =>
  slips.reduce(
    (off, slip) =>
      slip.kind === 'sum' && slip.unit === commune && slip.indicator === indicator && slip.year === year
        ? off + slip.off
        : off,
    0,
  )

/** The tables of a district's communes. They add up to what the district states, but for the listed slip. */
export const communeFiguresOf = (district: string): readonly SampleFigure[] => {
  const communes = ngheAn.districts.find(area => area.code === district)?.communes ?? []
  if (!communeDistricts.includes(district)) return []
  return communeIndicators.flatMap(([indicator, whole]) =>
    years.flatMap(year =>
      sharesOf(district, communes, indicator, whole, year).map((share, at) => {
        const unit = communes[at]?.code ?? ''
        return { unit, indicator, year, value: share + slipOf(unit, indicator, year) }
      }),
    ),
  )
}

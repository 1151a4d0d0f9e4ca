import { heldReasons } from '../org/index.ts'
import { type Indicator, isReckoned } from '../report/index.ts'
import {
  type MapReading,
  type Proof,
  type RowSource,
  readingOf,
  type UnitReading,
  type UnitTable,
  type UnitTableRow,
  unitTable,
} from '../rollup/index.ts'
import { shortDate, vietnameseNumber } from './figure.ts'
import type { TableBlock, TableColumn } from './schema.ts'

type Table = Omit<TableBlock, 'kind'>

interface Section {
  readonly label: string
  readonly title: string
}

/** The annex that holds the tables by units. */
export const unitAnnexTitle = 'Số liệu theo đơn vị'

/** More indicators than this beside the names of units cannot be read on a page lying on its side. */
const widest = 6

/** By the units of which day a table counts, in the words that stand below its title. */
export const basisWords = (mapOn: string | null): string =>
  mapOn === null ? 'Theo đơn vị đã báo cáo' : `Theo địa giới, đơn vị ngày ${shortDate(mapOn)}`

/**
 * The tables of figures by units of a consolidated report, section by section of its outline: as reported, or on
 * the map of a day, then with the proof that each sum is the same on both. Made of the reading alone.
 */
export const unitTables = (
  given: UnitReading,
  sections: readonly Section[],
  reading: MapReading = readingOf(given),
): Table[] => {
  const reported = new Set(reading.overall.map(({ indicator }) => indicator))
  const tables = sections.flatMap(({ label, title }) => {
    const own = given.indicators.filter(({ section, code }) => section === label && reported.has(code))
    return pagesOf(own).map((indicators, page) => ({
      title: page === 0 ? title : `${title} (tiếp theo)`,
      indicators,
    }))
  })
  return tables.map(({ title, indicators }, at) => {
    const codes = new Set(indicators.map(({ code }) => code))
    const table = unitTable(given, reading, codes)
    return printedTable(`Biểu ${at + 1}. ${title}`, table, given.roads?.onDay ?? null)
  })
}

const pagesOf = (indicators: readonly Indicator[]): (readonly Indicator[])[] =>
  Array.from({ length: Math.ceil(indicators.length / widest) }, (_, page) =>
    indicators.slice(page * widest, (page + 1) * widest),
  )

const printedTable = (title: string, table: UnitTable, mapOn: string | null): Table => {
  const { indicators, rows, totals, proofs } = table
  const sources = (words: string) => (mapOn === null ? [] : [words])
  return {
    title,
    basis: basisWords(mapOn),
    columns: columnsOf(table, mapOn !== null),
    rows: [
      ...rows.map((row, at) => ({
        cells: [String(at + 1), nameOf(row), ...row.figures.map(cellOf), ...sources(sourcesOf(row))],
      })),
      {
        cells: ['', 'Cộng', ...totals.map(total => shown(total?.value ?? null)), ...sources('')],
        bold: true,
      },
    ],
    ...noteOf(table),
    ...(mapOn === null ? {} : { proofs: proofs.map(proof => proofWords(proof, indicators)) }),
  }
}

const columnsOf = ({ indicators }: UnitTable, onMap: boolean): TableColumn[] => [
  { header: 'TT', align: 'center', width: 7 },
  { header: 'Đơn vị', width: 26 },
  ...indicators.map(
    ({ name, unitOfMeasure }): TableColumn => ({
      header: `${name} (${unitOfMeasure})`,
      align: 'right',
      width: 13,
    }),
  ),
  ...(onMap ? [{ header: 'Tổng hợp từ báo cáo của', width: 26 }] : []),
]

const shown = (value: string | null): string => (value === null ? '' : vietnameseNumber(value))

/** Stands behind a figure that was rounded so that the whole stays whole; the note below the table explains it. */
const apportionedMark = '*'

const cellOf = (figure: UnitTableRow['figures'][number]): string => {
  if (figure === null || figure.value === null) return ''
  return `${shown(figure.value)}${figure.apportioned ? apportionedMark : ''}`
}

const nameOf = ({ unitName, under, held }: UnitTableRow): string => {
  if (held !== null) return `${unitName} (giữ ở tên cũ: ${heldReasons[held].vi})`
  return under === null ? unitName : `${unitName} (dưới ${under.unitName}: cấp này đã kết thúc)`
}

const sourcesOf = ({ sources }: UnitTableRow): string => sources.map(sourceWords).join('; ')

const sourceWords = ({ unitName, version, part }: RowSource): string => {
  const name = version === 1 ? unitName : `${unitName} (lần gửi ${version})`
  return part ? `một phần của ${name}` : name
}

const noteOf = ({ indicators, rows }: UnitTable): { note?: string } => {
  const apportioned = rows.some(({ figures }) => figures.some(figure => figure?.apportioned === true))
  const words = [
    ...(apportioned
      ? [
          `(${apportionedMark}) Số phân bổ: đơn vị đã chia, số được chia theo tỷ lệ đã ghi và làm tròn để tổng không đổi.`,
        ]
      : []),
    ...(indicators.some(({ type }) => type === 'rate')
      ? ['Tỷ lệ tính lại từ tử số và mẫu số của các đơn vị có đủ cả hai, không lấy bình quân.']
      : []),
    ...(indicators.some(indicator => isReckoned(indicator) && indicator.type !== 'rate')
      ? ['Chỉ tiêu tính theo công thức được tính lại từ các số của từng dòng.']
      : []),
  ]
  return words.length === 0 ? {} : { note: words.join(' ') }
}

/** `Cây đã trồng: Tổng theo báo cáo: 1.234 = Tổng theo bản đồ: 1.200 + giữ ở tên cũ: 34`. */
const proofWords = (proof: Proof, indicators: readonly Indicator[]): string => {
  const name = indicators.find(({ code }) => code === proof.indicator)?.name ?? proof.indicator
  const held = proof.held === '0' ? '' : ` + giữ ở tên cũ: ${vietnameseNumber(proof.held)}`
  const below = proof.below === '0' ? '' : ` (trong đó dưới tỉnh: ${vietnameseNumber(proof.below)})`
  const [reported, carried] = [vietnameseNumber(proof.reported), vietnameseNumber(proof.carried)]
  return `${name}: Tổng theo báo cáo: ${reported} = Tổng theo bản đồ: ${carried}${below}${held}`
}

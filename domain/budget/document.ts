import {
  type Block,
  type Issuing,
  letterhead,
  type OfficialDocument,
  type TableBlock,
} from '../document/index.ts'
import { amountInWords, formatNumber, toRoman } from '../shared/vietnamese/index.ts'
import { groupedByWork, sumsOf } from './amount.ts'
import type { EstimateLineView } from './schema.ts'
import { works } from './work.ts'

export interface AskingDocument {
  readonly issuing: Issuing
  /** The finance department that appraises it. */
  readonly recipients: readonly string[]
  /** The plan as documents name it. */
  readonly plan: string
  readonly title: string
  /** What the unit says along with it. */
  readonly note: string
  readonly lines: readonly EstimateLineView[]
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', runs: [{ text: words }] })

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** “Một trăm hai mươi triệu đồng”, as a document says an amount after its figures. */
export const inWords = (amount: bigint): string => capital(amountInWords(amount))

const shown = (exact: string | null): string => (exact === null ? '' : formatNumber(exact))

const table = (lines: readonly EstimateLineView[]): TableBlock => {
  const rows: TableBlock['rows'] = groupedByWork(lines).flatMap((group, at) => [
    {
      cells: [toRoman(at + 1), works[group.work].vi, '', '', '', formatNumber(sumsOf(group.lines).asked), ''],
      bold: true,
    },
    ...group.lines.map(line => ({
      cells: [
        String(line.position + 1),
        line.content,
        line.measure,
        shown(line.quantity),
        shown(line.unitPrice),
        shown(line.amount),
        line.basis,
      ],
    })),
  ])
  const total = formatNumber(sumsOf(lines).asked)
  return {
    kind: 'table',
    unitOfMeasure: 'đồng',
    columns: [
      { header: 'TT', align: 'center', width: 5 },
      { header: 'Nội dung chi', width: 28 },
      { header: 'Đơn vị tính', align: 'center', width: 9 },
      { header: 'Số lượng', align: 'right', width: 8 },
      { header: 'Đơn giá', align: 'right', width: 12 },
      { header: 'Thành tiền', align: 'right', width: 14 },
      { header: 'Căn cứ', width: 26 },
    ],
    rows: [...rows, { cells: ['', 'Tổng cộng', '', '', '', total, ''], bold: true }],
  }
}

/** The submission (tờ trình) that asks for the money, with the estimate as its annex on a page on its side. */
export const askingDocument = (asking: AskingDocument): OfficialDocument => {
  const { issuing, plan, title, note, lines } = asking
  const { asked } = sumsOf(lines)
  const groups = groupedByWork(lines).map(({ work, lines: own }) => {
    const sum = formatNumber(sumsOf(own).asked)
    return { work: works[work].vi, sum }
  })
  return {
    ...letterhead('TTr', issuing),
    subject: `Về việc đề nghị thẩm định, bố trí kinh phí: ${title}`,
    recipientsTo: [...asking.recipients],
    legalBases: [`Căn cứ ${plan}`],
    body: [
      paragraph(
        `${issuing.issuingBody} lập dự toán kinh phí: ${title}, với tổng số tiền đề nghị là ${formatNumber(asked)} đồng (${inWords(asked)}), gồm:`,
      ),
      ...groups.map(
        ({ work, sum }, at): Block => ({
          kind: 'paragraph',
          marker: 'dash',
          runs: [{ text: `${work}: ${sum} đồng${at === groups.length - 1 ? '.' : ';'}` }],
        }),
      ),
      ...(note === '' ? [] : [paragraph(note)]),
      paragraph(
        `${issuing.issuingBody} đề nghị thẩm định, tham mưu cấp có thẩm quyền bố trí kinh phí (dự toán chi tiết kèm theo).`,
      ),
    ],
    annexes: [
      {
        title: `Dự toán kinh phí: ${title}`,
        landscape: true,
        body: [table(lines), paragraph(`Bằng chữ: ${inWords(asked)}.`)],
      },
    ],
  }
}

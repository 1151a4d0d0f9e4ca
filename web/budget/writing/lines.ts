import {
  type EstimateView,
  groupedByWork,
  type LineField,
  readTyped,
  type TypedLine,
  type Work,
  workNames,
} from '../../../domain/budget/index.ts'
import { formatNumber } from '../../../domain/shared/vietnamese/index.ts'

/** A line with a name of its own on this screen, so that it is still itself when others come before it. */
export interface Line extends TypedLine {
  readonly key: string
}

const number = (exact: string | null): string => (exact === null ? '' : formatNumber(exact))

export const linesIn = ({ lines }: EstimateView): Line[] =>
  inOrder(
    lines.map(({ position, work, content, measure, quantity, unitPrice, basis }) => ({
      key: `d${position}`,
      work,
      content,
      measure,
      quantity: number(quantity),
      unitPrice: number(unitPrice),
      basis,
    })),
  )

/** As the table shows them: group by group. A line's number is its place here and on the server alike. */
export const inOrder = (lines: readonly Line[]): Line[] => groupedByWork(lines).flatMap(group => group.lines)

export const emptyLine = (work: Work): Line => ({
  key: crypto.randomUUID(),
  work,
  content: '',
  measure: '',
  quantity: '',
  unitPrice: '',
  basis: '',
})

/** The work of a new line where nobody said one. */
export const worksWithout = (lines: readonly Line[]): readonly Work[] =>
  workNames.filter(work => !lines.some(line => line.work === work))

/** Lays a pasted block over the lines of one group from `at` on; what goes beyond its end becomes new lines there. */
export const layOver = (
  lines: readonly Line[],
  at: number,
  rows: readonly Partial<Record<LineField, string>>[],
): Line[] => {
  const work = lines[at]?.work ?? 'other'
  const laid = [...lines]
  for (const [down, row] of rows.entries()) {
    const place = at + down
    const under = laid[place]
    if (under?.work === work) laid[place] = { ...under, ...row }
    else laid.splice(place, 0, { ...emptyLine(work), ...row })
  }
  return inOrder(laid)
}

/** Everything that cannot be understood, by the number of its line. */
export const faultsIn = (lines: readonly Line[]) =>
  lines.flatMap((line, at) => readTyped(line).faults.map(fault => ({ ...fault, at })))

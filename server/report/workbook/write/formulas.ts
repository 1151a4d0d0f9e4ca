import {
  type Expression,
  type Indicator,
  mentionsIn,
  parseFormula,
  partsOf,
  wholeWindow,
} from '../../../../domain/report/index.ts'
import { addressOn, type SheetPlan } from '../layout.ts'

/** Finds a cell anywhere in the workbook, named as a formula on `from` names it. */
type Find = (code: string, period: string) => string | null

const finder =
  (from: SheetPlan, sheets: readonly SheetPlan[]): Find =>
  (code, period) => {
    const own = addressOn(from, code, period)
    if (own !== null) return own
    for (const sheet of sheets) {
      const address = sheet.assignmentId === from.assignmentId ? addressOn(sheet, code, period) : null
      if (address !== null) return `'${sheet.name}'!${address}`
    }
    return null
  }

class Unnamed extends Error {}

interface Terms {
  readonly find: Find
  readonly all: readonly Indicator[]
  readonly years: readonly string[]
}

const named = (terms: Terms, code: string, period: string): string => {
  const found = terms.find(code, period)
  if (found === null) throw new Unnamed()
  return found
}

const written = (expression: Expression, period: string, terms: Terms): string => {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'indicator':
      return named(terms, expression.code, period)
    case 'parts':
      return `SUM(${partsOf(terms.all, expression.code)
        .map(code => named(terms, code, period))
        .join(',')})`
    case 'years':
      return `SUM(${terms.years.map(year => written(expression.of, year, terms)).join(',')})`
    case 'minus':
      return `-(${written(expression.of, period, terms)})`
    default: {
      const [left, right] = [expression.left, expression.right].map(side => written(side, period, terms))
      return `(${left}${expression.kind}${right})`
    }
  }
}

/** Every cell a formula looks at; one that is empty leaves it empty, as it does on the page. */
const looked = (expression: Expression, period: string, terms: Terms): string[] =>
  mentionsIn(expression).flatMap(({ code, overYears, parts }) =>
    overYears || parts ? [] : [named(terms, code, period)],
  )

const expressionOf = ({ type, numerator, denominator, formula }: Indicator): Expression | null => {
  if (type === 'rate') {
    const side = (code: string | null): Expression => ({ kind: 'indicator', code: code ?? '' })
    return { kind: '/', left: side(numerator), right: side(denominator) }
  }
  const parsed = parseFormula(formula ?? '')
  return parsed.ok ? parsed.expression : null
}

/**
 * What a reckoned cell shows while one fills the sheet in; null where it looks at a cell that is not in the book.
 * Only for the eye: when the workbook comes back, reckoned cells are reckoned anew from what was typed.
 */
export const cellFormula = (
  indicator: Indicator,
  period: string,
  from: SheetPlan,
  sheets: readonly SheetPlan[],
  all: readonly Indicator[],
): string | null => {
  const expression = expressionOf(indicator)
  if (expression === null) return null
  const years = from.periods.filter(each => each !== wholeWindow)
  const terms: Terms = { find: finder(from, sheets), all, years }
  try {
    const value = written(expression, period, terms)
    const cells = looked(expression, period, terms)
    const shown = indicator.type === 'rate' ? `ROUND(${value}*100,1)` : value
    const guarded = cells.length === 0 ? shown : `IF(COUNT(${cells.join(',')})<${cells.length},"",${shown})`
    return `IFERROR(${guarded},"")`
  } catch (error) {
    if (error instanceof Unnamed) return null
    throw error
  }
}

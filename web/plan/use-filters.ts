import { useMemo } from 'react'
import { isOpen, type PlanRead, type ReviewedObligation } from '../../domain/plan/index.ts'
import { type Search, useSearch } from '../ui/index.ts'

/** Below this the compiler itself doubts. */
export const sureFrom = 0.75

export interface Filters {
  readonly state: string
  readonly party: string
  readonly date: string
  readonly mark: string
}

const keys = { state: 'trang-thai', party: 'ai', date: 'han', mark: 'luu-y' } as const

const read = (search: Search): Filters => ({
  state: search[keys.state] ?? '',
  party: search[keys.party] ?? '',
  date: search[keys.date] ?? '',
  mark: search[keys.mark] ?? '',
})

/** The filters as the address keeps them. */
export const useFilters = () => {
  const [search, change] = useSearch()
  const { [keys.state]: state, [keys.party]: party, [keys.date]: date, [keys.mark]: mark } = search
  const filters = useMemo(
    () =>
      read({
        [keys.state]: state ?? '',
        [keys.party]: party ?? '',
        [keys.date]: date ?? '',
        [keys.mark]: mark ?? '',
      }),
    [state, party, date, mark],
  )
  const set = (wanted: Partial<Filters>) =>
    change(
      Object.fromEntries(Object.entries(wanted).map(([key, value]) => [keys[key as keyof Filters], value])),
    )
  return { filters, set, active: Object.values(filters).some(value => value !== '') }
}

const marked = (each: ReviewedObligation, mark: string, findingLines: readonly number[][]): boolean => {
  if (mark === 'unsure') return each.confidence < sureFrom
  if (mark === 'open') return isOpen(each)
  if (mark === 'found')
    return findingLines.some(([start = 0, end = 0]) => start < each.end && end > each.start)
  return true
}

const dated = ({ dueOn }: ReviewedObligation, date: string): boolean => {
  if (date === 'dated') return dueOn !== null
  if (date === 'undated') return dueOn === null
  return date === '' || dueOn === date
}

/** The duties that the filters leave. Those merged into another are told in its history, not here. */
export const filtered = (data: PlanRead, { state, party, date, mark }: Filters): ReviewedObligation[] => {
  const lines = mark === 'found' ? findingSpans(data) : []
  return data.obligations.filter(
    each =>
      each.mergedInto === null &&
      (state === '' ? true : each.state === state) &&
      (party === '' ||
        each.parties.some(one => one.phrase === party || one.unitIds.map(String).includes(party))) &&
      dated(each, date) &&
      marked(each, mark, lines),
  )
}

/** The characters that findings speak of: their quoted words, or the whole line. */
export const findingSpans = ({ text, compiled }: PlanRead): number[][] => {
  const starts = lineStarts(text)
  return compiled.findings.map(finding => spanOfFinding(text, starts, finding))
}

export const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export const spanOfFinding = (
  text: string,
  starts: readonly number[],
  finding: { readonly line: number; readonly quote?: string | undefined },
): [number, number] => {
  const from = starts[finding.line - 1] ?? 0
  const to = (starts[finding.line] ?? text.length + 1) - 1
  const quoted = finding.quote === undefined || finding.quote === '' ? -1 : text.indexOf(finding.quote, from)
  return quoted < 0 ? [from, to] : [quoted, quoted + (finding.quote?.length ?? 0)]
}

/** The number of the line that holds a character, from 1. */
export const lineAt = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

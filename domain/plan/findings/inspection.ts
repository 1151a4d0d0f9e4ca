import type { WorkCalendar } from '../../shared/calendar/index.ts'
import { formatDate } from '../../shared/vietnamese/index.ts'
import { type DueReading, readDues } from '../due/index.ts'
import type { CompiledPlan, Finding, FindingSeverity, Obligation } from '../schema.ts'

export type Inspected = Omit<CompiledPlan, 'findings'>

/** What every rule looks at; made once for a plan. */
export interface Inspection {
  readonly plan: Inspected
  readonly text: string
  readonly dues: readonly DueReading[]
  readonly calendar: WorkCalendar
  /** 1-based line of an offset. */
  readonly lineAt: (offset: number) => number
}

/** A rule of the careful registrar: what it sends back, in the order of the text. */
export type Rule = (inspection: Inspection) => Finding[]

export const inspect = (plan: Inspected, text: string, calendar: WorkCalendar): Inspection => {
  const year = plan.issuedOn === null ? null : Number(plan.issuedOn.slice(0, 4))
  return {
    plan,
    text,
    dues: readDues(text, { issuedOn: plan.issuedOn, year }),
    calendar,
    lineAt: lineFinder(text),
  }
}

/** `what` quotes the words, `why` says why it matters, `todo` what to do: three sentences make the message. */
export interface Remark {
  readonly rule: string
  readonly severity: FindingSeverity
  readonly line: number
  readonly quote?: string
  readonly what: string
  readonly why: string
  readonly todo: string
}

export const remark = ({ rule, severity, line, quote, what, why, todo }: Remark): Finding => ({
  rule,
  severity,
  line,
  message: `${what} ${why} ${todo}`,
  ...(quote === undefined ? {} : { quote }),
  why,
  todo,
})

/** The words of a duty, short enough for a sentence. */
export const shortened = (text: string, length = 70): string => {
  const oneLine = text.replace(/[\s*]+/g, ' ').trim()
  if (oneLine.length <= length) return oneLine
  const cut = oneLine.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))} …`
}

/** "mục V.1, dòng 57" */
export const placeOf = ({ section, line }: Obligation): string =>
  section === '' ? `dòng ${line}` : `mục ${section}, dòng ${line}`

export const printed = (day: string): string => formatDate(day)

/** "V.1", "V.3 và V.4", "V.1, V.3 và V.4" */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`

const lineFinder = (text: string): ((offset: number) => number) => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return offset => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

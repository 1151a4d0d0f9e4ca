import { dayOf } from '../../shared/calendar/index.ts'
import type { Expression } from './expression.ts'
import type { Moment } from './moment.ts'
import type { DueContext, DueReading } from './reading.ts'

type Resolved = Pick<DueReading, 'dueOn' | 'startOn' | 'yearInferred' | 'impossible'> & {
  readonly reason?: string
}

export const reasons = {
  duration: 'Chỉ nêu khoảng thời gian, không nêu ngày; không tự tính.',
  recurring: 'Thời hạn lặp lại theo kỳ, không phải một ngày cụ thể.',
  event: 'Thời hạn theo một sự việc, không nêu ngày.',
  period: 'Nêu một giai đoạn, không phải thời hạn.',
  noYear: 'Không nêu năm và văn bản không cho biết chắc là năm nào.',
  lunar: 'Ngày âm lịch; không tự đổi sang dương lịch.',
  passed: 'Không nêu năm; nếu là năm ban hành thì ngày này đã qua.',
  startOnly: 'Chỉ nêu ngày bắt đầu, không nêu ngày kết thúc.',
} as const

const unitNames: Readonly<Record<Moment['unit'], string>> = {
  day: 'ngày',
  month: 'tháng',
  quarter: 'quý',
  week: 'tuần',
  year: 'năm',
}

/** The printed days of an expression; `dueOn` only where day, month and year are known and the day exists. */
export const resolve = (expression: Expression, context: DueContext): Resolved => {
  const { last, recurrence } = expression
  const relation = expression.lead?.relation ?? null
  if (recurrence !== null) return nothing(reasons.recurring)
  if (last.unit !== 'day') return nothing(`Chỉ nêu ${unitNames[last.unit]}, không nêu ngày.`)
  const end = dated(last, context)
  if ('reason' in end) {
    return { ...nothing(end.reason), startOn: startOf(expression, null), impossible: end.impossible }
  }
  if (relation === 'after' || (relation === 'from' && expression.first === null)) {
    return {
      dueOn: null,
      startOn: end.day,
      yearInferred: end.inferred,
      impossible: false,
      reason: reasons.startOnly,
    }
  }
  const startOn = startOf(expression, end.day)
  return { dueOn: end.day, startOn, yearInferred: end.inferred, impossible: false }
}

const nothing = (reason: string): Resolved => ({
  dueOn: null,
  startOn: null,
  yearInferred: false,
  impossible: false,
  reason,
})

type Dated =
  | { readonly day: string; readonly inferred: boolean }
  | { readonly reason: string; readonly impossible: boolean }

const unknown = (reason: string): Dated => ({ reason, impossible: false })

const dated = (moment: Moment, context: DueContext): Dated => {
  const { day, month } = moment
  if (day === null || month === null) return unknown(reasons.noYear)
  const year = moment.year ?? context.year ?? yearOf(context.issuedOn)
  if (year === null) return unknown(reasons.noYear)
  const printed = dayOf(year, month, day)
  const found = moment.year === null ? acrossNewYear(printed, moment, context) : printed
  if (found === null) return { reason: `Ngày ${day}/${month}/${year} không có trong lịch.`, impossible: true }
  const guessed = moment.year === null && context.year === null
  if (guessed && context.issuedOn !== null && found < context.issuedOn) return unknown(reasons.passed)
  return { day: found, inferred: moment.year === null }
}

/** "Báo cáo trước ngày 25/01" in a plan of December: the January that comes, not the one that has been. */
const acrossNewYear = (printed: string | null, { month, day }: Moment, { issuedOn }: DueContext) => {
  if (printed === null || issuedOn === null || day === null || month === null) return printed
  const soon = Number(issuedOn.slice(5, 7)) >= 11 && month <= 3 && yearOf(printed) === yearOf(issuedOn)
  return soon ? dayOf(Number(issuedOn.slice(0, 4)) + 1, month, day) : printed
}

/** The first day of a range; month and year not printed are those of its end, or the year before across New Year. */
const startOf = ({ first, last }: Expression, endOn: string | null): string | null => {
  if (first?.day == null || first.unit !== 'day') return null
  const month = first.month ?? last.month
  const year = first.year ?? last.year ?? yearOf(endOn)
  if (month === null || year === null) return null
  const start = dayOf(year, month, first.day)
  const crosses = first.year === null && start !== null && endOn !== null && start > endOn
  return crosses ? dayOf(year - 1, month, first.day) : start
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)))

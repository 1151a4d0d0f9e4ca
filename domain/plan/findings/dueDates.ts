import { addDays, dayStatus, nextWorkingDay, previousWorkingDay } from '../../shared/calendar/index.ts'
import type { Finding, Obligation } from '../schema.ts'
import { type Inspection, placeOf, printed, type Rule, remark, shortened } from './inspection.ts'

type Dated = Obligation & { readonly dueOn: string }

const dated = ({ plan }: Pick<Inspection, 'plan'>): Dated[] =>
  plan.obligations.filter((one): one is Dated => one.dueOn !== null)

/** What the rules about days off look at. */
type OnDays = Pick<Inspection, 'plan' | 'calendar'>

/** A message names no more places than a person reads. */
const mostNamed = 12

/** One finding a date, however many duties share it. */
const byDate = (duties: readonly Dated[]): Dated[][] => {
  const groups = new Map<string, Dated[]>()
  for (const duty of duties) {
    const key = `${duty.dueOn} ${duty.dueRelation === 'before'}`
    const group = groups.get(key)
    if (group) group.push(duty)
    else groups.set(key, [duty])
  }
  return [...groups.values()]
}

/** A due date on a rest day or holiday; both working neighbours are offered. */
export const dueOnDayOff = (inspection: OnDays): Finding[] =>
  byDate(dated(inspection)).flatMap(duties => {
    const [first] = duties
    if (!first) return []
    const status = dayStatus(first.dueOn, inspection.calendar)
    if (!status.working) return [printedDayOff(inspection, first, duties, status.reason?.vi ?? 'ngày nghỉ')]
    const eve = addDays(first.dueOn, -1)
    const eveStatus = dayStatus(eve, inspection.calendar)
    const matters = first.dueRelation === 'before' && !eveStatus.working
    return matters ? [lastDayOff(inspection, first, eve, eveStatus.reason?.vi ?? 'ngày nghỉ')] : []
  })

const printedDayOff = (
  { calendar }: OnDays,
  first: Dated,
  duties: readonly Dated[],
  reason: string,
): Finding => {
  const [before, after] = [previousWorkingDay(first.dueOn, calendar), nextWorkingDay(first.dueOn, calendar)]
  const happensThen = duties.every(({ dueRelation }) => dueRelation === 'on' || dueRelation === 'within')
  const named = duties.slice(0, mostNamed).map(placeOf).join('; ')
  const more = duties.length > mostNamed ? '; …' : ''
  const others = duties.length > 1 ? ` (${duties.length} nhiệm vụ: ${named}${more})` : ''
  return remark({
    rule: 'dueOnDayOff',
    severity: happensThen ? 'note' : 'warning',
    line: first.line,
    quote: first.dueText ?? printed(first.dueOn),
    what: `Thời hạn “${shortened(first.dueText ?? printed(first.dueOn))}” rơi vào ngày nghỉ: ${reason}${others}.`,
    why: 'Ngày đó không có người tiếp nhận, dễ tranh cãi đúng hạn hay trễ hạn.',
    todo: `Chọn ngày làm việc liền trước ${printed(before)} hoặc liền sau ${printed(after)}, và ghi rõ quy ước của đợt.`,
  })
}

const lastDayOff = ({ calendar }: OnDays, first: Dated, eve: string, reason: string): Finding =>
  remark({
    rule: 'lastDayOff',
    severity: 'note',
    line: first.line,
    quote: first.dueText ?? printed(first.dueOn),
    what: `“${shortened(first.dueText ?? printed(first.dueOn))}” hiểu chặt thì ngày cuối là ${printed(eve)}, ${reason}.`,
    why: 'Đơn vị có thể chỉ còn đến ngày làm việc trước đó.',
    todo: `Quy ước một lần cho cả đợt: tính hết ngày ${printed(first.dueOn)} hay đến ${printed(previousWorkingDay(first.dueOn, calendar))}.`,
  })

/** A due date before the document itself. Without a date of issue, the youngest cited basis is the earliest it can be. */
export const dueBeforeIssue: Rule = inspection => {
  const { issuedOn, legalBases } = inspection.plan
  const bases = legalBases.flatMap(basis => (basis.issuedOn === null ? [] : [basis.issuedOn])).sort()
  const earliest = issuedOn ?? bases.at(-1) ?? null
  if (earliest === null) return []
  const source = issuedOn === null ? 'căn cứ mới nhất của văn bản' : 'ngày ban hành'
  return dated(inspection)
    .filter(({ dueOn }) => dueOn < earliest)
    .map(duty =>
      remark({
        rule: 'dueBeforeIssue',
        severity: 'error',
        line: duty.line,
        quote: duty.dueText ?? printed(duty.dueOn),
        what: `Thời hạn “${shortened(duty.dueText ?? printed(duty.dueOn))}” trước ${source} (${printed(earliest)}).`,
        why: 'Không ai có thể hoàn thành trước khi văn bản được ký.',
        todo: 'Kiểm tra ngày, tháng, năm trong bản gốc; có thể nhầm năm.',
      }),
    )
}

/** A cited basis that is younger than the document. */
export const basisAfterIssue: Rule = ({ plan, text, lineAt }) => {
  const { issuedOn } = plan
  if (issuedOn === null) return []
  return plan.legalBases
    .filter(basis => basis.issuedOn !== null && basis.issuedOn > issuedOn)
    .map(basis =>
      remark({
        rule: 'basisAfterIssue',
        severity: 'warning',
        line: lineAt(Math.max(0, text.indexOf(basis.text))),
        quote: shortened(basis.text),
        what: `Căn cứ “${shortened(basis.text)}” đề ngày ${printed(basis.issuedOn ?? issuedOn)}, sau ngày ban hành ${printed(issuedOn)}.`,
        why: 'Văn bản không thể căn cứ vào một văn bản chưa có.',
        todo: 'Kiểm tra ngày của căn cứ và ngày ban hành.',
      }),
    )
}

/** A date that the calendar does not have. */
export const impossibleDate: Rule = ({ dues, lineAt }) =>
  dues
    .filter(reading => reading.impossible)
    .map(reading =>
      remark({
        rule: 'impossibleDate',
        severity: 'error',
        line: lineAt(reading.start),
        quote: reading.dueText,
        what: `“${shortened(reading.dueText)}”: ngày này không có trong lịch.`,
        why: 'Không xác định được thời điểm; phần mềm để trống chứ không đoán.',
        todo: 'Sửa lại ngày theo bản gốc.',
      }),
    )

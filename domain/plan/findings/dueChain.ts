import { workingDaysBetween } from '../../shared/calendar/index.ts'
import { folded } from '../../shared/vietnamese/index.ts'
import type { Finding, Obligation } from '../schema.ts'
import { type Inspection, placeOf, printed, type Rule, remark, shortened } from './inspection.ts'
import { spelledOut } from './parties.ts'

type Dated = Obligation & { readonly dueOn: string }

const consolidates = /\btong hop\b|\bxay dung bao cao (?:tong|chung|ket qua)|\bbao cao tong (?:hop|ket)\b/
const sendsReport = /\bbao cao\b|\bdanh sach\b|\bho so\b/

/** A result that is due before, or within a working day of, what it is made from. */
export const dueChain: Rule = inspection => {
  const dated = inspection.plan.obligations.filter((one): one is Dated => one.dueOn !== null)
  return dated.flatMap(result => {
    const inputs = inputsOf(result, dated, inspection).filter(input => input.id !== result.id)
    const latest = inputs.sort((one, other) => (one.dueOn < other.dueOn ? 1 : -1))[0]
    return latest && isTooClose(latest, result, inspection) ? [tooClose(latest, result, inspection)] : []
  })
}

/** What a duty depends on, as compiled; else the reports that go to, or through, the one who sums them up. */
const inputsOf = (result: Dated, dated: readonly Dated[], { plan }: Inspection): Dated[] => {
  if (result.dependsOn.length > 0) return dated.filter(({ id }) => result.dependsOn.includes(id))
  if (!consolidates.test(folded(result.text)) || result.role !== 'lead') return []
  const owners = result.assignees.map(name => spelledOut(name, plan.abbreviations))
  return dated.filter(input => {
    const receivers = input.recipients.flatMap(({ to, via }) => [to, ...via])
    const reached = receivers.map(name => spelledOut(name, plan.abbreviations))
    const passes = reached.some(name =>
      owners.some(owner => owner.startsWith(name) || name.startsWith(owner)),
    )
    return passes && sendsReport.test(folded(input.text))
  })
}

const isTooClose = (input: Dated, result: Dated, { calendar }: Inspection): boolean =>
  workingDaysBetween(input.dueOn, result.dueOn, calendar) < 1

const tooClose = (input: Dated, result: Dated, { calendar }: Inspection): Finding => {
  const before = result.dueOn < input.dueOn
  const days = workingDaysBetween(input.dueOn, result.dueOn, calendar)
  const between = before ? 'đến hạn trước' : `đến hạn sau ${days} ngày làm việc so với`
  return remark({
    rule: 'dueChain',
    severity: before ? 'error' : 'warning',
    line: result.line,
    quote: `${printed(input.dueOn)} → ${printed(result.dueOn)}`,
    what: `“${shortened(result.text)}” (${placeOf(result)}, hạn ${printed(result.dueOn)}) ${between} thứ phải có trước: “${shortened(input.text)}” (${placeOf(input)}, hạn ${printed(input.dueOn)}).`,
    why: 'Không đủ một ngày làm việc để tổng hợp (Nghị định 09/2019/NĐ-CP).',
    todo: 'Lùi thời hạn sau hoặc rút ngắn thời hạn trước.',
  })
}

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
  const sought = {
    byId: new Map(dated.map(one => [one.id, one])),
    sent: reportsByReceiver(dated, inspection),
  }
  return dated.flatMap(result => {
    const inputs = inputsOf(result, sought, inspection).filter(input => input.id !== result.id)
    const latest = inputs.reduce<Dated | null>(
      (most, one) => (most && !isLater(one, most) ? most : one),
      null,
    )
    return latest && isTooClose(latest, result, inspection) ? [tooClose(latest, result, inspection)] : []
  })
}

/** Due later; of the same day, the one that stands first. */
const isLater = (one: Dated, other: Dated): boolean =>
  one.dueOn === other.dueOn ? one.start < other.start : one.dueOn > other.dueOn

interface Sought {
  readonly byId: ReadonlyMap<string, Dated>
  readonly sent: ReadonlyMap<string, readonly Dated[]>
}

/** The reports that reach each receiver; of all that do only the latest two can matter (one may be the result itself). */
const reportsByReceiver = (dated: readonly Dated[], { plan }: Inspection): Map<string, Dated[]> => {
  const sent = new Map<string, Dated[]>()
  for (const input of dated) {
    if (input.recipients.length === 0 || !sendsReport.test(folded(input.text))) continue
    for (const { to, via } of input.recipients)
      for (const receiver of [to, ...via]) {
        const name = spelledOut(receiver, plan.abbreviations)
        const latest = [...(sent.get(name) ?? []), input].sort((one, other) => (isLater(one, other) ? -1 : 1))
        sent.set(name, latest.slice(0, 2))
      }
  }
  return sent
}

/** What a duty depends on, as compiled; else the reports that go to, or through, the one who sums them up. */
const inputsOf = (result: Dated, { byId, sent }: Sought, { plan }: Inspection): Dated[] => {
  if (result.dependsOn.length > 0) return result.dependsOn.flatMap(id => byId.get(id) ?? [])
  if (!consolidates.test(folded(result.text)) || result.role !== 'lead') return []
  const owners = result.assignees.map(name => spelledOut(name, plan.abbreviations))
  return [...sent].flatMap(([name, inputs]) =>
    owners.some(owner => owner.startsWith(name) || name.startsWith(owner)) ? inputs : [],
  )
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

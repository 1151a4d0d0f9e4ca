import { sameWords } from '../../shared/vietnamese/index.ts'
import { type Duty, matchDuties, partyKey } from './matching.ts'

export type ChangedField =
  | 'date'
  | 'route'
  | 'assignees'
  | 'role'
  | 'coordinators'
  | 'quantity'
  | 'condition'
  | 'deliverable'
  | 'wording'

/** What becomes of one duty. Ids are those of the two sides; one of them is null for a duty gained or lost. */
export interface DutyChange {
  readonly kind: 'gained' | 'lost' | 'changed' | 'kept'
  readonly before: string | null
  readonly after: string | null
  readonly fields: readonly ChangedField[]
  /** 0..1: how sure it is that both are the same duty; 1 for a duty that stands on one side only. */
  readonly likeness: number
}

/** What it means for one party: duties it gets, is freed of, or must do by another date or route. */
export interface PartyChange {
  readonly party: string
  readonly gains: readonly string[]
  readonly loses: readonly string[]
  readonly moved: readonly string[]
}

export interface PlanDifference {
  readonly changes: readonly DutyChange[]
  readonly parties: readonly PartyChange[]
}

/**
 * `whole`: the later document replaces the plan, so what it does not say is lost. `partial`: it amends some points
 * (công văn điều chỉnh), so what it does not say is kept.
 */
export type AmendmentScope = 'whole' | 'partial'

/**
 * Who gains, loses, or gets another date or route by a later document. A proposal for a person to confirm: nothing
 * takes effect by it. Every duty of either side is in exactly one change.
 */
export const difference = (
  before: readonly Duty[],
  after: readonly Duty[],
  scope: AmendmentScope = 'whole',
): PlanDifference => {
  const pairs = matchDuties(before, after)
  const pairOf = new Map(pairs.map(pair => [pair.before, pair]))
  const matched = new Set(pairs.map(pair => pair.after))
  const changes: DutyChange[] = []
  const parties = new Parties()
  for (const [index, duty] of before.entries()) {
    const pair = pairOf.get(index)
    const other = pair && after[pair.after]
    if (!pair || !other) {
      changes.push(unmatched(duty.id, scope))
      if (scope === 'whole') parties.lose(duty, duty.assignees)
      continue
    }
    const fields = changedFields(duty, other)
    changes.push({
      kind: fields.length > 0 ? 'changed' : 'kept',
      before: duty.id,
      after: other.id,
      fields,
      likeness: pair.likeness,
    })
    parties.compare(duty, other, fields)
  }
  for (const [index, duty] of after.entries()) {
    if (matched.has(index)) continue
    changes.push({ kind: 'gained', before: null, after: duty.id, fields: [], likeness: 1 })
    parties.gain(duty, duty.assignees)
  }
  return { changes, parties: parties.all() }
}

const unmatched = (id: string, scope: AmendmentScope): DutyChange => ({
  kind: scope === 'whole' ? 'lost' : 'kept',
  before: id,
  after: null,
  fields: [],
  likeness: 1,
})

const changedFields = (before: Duty, after: Duty): ChangedField[] => {
  const routes = [before, after].map(({ recipients }) =>
    recipients.map(({ to, via }) => [to, ...via].map(partyKey).join('<')),
  )
  const changed: readonly (readonly [ChangedField, boolean])[] = [
    ['date', !sameDate(before, after)],
    ['route', !sameNames(routes[0] ?? [], routes[1] ?? [])],
    ['assignees', !sameNames(before.assignees.map(partyKey), after.assignees.map(partyKey))],
    ['role', before.role !== after.role],
    ['coordinators', !sameNames(before.coordinators.map(partyKey), after.coordinators.map(partyKey))],
    ['quantity', quantityKey(before) !== quantityKey(after)],
    ['condition', !sameWords(before.condition ?? '', after.condition ?? '')],
    ['deliverable', !sameWords(before.deliverable ?? '', after.deliverable ?? '')],
    ['wording', !sameWords(before.text, after.text)],
  ]
  return changed.flatMap(([field, differs]) => (differs ? [field] : []))
}

/** Without a day on either side, the printed words are what can be compared. */
const sameDate = (before: Duty, after: Duty): boolean =>
  before.dueOn === after.dueOn &&
  before.dueRelation === after.dueRelation &&
  (before.dueOn !== null || sameWords(before.dueText ?? '', after.dueText ?? ''))

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join('\n') === [...other].sort().join('\n')

const quantityKey = ({ quantity }: Duty): string => {
  if (quantity === null) return ''
  const parts = Object.entries(quantity.breakdown).map(([of, count]) => `${of}=${count}`)
  return [quantity.count, quantity.of, ...parts.sort(), quantity.per ?? ''].join('|')
}

/** Gathers, by party, what the changes mean; a party is named as the later document names it. */
class Parties {
  readonly #byKey = new Map<string, { party: string; gains: string[]; loses: string[]; moved: string[] }>()

  gain(duty: Duty, names: readonly string[]): void {
    for (const name of names) this.#of(name).gains.push(duty.id)
  }

  lose(duty: Duty, names: readonly string[]): void {
    for (const name of names) this.#of(name).loses.push(duty.id)
  }

  compare(before: Duty, after: Duty, fields: readonly ChangedField[]): void {
    const [had, has] = [before, after].map(({ assignees }) => new Set(assignees.map(partyKey)))
    this.lose(
      before,
      before.assignees.filter(name => !has?.has(partyKey(name))),
    )
    this.gain(
      after,
      after.assignees.filter(name => !had?.has(partyKey(name))),
    )
    if (!fields.includes('date') && !fields.includes('route')) return
    for (const name of after.assignees.filter(name => had?.has(partyKey(name))))
      this.#of(name).moved.push(after.id)
  }

  all(): PartyChange[] {
    return [...this.#byKey.values()]
  }

  #of(name: string) {
    const key = partyKey(name)
    const known = this.#byKey.get(key) ?? { party: name, gains: [], loses: [], moved: [] }
    this.#byKey.set(key, known)
    return known
  }
}

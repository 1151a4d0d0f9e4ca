import type { Obligation } from './schema.ts'
import { bareOf } from './words.ts'

/** An obligation with the words the rules compare, made once. */
type Known = {
  readonly obligation: Obligation
  readonly words: string
  readonly names: readonly string[]
  readonly result: string | null
  readonly counted: string | null
}

const GROUNDED = /tren co so ([a-z ]{4,60}?) cua ([^,;.]{4,80})/
const GATHERED = /\btong hop\b/
/** More than these say nothing of the order of the work. */
const MOST = 60

const plain = (text: string) => bareOf(text).replace(/\s+/g, ' ').trim()

const firstWords = (text: string, count: number) => text.split(' ').slice(0, count).join(' ')

function knownOf(obligation: Obligation): Known {
  return {
    obligation,
    words: plain(obligation.text),
    names: obligation.assignees.map(name => plain(name).replace(/ ?\(.*$/, '')),
    result: obligation.deliverable ? firstWords(plain(obligation.deliverable), 3) : null,
    counted: obligation.quantity ? plain(obligation.quantity.of) : null,
  }
}

/** Groups by a key; those without one are left out, and groups so large that they say nothing. */
function groupBy(all: readonly Known[], key: (known: Known) => string | null): Map<string, Known[]> {
  const groups = new Map<string, Known[]>()
  for (const known of all) {
    const name = key(known)
    if (!name) continue
    const group = groups.get(name)
    if (group) group.push(known)
    else groups.set(name, [known])
  }
  for (const [name, group] of groups) if (group.length > 4 * MOST) groups.delete(name)
  return groups
}

/** "Trên cơ sở dự toán của X": waits for the duty of X that makes the dự toán. */
function grounded(known: Known, byName: ReadonlyMap<string, Known[]>): Known[] {
  const match = GROUNDED.exec(known.words)
  const thing = firstWords(match?.[1] ?? '', 2)
  const words = match?.[2]?.split(' ') ?? []
  if (!thing) return []
  for (let length = words.length; length > 1; length--) {
    const whose = byName.get(words.slice(0, length).join(' '))
    const makers = whose?.filter(other => other.words.includes(thing)) ?? []
    if (makers.length > 0) return makers
  }
  return []
}

/** What is chosen or put together from what others send by an earlier date. */
function gathered(
  known: Known,
  byCount: ReadonlyMap<string, Known[]>,
  byResult: ReadonlyMap<string, Known[]>,
): Known[] {
  const { dueOn, assignees } = known.obligation
  if (!dueOn) return []
  const words = GATHERED.test(known.words) ? known.words.split(' ') : []
  const things = new Set(words.map((_, i) => words.slice(i, i + 3).join(' ')))
  const same = [
    ...(byCount.get(known.counted ?? '') ?? []),
    ...[...things].flatMap(thing => byResult.get(thing) ?? []),
  ]
  return same.filter(({ obligation: other }) => {
    const earlier = other.dueOn !== null && other.dueOn <= dueOn
    return earlier && other.recipients.length > 0 && !other.assignees.some(name => assignees.includes(name))
  })
}

/** Every prefix of a name that is two words or more: "thanh tra tỉnh" is how "Thanh tra tỉnh Quảng An" is called further on. */
const prefixes = (name: string) => {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 2).join(' '))
}

/** Fills in which duties must be done before which; only what the words say, never by the order of the text. */
export function withDependencies(all: readonly Obligation[]): Obligation[] {
  const known = all.map(knownOf)
  const byName = new Map<string, Known[]>()
  for (const one of known)
    for (const prefix of new Set(one.names.flatMap(prefixes))) {
      const group = byName.get(prefix)
      if (!group) byName.set(prefix, [one])
      else if (group.push(one) > MOST) group.shift()
    }
  const byCount = groupBy(known, one => one.counted)
  const byResult = groupBy(known, one => one.result)
  return known.map(one => {
    const before = [...grounded(one, byName), ...gathered(one, byCount, byResult)].filter(
      other => other !== one,
    )
    const ids = [...new Set(before.map(({ obligation }) => obligation.id))]
    return { ...one.obligation, dependsOn: ids.length <= MOST ? ids : [] }
  })
}

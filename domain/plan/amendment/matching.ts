import { folded } from '../../shared/vietnamese/index.ts'
import { spelledOut } from '../findings/parties.ts'
import { contentWords, shared } from '../findings/words.ts'
import type { Obligation } from '../schema.ts'

/** What of a duty is compared: as compiled, or as a person has confirmed it. */
export type Duty = Pick<
  Obligation,
  | 'id'
  | 'text'
  | 'assignees'
  | 'role'
  | 'coordinators'
  | 'dueOn'
  | 'dueText'
  | 'dueRelation'
  | 'recipients'
  | 'quantity'
  | 'condition'
  | 'deliverable'
>

export interface Pair {
  readonly before: number
  readonly after: number
  /** 0..1: how sure it is that both are the same duty. */
  readonly likeness: number
}

/** Below this the words have less in common than two duties of one plan often have. */
const threshold = 0.55
const weightOfParties = 0.2

/**
 * The duties of both sides that are the same duty, each used once, the likest first. Judged by words of matter and by
 * parties; dates do not count, since they are what an amendment changes. Swapping the sides swaps the pairs.
 */
export const matchDuties = (before: readonly Duty[], after: readonly Duty[]): Pair[] => {
  const [old, fresh] = [before.map(profileOf), after.map(profileOf)]
  const taken = { before: new Set<number>(), after: new Set<number>() }
  return candidates(old, fresh)
    .sort(likestFirst)
    .filter(pair => {
      if (taken.before.has(pair.before) || taken.after.has(pair.after)) return false
      taken.before.add(pair.before)
      taken.after.add(pair.after)
      return true
    })
}

interface Profile {
  readonly whole: string
  readonly words: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
}

const profileOf = ({ text, assignees }: Duty): Profile => ({
  whole: folded(text),
  words: contentWords(text),
  parties: new Set(assignees.map(partyKey)),
})

/** One key for all ways of writing a party's name. */
export const partyKey = (name: string): string => spelledOut(name, [])

/** Only duties that share a word can match; an index of words finds them without comparing each with each. */
const candidates = (old: readonly Profile[], fresh: readonly Profile[]): Pair[] => {
  const holders = new Map<string, number[]>()
  for (const [index, profile] of old.entries()) {
    for (const key of keysOf(profile)) holders.set(key, [...(holders.get(key) ?? []), index])
  }
  return fresh.flatMap((profile, after) => {
    const indexes = new Set(keysOf(profile).flatMap(key => holders.get(key) ?? []))
    return [...indexes].flatMap(before => {
      const other = old[before]
      const likeness = other ? likenessOf(other, profile) : 0
      return likeness >= threshold ? [{ before, after, likeness }] : []
    })
  })
}

const keysOf = ({ whole, words }: Profile): string[] => [whole, ...words]

const likenessOf = (one: Profile, other: Profile): number => {
  if (one.whole === other.whole)
    return 1 - weightOfParties + weightOfParties * overlap(one.parties, other.parties)
  const words = overlap(one.words, other.words)
  return words * (1 - weightOfParties) + weightOfParties * overlap(one.parties, other.parties)
}

/** Dice: twice what is shared over all there is; two empty sets agree. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  one.size + other.size === 0 ? 1 : (2 * shared(one, other)) / (one.size + other.size)

/** Equal likeness goes to duties at like places; the order does not depend on which side is called before. */
const likestFirst = (one: Pair, other: Pair): number =>
  other.likeness - one.likeness ||
  Math.abs(one.before - one.after) - Math.abs(other.before - other.after) ||
  one.before + one.after - (other.before + other.after) ||
  one.before - other.before

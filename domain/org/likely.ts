import { areaName, areaNameKey, sameType } from './area.ts'

/** A unit that changed on a day, or began then, in the place where another ended on that day. */
export interface ChangedUnit {
  readonly unitId: number
  readonly fullName: string
  /** The name it had until that day; null where it began then. */
  readonly before: string | null
}

/** Who may have taken over a unit that the lists leave silent, and what speaks for it: for a person to judge. */
export interface Likely extends ChangedUnit {
  readonly why: 'sameName' | 'word' | 'type'
  /** The words that its name took from the other's; empty where it is not a word that speaks. */
  readonly word: string
}

/** A people's committee is spoken of by its area: “UBND xã Bến” is “Xã Bến”. */
const spoken = (fullName: string): string => {
  const area = fullName.replace(/^(?:UBND|Ủy ban nhân dân)\s+/i, '')
  return area.charAt(0).toUpperCase() + area.slice(1)
}

/** Whether two units are of the same kind of area, as their full names say. */
export const alikeInType = (one: string, other: string): boolean => sameType(spoken(one), spoken(other))

const keyOf = (fullName: string): string => areaNameKey(spoken(fullName))

/**
 * What the lists themselves let one suppose: that day, in that place, one unit and no other took the name of the unit
 * that ended, a word of it, or its type. Where several did, or none, there is nothing to suppose.
 *
 * @param gone the full name of the unit that ended
 * @param alike how many units of its type ended there that day, itself among them
 * @param changed what changed there that day
 */
export const likelySuccessor = (
  gone: string,
  alike: number,
  changed: readonly ChangedUnit[],
): Likely | null => {
  const key = keyOf(gone)
  const named = changed.filter(unit => keyOf(unit.fullName) === key && gainedWords(unit).length > 0)
  if (named.length > 0) return only(named.map(unit => ({ ...unit, why: 'sameName', word: '' })))
  const own = new Set(key.split(' '))
  const worded = changed.flatMap(unit => {
    const words = gainedWords(unit).filter(word => own.has(areaNameKey(word)))
    return words.length === 0 ? [] : [{ ...unit, why: 'word' as const, word: words.join(' ') }]
  })
  if (worded.length > 0) return only(worded)
  const risen = changed.filter(
    ({ fullName, before }) => before !== null && alikeInType(fullName, gone) && !alikeInType(before, gone),
  )
  return alike === 1 ? only(risen.map(unit => ({ ...unit, why: 'type', word: '' }))) : null
}

const only = ([first, ...others]: readonly Likely[]): Likely | null =>
  first !== undefined && others.length === 0 ? first : null

/** The words of a unit's name that it did not have before. */
const gainedWords = ({ fullName, before }: ChangedUnit): readonly string[] => {
  const had = new Set(before === null ? [] : keyOf(before).split(' '))
  return areaName(spoken(fullName))
    .name.split(' ')
    .filter(word => !had.has(areaNameKey(word)))
}

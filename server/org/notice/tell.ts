import type { Bilingual, Role } from '../../../domain/shared/index.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { dayOf } from '../policy.ts'
import { activeAmong, addNotices, peopleAt } from './queries.ts'

/**
 * Who is told. `unitIds` with `roles`: whoever belongs to one of the units and holds one of the roles anywhere, or
 * holds it at the unit; without roles, everybody of the unit. `above` asks the units on top of them as well, for
 * what may be decided there. `personIds`: these people.
 */
export type Receivers =
  | {
      readonly unitIds: readonly number[]
      readonly roles?: readonly Role[]
      readonly above?: boolean
    }
  | { readonly personIds: readonly number[] }

export interface Telling {
  readonly to: Receivers
  /** Whoever did it knows it already. */
  readonly except?: number | null
  /** The event it tells of, `step.verb`. */
  readonly kind: string
  /** `noun:id`, as in the event. */
  readonly about: string
  readonly words: Bilingual
  /** Where in the product it leads, for instance `/bao-cao/12`. */
  readonly path: string
  readonly campaignId?: number | null
  /** The unit it is about, for lists of what was told. */
  readonly unitId?: number | null
  readonly now: Date
}

/**
 * Tells people something, in the transaction of the write it tells of: it is told exactly if the write happens.
 * One row a person, however many ways lead to them. Gives back who was told.
 */
export const tell = async (tx: Writer, telling: Telling): Promise<readonly number[]> => {
  const { to, except = null, words, campaignId = null, unitId = null, kind, about, path, now } = telling
  const personIds = (await receiversOf(tx, to, now)).filter(personId => personId !== except)
  const row = { campaignId, unitId, kind, about, ...words, path, at: now }
  await addNotices(
    tx,
    personIds.map(personId => ({ ...row, personId })),
  )
  return personIds
}

export interface UnitTelling {
  readonly unitId: number
  /** Somebody who answers for it besides those who hold the role. */
  readonly personId: number | null
  readonly about: string
  readonly words: Bilingual
  readonly path: string
}

/**
 * Tells the units of many things at once, each unit of its own; as many rows as people and things, in two
 * statements. Gives back how many people heard of each thing, in the order of the tellings.
 */
export const tellUnits = async (
  tx: Writer,
  common: Pick<Telling, 'kind' | 'now'> & { readonly campaignId: number; readonly roles: readonly Role[] },
  tellings: readonly UnitTelling[],
): Promise<readonly number[]> => {
  const { campaignId, kind, now, roles } = common
  const unitIds = [...new Set(tellings.map(({ unitId }) => unitId))]
  const people = new Map<number, number[]>()
  for (const { unitId, personId } of await peopleAt(tx, { unitIds, roles, above: false }, dayOf(now)))
    people.set(unitId, [...(people.get(unitId) ?? []), personId])
  const charged = tellings.flatMap(({ personId }) => (personId === null ? [] : [personId]))
  const active = new Set(await activeAmong(tx, [...new Set(charged)]))
  const heard = tellings.map(({ unitId, personId }) => {
    const own = personId !== null && active.has(personId) ? [personId] : []
    return [...new Set([...(people.get(unitId) ?? []), ...own])]
  })
  const rows = tellings.flatMap(({ unitId, about, words, path }, index) =>
    (heard[index] ?? []).map(personId => ({
      ...words,
      personId,
      campaignId,
      unitId,
      kind,
      about,
      path,
      at: now,
    })),
  )
  await addNotices(tx, rows)
  return heard.map(({ length }) => length)
}

const receiversOf = async (db: Reader, to: Receivers, now: Date): Promise<number[]> => {
  if ('personIds' in to) return activeAmong(db, [...new Set(to.personIds)])
  const { unitIds, roles = [], above = false } = to
  const found = await peopleAt(db, { unitIds, roles, above }, dayOf(now))
  return [...new Set(found.map(({ personId }) => personId))].sort((one, other) => one - other)
}

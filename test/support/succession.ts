import type { Level, PersonAnswer } from '../../domain/org/index.ts'
import { readSession, type SuccessionOrder, succeedUnit, undoSuccession } from '../../domain/org/index.ts'
import type { Province } from '../api/plan/province.ts'
import type { TestApplication, Visitor } from './application.ts'
import { followLast } from './followers.ts'

/** A unit that an event makes right below the province. */
export const madeBelow = (provinceId: number, fullName: string, level: Level = 'district') => ({
  make: { name: fullName, fullName, code: null, level, parentId: provinceId },
})

export const ordering = 'Nghị quyết số 12/NQ-HĐND'

/** Somebody whom an event leaves where they are. */
export const staying = async (visitor: Visitor, fromUnitId: number): Promise<PersonAnswer> => {
  const { person } = await visitor.see(readSession, {})
  if (person === null) throw new Error('nobody is signed in')
  return { personId: person.id, fromUnitId, to: null }
}

/** Enters events as an administrator does, with all that follows from them; undoes them likewise. */
export const successions = (application: TestApplication, { officer, units }: Province) => {
  const unit = (name: string): number => units[name] ?? 0
  const decide = async (
    order: SuccessionOrder,
    onDay = '2023-04-01',
    people: readonly PersonAnswer[] = [],
  ) => {
    const event = { decision: ordering, decidedOn: null, basis: null, onDay, people: [...people] }
    const done = await officer.must(succeedUnit, { ...event, order: order as never })
    await followLast(application, succeedUnit.name)
    return done
  }
  const undo = async (successionId: number) => {
    await officer.must(undoSuccession, { successionId })
    await followLast(application, undoSuccession.name)
  }
  return { unit, decide, undo }
}

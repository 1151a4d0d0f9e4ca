import { describe, expect, it } from 'vitest'
import { followingOf, type Standing, type Wanted } from './following.ts'

const at = (day: string): string => `${day}T16:59:59.000Z`
const standing: Standing = {
  assignmentId: 1,
  obligationId: 10,
  unitId: 100,
  dueOn: '2023-04-15',
  dueAt: at('2023-04-14'),
  extended: false,
  untouched: true,
}
const wanted: Wanted = { obligationId: 10, unitId: 100, dueOn: '2023-04-15', dueAt: at('2023-04-14') }

describe('an open campaign follows its amended plan', () => {
  it('changes nothing where nothing changed', () => {
    expect(followingOf([standing], [wanted])).toEqual({ add: [], move: [], remove: [], keep: [] })
  })

  it('gives the new day, and does not shorten what was granted', () => {
    const later = { ...wanted, dueOn: '2023-04-20', dueAt: at('2023-04-19') }
    expect(followingOf([standing], [later]).move).toEqual([
      { assignmentId: 1, dueOn: '2023-04-20', dueAt: at('2023-04-19') },
    ])
    const granted = { ...standing, extended: true, dueAt: at('2023-04-25') }
    expect(followingOf([granted], [later]).move[0]?.dueAt).toBe(at('2023-04-25'))
  })

  it('asks who gains a duty and no longer asks who loses it, but keeps what was begun', () => {
    const gained = { ...wanted, unitId: 101 }
    const begun = { ...standing, assignmentId: 2, unitId: 102, untouched: false }
    expect(followingOf([standing, begun], [gained])).toEqual({
      add: [gained],
      move: [],
      remove: [1],
      keep: [2],
    })
  })
})

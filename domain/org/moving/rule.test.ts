import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Role, roleNames } from '../../shared/index.ts'
import { movedAlong, movedBack, type Standing } from './rule.ts'

const units = [1, 2, 3, 4]
const unit = fc.constantFrom(...units)
const standing: fc.Arbitrary<Standing> = fc.record({
  unitId: unit,
  grants: fc.uniqueArray(fc.record({ role: fc.constantFrom(...roleNames), unitId: unit }), {
    selector: ({ role, unitId }) => `${role} ${unitId}`,
    maxLength: 12,
  }),
})
const way = fc.uniqueArray(unit, { minLength: 2, maxLength: 2 }).map(([from = 0, to = 0]) => ({ from, to }))

const key = (role: Role, unitId: number) => `${role} ${unitId}`
const keys = ({ grants }: Standing) => grants.map(({ role, unitId }) => key(role, unitId)).sort()
const same = (one: Standing, other: Standing) => {
  expect(one.unitId).toBe(other.unitId)
  expect(keys(one)).toEqual(keys(other))
}

describe('a person who goes along with their unit', () => {
  test('holds nothing at it any more, the same at the successor, and elsewhere what they held', () => {
    fc.assert(
      fc.property(standing, way, (person, { from, to }) => {
        const along = movedAlong(person, from, to)
        const held = person.grants.filter(({ unitId }) => unitId === from)
        if (along === null) {
          expect(person.unitId).not.toBe(from)
          expect(held).toEqual([])
          return
        }
        const after = keys(along.person)
        expect(along.person.unitId).toBe(person.unitId === from ? to : person.unitId)
        const wanted = person.grants.map(({ role, unitId }) => key(role, unitId === from ? to : unitId))
        expect(after).toEqual([...new Set(wanted)].sort())
      }),
    )
  })

  test('and is brought back stands exactly as before, also over several units', () => {
    fc.assert(
      fc.property(standing, fc.array(way, { minLength: 1, maxLength: 4 }), (person, ways) => {
        const steps = [{ person, undo: (now: Standing): Standing | null => now }]
        for (const { from, to } of ways) {
          const last = steps.at(-1)?.person ?? person
          const along = movedAlong(last, from, to)
          if (along !== null)
            steps.push({ person: along.person, undo: now => movedBack(now, from, to, along.moved) })
        }
        let now: Standing | null = steps.at(-1)?.person ?? person
        for (const step of [...steps].reverse()) {
          if (now === null) throw new Error('left alone although nobody moved them on')
          same(now, step.person)
          now = step.undo(now)
        }
        if (now === null) throw new Error('left alone although nobody moved them on')
        same(now, person)
      }),
    )
  })

  test('does not get back what was taken from them meanwhile, and keeps what was given', () => {
    fc.assert(
      fc.property(standing, way, fc.constantFrom(...roleNames), (person, { from, to }, role) => {
        const along = movedAlong(person, from, to)
        if (along === null) return
        const without = along.person.grants.filter(each => !(each.role === role && each.unitId === to))
        const back = movedBack({ ...along.person, grants: without }, from, to, along.moved)
        expect(keys(back ?? person)).not.toContain(key(role, from))
        expect(keys(back ?? person)).not.toContain(key(role, to))
        const elsewhere = { role, unitId: 9 }
        const more = { ...along.person, grants: [...along.person.grants, elsewhere] }
        const kept = movedBack(more, from, to, along.moved)
        same(kept ?? person, { ...person, grants: [...person.grants, elsewhere] })
      }),
    )
  })

  test('is left alone where somebody moved them on', () => {
    const along = movedAlong({ unitId: 1, grants: [{ role: 'reporter', unitId: 1 }] }, 1, 2)
    expect(along?.moved).toEqual({ placed: true, taken: ['reporter'], given: ['reporter'] })
    const on = { unitId: 3, grants: [{ role: 'reporter' as const, unitId: 3 }] }
    expect(movedBack(on, 1, 2, along?.moved ?? { placed: true, taken: [], given: [] })).toBeNull()
  })
})

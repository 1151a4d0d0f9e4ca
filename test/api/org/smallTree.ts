import { importUnits, succeedUnit } from '../../../domain/org/index.ts'
import type { Database } from '../../../server/db/database.ts'
import { passagesInForce } from '../../../server/org/index.ts'
import { testApplication } from '../../support/application.ts'
import { foundHouse } from '../../support/house.ts'

export const unit = (key: string, parentKey: string | null, level: 'district' | 'commune') => ({
  key,
  parentKey,
  kind: 'area' as const,
  level,
  code: key,
  name: key,
  fullName: key,
  shortName: null,
})

export const event = { onDay: '2022-07-01', decision: 'NQ 1', decidedOn: null, basis: null }

/** A province of two districts, H1 with the communes X1 and X2, H2 with X3 and X4; with its administrator signed in. */
export const smallTree = async (db: Database) => {
  const application = await testApplication(db)
  const { visitor: administrator, unitId: provinceId } = await foundHouse(application)
  const { ids } = await administrator.must(importUnits, {
    underId: provinceId,
    validFrom: '2010-01-01',
    units: [
      unit('H1', null, 'district'),
      unit('H2', null, 'district'),
      unit('X1', 'H1', 'commune'),
      unit('X2', 'H1', 'commune'),
      unit('X3', 'H2', 'commune'),
      unit('X4', 'H2', 'commune'),
    ],
  })
  const idOf = (key: string): number => ids[key] ?? 0
  const nameOf = (unitId: number) => Object.keys(ids).find(key => ids[key] === unitId) ?? ''

  /** X1 is divided between X2 and X3; nobody says how. */
  const split = async (weights: readonly [string, string] | null = null): Promise<number> => {
    const into = ['X2', 'X3'].map((key, at) => ({
      target: { unitId: idOf(key) },
      weight: weights?.[at] ?? null,
    }))
    const order = { kind: 'split' as const, fromUnitId: idOf('X1'), into }
    const basis = weights === null ? null : ('area' as const)
    return (await administrator.must(succeedUnit, { ...event, basis, order })).successionId
  }

  /** The order that makes X12 of X1 and X2, with the code of X1. */
  const mergeIntoNew = () => ({
    kind: 'merge' as const,
    fromUnitIds: [idOf('X1'), idOf('X2')],
    into: {
      make: { name: 'X12', fullName: 'X12', code: 'X1', level: 'commune' as const, parentId: idOf('H1') },
    },
  })

  const abolish = async (key: string): Promise<number> => {
    const order = { kind: 'abolish' as const, unitId: idOf(key) }
    return (await administrator.must(succeedUnit, { ...event, order })).successionId
  }

  const giving = (successionId: number, from: string, into: Readonly<Record<string, string>>) => ({
    successionId,
    unitId: idOf(from),
    basis: 'population' as const,
    decision: 'Công văn số 12/SNV',
    into: Object.entries(into).map(([key, weight]) => ({ unitId: idOf(key), weight })),
  })

  /** The passages in force from a unit, each with its shares by the names of the successors. */
  const shares = async (from: string) =>
    (await passagesInForce(db))
      .filter(({ fromUnitId }) => fromUnitId === idOf(from))
      .map(({ into }) =>
        Object.fromEntries(
          into.map(({ unitId, share }) => [
            nameOf(unitId),
            share === null ? null : `${share.weight}/${share.weightOf}`,
          ]),
        ),
      )

  return { application, administrator, provinceId, ids, idOf, split, mergeIntoNew, abolish, giving, shares }
}

export type SmallTree = Awaited<ReturnType<typeof smallTree>>

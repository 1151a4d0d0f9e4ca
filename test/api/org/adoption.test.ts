import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  createUnit,
  listUnitsBelow,
  readSuccessors,
  searchUnits,
  selectProvince,
} from '../../../domain/org/index.ts'
import { performWrite } from '../../../server/http/kernel.ts'
import { nationalImport, shippedSources, terminal } from '../../../server/org/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { foundHouse } from '../../support/house.ts'

const db = await testDatabase()

/** A house with nothing but its administrator, signed in. */
const setUp = async () => {
  const application = await testApplication(db)
  return { application, ...(await foundHouse(application, { provinceName: 'UBND tỉnh Nghệ An' })) }
}

test('a province loads its own part by name, into the house that is already set up', async () => {
  const { application, visitor, unitId } = await setUp()
  const sources = selectProvince(shippedSources(), 'Nghệ An')
  const load = async () =>
    (
      await performWrite(application.kernel, nationalImport(), {
        input: { sources },
        key: randomUUID(),
        sender: { token: null, subject: terminal, address: null },
      })
    ).output
  expect(await load()).toMatchObject({ adopted: 1, units: 603 })
  expect(await load()).toMatchObject({ adopted: 0, units: 0, changed: 0, successions: 0 })

  const { unit } = await visitor.see(readSuccessors, { code: '40', onDay: '2023-04-15' })
  expect(unit).toMatchObject({ id: unitId, fullName: 'UBND tỉnh Nghệ An' })
  const communesOn = async (onDay: string) =>
    (await visitor.see(listUnitsBelow, { unitId, level: 'commune', onDay })).units.length
  expect(await communesOn('2023-04-15')).toBe(460)
  expect(await communesOn('2025-03-01')).toBe(412)
  expect(await communesOn('2025-07-01')).toBe(130)

  const { units } = await visitor.see(searchUnits, { phrase: 'quang trung vinh', onDay: '2023-04-15' })
  expect(units.map(each => each.fullName)).toContain('Phường Quang Trung')
})

test('a code that was given again in 2025 is not taken for the unit that bore it before', async () => {
  const { application, visitor, unitId } = await setUp()
  const district = { kind: 'area' as const, level: 'district' as const, shortName: null }
  const { unitId: vinhId } = await visitor.must(createUnit, {
    ...district,
    parentId: unitId,
    name: 'Vinh',
    fullName: 'UBND thành phố Vinh',
    code: '412',
    validFrom: '2000-01-01',
  })
  const { unitId: wardId } = await visitor.must(createUnit, {
    ...district,
    level: 'commune',
    parentId: vinhId,
    name: 'Quang Trung',
    fullName: 'UBND phường Quang Trung',
    code: '16681',
    validFrom: '2000-01-01',
  })
  const sender = { token: null, subject: terminal, address: null }
  const input = { sources: selectProvince(shippedSources(), 'Nghệ An') }
  await performWrite(application.kernel, nationalImport(), { input, key: randomUUID(), sender })
  const { unit, successors } = await visitor.see(readSuccessors, { unitId: wardId })
  expect(unit.fullName).toBe('UBND phường Quang Trung')
  expect(successors).toMatchObject([{ fullName: 'Phường Thành Vinh', onDay: '2025-07-01' }])
  const after = await visitor.see(readSuccessors, { code: '16681', onDay: '2025-07-01' })
  expect(after.unit.fullName).toBe('Phường Thành Vinh')
  expect(after.unit.id).not.toBe(wardId)
})

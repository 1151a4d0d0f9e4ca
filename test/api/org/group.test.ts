import { beforeAll, describe, expect, test } from 'vitest'
import {
  listGroups,
  readGroup,
  removeGroup,
  restoreGroup,
  saveGroup,
  succeedUnit,
} from '../../../domain/org/index.ts'
import { readGroupUses, readPlan, uploadPlan } from '../../../domain/plan/index.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { taken } from '../../support/taken.ts'
import { openProvince, type Province } from '../plan/province.ts'

const db = await testDatabase()
let province: Province
let officer: Visitor
const unit = (name: string) => province.units[name] ?? 0

const planOf = (day: string) => `ỦY BAN NHÂN DÂN
TỈNH MẪU
Số: 07/KH-UBND
Bình An, ngày ${day}
KẾ HOẠCH
Bảo vệ rừng đầu nguồn
I. TỔ CHỨC THỰC HIỆN
1. UBND các huyện miền núi báo cáo kết quả thực hiện về UBND tỉnh trước ngày 20 tháng 12 năm 2023.
2. Công an tỉnh phối hợp thực hiện.
`

beforeAll(async () => {
  province = await openProvince(await testApplication(db))
  officer = province.officer
})

const save = (names: readonly string[], groupId: number | null = null) =>
  officer.must(saveGroup, {
    groupId,
    unitId: province.provinceId,
    name: 'Các huyện miền núi',
    basis: 'Quyết định số 861/QĐ-TTg',
    unitIds: names.map(unit),
  })

const partiesOf = async (text: string) => {
  const { planId } = taken(
    await officer.must(uploadPlan, { unitId: province.provinceId, fileName: 'kh.txt', text }),
  )
  const { obligations } = await officer.see(readPlan, { planId })
  const party = obligations
    .flatMap(({ parties }) => parties)
    .find(({ phrase }) => phrase.includes('miền núi'))
  return { planId, party }
}

describe('a group of units', () => {
  test('is what the words of a later plan stand for, and says which plans use it', async () => {
    const { groupId } = await save(['Huyện Núi Xanh', 'Thị xã Cửa Sông'])
    const { planId, party } = await partiesOf(planOf('01 tháng 4 năm 2023'))
    expect(party).toMatchObject({ how: 'group', open: [] })
    expect(new Set(party?.unitIds)).toEqual(new Set([unit('Huyện Núi Xanh'), unit('Thị xã Cửa Sông')]))
    const { plans } = await officer.see(readGroupUses, { groupId })
    expect(plans).toMatchObject([{ planId, duties: [{ phrase: expect.stringContaining('miền núi') }] }])
  })

  test('stands by the successors of its members on the day of a plan', async () => {
    const { groupId } = await save(['Huyện Núi Xanh', 'Thị xã Cửa Sông'])
    const { provinceId } = province
    const made = {
      name: 'Huyện Núi Sông',
      fullName: 'Huyện Núi Sông',
      code: null,
      level: 'district' as const,
    }
    const { madeUnitIds } = await officer.must(succeedUnit, {
      order: {
        kind: 'merge',
        fromUnitIds: [unit('Huyện Núi Xanh')],
        into: { make: { ...made, parentId: provinceId } },
      },
      onDay: '2023-03-01',
      decision: 'Nghị quyết số 1',
      decidedOn: null,
      basis: null,
    })
    const { party } = await partiesOf(planOf('01 tháng 4 năm 2023'))
    expect(new Set(party?.unitIds)).toEqual(new Set([...madeUnitIds, unit('Thị xã Cửa Sông')]))
    const { party: before } = await partiesOf(planOf('01 tháng 02 năm 2023'))
    expect(before?.unitIds).toContain(unit('Huyện Núi Xanh'))
    const group = await officer.see(readGroup, { groupId })
    expect(group.endedCount).toBe(1)
    expect(group.members.find(({ unitId }) => unitId === unit('Huyện Núi Xanh'))?.heirs).toMatchObject([
      { fullName: 'Huyện Núi Sông' },
    ])
  })

  test('is changed as a whole, bears one name once, and is removed', async () => {
    const { groupId } = await save(['Huyện Núi Xanh'])
    await save(['Huyện Ven Biển', 'Huyện Núi Xanh'], groupId)
    const { groups } = await officer.see(listGroups, {})
    expect(groups).toMatchObject([{ name: 'Các huyện miền núi', unitCount: 2 }])
    const again = await officer.write(saveGroup, {
      groupId: null,
      unitId: province.provinceId,
      name: 'các  huyện MIỀN NÚI',
      basis: '',
      unitIds: [unit('Huyện Núi Xanh')],
    })
    expect(again.problem.code).toBe('org.groupNameTaken')
    await officer.must(removeGroup, { groupId })
    expect((await officer.see(listGroups, {})).groups).toEqual([])
  })

  test('dropped, leaves the duties that were made of it as they are, and taken back it is as it was', async () => {
    const { groupId } = await save(['Huyện Núi Xanh', 'Thị xã Cửa Sông'])
    const before = await officer.see(readGroup, { groupId })
    const { planId, party } = await partiesOf(planOf('01 tháng 4 năm 2023'))
    await officer.must(removeGroup, { groupId })
    expect((await officer.read(readGroup, { groupId })).status).toBe(404)
    expect((await officer.write(removeGroup, { groupId })).status).toBe(404)
    const { obligations } = await officer.see(readPlan, { planId })
    const kept = obligations.flatMap(({ parties }) => parties).find(each => each.phrase === party?.phrase)
    expect(kept?.unitIds).toEqual(party?.unitIds)
    // A later plan no longer knows the words.
    const later = await partiesOf(planOf('02 tháng 4 năm 2023'))
    expect(later.party?.how).not.toBe('group')
    expect((await province.reporter.write(restoreGroup, { groupId })).status).toBe(403)
    await officer.must(restoreGroup, { groupId })
    expect(await officer.see(readGroup, { groupId })).toEqual(before)
    expect((await officer.see(readGroupUses, { groupId })).plans.map(plan => plan.planId)).toEqual([planId])
    expect((await officer.write(restoreGroup, { groupId })).status).toBe(404)
  })

  test('is not taken back under a name that another bears meanwhile', async () => {
    const { groupId } = await save(['Huyện Núi Xanh'])
    await officer.must(removeGroup, { groupId })
    await save(['Huyện Ven Biển'])
    expect((await officer.write(restoreGroup, { groupId })).problem.code).toBe('org.groupNameTaken')
    expect((await officer.see(listGroups, {})).groups).toMatchObject([{ unitCount: 1 }])
  })

  test('is read by everybody and kept by officers and administrators', async () => {
    const { groupId } = await save(['Huyện Núi Xanh'])
    const { reporter } = province
    expect((await reporter.see(readGroup, { groupId })).may).toEqual([])
    expect((await reporter.see(listGroups, {})).maySave).toBe(false)
    expect((await reporter.write(removeGroup, { groupId })).problem.code).toBe('request.notAllowed')
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  decideExtension,
  listExtensions,
  readAssignment,
  readCarrying,
  readExtensionInbox,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import { listNotices, type PersonAnswer } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { madeBelow, staying, successions } from '../../support/succession.ts'

const db = await testDatabase()
let application: TestApplication
let tree: OpenCampaign
let officer: Visitor
let reporter: Visitor

const hills = 'Huyện Núi Xanh'
const city = 'Thành phố Bình An'
const coast = 'Huyện Ven Biển'
const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
const note = 'Đồng ý vì mưa lũ.'

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-06T02:00:00Z')
  tree = await openTreeCampaign(application)
  ;({ officer, reporter } = tree.province)
})

const events = () => successions(application, tree.province)
const merge = (names: readonly string[], into: string, people: readonly PersonAnswer[] = []) => {
  const { decide, unit } = events()
  const heir = unit(into) > 0 ? { unitId: unit(into) } : madeBelow(tree.province.provinceId, into)
  return decide({ kind: 'merge', fromUnitIds: names.map(unit), into: heir }, '2023-04-01', people)
}
const ask = (wantedOn = '2023-04-25') =>
  reporter.must(askExtension, { ...tree.reportOf(hills), wantedOn, reason })
const dueOf = async (name: string) => (await officer.see(readAssignment, tree.reportOf(name))).dueAt
const grant = (extensionId: number, grantedOn: string | null, words = note) =>
  officer.must(decideExtension, { campaignId: tree.campaignId, extensionId, grantedOn, note: words })
const endOf = (day: string) => `${day}T16:59:59.000Z`
/** The report that a unit made since leads. */
const reportOfMade = async (unitId: number | undefined) => {
  const { cells } = await officer.see(readMatrix, { campaignId: tree.campaignId })
  const cell = cells.find(each => each.unitId === unitId && each.kind === 'report' && each.role === 'lead')
  return { campaignId: tree.campaignId, assignmentId: cell?.assignmentId ?? 0 }
}

describe('a request for more time of a unit that ended', () => {
  test('is decided in its place: the successor gets the date, and reads what was asked and by whom', async () => {
    const { extensionId } = await ask()
    const { madeUnitIds } = await merge([hills, coast], 'Huyện Núi Biển')
    const { waiting } = await officer.see(readExtensionInbox, {})
    expect(waiting).toMatchObject([
      { id: extensionId, unitName: hills, heirs: ['Huyện Núi Biển'], dueAt: endOf('2023-04-13') },
    ])
    const heir = await tree.enterAt('bc-moi', madeUnitIds[0] ?? 0, 'reporter')
    const duty = await reportOfMade(madeUnitIds[0])
    const asked = await heir.see(listExtensions, duty)
    expect(asked).toMatchObject({ extensions: [{ insteadOf: hills, state: 'asked', reason }], may: [] })
    await grant(extensionId, '2023-04-25')
    expect((await officer.see(readAssignment, duty)).dueAt).toBe(endOf('2023-04-25'))
    const { notices } = await heir.see(listNotices, {})
    expect(notices.map(({ vi }) => vi).join()).toContain('Đồng ý gia hạn đến hết ngày 25/4/2023')
    expect((await officer.see(readExtensionInbox, {})).waiting).toEqual([])
  })

  test('keeps the successor from asking beside it, and the unit that ended from asking again', async () => {
    await ask()
    const left = [await staying(reporter, events().unit(hills))]
    const { madeUnitIds } = await merge([hills, coast], 'Huyện Núi Biển', left)
    const heir = await tree.enterAt('bc-moi', madeUnitIds[0] ?? 0, 'reporter')
    const wanted = { wantedOn: '2023-04-26', reason }
    const beside = await heir.write(askExtension, { ...(await reportOfMade(madeUnitIds[0])), ...wanted })
    expect(beside.problem.code).toBe('campaign.extensionWaiting')
    const again = await reporter.write(askExtension, { ...tree.reportOf(hills), ...wanted })
    expect(again.problem.code).toBe('campaign.nowInherited')
  })

  test('of a unit that was divided moves the date of each successor', async () => {
    const { extensionId } = await ask()
    const { madeUnitIds } = await events().decide({
      kind: 'split',
      fromUnitId: events().unit(hills),
      into: ['Huyện Núi Đông', 'Huyện Núi Tây'].map(name => ({
        target: madeBelow(tree.province.provinceId, name),
        weight: '1',
      })),
    })
    const { waiting } = await officer.see(readExtensionInbox, {})
    expect(waiting[0]?.heirs).toEqual(['Huyện Núi Đông', 'Huyện Núi Tây'])
    await grant(extensionId, '2023-04-25')
    for (const unitId of madeUnitIds) {
      const duty = await reportOfMade(unitId)
      expect((await officer.see(readAssignment, duty)).dueAt).toBe(endOf('2023-04-25'))
    }
  })

  test('is with the unit again when the event is undone, whether it waits or was granted meanwhile', async () => {
    const { extensionId } = await ask()
    const first = await merge([hills], city)
    await events().undo(first.successionId)
    const { waiting } = await officer.see(readExtensionInbox, {})
    expect(waiting).toMatchObject([{ unitName: hills, heirs: [] }])
    const second = await merge([hills], city)
    await grant(extensionId, '2023-04-25')
    expect(await dueOf(city)).toBe(endOf('2023-04-25'))
    await events().undo(second.successionId)
    expect(await dueOf(hills)).toBe(endOf('2023-04-25'))
    expect(await dueOf(city)).toBe(endOf('2023-04-13'))
    const { extensions } = await reporter.see(listExtensions, tree.reportOf(hills))
    expect(extensions).toMatchObject([{ state: 'granted', insteadOf: null }])
  })

  test('asked by a successor that stands no more, after the event was undone, is decided for whom it stood for', async () => {
    const { madeUnitIds, successionId } = await merge([hills, coast], 'Huyện Núi Biển')
    const heir = await tree.enterAt('bc-moi', madeUnitIds[0] ?? 0, 'reporter')
    const duty = await reportOfMade(madeUnitIds[0])
    const { extensionId } = await heir.must(askExtension, { ...duty, wantedOn: '2023-04-25', reason })
    await events().undo(successionId)
    const { waiting } = await officer.see(readExtensionInbox, {})
    expect(waiting[0]?.heirs.toSorted()).toEqual([hills, coast].toSorted())
    await grant(extensionId, '2023-04-25')
    expect([await dueOf(hills), await dueOf(coast)]).toEqual([endOf('2023-04-25'), endOf('2023-04-25')])
  })
})

describe('a successor that had the duty itself', () => {
  const granted = async () => {
    const { extensionId } = await ask('2023-04-20')
    await grant(extensionId, '2023-04-20')
  }

  test('has the later of both dates, and its own again when the event is undone', async () => {
    await granted()
    const before = await officer.see(readAssignment, tree.reportOf(city))
    const { successionId } = await merge([hills], city)
    expect(await dueOf(city)).toBe(endOf('2023-04-20'))
    await events().undo(successionId)
    expect(await officer.see(readAssignment, tree.reportOf(city))).toEqual(before)
  })

  test('keeps a date that somebody gave it since', async () => {
    await granted()
    const { successionId } = await merge([hills], city)
    const heir = await tree.enter('bc-tp', city, 'reporter')
    const own = await heir.must(askExtension, { ...tree.reportOf(city), wantedOn: '2023-04-28', reason })
    await grant(own.extensionId, '2023-04-28')
    await events().undo(successionId)
    expect([await dueOf(hills), await dueOf(city)]).toEqual([endOf('2023-04-20'), endOf('2023-04-28')])
  })
})

describe('a successor that only took part in what the unit that ended led', () => {
  const dutyOf = async (name: string, role: string) => {
    const { cells } = await officer.see(readMatrix, { campaignId: tree.campaignId })
    return cells.filter(cell => cell.unitId === tree.province.units[name] && cell.role === role)
  }

  test('leads it from then on, along its way, and takes part again when the event is undone', async () => {
    const [before] = await dutyOf('Sở Tài chính', 'coordinate')
    const { successionId } = await merge(['Công an tỉnh'], 'Sở Tài chính')
    expect(await dutyOf('Sở Tài chính', 'coordinate')).toEqual([])
    const leads = await dutyOf('Sở Tài chính', 'lead')
    expect(leads.map(({ obligationId }) => obligationId)).toContain(before?.obligationId)
    const own = leads.find(({ assignmentId }) => assignmentId === before?.assignmentId)
    const which = { campaignId: tree.campaignId, assignmentId: own?.assignmentId ?? 0 }
    expect((await officer.see(readCarrying, which)).legs).not.toEqual([])
    await events().undo(successionId)
    expect(await dutyOf('Sở Tài chính', 'coordinate')).toEqual([before])
    expect((await officer.see(readCarrying, which)).legs).toEqual([])
  })
})

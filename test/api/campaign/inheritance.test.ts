import { beforeAll, describe, expect, test } from 'vitest'
import { inheritDuties, openFeed } from '../../../domain/campaign/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import { readReport, returnReport, startReport } from '../../../domain/report/index.ts'
import { readRollup } from '../../../domain/rollup/index.ts'
import { testDatabase } from '../../support/database.ts'
import { staying } from '../../support/succession.ts'
import { report, reportAccepted } from '../rollup/reporting.ts'
import { city, coast, type HeirsStage, heirsStage, hills, town } from './heirsStage.ts'

const db = await testDatabase()
let { application, decide, enterMade, inheritances, merge, officer, reports, runFollowers, tree, unit } =
  {} as HeirsStage

beforeAll(async () => {
  ;({ application, decide, enterMade, inheritances, merge, officer, reports, runFollowers, tree, unit } =
    await heirsStage(db))
})

describe('units that merge while a campaign runs', () => {
  test('leave their open duties to the successor, which is asked once and told why', async () => {
    await merge([town, hills], 'Huyện Sông Núi')
    expect(await reports()).toEqual([
      'Huyện Sông Núi: open',
      'Huyện Ven Biển: open',
      'Thành phố Bình An: open',
    ])
    const { inherited, left } = await inheritances()
    const own = inherited.filter(({ fromAssignmentId }) =>
      [town, hills].some(name => tree.reportOf(name).assignmentId === fromAssignmentId),
    )
    expect(own.map(line => [line.fromName, line.toName, line.decision, line.onDay])).toEqual([
      [town, 'Huyện Sông Núi', 'Nghị quyết số 12/NQ-HĐND', '2023-04-01'],
      [hills, 'Huyện Sông Núi', 'Nghị quyết số 12/NQ-HĐND', '2023-04-01'],
    ])
    expect(left).toEqual([])
    const rollup = await officer.see(readRollup, { campaignId: tree.campaignId })
    expect(rollup.missing.map(({ unitName }) => unitName).sort()).toEqual(
      ['Huyện Sông Núi', coast, city].sort(),
    )
  })

  test('call the duty off in the calendars of the unit that ended', async () => {
    const { reporter } = tree.province
    const { path } = await reporter.must(openFeed, {})
    const lines = async () => {
      const { body } = await application.server.inject({ method: 'GET', url: path })
      return body.split('\r\n').filter(line => /^(STATUS|UID)/.test(line))
    }
    const [uid] = await lines()
    // Who is not moved along still sees what became of the duty.
    await merge([town, hills], 'Huyện Sông Núi', undefined, [await staying(reporter, unit(hills))])
    expect(await lines()).toEqual([uid, 'STATUS:CANCELLED'])
  })

  test('keep what was accepted; the successor is asked only for the others', async () => {
    await reportAccepted(tree, { unit: town, results: 'Đã trồng.', cells: [['planted', '2021', '7']] })
    await merge([town, hills], 'Huyện Sông Núi')
    expect(await reports()).toEqual([
      'Huyện Sông Núi: open',
      'Huyện Ven Biển: open',
      'Thành phố Bình An: open',
      'Thị xã Cửa Sông: done',
    ])
    const { inherited } = await inheritances(tree.reportOf(town).assignmentId)
    expect(inherited).toEqual([])
    const rollup = await officer.see(readRollup, { campaignId: tree.campaignId, mapOn: '2023-04-01' })
    expect(rollup.onMap).toMatchObject({
      proofs: [{ indicator: 'planted', reported: '7', carried: '7' }],
      missing: [{ unitName: city }, { unitName: 'Huyện Sông Núi' }, { unitName: coast }],
    })
  })

  test('into one that has handed in ask nobody again: it is left for a person', async () => {
    await reportAccepted(tree, { unit: city, results: 'Đã trồng.', cells: [['planted', '2021', '7']] })
    await decide({ kind: 'merge', fromUnitIds: [unit(hills)], into: { unitId: unit(city) } })
    const { left } = await inheritances()
    expect(left).toMatchObject([{ unitName: hills, why: 'handedIn', state: 'open' }])
    expect(await reports()).toContain(`${hills}: open`)
  })

  test('into one that owes the same itself leave it owing that once', async () => {
    await decide({ kind: 'merge', fromUnitIds: [unit(hills)], into: { unitId: unit(city) } })
    expect(await reports()).toEqual([
      'Huyện Ven Biển: open',
      'Thành phố Bình An: open',
      'Thị xã Cửa Sông: open',
    ])
    const { inherited } = await inheritances(tree.reportOf(city).assignmentId)
    expect(inherited).toMatchObject([{ fromName: hills, how: 'joined' }])
  })

  test('hand a draft on with the duty, and it is written on by the successor', async () => {
    const { reporter } = tree.province
    const { reportId } = await reporter.must(startReport, tree.reportOf(hills))
    const { madeUnitIds } = await merge([hills, town], 'Huyện Sông Núi')
    expect(await reports()).toContain('Huyện Sông Núi: drafting')
    const heir = await enterMade(madeUnitIds[0] ?? 0)
    const read = await heir.see(readReport, { reportId })
    expect(read.unitName).toBe('Huyện Sông Núi')
    expect(read.may).toContain('report.submit')
    const { inherited } = await inheritances(tree.reportOf(hills).assignmentId)
    expect(inherited.map(({ fromName, how }) => [fromName, how])).toEqual([
      [town, 'joined'],
      [hills, 'moved'],
    ])
  })

  test('pass a report on that is returned after the merger', async () => {
    const { reportId } = await report(tree, { unit: hills, results: 'Đã trồng.', cells: [] })
    await merge([hills, town], 'Huyện Sông Núi')
    expect(await reports()).toContain(`${hills}: delivered`)
    await officer.must(returnReport, { reportId, version: 1, reason: 'Thiếu số liệu năm 2021.' })
    await runFollowers(returnReport.name)
    expect((await reports()).filter(line => line.startsWith('Huyện Sông Núi'))).toEqual([
      'Huyện Sông Núi: open',
    ])
    // The successor owes it already for the other unit: the returned report is there to be read.
    const { inherited } = await inheritances(tree.reportOf(hills).assignmentId)
    expect(inherited).toMatchObject([{ fromName: hills, fromState: 'returned', how: 'joined' }])
  })
})

test('people of the successor are told, and only officers and administrators may move duties', async () => {
  const heir = await tree.enter('bc-thanh-pho', city, 'reporter')
  await decide({ kind: 'merge', fromUnitIds: [unit(hills)], into: { unitId: unit(city) } })
  const { notices } = await heir.see(listNotices, {})
  expect(notices.map(({ vi }) => vi).join()).toContain(`kế thừa`)
  expect(notices.map(({ vi }) => vi).join()).toContain(hills)
  const refused = await heir.write(inheritDuties, { campaignId: tree.campaignId })
  expect(refused.problem.code).toBe('request.notAllowed')
})

import { beforeEach, describe, expect, test } from 'vitest'
import {
  inheritDuties,
  listInheritances,
  openFeed,
  readMatrix,
  readWork,
} from '../../../domain/campaign/index.ts'
import {
  createPerson,
  listNotices,
  openSession,
  type SuccessionOrder,
  succeedUnit,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { readReport, returnReport, startReport } from '../../../domain/report/index.ts'
import { readRollup } from '../../../domain/rollup/index.ts'
import { readEvent } from '../../../server/db/ledger.ts'
import { followers, routines } from '../../../server/steps.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { report, reportAccepted } from '../rollup/reporting.ts'

const db = await testDatabase()
let application: TestApplication
let tree: OpenCampaign
let officer: Visitor

const [city, town, hills, coast] = [
  'Thành phố Bình An',
  'Thị xã Cửa Sông',
  'Huyện Núi Xanh',
  'Huyện Ven Biển',
] as const
const unit = (name: string): number => tree.province.units[name] ?? 0

beforeEach(async () => {
  application = await testApplication(db)
  tree = await openTreeCampaign(application)
  officer = tree.province.officer
})

const enterMade = async (unitId: number) => {
  const account = { username: 'bc-moi', password: 'mot-mat-khau-dai' }
  const grants = [{ role: 'reporter' as const, unitId }]
  const person = { name: 'Lê Thị Mới', position: '', email: null, unitId, grants }
  await officer.must(createPerson, { ...account, ...person })
  const visitor = application.visitor()
  await visitor.must(openSession, account)
  return visitor
}

/** What the queue does after the commit, done at once. */
const runFollowers = async (name: string) => {
  const last = await db
    .selectFrom('event')
    .where('name', '=', name)
    .select(eb => eb.fn.max('id').as('id'))
    .executeTakeFirstOrThrow()
  const event = await readEvent(db, last.id)
  if (event === undefined) throw new Error(`no event ${name}`)
  for (const follower of followers.filter(({ on }) => on.includes(name)))
    await follower.run(application.kernel, event)
}

const make = (fullName: string) => ({
  make: {
    name: fullName,
    fullName,
    code: null,
    level: 'district' as const,
    parentId: tree.province.provinceId,
  },
})

const decide = async (order: SuccessionOrder, onDay = '2023-04-01') => {
  const event = { decision: 'Nghị quyết số 12/NQ-HĐND', decidedOn: null, basis: null, onDay }
  const done = await officer.must(succeedUnit, { ...event, order: order as never })
  await runFollowers(succeedUnit.name)
  return done
}
const merge = (names: readonly string[], into: string, onDay?: string) =>
  decide({ kind: 'merge', fromUnitIds: names.map(unit), into: make(into) }, onDay)

const inheritances = (assignmentId?: number) =>
  officer.see(listInheritances, {
    campaignId: tree.campaignId,
    ...(assignmentId === undefined ? {} : { assignmentId }),
  })

/** The report duty as the matrix has it: unit name and state. */
const reports = async () => {
  const { cells, units } = await officer.see(readMatrix, { campaignId: tree.campaignId })
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return cells
    .filter(({ kind, role }) => kind === 'report' && role === 'lead')
    .map(({ unitId, state }) => `${names.get(unitId)}: ${state}`)
    .sort()
}

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
    const { path } = await tree.province.reporter.must(openFeed, {})
    const lines = async () => {
      const { body } = await application.server.inject({ method: 'GET', url: path })
      return body.split('\r\n').filter(line => /^(STATUS|UID)/.test(line))
    }
    const [uid] = await lines()
    await merge([town, hills], 'Huyện Sông Núi')
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

describe('a unit that is divided', () => {
  const divide = () =>
    decide({
      kind: 'split',
      fromUnitId: unit(coast),
      into: [
        { target: make('Huyện Biển Bắc'), weight: '1' },
        { target: make('Huyện Biển Nam'), weight: '2' },
      ],
    })

  test('leaves its duty to each successor, each asked once', async () => {
    await divide()
    await runFollowers(succeedUnit.name)
    await officer.must(inheritDuties, { campaignId: tree.campaignId })
    const now = await reports()
    expect(now.filter(line => line.includes('Biển'))).toEqual([
      'Huyện Biển Bắc: open',
      'Huyện Biển Nam: open',
    ])
    expect(now).toHaveLength(5)
  })

  test('that goes on keeps its duty, and the part made of it is asked as well', async () => {
    await decide({
      kind: 'split',
      fromUnitId: unit(coast),
      into: [
        { target: { unitId: unit(coast) }, weight: '2' },
        { target: make('Huyện Biển Nam'), weight: '1' },
      ],
    })
    expect((await reports()).filter(line => line.includes('Biển'))).toEqual([
      'Huyện Biển Nam: open',
      'Huyện Ven Biển: open',
    ])
  })

  test('leaves a draft where it is, to be read, and asks each part afresh', async () => {
    const reporter = await tree.enter('bc-bien', coast, 'reporter')
    const { reportId } = await reporter.must(startReport, tree.reportOf(coast))
    await divide()
    expect((await officer.see(readReport, { reportId })).unitName).toBe(coast)
    expect((await inheritances()).inherited.filter(({ fromState }) => fromState === 'drafting')).toHaveLength(
      2,
    )
  })
})

describe('an event that is undone', () => {
  test('brings the duties back where nothing was begun, as if it had never been', async () => {
    const before = await officer.see(readMatrix, { campaignId: tree.campaignId })
    const { successionId } = await merge([town, hills], 'Huyện Sông Núi')
    await officer.must(undoSuccession, { successionId })
    await runFollowers(undoSuccession.name)
    const after = await officer.see(readMatrix, { campaignId: tree.campaignId })
    const sorted = (cells: typeof after.cells) =>
      [...cells].sort((one, other) => one.assignmentId - other.assignmentId)
    expect(sorted(after.cells)).toEqual(sorted(before.cells))
    expect((await inheritances()).inherited).toEqual([])
  })

  test('leaves with the successor what it had begun', async () => {
    const { successionId, madeUnitIds } = await merge([town, hills], 'Huyện Sông Núi')
    const heir = await enterMade(madeUnitIds[0] ?? 0)
    const { owed } = await heir.see(readWork, {})
    const duty = owed.find(({ kind }) => kind === 'report')
    await heir.must(startReport, { campaignId: tree.campaignId, assignmentId: duty?.assignmentId ?? 0 })
    await officer.must(undoSuccession, { successionId })
    await runFollowers(undoSuccession.name)
    expect(await reports()).toContain('Huyện Sông Núi: drafting')
    const { inherited } = await inheritances(duty?.assignmentId)
    expect(inherited).toMatchObject([{ undone: true }, { undone: true }])
  })

  test('brings a moved draft back to the unit that wrote it', async () => {
    const { reporter } = tree.province
    const { reportId } = await reporter.must(startReport, tree.reportOf(hills))
    const { successionId } = await merge([hills, town], 'Huyện Sông Núi')
    await officer.must(undoSuccession, { successionId })
    await runFollowers(undoSuccession.name)
    expect((await reporter.see(readReport, { reportId })).unitName).toBe(hills)
    expect(await reports()).toContain(`${hills}: drafting`)
    expect(await reports()).toContain(`${town}: open`)
  })
})

describe('an event of a coming day', () => {
  const daily = async () => {
    for (const routine of routines.filter(({ name }) => name === 'campaign.inheritDaily'))
      await routine.run(application.kernel)
  }

  test('moves nothing the second before its day in Hanoi, and everything the second after', async () => {
    await merge([town, hills], 'Huyện Sông Núi', '2023-04-10')
    application.now = new Date('2023-04-09T16:59:59Z')
    await officer.must(openSession, { username: 'can-bo', password: 'mot-mat-khau-dai' })
    await daily()
    expect(await reports()).toContain(`${hills}: open`)
    application.now = new Date('2023-04-09T17:00:00Z')
    await daily()
    expect(await reports()).toContain('Huyện Sông Núi: open')
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

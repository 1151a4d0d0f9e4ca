import { beforeAll, describe, expect, test } from 'vitest'
import { inheritDuties, readMatrix, readWork } from '../../../domain/campaign/index.ts'
import { openSession, succeedUnit, undoSuccession } from '../../../domain/org/index.ts'
import { readReport, startReport } from '../../../domain/report/index.ts'
import { routines } from '../../../server/steps.ts'
import { testDatabase } from '../../support/database.ts'
import { coast, type HeirsStage, heirsStage, hills, town } from './heirsStage.ts'

const db = await testDatabase()
let {
  application,
  decide,
  enterMade,
  inheritances,
  make,
  merge,
  officer,
  reports,
  runFollowers,
  tree,
  unit,
} = {} as HeirsStage

beforeAll(async () => {
  ;({
    application,
    decide,
    enterMade,
    inheritances,
    make,
    merge,
    officer,
    reports,
    runFollowers,
    tree,
    unit,
  } = await heirsStage(db))
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

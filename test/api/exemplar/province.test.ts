import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { readDocument } from '../../../domain/document/index.ts'
import {
  acceptExemplars,
  appointReviewers,
  concludeExemplars,
  dispatchExemplars,
  exemplarProblems,
  listExemplarDuties,
  readBoard,
  readPanel,
  readRanking,
  readScoring,
  returnExemplar,
  scoreExemplar,
  sendExemplars,
  setCriteria,
  withdrawExemplar,
} from '../../../domain/exemplar/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { type Contest, handIn, meetingOf, openContest, openCouncil, prepare } from './contest.ts'

const db = await testDatabase()
const districts = ['Huyện Núi Xanh', 'Huyện Ven Biển'] as const
const police = 'Công an tỉnh'
const board = 'Ban Thi đua - Khen thưởng tỉnh'

let application: TestApplication
let contest: Contest
let officer: Visitor
let first: Visitor
let second: Visitor
let ids: { collective: number; individual: number }[]

beforeAll(async () => {
  application = await testApplication(db)
  contest = await openContest(application)
  officer = contest.province.officer
  first = await contest.enter('giam-khao-1', board, 'emulation')
  second = await contest.enter('giam-khao-2', police, null)
  const other = await contest.enter('ven-bien', districts[1], 'reporter')
  ids = [
    await handIn(contest, contest.province.reporter, districts[0]),
    await handIn(contest, other, districts[1]),
  ]
})

const campaign = () => ({ campaignId: contest.campaignId })
const council = () => openCouncil(contest, [contest.personOf('giam-khao-1'), contest.personOf('giam-khao-2')])

const give = async (reviewer: Visitor, exemplarId: number, ...values: readonly string[]) => {
  const { criteria } = await reviewer.see(readScoring, campaign())
  const scores = values.flatMap((value, index) => {
    const criterionId = criteria[index]?.id
    return criterionId === undefined ? [] : [{ criterionId, value }]
  })
  return reviewer.write(scoreExemplar, { ...campaign(), exemplarId, scores, note: '' })
}

/** Every reviewer scores every exemplar; those of the first district get the first pair of scores. */
const scoreAll = async (better: readonly string[], worse: readonly string[]) => {
  for (const reviewer of [first, second])
    for (const [index, pair] of ids.entries())
      for (const id of [pair.collective, pair.individual])
        expect((await give(reviewer, id, ...(index === 0 ? better : worse))).status).toBe(200)
}

const conclusion = (exemplarIds: readonly number[], why = '') => ({
  ...campaign(),
  exemplarIds: [...exemplarIds],
  meeting: meetingOf(...exemplarIds.map(exemplarId => ({ exemplarId, inFavour: 2, against: 0 }))),
  why,
})

const bestPair = () => [ids[0]?.collective ?? 0, ids[0]?.individual ?? 0]

describe('the council', () => {
  test('and its criteria are set by the officers or the emulation board, nobody else', async () => {
    await council()
    const { criteria, reviewers } = await first.see(readPanel, campaign())
    expect(criteria.map(({ weight }) => weight)).toEqual([1, 2])
    expect(reviewers.map(({ name }) => name)).toEqual(['Người giam-khao-1', 'Người giam-khao-2'])
    const set = { ...campaign(), criteria: [{ name: 'Khác', guidance: '', weight: 1 }] }
    expect((await contest.province.reporter.write(setCriteria, set)).status).toBe(403)
    const heavy = { ...campaign(), criteria: [{ name: 'Khác', guidance: '', weight: 101 }] }
    expect((await officer.write(setCriteria, heavy)).status).toBe(422)
    const nobody = await officer.write(appointReviewers, { ...campaign(), personIds: [999_999] })
    expect(nobody.problem.code).toBe('exemplar.personUnknown')
  })

  test('cannot change its criteria once a score is given by them', async () => {
    await council()
    await give(first, ids[0]?.collective ?? 0, '8')
    const set = { ...campaign(), criteria: [{ name: 'Khác hẳn', guidance: '', weight: 1 }] }
    expect((await officer.write(setCriteria, set)).problem.code).toBe('exemplar.criteriaInUse')
  })
})

describe('scoring', () => {
  test('is for reviewers only, within 0 and 10, by the criteria in force', async () => {
    const before = await first.write(scoreExemplar, {
      ...campaign(),
      exemplarId: ids[0]?.collective ?? 0,
      scores: [],
      note: '',
    })
    expect(before.problem.code).toBe('exemplar.notReviewer')
    expect((await officer.read(readScoring, campaign())).problem.code).toBe('exemplar.notReviewer')
    await officer.must(appointReviewers, { ...campaign(), personIds: [contest.personOf('giam-khao-1')] })
    const input = { ...campaign(), exemplarId: ids[0]?.collective ?? 0, note: '' }
    const blind = await first.write(scoreExemplar, { ...input, scores: [] })
    expect(blind.problem.code).toBe('exemplar.noCriteria')
    await council()
    const unknown = { ...input, scores: [{ criterionId: 999_999, value: '5' }] }
    expect((await first.write(scoreExemplar, unknown)).problem.code).toBe('exemplar.criterionUnknown')
    for (const value of ['10.01', '-1', '7.125', '11', ''])
      expect((await give(first, ids[0]?.collective ?? 0, value)).status).toBe(422)
    for (const value of ['0', '10', '10.00', '9.75'])
      expect((await give(first, ids[0]?.collective ?? 0, value)).status).toBe(200)
  })

  test('of one’s own unit is refused by the rule and by the database', async () => {
    const own = await contest.enter('nha-minh', districts[0], null)
    const reviewers = [contest.personOf('nha-minh'), contest.personOf('giam-khao-1')]
    await openCouncil(contest, reviewers)
    const mine = ids[0]?.collective ?? 0
    expect((await give(own, mine, '10', '10')).problem).toMatchObject({
      status: 403,
      code: 'exemplar.ownUnit',
    })
    expect((await give(own, ids[1]?.collective ?? 0, '6', '6')).status).toBe(200)
    const person = contest.personOf('nha-minh')
    const past = sql`insert into exemplar_sheet (campaign_id, exemplar_id, person_id, saved_at)
      values (${contest.campaignId}, ${mine}, ${person}, now())`
    await expect(past.execute(db)).rejects.toMatchObject({ constraint: 'exemplar_own_unit' })
    const { kinds } = await officer.see(readRanking, campaign())
    const rows = kinds.find(({ kind }) => kind === 'collective')?.rows ?? []
    const missing = new Map(rows.map(row => [row.exemplarId, row.missing]))
    expect(missing.get(mine)).toEqual(['Người giam-khao-1'])
    expect(exemplarProblems.ownUnit().answer.code).toBe('exemplar.ownUnit')
  })

  test('counts a sheet only when it is full, and not one older than the file', async () => {
    await council()
    const id = ids[0]?.individual ?? 0
    await give(first, id, '9')
    const rowOf = async () => {
      const { kinds } = await first.see(readRanking, campaign())
      return kinds.flatMap(({ rows }) => rows).find(({ exemplarId }) => exemplarId === id)
    }
    expect(await rowOf()).toMatchObject({ points: null, rank: null, counted: 0 })
    await give(first, id, '9', '6')
    expect(await rowOf()).toMatchObject({ points: '7.00', rank: 1, missing: ['Người giam-khao-2'] })
    const reason = 'Xin bổ sung số hộ tham gia.'
    await officer.must(returnExemplar, { ...campaign(), exemplarId: id, reason })
    expect((await give(first, id, '9', '9')).problem.code).toBe('exemplar.notToScore')
    application.now = new Date(application.now.getTime() + 1000)
    await contest.province.reporter.must(sendExemplars, contest.dutyOf(districts[0]))
    expect(await rowOf()).toMatchObject({ points: null, counted: 0 })
    const { entries } = await first.see(readScoring, campaign())
    expect(entries.find(({ exemplar }) => exemplar.id === id)).toMatchObject({ outdated: true })
    await give(first, id, '9', '6')
    expect(await rowOf()).toMatchObject({ points: '7.00' })
  })
})

describe('the province’s choice', () => {
  test('takes the best of each kind and writes the minutes with the ranking', async () => {
    await council()
    await scoreAll(['9', '9'], ['7', '7.5'])
    const { documentId } = await officer.must(concludeExemplars, conclusion(bestPair()))
    const { content, kind, state } = await officer.see(readDocument, { documentId })
    expect({ kind, state }).toEqual({ kind: 'BB', state: 'draft' })
    const [annex] = content.annexes ?? []
    const table = annex?.body.find(block => block.kind === 'table')
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => [cells[0], cells[3], cells[4]])).toEqual([
      ['1', '9,00', '2/2'],
      ['2', '7,33', '2/2'],
    ])
    const again = await officer.write(concludeExemplars, conclusion(bestPair()))
    expect(again.problem.code).toBe('exemplar.alreadySelected')
    const gone = { ...campaign(), exemplarId: bestPair()[0] ?? 0, reason: 'Đơn vị xin rút lại hồ sơ.' }
    expect((await contest.province.reporter.write(withdrawExemplar, gone)).problem.code).toBe(
      'exemplar.alreadySelected',
    )
  })

  test('needs the plan’s number of each kind, among those accepted', async () => {
    await council()
    await scoreAll(['9', '9'], ['7', '7'])
    const two = ids.map(({ collective }) => collective)
    expect((await officer.write(concludeExemplars, conclusion(two))).problem.code).toBe(
      'exemplar.wrongPlaces',
    )
    const unknown = await officer.write(concludeExemplars, conclusion([999_999, 999_998]))
    expect(unknown.problem.code).toBe('exemplar.notAccepted')
    const own = await contest.province.reporter.write(concludeExemplars, conclusion(bestPair()))
    expect(own.status).toBe(403)
  })

  test('says in the minutes why, where scores are missing, tied or passed over', async () => {
    await council()
    const why = 'Hội đồng thảo luận và biểu quyết thống nhất lựa chọn.'
    const missing = await officer.write(concludeExemplars, conclusion(bestPair()))
    expect(missing.problem).toMatchObject({ status: 422, code: 'exemplar.whyNeeded' })
    expect(missing.problem.fields.map(({ path }) => path)).toEqual(['why'])
    expect(missing.problem.vi).toContain('thiếu phiếu chấm')
    await scoreAll(['8', '8'], ['8', '8'])
    const tied = await officer.write(concludeExemplars, conclusion(bestPair(), 'ngắn'))
    expect(tied.problem.vi).toContain('đồng hạng')
    await scoreAll(['7', '7'], ['8', '8'])
    const passed = await officer.write(concludeExemplars, conclusion(bestPair()))
    expect(passed.problem.vi).toContain('điểm cao hơn')
    const { documentId } = await officer.must(concludeExemplars, conclusion(bestPair(), why))
    const { content } = await officer.see(readDocument, { documentId })
    expect(JSON.stringify(content)).toContain(why)
  })

  test('goes up once, with the list as a letter, and closes the province’s own duty', async () => {
    const recipient = 'Ban Chỉ đạo Trung ương'
    const up = { ...campaign(), sentOn: '2023-04-20', recipient }
    expect((await officer.write(dispatchExemplars, up)).problem.code).toBe('exemplar.notConcluded')
    await council()
    await scoreAll(['9', '9'], ['7', '7'])
    await officer.must(concludeExemplars, conclusion(bestPair()))
    const { documentId } = await officer.must(dispatchExemplars, up)
    const { content, kind } = await officer.see(readDocument, { documentId })
    expect(kind).toBe('CV')
    expect(content.recipientsTo).toEqual([recipient])
    expect((await officer.write(dispatchExemplars, up)).problem.code).toBe('exemplar.dispatched')
    const { dispatch, provinceDuty, may } = await officer.see(readRanking, campaign())
    expect(dispatch).toMatchObject({ sentOn: '2023-04-20', recipient })
    expect(provinceDuty?.text).toContain('của tỉnh')
    expect(may).toEqual([])
  })
})

describe('the board', () => {
  test('shows every place of every district, those not yet sent without a name', async () => {
    const third = await contest.enter('cua-song', 'Thị xã Cửa Sông', 'reporter')
    await prepare(contest, third, 'Thị xã Cửa Sông')
    const { places } = await officer.see(readBoard, campaign())
    expect(places).toHaveLength(8)
    const count = (state: string | null) => places.filter(place => place.state === state).length
    expect([count('accepted'), count('chosen'), count(null)]).toEqual([4, 2, 2])
    expect(places.filter(({ state }) => state === 'chosen').every(({ name }) => name === null)).toBe(true)
    const { boards } = await officer.see(listExemplarDuties, {})
    expect(boards).toMatchObject([{ places: 8, withProvince: 4 }])
  })

  test('is closed to localities and to those who have no part in it', async () => {
    const outsider = await contest.enter('tai-chinh', 'Sở Tài chính', 'reporter')
    for (const visitor of [outsider, contest.province.reporter]) {
      for (const contract of [readBoard, readPanel, readRanking] as const)
        expect((await visitor.read(contract, campaign())).problem).toMatchObject({
          status: 403,
          code: 'exemplar.closedToYou',
        })
      expect((await visitor.see(listExemplarDuties, {})).boards).toEqual([])
    }
    expect((await outsider.write(acceptExemplars, contest.dutyOf(districts[0]))).status).toBe(403)
  })
})

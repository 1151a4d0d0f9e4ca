import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  draftSubmission,
  readCommendationBoard,
  recordDecision,
  recordVotes,
  saveSubmission,
  setRound,
  withdrawNominee,
} from '../../../domain/commendation/index.ts'
import { readDocument } from '../../../domain/document/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  board,
  type Commending,
  dossierOf,
  handIn,
  openCommending,
  prepare,
  secretName,
  settings,
} from './round.ts'

const db = await testDatabase()
const hills = 'Huyện Núi Xanh'
const coast = 'Huyện Ven Biển'
let application: TestApplication
let commending: Commending
let reporter: Visitor
let emulation: Visitor
let ids: { collective: number; individual: number }
let others: { collective: number; individual: number }

/** Both districts are before a council of five, of which one is of the district of hills. */
beforeAll(async () => {
  application = await testApplication(db)
  commending = await openCommending(application)
  reporter = commending.province.reporter
  emulation = commending.emulation
  await commending.open()
  ids = await handIn(reporter, emulation, commending.at(hills))
  const second = await commending.enter('ven-bien', coast, 'reporter')
  others = await handIn(second, emulation, commending.at(coast))
})

const campaign = () => ({ campaignId: commending.campaignId })
const ballot = (nomineeId: number, inFavour: number, against: number, absent = 0) => ({
  nomineeId,
  inFavour,
  against,
  absent,
})
const vote = (...ballots: ReturnType<typeof ballot>[]) => ({ ...campaign(), heldOn: '2023-04-01', ballots })
const decision = (granted: readonly number[], declined: readonly number[] = []) => ({
  ...campaign(),
  number: '1234/QĐ-UBND',
  decidedOn: '2023-04-01',
  granted: [...granted],
  declined: [...declined],
})

/** Of the hills both reach the threshold; of the coast the collective does, the person does not. */
const voteOnAll = () =>
  emulation.must(
    recordVotes,
    vote(
      ballot(ids.collective, 4, 0),
      ballot(ids.individual, 4, 0),
      ballot(others.collective, 4, 1),
      ballot(others.individual, 3, 1, 1),
    ),
  )

describe('the vote of the council', () => {
  test('is on all members but those of the unit itself', async () => {
    const { rows } = await emulation.see(readCommendationBoard, campaign())
    const votersOf = (name: string) => rows.find(({ unitName }) => unitName === name)
    expect(votersOf(hills)).toMatchObject({ voters: 4, own: 1 })
    expect(votersOf(coast)).toMatchObject({ voters: 5, own: 0 })
    const withOwn = await emulation.write(recordVotes, vote(ballot(ids.collective, 5, 0)))
    expect(withOwn.problem).toMatchObject({ status: 422, code: 'commendation.notWholeCouncil' })
    expect(withOwn.problem.fields.map(({ path }) => path)).toEqual(['ballots.0.inFavour'])
    expect(withOwn.problem.vi).toContain('4 thành viên')
    const without = await emulation.write(recordVotes, vote(ballot(others.collective, 4, 0)))
    expect(without.problem.code).toBe('commendation.notWholeCouncil')
    await voteOnAll()
  })

  test('is recorded by nobody of the unit, which the database refuses as well', async () => {
    const own = await commending.enter('nguoi-huyen', hills, 'emulation', 'Tỉnh')
    const refused = await own.write(recordVotes, vote(ballot(ids.collective, 4, 0)))
    expect(refused.problem).toMatchObject({ status: 403, code: 'commendation.ownUnit' })
    const row = (person: string, inFavour: number) =>
      sql`insert into commendation_vote values (${commending.campaignId}, ${ids.collective}, '2023-04-01',
        ${inFavour}, 0, 0, now(), (select id from person where username = ${person}))`.execute(db)
    await expect(row('nguoi-huyen', 4)).rejects.toMatchObject({ constraint: 'commendation_own_unit' })
  })

  test('counts no ballots but those of the members who may vote, in the database too', async () => {
    const row =
      sql`insert into commendation_vote values (${commending.campaignId}, ${ids.collective}, '2023-04-01',
      5, 0, 0, now(), (select id from person where username = 'thi-dua'))`.execute(db)
    await expect(row).rejects.toMatchObject({ constraint: 'commendation_ballots' })
  })

  test('decides by the threshold of the settings, to the last vote', async () => {
    await voteOnAll()
    const { nominees } = await emulation.see(readCommendationBoard, campaign())
    const stateOf = (id: number) => nominees.find(nominee => nominee.id === id)?.state
    // Four of five are 80 per cent; three of five are not.
    expect(stateOf(others.collective)).toBe('recommended')
    expect(stateOf(others.individual)).toBe('notRecommended')
    expect((await dossierOf(reporter, commending.at(hills))).state).toBe('voted')
  })

  test('can be corrected until there is a decision, but not what it was judged by', async () => {
    await voteOnAll()
    await emulation.must(recordVotes, vote(ballot(others.individual, 5, 0)))
    const { members } = await emulation.see(readCommendationBoard, campaign())
    const council = members.map(({ name, unitId }) => ({ name, unitId }))
    const input = { ...campaign(), ...settings, members: council }
    const changed = await emulation.write(setRound, { ...input, threshold: 60 })
    expect(changed.problem).toMatchObject({ status: 409, code: 'commendation.votesGiven' })
    const fewer = await emulation.write(setRound, { ...input, members: council.slice(1) })
    expect(fewer.problem.code).toBe('commendation.votesGiven')
    await emulation.must(setRound, { ...input, dueOn: '2023-04-20' })
  })

  test('is only on dossiers that were accepted, and on a day that has come', async () => {
    const third = await commending.enter('cua-song', 'Thị xã Cửa Sông', 'reporter')
    const waiting = await prepare(third, commending.at('Thị xã Cửa Sông'))
    const early = await emulation.write(recordVotes, vote(ballot(waiting.collective, 5, 0)))
    expect(early.problem).toMatchObject({ status: 409, code: 'commendation.locked' })
    const tomorrow = { ...vote(ballot(ids.collective, 4, 0)), heldOn: '2023-04-02' }
    expect((await emulation.write(recordVotes, tomorrow)).problem.code).toBe('commendation.datedInFuture')
    expect((await reporter.write(recordVotes, vote(ballot(ids.collective, 4, 0)))).status).toBe(403)
  })
})

describe('the submission to the chairman', () => {
  test('lists exactly those who were recommended, in the annexes of a document that goes on as any other', async () => {
    const none = await emulation.write(draftSubmission, campaign())
    expect(none.problem).toMatchObject({ status: 409, code: 'commendation.nothingToSubmit' })
    await voteOnAll()
    const { documentId } = await emulation.must(draftSubmission, campaign())
    const { submissions } = await emulation.see(readCommendationBoard, campaign())
    expect(submissions).toMatchObject([{ documentId, by: 'Người thi-dua' }])
    const saved = await emulation.save(saveSubmission, { ...campaign(), documentId })
    expect([saved.status, saved.name.endsWith('.docx')]).toEqual([200, true])
    expect((await reporter.save(saveSubmission, { ...campaign(), documentId })).status).toBe(403)
    const other = await emulation.save(saveSubmission, { ...campaign(), documentId: documentId + 1 })
    expect(other.status).toBe(404)
    const { content } = await commending.province.officer.see(readDocument, { documentId })
    expect(content.kind).toBe('TTr')
    expect(content.issuingBody).toBe(board)
    expect(content.recipientsTo).toEqual(['Chủ tịch Tỉnh Mẫu'])
    const names = (content.annexes ?? []).map(({ body }) =>
      body.flatMap(block => (block.kind === 'table' ? block.rows.map(({ cells }) => cells[1]) : [])),
    )
    expect(names.map(list => list.length)).toEqual([2, 1])
    expect(names[1]).toEqual([secretName])
    expect(JSON.stringify(content.body)).toContain('02 tập thể và 01 cá nhân')
  })
})

describe('the decision of the chairman', () => {
  test('is shown to the unit with its number and day, for whom it grants and for whom not', async () => {
    await voteOnAll()
    await emulation.must(recordDecision, decision([ids.collective, others.collective], [ids.individual]))
    const { state, nominees, may } = await dossierOf(reporter, commending.at(hills))
    expect(state).toBe('decided')
    expect(nominees).toMatchObject([
      { state: 'awarded', decision: { number: '1234/QĐ-UBND', decidedOn: '2023-04-01' } },
      { state: 'declined' },
    ])
    expect(may).toEqual([])
    const { rows, decisions } = await emulation.see(readCommendationBoard, campaign())
    expect(decisions).toMatchObject([{ number: '1234/QĐ-UBND', granted: 2 }])
    expect(rows.find(({ unitName }) => unitName === coast)).toMatchObject({ state: 'decided', awarded: 1 })
  })

  test('is recorded once, for the recommended alone, and stays', async () => {
    await voteOnAll()
    const unfit = await emulation.write(recordDecision, decision([others.individual]))
    expect(unfit.problem).toMatchObject({ status: 422, code: 'commendation.notRecommended' })
    expect((await reporter.write(recordDecision, decision([ids.collective]))).status).toBe(403)
    await emulation.must(recordDecision, decision([ids.collective]))
    const twice = await emulation.write(recordDecision, decision([ids.collective]))
    expect(twice.problem.code).toBe('commendation.notRecommended')
    const sameNumber = await emulation.write(recordDecision, decision([ids.individual]))
    expect(sameNumber.problem).toMatchObject({ status: 409, code: 'commendation.sameDecision' })
    const again = await emulation.write(recordVotes, vote(ballot(ids.collective, 0, 4)))
    expect(again.problem.code).toBe('commendation.alreadyDecided')
    const withdrawn = { ...campaign(), nomineeId: ids.collective, reason: 'Đề nghị rút lại hồ sơ.' }
    expect((await reporter.write(withdrawNominee, withdrawn)).problem.code).toBe(
      'commendation.alreadyDecided',
    )
  })
})

test('the emulation board’s own nominees are judged by somebody else', async () => {
  const own = await commending.enter('bao-cao-thi-dua', board, 'reporter')
  const { officer } = commending.province
  const proposed = await handIn(own, officer, commending.at(board))
  const refused = await emulation.write(recordVotes, vote(ballot(proposed.collective, 4, 0)))
  expect(refused.problem.code).toBe('commendation.ownUnit')
  await officer.must(recordVotes, vote(ballot(proposed.collective, 4, 0)))
})

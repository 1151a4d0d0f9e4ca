import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { beginAttachment, finishAttachment, sendPiece } from '../../../domain/campaign/index.ts'
import {
  chooseLocally,
  citeEvidence,
  citeFile,
  dropEvidence,
  dropFile,
  editExemplar,
  listExemplarDuties,
  proposeExemplar,
  readEvidenceFile,
  recordConsent,
  sendExemplars,
} from '../../../domain/exemplar/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  type Contest,
  handInReport,
  localityOf,
  meetingOf,
  openContest,
  prepare,
  profileOf,
  propose,
} from './contest.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let contest: Contest
let reporter: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  contest = await openContest(application)
  reporter = contest.province.reporter
})

const duty = () => contest.dutyOf(district)
const at = (exemplarId: number) => ({ campaignId: contest.campaignId, exemplarId })

describe('the two places of a locality', () => {
  test('come from the quantity in the plan, shown with the clause', async () => {
    const { duties } = await reporter.see(listExemplarDuties, {})
    expect(duties).toMatchObject([
      { quota: { collective: 1, individual: 1, assumed: false }, filled: 0, unitName: district },
    ])
    expect(duties[0]?.text).toContain('01 tập thể, 01 cá nhân')
    expect((await localityOf(reporter, contest, district)).dueOn).toBe('2023-04-15')
  })

  test('are filled by exactly one collective and one individual', async () => {
    const collective = await propose(contest, reporter, district, 'collective', 'Thôn Một')
    const second = await propose(contest, reporter, district, 'collective', 'Thôn Hai')
    const meeting = meetingOf()
    const two = await reporter.write(chooseLocally, {
      ...duty(),
      exemplarIds: [collective, second],
      meeting,
    })
    expect(two.problem).toMatchObject({ status: 422, code: 'exemplar.wrongPlaces' })
    const one = await reporter.write(chooseLocally, { ...duty(), exemplarIds: [collective], meeting })
    expect(one.problem.code).toBe('exemplar.wrongPlaces')
    const foreign = await reporter.write(chooseLocally, { ...duty(), exemplarIds: [999_999], meeting })
    expect(foreign.problem.code).toBe('exemplar.notCandidate')
    const early = await reporter.write(sendExemplars, duty())
    expect(early.problem.code).toBe('exemplar.notChosenYet')
  })

  test('are held once each, by the database itself', async () => {
    const { collective } = await prepare(contest, reporter, district)
    const second = await propose(contest, reporter, district, 'collective', 'Thôn Hai')
    const twice = sql`update exemplar set state = 'chosen', slot = 1 where id = ${second}`.execute(db)
    await expect(twice).rejects.toMatchObject({ constraint: 'exemplar_slot' })
    expect(collective).not.toBe(second)
  })

  test('may be chosen anew before they are sent, the former choice is a proposal again', async () => {
    const { collective, individual } = await prepare(contest, reporter, district)
    const second = await propose(contest, reporter, district, 'collective', 'Thôn Hai')
    const again = { ...duty(), exemplarIds: [second, individual], meeting: meetingOf() }
    await reporter.must(chooseLocally, again)
    const { exemplars } = await localityOf(reporter, contest, district)
    const stateOf = (id: number) => exemplars.find(each => each.id === id)?.state
    expect([stateOf(collective), stateOf(second), stateOf(individual)]).toEqual([
      'candidate',
      'chosen',
      'chosen',
    ])
  })

  test('belong to the unit: no other reporter proposes, and not for a duty of another kind', async () => {
    const stranger = await contest.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const input = { kind: 'collective' as const, profile: profileOf('Thôn Lạ') }
    expect((await stranger.write(proposeExemplar, { ...duty(), ...input })).status).toBe(403)
    const report = await reporter.write(proposeExemplar, { ...contest.reportOf(district), ...input })
    expect(report.problem.code).toBe('exemplar.notADuty')
  })
})

describe('a file', () => {
  test('is edited by its revision, so that nobody overwrites a colleague unawares', async () => {
    const exemplarId = await propose(contest, reporter, district, 'collective', 'Thôn Một')
    const change = { ...at(exemplarId), revision: 1, profile: profileOf('Thôn Một, xã Đồi') }
    expect(await reporter.must(editExemplar, change)).toEqual({ revision: 2 })
    expect((await reporter.write(editExemplar, change)).problem.code).toBe('exemplar.changed')
    const nothing = await reporter.write(editExemplar, { ...change, exemplarId: 999_999 })
    expect(nothing.problem).toMatchObject({ status: 404, code: 'exemplar.notFound' })
  })

  test('takes its evidence word for word from the unit’s own submitted report', async () => {
    const reportId = await handInReport(contest, reporter, district)
    const stranger = await contest.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const foreign = await handInReport(contest, stranger, 'Huyện Ven Biển')
    const exemplarId = await propose(contest, reporter, district, 'collective', 'Thôn Một')
    const span = { ...at(exemplarId), version: 1, section: '1', start: 11, end: 27 }
    const { evidenceId } = await reporter.must(citeEvidence, { ...span, reportId })
    const { exemplars } = await localityOf(reporter, contest, district)
    expect(exemplars[0]?.evidence).toMatchObject([
      { id: evidenceId, quote: 'trồng 12.400 cây', sectionTitle: 'Kết quả trồng cây' },
    ])
    const other = await reporter.write(citeEvidence, { ...span, reportId: foreign })
    expect(other.problem.code).toBe('exemplar.notOwnReport')
    const beyond = await reporter.write(citeEvidence, { ...span, reportId, end: 5000 })
    expect(beyond.problem.code).toBe('exemplar.noSuchSpan')
    const never = await reporter.write(citeEvidence, { ...span, reportId, version: 2 })
    expect(never.problem.code).toBe('exemplar.noSuchSpan')
    await reporter.must(dropEvidence, { ...at(exemplarId), evidenceId })
    expect((await localityOf(reporter, contest, district)).exemplars[0]?.evidence).toEqual([])
  })

  test('takes files as evidence too: of the own submitted report, readable by whoever reads the exemplar', async () => {
    const place = contest.reportOf(district)
    const bytes = new TextEncoder().encode('%PDF-1.7\nbiên bản\n%%EOF')
    const begun = { ...place, uploadId: randomUUID(), name: 'bien-ban.pdf', size: bytes.length }
    const { attachmentId } = await reporter.must(beginAttachment, begun)
    const piece = { campaignId: place.campaignId, attachmentId }
    await reporter.send(sendPiece, { ...piece, offset: 0 }, bytes)
    await reporter.must(finishAttachment, piece)
    const exemplarId = await propose(contest, reporter, district, 'collective', 'Thôn Một')
    const reportId = await handInReport(contest, reporter, district)
    const cited = { ...at(exemplarId), reportId, version: 1, attachmentId }
    const { fileId } = await reporter.must(citeFile, cited)
    // Cited twice it is one piece of evidence.
    expect(await reporter.must(citeFile, cited)).toEqual({ fileId })
    const { exemplars, source } = await localityOf(reporter, contest, district)
    expect(source?.attachments).toMatchObject([{ id: attachmentId, name: 'bien-ban.pdf' }])
    expect(exemplars[0]?.files).toMatchObject([{ id: fileId, name: 'bien-ban.pdf', version: 1 }])
    const read = await reporter.save(readEvidenceFile, { ...at(exemplarId), fileId })
    expect([...read.bytes]).toEqual([...bytes])
    const stranger = await contest.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const unseen = await stranger.save(readEvidenceFile, { ...at(exemplarId), fileId })
    expect([403, 404]).toContain(unseen.status)
    const other = await reporter.write(citeFile, { ...cited, attachmentId: attachmentId + 1 })
    expect(other.problem.code).toBe('exemplar.noSuchFile')
    await reporter.must(dropFile, { ...at(exemplarId), fileId })
    expect((await localityOf(reporter, contest, district)).exemplars[0]?.files).toEqual([])
  })

  test('of an individual needs consent, on a day that has come; the database refuses without', async () => {
    const { collective, individual } = await prepare(contest, reporter, district)
    const consent = { givenOn: '2023-03-31', how: 'minutes' as const }
    const none = await reporter.write(recordConsent, { ...at(collective), ...consent })
    expect(none.problem.code).toBe('exemplar.collectiveNeedsNone')
    const tomorrow = { ...at(individual), givenOn: '2023-04-02', how: 'written' as const }
    expect((await reporter.write(recordConsent, tomorrow)).problem.code).toBe('exemplar.consentInFuture')
    await sql`delete from exemplar_consent`.execute(db)
    const refused = await reporter.write(sendExemplars, duty())
    expect(refused.problem).toMatchObject({ status: 422, code: 'exemplar.incomplete' })
    expect(refused.problem.fields.map(({ path }) => path)).toEqual([`exemplar.${individual}.consent`])
    const past = sql`update exemplar set state = 'sent', sent_at = now() where id = ${individual}`
    await expect(past.execute(db)).rejects.toMatchObject({ constraint: 'exemplar_needs_consent' })
  })

  test('says everything it lacks at once', async () => {
    const collective = await propose(contest, reporter, district, 'collective', 'Thôn Một')
    const individual = await propose(contest, reporter, district, 'individual', 'Ông Hai')
    const bare = { name: 'Ông Hai', position: '', workUnit: '', field: '', title: '', achievements: 'Tốt.' }
    await reporter.must(editExemplar, { ...at(individual), revision: 1, profile: bare })
    const exemplarIds = [collective, individual]
    await reporter.must(chooseLocally, { ...duty(), exemplarIds, meeting: meetingOf() })
    const { problem } = await reporter.write(sendExemplars, duty())
    const lacks = problem.fields.map(({ path }) => path.split('.').slice(1).join('.'))
    expect(lacks.toSorted()).toEqual(
      [
        `${collective}.evidence`,
        ...['position', 'workUnit', 'field', 'achievements', 'evidence', 'consent'].map(
          lack => `${individual}.${lack}`,
        ),
      ].toSorted(),
    )
  })
})

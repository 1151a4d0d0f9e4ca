import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  acceptDossier,
  editNominee,
  listCommendations,
  nominate,
  putPaper,
  readCommendationBoard,
  readDossier,
  readPaperFile,
  returnDossier,
  saveUnitSubmission,
  setRound,
  submitDossier,
} from '../../../domain/commendation/index.ts'
import { listNotices, openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import {
  allFine,
  type Commending,
  dossierOf,
  giveBack,
  openCommending,
  paperOf,
  prepare,
  profileOf,
  secretName,
  settings,
} from './round.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
const signIn = { username: 'bao-cao', password: 'mot-mat-khau-dai' }
let application: TestApplication
let commending: Commending
let reporter: Visitor
let emulation: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  commending = await openCommending(application)
  reporter = commending.province.reporter
  emulation = commending.emulation
})

const at = () => commending.at(district)
const propose = (name: string, kind: 'collective' | 'individual' = 'collective') =>
  reporter.write(nominate, { ...at(), profile: profileOf(kind, name) })

describe('the round', () => {
  test('is opened by the emulation board or an officer of the province; before that nothing is put forward', async () => {
    expect((await propose('Thôn Một')).problem.code).toBe('commendation.noRound')
    const input = { campaignId: commending.campaignId, ...settings, members: [] }
    expect((await reporter.write(setRound, input)).status).toBe(403)
    const { boards } = await emulation.see(listCommendations, {})
    expect(boards).toMatchObject([{ open: false, may: ['commendation.setRound'] }])
    expect((await reporter.see(listCommendations, {})).own).toEqual([])
    await commending.open()
    expect((await reporter.see(listCommendations, {})).own).toMatchObject([
      {
        unitName: district,
        state: 'preparing',
        dueAt: '2023-04-14T16:59:59.000Z',
        nominees: 0,
        late: false,
        open: true,
      },
    ])
  })

  test('finds the clauses of the plan that order it and tells every unit that is asked until when', async () => {
    const { clauses, rows } = await emulation.see(readCommendationBoard, {
      campaignId: commending.campaignId,
    })
    expect(clauses.map(({ text }) => text)).toEqual([expect.stringContaining('tặng Bằng khen')])
    expect(rows).toEqual([])
    const obligationId = clauses[0]?.obligationId ?? 0
    const input = { campaignId: commending.campaignId, ...settings, obligationId, members: [] }
    await emulation.must(setRound, input)
    const board = await emulation.see(readCommendationBoard, { campaignId: commending.campaignId })
    expect(board.round?.clause?.obligationId).toBe(obligationId)
    expect(board.rows.map(({ unitName }) => unitName)).toContain(district)
    const { notices } = await reporter.see(listNotices, {})
    expect(notices[0]).toMatchObject({ kind: 'commendation.setRound', path: '/khen-thuong' })
    expect(notices[0]?.vi).toContain('14/04/2023')
  })
})

describe('a dossier', () => {
  test('is written by its own unit alone and read by nobody who need not', async () => {
    await commending.open()
    await prepare(reporter, at())
    const stranger = await commending.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const profile = profileOf('individual', 'Ông Lạ')
    expect((await stranger.write(nominate, { ...at(), profile })).status).toBe(403)
    const unseen = await stranger.read(readDossier, at())
    expect(unseen.problem).toMatchObject({ status: 403, code: 'commendation.closedToYou' })
    const registrar = await commending.enter('van-thu', 'Tỉnh', 'archivist')
    expect((await registrar.read(readDossier, at())).status).toBe(403)
    expect((await registrar.read(readCommendationBoard, { campaignId: commending.campaignId })).status).toBe(
      403,
    )
    expect((await dossierOf(emulation, at())).nominees).toHaveLength(2)
  })

  test('holds no more than the quota, and names what the round does not ask for', async () => {
    await commending.open({ mostCollectives: 1, simplified: true })
    expect((await propose('Thôn Một')).status).toBe(200)
    expect((await propose('Thôn Hai')).problem).toMatchObject({ status: 409, code: 'commendation.quotaFull' })
    expect((await propose('Ông Ba', 'individual')).status).toBe(200)
    const minutes = await reporter.write(putPaper, { ...at(), ...paperOf('minutes') })
    expect(minutes.problem.code).toBe('commendation.partNotAsked')
    await reporter.must(putPaper, { ...at(), ...paperOf('submission') })
    await reporter.must(putPaper, { ...at(), ...paperOf('summary') })
    expect((await reporter.must(submitDossier, at())).late).toBe(false)
  })

  test('says everything it lacks at once, on the page and when it is submitted', async () => {
    await commending.open()
    const { nomineeId } = (await propose('Thôn Một')).output
    const { problem } = await reporter.write(submitDossier, at())
    expect(problem).toMatchObject({ status: 422, code: 'commendation.incomplete' })
    const paths = ['paper.submission', 'paper.minutes', `paper.achievement.${nomineeId}`]
    expect(problem.fields.map(({ path }) => path)).toEqual(paths)
    expect((await dossierOf(reporter, at())).lacks.map(({ path }) => path)).toEqual(paths)
    const tomorrow = await reporter.write(putPaper, { ...at(), ...paperOf('minutes'), datedOn: '2023-04-02' })
    expect(tomorrow.problem).toMatchObject({ status: 422, code: 'commendation.datedInFuture' })
  })

  test('gives its unit the submission to sign, out of what stands in it', async () => {
    await commending.open()
    const early = await reporter.read(saveUnitSubmission, at())
    expect(early.problem).toMatchObject({ status: 409, code: 'commendation.nobodyYet' })
    await prepare(reporter, at())
    const saved = await reporter.save(saveUnitSubmission, at())
    const xml = unzipSync(saved.bytes)['word/document.xml'] ?? new Uint8Array()
    const text = strFromU8(xml).replace(/<[^>]+>/g, '')
    expect(text).toContain('Kính gửi: Chủ tịch Tỉnh Mẫu')
    expect(text).toContain('/TTr-UBND')
    expect(text).toContain('Núi Xanh, ngày')
    expect(text).not.toContain('Huyện Núi Xanh, ngày')
    expect(text).toContain('01 tập thể và 01 cá nhân')
    expect(text).toContain(secretName)
    expect(text).toContain('Kế hoạch số 12/KH-UBND')
    const stranger = await commending.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await stranger.save(saveUnitSubmission, at())).status).toBe(403)
  })

  test('is edited by its revision, so that nobody overwrites a colleague unawares', async () => {
    await commending.open()
    const { nomineeId } = (await propose('Thôn Một')).output
    const { campaignId } = commending
    const change = {
      campaignId,
      nomineeId,
      revision: 1,
      profile: profileOf('collective', 'Thôn Một, xã Đồi'),
    }
    expect(await reporter.must(editNominee, change)).toEqual({ revision: 2 })
    expect((await reporter.write(editNominee, change)).problem.code).toBe('commendation.changed')
  })

  test('put forward twice by the same request is put forward once', async () => {
    await commending.open()
    const key = randomUUID()
    const input = { ...at(), profile: profileOf('collective', 'Thôn Một') }
    const first = await reporter.write(nominate, input, key)
    const again = await reporter.write(nominate, input, key)
    expect(again.output).toEqual(first.output)
    expect((await dossierOf(reporter, at())).nominees).toHaveLength(1)
  })

  test('carries the scan of a paper, open to whoever reads the dossier, and only one’s own upload', async () => {
    await commending.open()
    const bytes = new TextEncoder().encode('%PDF-1.7\ntờ trình\n%%EOF')
    const { fileId } = await reporter.upload('to-trinh.pdf', 'application/pdf', bytes)
    const { paperId } = await reporter.must(putPaper, { ...at(), ...paperOf('submission'), fileId })
    // Corrected without a new file it keeps the one it has.
    await reporter.must(putPaper, { ...at(), ...paperOf('submission'), number: '13/TTr-UBND' })
    const [paper] = (await dossierOf(reporter, at())).papers
    expect(paper).toMatchObject({ id: paperId, number: '13/TTr-UBND', fileName: 'to-trinh.pdf' })
    const place = { campaignId: commending.campaignId, paperId }
    expect([...(await emulation.save(readPaperFile, place)).bytes]).toEqual([...bytes])
    const stranger = await commending.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    expect((await stranger.save(readPaperFile, place)).status).toBe(403)
    const own = commending.at('Huyện Ven Biển')
    const stolen = await stranger.write(putPaper, { ...own, ...paperOf('submission'), fileId })
    expect(stolen.problem.code).toBe('commendation.fileNotFound')
  })
})

describe('the due date', () => {
  test.each([
    ['2023-04-14T16:59:59.900Z', false],
    ['2023-04-14T17:00:00.000Z', true],
  ])('a dossier submitted at %s is late: %s', async (instant, late) => {
    await commending.open()
    await prepare(reporter, at())
    application.now = new Date(instant)
    await reporter.must(openSession, signIn)
    await emulation.must(openSession, { ...signIn, username: 'thi-dua' })
    expect(await reporter.must(submitDossier, at())).toMatchObject({ late })
    const { rows } = await emulation.see(readCommendationBoard, { campaignId: commending.campaignId })
    const row = rows.find(({ unitName }) => unitName === district)
    expect(row).toMatchObject({ late, state: 'submitted', whole: true, collectives: 1, individuals: 1 })
  })

  test('is kept by the first submission: sent again after a return a dossier is not late for that', async () => {
    await commending.open()
    await prepare(reporter, at())
    await reporter.must(submitDossier, at())
    await giveBack(emulation, at())
    application.now = new Date('2023-04-20T02:00:00Z')
    await reporter.must(openSession, signIn)
    await reporter.must(putPaper, { ...at(), ...paperOf('minutes'), extract: '9/9 đồng ý.' })
    expect(await reporter.must(submitDossier, at())).toMatchObject({ late: false })
  })
})

describe('the check by the emulation board', () => {
  test('returns with what was found in each part and a reason; nothing entered is lost', async () => {
    await commending.open()
    await prepare(reporter, at())
    const short = { ...at(), remarks: [], reason: 'Đề nghị bổ sung biên bản.' }
    expect((await emulation.write(returnDossier, short)).problem.code).toBe('commendation.locked')
    const before = await dossierOf(reporter, at())
    await reporter.must(submitDossier, at())
    expect((await propose('Thôn Muộn')).problem).toMatchObject({ status: 409, code: 'commendation.locked' })
    expect((await emulation.write(returnDossier, { ...short, reason: 'Thiếu' })).status).toBe(422)
    await giveBack(emulation, at())
    const after = await dossierOf(reporter, at())
    expect(after.state).toBe('returned')
    expect(after.nominees).toEqual(before.nominees)
    const words = ({ fine: _, remark: __, ...paper }: (typeof after.papers)[number]) => paper
    expect(after.papers.map(words)).toEqual(before.papers.map(words))
    const minutes = after.papers.find(({ part }) => part === 'minutes')
    expect(minutes).toMatchObject({ fine: false, remark: 'Biên bản chưa ghi số phiếu.' })
    expect(after.turns.map(({ what }) => what)).toEqual(['submitted', 'returned'])
    const { notices } = await reporter.see(listNotices, {})
    expect(notices[0]).toMatchObject({ kind: 'commendation.return' })
    const unchanged = await reporter.write(submitDossier, at())
    expect(unchanged.problem.fields.map(({ path }) => path)).toEqual(['paper.minutes'])
    // Put anew the part has to be looked at anew.
    await reporter.must(putPaper, { ...at(), ...paperOf('minutes') })
    const again = (await dossierOf(reporter, at())).papers.find(({ part }) => part === 'minutes')
    expect(again).toMatchObject({ fine: null, remark: '' })
  })

  test('accepts only when every part was found in order', async () => {
    await commending.open()
    await prepare(reporter, at())
    await reporter.must(submitDossier, at())
    const remarks = allFine(await dossierOf(emulation, at()))
    const partly = await emulation.write(acceptDossier, { ...at(), remarks: remarks.slice(1) })
    expect(partly.problem).toMatchObject({ status: 422, code: 'commendation.notAllChecked' })
    expect((await reporter.write(acceptDossier, { ...at(), remarks })).status).toBe(403)
    await emulation.must(acceptDossier, { ...at(), remarks })
    expect((await dossierOf(reporter, at())).state).toBe('accepted')
  })

  test('is nobody’s who belongs to the unit', async () => {
    await commending.open()
    const own = await commending.enter('nguoi-huyen', district, 'officer', 'Tỉnh')
    await prepare(reporter, at())
    await reporter.must(submitDossier, at())
    const seen = await dossierOf(own, at())
    expect(seen.may).not.toContain('commendation.accept')
    const refused = await own.write(acceptDossier, { ...at(), remarks: allFine(seen) })
    expect(refused.problem).toMatchObject({ status: 403, code: 'commendation.ownUnit' })
    expect((await dossierOf(emulation, at())).may).toContain('commendation.accept')
  })
})

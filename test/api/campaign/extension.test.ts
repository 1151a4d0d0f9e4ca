import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  completeAssignment,
  decideExtension,
  listExtensions,
  openCampaign,
  previewCampaign,
  readAssignment,
  readExtensionInbox,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { confirmedPlan, type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { shortPlan } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

/** “Before 14/4/2023” where before ends with the day before. */
const lastSecond = Date.parse('2023-04-13T16:59:59Z')

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date(lastSecond - 3_600_000)
  open = await openTreeCampaign(application)
})

const district = 'Huyện Núi Xanh'
const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
const duty = () => open.reportOf(district)
const officer = () => open.province.officer
const reporter = () => open.province.reporter
const ask = (wantedOn = '2023-04-20') => reporter().write(askExtension, { ...duty(), wantedOn, reason })
/** A second campaign in which the district's duty needs no report: a note closes it. */
const notedDuty = async () => {
  const { province } = open
  const planId = await confirmedPlan(province, shortPlan.replace('12/KH-UBND', '13/KH-UBND'))
  const rule = { beforeMeans: 'dayBefore', onDayOff: 'keep' } as const
  const { duties } = await officer().see(previewCampaign, { planId, ...rule })
  const obligationId = duties.find(({ dueOn }) => dueOn === '2023-04-14')?.obligationId ?? 0
  const { campaignId } = await officer().must(openCampaign, {
    planId,
    ...rule,
    name: 'Trồng cây bằng công văn',
    standingUnitId: province.units['Công an tỉnh'] ?? 0,
    windowFrom: null,
    windowTo: null,
    kinds: [{ obligationId, kind: 'other' }],
  })
  const { cells } = await officer().see(readMatrix, { campaignId })
  const own = cells.find(
    cell => cell.unitId === province.units[district] && cell.obligationId === obligationId,
  )
  return { campaignId, assignmentId: own?.assignmentId ?? 0 }
}

const asked = async () => {
  const { extensionId } = await reporter().must(askExtension, { ...duty(), wantedOn: '2023-04-20', reason })
  return { campaignId: open.campaignId, extensionId }
}

describe('asking for more time', () => {
  test('waits for an officer, who sees whose it is and why', async () => {
    await asked()
    const { waiting } = await officer().see(readExtensionInbox, {})
    expect(waiting).toMatchObject([
      { unitName: district, reason, wantedOn: '2023-04-20', state: 'asked', dueOn: '2023-04-14' },
    ])
    expect((await reporter().see(readExtensionInbox, {})).waiting).toEqual([])
    const { may } = await reporter().see(listExtensions, duty())
    expect(may).toEqual([])
    expect((await officer().see(readAssignment, duty())).dueAt).toBe(new Date(lastSecond).toISOString())
  })

  test('is for the unit itself, once at a time, with a reason', async () => {
    const stranger = await open.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const foreign = await stranger.write(askExtension, { ...duty(), wantedOn: '2023-04-20', reason })
    expect(foreign.status).toBe(403)
    const silent = await reporter().write(askExtension, { ...duty(), wantedOn: '2023-04-20', reason: 'bận' })
    expect(silent.problem.fields.map(({ path }) => path)).toEqual(['reason'])
    await asked()
    expect((await ask('2023-04-25')).problem).toMatchObject({
      status: 409,
      code: 'campaign.extensionWaiting',
    })
  })

  test('is for a day after the present last day and not in the past', async () => {
    const early = await ask('2023-04-13')
    expect(early.problem).toMatchObject({ status: 422, code: 'campaign.extensionTooEarly' })
    expect(early.problem.fields[0]).toMatchObject({ path: 'wantedOn' })
    application.now = new Date(lastSecond + 3 * 3_600_000)
    expect((await ask('2023-04-13')).status).toBe(422)
    expect((await ask('2023-04-14')).status).toBe(200)
  })

  test('needs a date that is there and a duty that is still owed', async () => {
    const { cells } = await officer().see(readMatrix, { campaignId: open.campaignId })
    const undated = cells.find(({ dueAt, role }) => dueAt === null && role !== 'coordinate')
    const finance = await open.enter('tai-chinh', 'Sở Tài chính', 'reporter')
    const theirs = { campaignId: open.campaignId, assignmentId: undated?.assignmentId ?? 0 }
    const nothing = await finance.write(askExtension, { ...theirs, wantedOn: '2023-05-01', reason })
    expect(nothing.problem.code).toBe('campaign.nothingToExtend')
  })
})

describe('the decision', () => {
  test('moves the last second for that unit alone; the printed day stays', async () => {
    const granted = await officer().must(decideExtension, {
      ...(await asked()),
      grantedOn: '2023-04-18',
      note: '',
    })
    expect(granted.dueAt).toBe('2023-04-18T16:59:59.000Z')
    application.now = new Date(lastSecond + 1000)
    const { cells } = await officer().see(readMatrix, { campaignId: open.campaignId })
    const sameDuty = cells.filter(cell => cell.kind === 'report' && cell.dueOn === '2023-04-14')
    const own = sameDuty.find(({ assignmentId }) => assignmentId === duty().assignmentId)
    expect(own).toMatchObject({ late: false, extendedTo: '2023-04-18', dueOn: '2023-04-14' })
    const others = sameDuty.filter(cell => cell !== own)
    expect(others).toHaveLength(3)
    expect(others.every(cell => cell.late && cell.extendedTo === null)).toBe(true)
  })

  test('given after the unit has handed in makes in time what was late, and no more is asked then', async () => {
    const handed = await notedDuty()
    const question = await reporter().must(askExtension, { ...handed, wantedOn: '2023-04-15', reason })
    application.now = new Date(lastSecond + 24 * 3_600_000)
    await officer().must(openSession, { username: 'can-bo', password: 'mot-mat-khau-dai' })
    await officer().must(completeAssignment, { ...handed, note: 'Đã gửi bằng đường công văn.' })
    expect(await officer().see(readAssignment, handed)).toMatchObject({ state: 'done', late: true })
    const decision = { campaignId: handed.campaignId, extensionId: question.extensionId }
    await officer().must(decideExtension, { ...decision, grantedOn: '2023-04-15', note: '' })
    expect(await officer().see(readAssignment, handed)).toMatchObject({ state: 'done', late: false })
    await reporter().must(openSession, { username: 'bao-cao', password: 'mot-mat-khau-dai' })
    const more = await reporter().write(askExtension, { ...handed, wantedOn: '2023-04-20', reason })
    expect(more.problem.code).toBe('campaign.alreadyHandedIn')
  })

  test('may refuse, with a reason; then the unit may ask again', async () => {
    const question = await asked()
    const bare = await officer().write(decideExtension, { ...question, grantedOn: null, note: '' })
    expect(bare.problem).toMatchObject({ status: 422, code: 'campaign.refusalNeedsReason' })
    const note = 'Các huyện khác cũng bị ngập và đã gửi đủ.'
    await officer().must(decideExtension, { ...question, grantedOn: null, note })
    const { extensions, may } = await reporter().see(listExtensions, duty())
    expect(extensions).toMatchObject([{ state: 'refused', decisionNote: note, grantedOn: null }])
    expect(may).toEqual(['extension.ask'])
    expect((await officer().see(readAssignment, duty())).extendedTo).toBeNull()
  })

  test('is taken once, by an officer of the campaign, on a question that is there', async () => {
    const question = await asked()
    const own = await reporter().write(decideExtension, { ...question, grantedOn: '2023-04-20', note: '' })
    expect(own.status).toBe(403)
    const early = await officer().write(decideExtension, { ...question, grantedOn: '2023-04-13', note: '' })
    expect(early.problem.code).toBe('campaign.extensionTooEarly')
    await officer().must(decideExtension, { ...question, grantedOn: '2023-04-20', note: '' })
    const second = await open.province.colleague.write(decideExtension, {
      ...question,
      grantedOn: null,
      note: 'Không còn lý do để gia hạn.',
    })
    expect(second.problem).toMatchObject({ status: 409, code: 'campaign.extensionDecided' })
    const nowhere = { ...question, extensionId: 999_999, grantedOn: null, note: reason }
    expect((await officer().write(decideExtension, nowhere)).problem.code).toBe('campaign.extensionNotFound')
  })
})

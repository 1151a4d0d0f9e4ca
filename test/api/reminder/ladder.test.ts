import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  changeCalendar,
  completeAssignment,
  decideExtension,
  readExtensionInbox,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import { defaultLadder, readClimbed, readLadder, setLadder } from '../../../domain/reminder/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let open: OpenCampaign
let reporter: Visitor

/** “Trước ngày 14/4/2023” ends with Thursday 13/4. */
beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-03-21T02:00:00Z')
  open = await openTreeCampaign(application)
  reporter = open.province.reporter
})

/** The clock stands at this time in Vietnam, and the routine comes by; people sign in anew after so many days. */
const at = async (local: string) => {
  application.now = new Date(`${local}+07:00`)
  await climbLadders(application.kernel)
}

/** What the unit was told along the ladder, the latest first. */
const reminded = async (): Promise<string[]> => {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.personId')
    .where('person.username', '=', 'bao-cao')
    .where('notice.kind', 'like', 'reminder.%')
    .orderBy('notice.id', 'desc')
    .select('notice.vi')
    .execute()
  return rows.map(({ vi }) => vi)
}

const steps = async () => {
  const { assignmentId } = open.reportOf(district)
  const rows = await db
    .selectFrom('reminder')
    .where('assignmentId', '=', assignmentId)
    .orderBy('at')
    .select(['step', 'people', 'lastDay'])
    .execute()
  return rows.map(({ step }) => step)
}

describe('a duty on the ladder', () => {
  test('is spoken of in the second of its step, once, to the reporters of its unit', async () => {
    await at('2023-04-10T07:59:59')
    expect(await steps()).toEqual(['before:7'])
    await at('2023-04-10T08:00:00')
    await at('2023-04-10T08:01:00')
    expect(await steps()).toEqual(['before:7', 'before:3'])
    expect(await reminded()).toHaveLength(2)
    expect((await reminded())[0]).toMatch(/^Còn 3 ngày làm việc là đến hạn 13\/4\/2023: mục /)
  })

  test('climbs by the calendar as clerks keep it: a day off entered before the last day brings the steps forward', async () => {
    await open.province.officer.must(changeCalendar, {
      changes: [{ on: '2023-04-12', to: 'off', reason: 'Nghỉ theo thông báo của tỉnh' }],
      decision: 'Thông báo số 01/TB-UBND ngày 20/3/2023',
      moveDue: false,
    })
    await at('2023-04-07T07:59:59')
    expect(await steps()).toEqual(['before:7'])
    await at('2023-04-07T08:00:00')
    expect(await steps()).toEqual(['before:7', 'before:3'])
    expect((await reminded())[0]).toMatch(/^Còn 3 ngày làm việc là đến hạn 13\/4\/2023: mục /)
  })

  test('missed while the server was down for three days is made up for once, in words that are true then', async () => {
    await at('2023-04-04T08:00:00')
    // Down from Monday 10/4, 07:00 to Thursday 13/4, 07:00: the steps of three days and of one day passed.
    await at('2023-04-13T07:00:00')
    await at('2023-04-13T07:01:00')
    expect(await steps()).toEqual(['before:7', 'before:1'])
    expect((await reminded())[0]).toContain('Đã đến hạn cuối 13/4/2023')
  })

  test('is spoken of no more once it is done', async () => {
    const { cells } = await open.province.officer.see(readMatrix, { campaignId: open.campaignId })
    const other = cells.find(({ kind, role, dueAt }) => kind === 'other' && role === 'lead' && dueAt !== null)
    const done = { campaignId: open.campaignId, assignmentId: other?.assignmentId ?? 0 }
    const told = () =>
      db.selectFrom('reminder').where('assignmentId', '=', done.assignmentId).select('step').execute()
    const { officer } = open.province
    await at('2023-04-19T08:00:00')
    expect(await told()).toEqual([{ step: 'before:7' }])
    application.now = new Date('2023-03-21T03:00:00Z')
    await officer.must(completeAssignment, { ...done, note: 'Đã làm xong.' })
    await at('2023-05-30T08:00:00')
    expect(await told()).toHaveLength(1)
    application.now = new Date('2023-03-21T03:00:00Z')
    const { climbed } = await officer.see(readClimbed, { campaignId: open.campaignId })
    expect(climbed.map(({ assignmentId }) => assignmentId)).not.toContain(done.assignmentId)
  })

  test('that was given more time climbs anew towards its new day', async () => {
    await at('2023-04-10T08:00:00')
    const wantedOn = '2023-04-20'
    const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
    const { officer } = open.province
    application.now = new Date('2023-03-21T03:00:00Z')
    await reporter.must(askExtension, { ...open.reportOf(district), wantedOn, reason })
    const [question] = (await officer.see(readExtensionInbox, {})).waiting
    const extensionId = question?.id ?? 0
    await officer.must(decideExtension, {
      campaignId: open.campaignId,
      extensionId,
      grantedOn: wantedOn,
      note: '',
    })
    await at('2023-04-14T08:00:00')
    expect((await reminded())[0]).toContain('20/4/2023')
    expect((await steps()).at(-1)).toBe('before:7')
    await at('2023-04-17T08:00:00')
    expect((await steps()).at(-1)).toBe('before:3')
  })

  test('climbs to the officers’ letter and to the leader, and is listed there while it is owed', async () => {
    const leader = await open.enter('lanh-dao', district, 'leader')
    await at('2023-04-18T07:59:59')
    const { officer } = open.province
    const climbed = async () => {
      application.now = new Date('2023-03-21T03:00:00Z')
      return (await officer.see(readClimbed, { campaignId: open.campaignId })).climbed
    }
    expect(await climbed()).toEqual([])
    await at('2023-04-18T08:00:00')
    expect((await climbed()).map(({ track }) => track)).toEqual(['chase', 'chase', 'chase', 'chase'])
    expect((await climbed()).map(({ unitName }) => unitName)).toContain(district)
    await at('2023-04-27T08:00:00')
    application.now = new Date('2023-03-21T03:00:00Z')
    const kinds = (await leader.see(listNotices, {})).notices.map(({ kind }) => kind)
    expect(kinds).toEqual(['reminder.escalate'])
    const told = (await officer.see(listNotices, {})).notices.filter(({ kind }) => kind === 'reminder.chase')
    expect(told[0]?.vi).toMatch(/^4 nhiệm vụ chậm/)
  })

  test('whose unit has nobody to tell is named', async () => {
    await at('2023-04-10T08:00:00')
    application.now = new Date('2023-03-21T03:00:00Z')
    const { unheard } = await open.province.officer.see(readClimbed, { campaignId: open.campaignId })
    expect(unheard.map(({ unitName }) => unitName)).not.toContain(district)
    expect(unheard).toHaveLength(3)
  })
})

describe('setting the ladder', () => {
  const input = (change = {}) => ({
    campaignId: open.campaignId,
    revision: 0,
    ladder: { ...defaultLadder, before: [...defaultLadder.before], ...change },
  })

  test('is the officer’s; the steps then follow it', async () => {
    expect((await reporter.write(setLadder, input())).status).toBe(403)
    const { officer } = open.province
    expect(await officer.must(setLadder, input({ before: [2, 5, 2], at: '14:30' }))).toEqual({ revision: 1 })
    const read = await officer.see(readLadder, { campaignId: open.campaignId })
    expect(read).toMatchObject({ revision: 1, ladder: { before: [5, 2], at: '14:30' } })
    expect(read.dues[0]).toEqual({ dueAt: '2023-04-13T16:59:59.000Z', assignments: 4 })
    await at('2023-04-11T14:29:59')
    expect(await steps()).toEqual(['before:5'])
    await at('2023-04-11T14:30:00')
    expect(await steps()).toEqual(['before:5', 'before:2'])
  })

  test('of two officers the second is told', async () => {
    await open.province.officer.must(setLadder, input())
    const second = await open.province.colleague.write(setLadder, input())
    expect(second.problem).toMatchObject({ status: 409, code: 'reminder.ladderChanged' })
  })

  test('refuses words with a name that no reminder knows, beside the field', async () => {
    const words = {
      ...defaultLadder.words,
      due: { vi: 'Đồng chí {nguoi} ơi, đến hạn rồi', en: defaultLadder.words.due.en },
    }
    const refused = await open.province.officer.write(setLadder, input({ words }))
    expect(refused.problem.code).toBe('reminder.unknownName')
    expect(refused.problem.fields.map(({ path }) => path)).toEqual(['ladder.words.due.vi'])
  })
})

import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  askExtension,
  closeFeed,
  completeAssignment,
  decideExtension,
  openFeed,
  passAssignment,
  readFeed,
  readMatrix,
  readWork,
  recallAssignment,
  shapeDuty,
} from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

beforeAll(async () => {
  application = await testApplication(db)
  open = await openTreeCampaign(application)
})

/** As a calendar program fetches it: no cookie, no header, the address alone. */
const fetched = async (path: string) => {
  const { statusCode, headers, body } = await application.server.inject({ method: 'GET', url: path })
  // Long lines are folded by RFC 5545, section 3.1.
  return {
    status: statusCode,
    type: String(headers['content-type']),
    lines: body.replace(/\r\n[ \t]/g, '').split('\r\n'),
  }
}

/** By a parser of RFC 5545 that calendar programs are built on. */
const readByProgram = async (path: string) => {
  const { body } = await application.server.inject({ method: 'GET', url: path })
  const calendar = new ICAL.Component(ICAL.parse(body) as unknown[])
  return calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
}

const starts = (lines: readonly string[], start: string) => lines.filter(line => line.startsWith(start))

describe('the calendar feed', () => {
  test('gives the open duties of the person’s unit, each ending at its last second in UTC', async () => {
    const { path } = await open.province.reporter.must(openFeed, {})
    const { status, type, lines } = await fetched(path)
    expect(status).toBe(200)
    expect(type).toContain('text/calendar')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(starts(lines, 'DTEND')).toEqual(['DTEND:20230413T165959Z'])
    expect(starts(lines, 'SUMMARY')[0]).toContain('Xây dựng báo cáo tổng kết')
  })

  test('follows an extension: the same event at a later instant', async () => {
    const { reporter, officer } = open.province
    const { path } = await reporter.must(openFeed, {})
    const before = await fetched(path)
    const duty = open.reportOf('Huyện Núi Xanh')
    const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
    const { extensionId } = await reporter.must(askExtension, { ...duty, wantedOn: '2023-04-20', reason })
    const decision = { campaignId: open.campaignId, extensionId, grantedOn: '2023-04-20', note: '' }
    await officer.must(decideExtension, decision)
    const after = await fetched(path)
    expect(starts(after.lines, 'DTEND')).toEqual(['DTEND:20230420T165959Z'])
    expect(starts(after.lines, 'UID')).toEqual(starts(before.lines, 'UID'))
  })

  test('is read by a calendar program: each event whole, and on the last second of the day in Vietnam', async () => {
    const { path } = await open.province.reporter.must(openFeed, {})
    const events = await readByProgram(path)
    expect(events).toHaveLength(1)
    const [event] = events
    expect(event?.uid).toMatch(/^\d+-\d+@tongket$/)
    expect(event?.summary).toContain('Xây dựng báo cáo tổng kết')
    const end = event?.endDate.toJSDate() ?? new Date(0)
    const local = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Ho_Chi_Minh',
      dateStyle: 'short',
      timeStyle: 'medium',
    })
    expect(local.format(end)).toBe('2023-04-13 23:59:59')
    expect(event?.startDate.compare(event.endDate)).toBe(-1)
    expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(1)
  })

  test('reads the same event at its new instant after an extension', async () => {
    const { reporter, officer } = open.province
    const { path } = await reporter.must(openFeed, {})
    const [before] = await readByProgram(path)
    const duty = open.reportOf('Huyện Núi Xanh')
    const reason = 'Ba xã bị ngập, chưa chốt được số liệu.'
    const { extensionId } = await reporter.must(askExtension, { ...duty, wantedOn: '2023-04-20', reason })
    const decision = { campaignId: open.campaignId, extensionId, grantedOn: '2023-04-20', note: '' }
    await officer.must(decideExtension, decision)
    const [after] = await readByProgram(path)
    expect(after?.uid).toBe(before?.uid)
    expect(after?.endDate.toJSDate().toISOString()).toBe('2023-04-20T16:59:59.000Z')
  })

  test('is closed by its person; a new address takes the old one’s place; only a hash is kept', async () => {
    const { reporter } = open.province
    const first = await reporter.must(openFeed, {})
    const second = await reporter.must(openFeed, {})
    expect((await fetched(first.path)).status).toBe(404)
    expect((await fetched(second.path)).status).toBe(200)
    const key = second.path.split('key=')[1] ?? '?'
    const kept = [
      await db.selectFrom('feed').selectAll().execute(),
      await db.selectFrom('answer').selectAll().execute(),
      await db.selectFrom('audit').selectAll().execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain(key)
    expect((await reporter.see(readFeed, {})).openedAt).not.toBeNull()
    await reporter.must(closeFeed, {})
    expect((await fetched(second.path)).status).toBe(404)
    expect((await reporter.see(readFeed, {})).openedAt).toBeNull()
  })
})

describe('a duty that is owed no more', () => {
  const statusOf = (events: Awaited<ReturnType<typeof readByProgram>>) =>
    events.map(({ uid, sequence, component }) => ({
      uid,
      sequence,
      status: component.getFirstPropertyValue('status'),
      alarms: component.getAllSubcomponents('valarm').length,
    }))

  const opened = async () => {
    const { path } = await open.province.reporter.must(openFeed, {})
    const [event] = statusOf(await readByProgram(path))
    return { path, uid: event?.uid ?? '' }
  }
  const report = async () => {
    const { cells } = await open.province.officer.see(readMatrix, { campaignId: open.campaignId })
    const { assignmentId } = open.reportOf('Huyện Núi Xanh')
    return cells.find(cell => cell.assignmentId === assignmentId)?.obligationId ?? 0
  }

  test('because it waits for something to arise is called off, and comes back with a higher sequence', async () => {
    const { path, uid } = await opened()
    const duty = { campaignId: open.campaignId, obligationId: await report(), inOrder: false }
    await open.province.officer.must(shapeDuty, { ...duty, nature: 'conditional' })
    expect(statusOf(await readByProgram(path))).toEqual([
      { uid, sequence: 1, status: 'CANCELLED', alarms: 0 },
    ])
    await open.province.officer.must(shapeDuty, { ...duty, nature: 'once' })
    expect(statusOf(await readByProgram(path))).toEqual([
      { uid, sequence: 2, status: 'CONFIRMED', alarms: 1 },
    ])
  })

  test('because it is done, at its own day', async () => {
    const police = await open.enter('cong-an', 'Công an tỉnh', 'reporter')
    const { path } = await police.must(openFeed, {})
    const { owed } = await police.see(readWork, {})
    const plain = owed.find(({ kind, dueAt }) => kind === 'other' && dueAt !== null)
    const [before] = await readByProgram(path)
    const { campaignId } = open
    const assignmentId = plain?.assignmentId ?? 0
    await open.province.officer.must(completeAssignment, {
      campaignId,
      assignmentId,
      note: 'Đã làm xong việc này.',
    })
    const after = (await readByProgram(path)).find(
      ({ uid }) => uid === `${campaignId}-${assignmentId}@tongket`,
    )
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(after?.summary).toContain('Không còn phải làm')
    expect(before?.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(after?.endDate.toJSDate().toISOString()).toBe(plain?.dueAt)
  })

  test('because who passed it on took it back, with its row', async () => {
    application.now = new Date('2023-03-22T02:00:00Z')
    const { officer, reporter, units } = open.province
    const commune = { kind: 'area', level: 'commune', fullName: 'Xã Khe Mây', name: 'Khe Mây' } as const
    const rest = {
      shortName: null,
      code: null,
      validFrom: '2010-01-01',
      parentId: units['Huyện Núi Xanh'] ?? 0,
    }
    const { unitId } = await officer.must(createUnit, { ...commune, ...rest })
    const duty = open.reportOf('Huyện Núi Xanh')
    await reporter.must(passAssignment, { ...duty, unitIds: [unitId], dueOn: '2023-04-10', note: '' })
    const clerk = await open.enterAt('khe-may', unitId, 'reporter')
    const { path } = await clerk.must(openFeed, {})
    const [owed] = (await clerk.see(readWork, {})).owed
    const passed = { campaignId: open.campaignId, assignmentId: owed?.assignmentId ?? 0 }
    await reporter.must(recallAssignment, passed)
    const uid = `${passed.campaignId}-${passed.assignmentId}@tongket`
    expect(statusOf(await readByProgram(path))).toEqual([
      { uid, sequence: 1, status: 'CANCELLED', alarms: 0 },
    ])
  })

  test('because its campaign is closed, for sixty days after its last second and not a second longer', async () => {
    const { path, uid } = await opened()
    await db.updateTable('campaign').set({ state: 'closed' }).where('id', '=', open.campaignId).execute()
    expect(statusOf(await readByProgram(path))).toEqual([
      { uid, sequence: 1, status: 'CANCELLED', alarms: 0 },
    ])
    const lastSecond = Date.parse('2023-04-13T16:59:59Z') + 60 * 86_400_000
    application.now = new Date(lastSecond - 1000)
    expect(await readByProgram(path)).toHaveLength(1)
    application.now = new Date(lastSecond)
    expect(await readByProgram(path)).toEqual([])
  })
})

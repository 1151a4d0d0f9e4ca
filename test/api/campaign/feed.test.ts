import ICAL from 'ical.js'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  askExtension,
  closeFeed,
  decideExtension,
  openFeed,
  readFeed,
} from '../../../domain/campaign/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication
let open: OpenCampaign

beforeEach(async () => {
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

import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeReport, listDocuments, readDocument } from '../../../domain/document/index.ts'
import { readPlan, uploadPlan } from '../../../domain/plan/index.ts'
import {
  acceptReport,
  readReport,
  readSubmission,
  returnReport,
  saveSection,
  startReport,
  submitReport,
} from '../../../domain/report/index.ts'
import { findText } from '../../../domain/search/index.ts'
import { quotePassage } from '../../../domain/synthesis/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { type Contest, handIn, openContest, secretName } from '../exemplar/contest.ts'
import { shortPlan } from '../plan/province.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let contest: Contest
let officer: Visitor
let reporter: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  contest = await openContest(application)
  officer = contest.province.officer
  reporter = contest.province.reporter
})

const found = async (visitor: Visitor, words: string) => (await visitor.see(findText, { words })).results

/** Writes a section; hands it in where asked. */
const write = async (visitor: Visitor, unitName: string, text: string, submit: boolean) => {
  const { reportId } = await visitor.must(startReport, contest.reportOf(unitName))
  const report = await visitor.see(readReport, { reportId })
  const revision = report.sections[0]?.revision ?? 0
  const content = { blocks: text.split('\n').map(line => ({ kind: 'paragraph' as const, text: line })) }
  await visitor.must(saveSection, { reportId, section: '1', content, revision })
  if (submit) await visitor.must(submitReport, { reportId })
  return reportId
}

describe('searching', () => {
  test('finds with and without accents, the passage marked, the link to the very place', async () => {
    const reportId = await write(reporter, district, 'Mở đầu.\nCác thôn đã lập vườn ươm lưu động.', true)
    for (const words of ['vườn ươm lưu động', 'vuon uom luu dong', 'VUON UOM', 'luu don']) {
      const [first] = (await found(reporter, words)).filter(({ source }) => source === 'report')
      expect(first).toMatchObject({
        title: '1. Kết quả trồng cây',
        unitName: district,
        path: `/bao-cao/${reportId}?xem=lan-gui&lan=1#muc-1`,
      })
      expect(first?.passage.some(({ text, marked }) => marked && /ươm|lưu/.test(text))).toBe(true)
    }
    expect(await found(reporter, 'vuon uom luu dongg')).toEqual([])
  })

  test('takes quotes by the word: the same words in another order are not found', async () => {
    await write(reporter, district, 'Các thôn giữ rừng, bản giữ nước.', true)
    expect(await found(reporter, '"bản giữ nước"')).toHaveLength(1)
    expect(await found(reporter, '"giữ bản nước"')).toEqual([])
    expect(await found(reporter, 'giữ bản nước')).toHaveLength(1)
  })

  test('finds a symbol as it is written and as far as it is typed', async () => {
    const text = 'Thực hiện Chương trình số 09/CTr-BCA-MTTW và Nghị định 30/2020/NĐ-CP.'
    await write(reporter, district, text, true)
    for (const words of ['09/CTr-BCA-MTTW', '09/ctr-bca', '30/2020/NĐ-CP', '30/2020/nd-cp nghị định'])
      expect(await found(reporter, words)).toHaveLength(1)
    for (const words of ['9/CTr-BCA-MTTW', '09/CTr-BCA-MTTX', '0/2020/NĐ-CP'])
      expect(await found(reporter, words)).toEqual([])
    const plans = await found(reporter, '12/KH-UBND')
    expect(plans.map(({ source }) => source)).toEqual(['plan'])
  })

  test('a place in a plan goes with its address', async () => {
    const [plan] = (await found(officer, 'thẩm định dự toán')).filter(({ source }) => source === 'plan')
    const [, from = '0', to = '0'] = /\?cho=(\d+)-(\d+)$/.exec(plan?.path ?? '') ?? []
    const planId = Number(/\/ke-hoach\/(\d+)/.exec(plan?.path ?? '')?.[1])
    const { text } = await officer.see(readPlan, { planId })
    expect(text.slice(Number(from), Number(to))).toBe('Thẩm')
  })

  test('knows the latest version alone, and counts each kind', async () => {
    const reportId = await write(reporter, district, 'Trồng cây bạch đàn.', true)
    const reason = 'Xin viết lại theo loài cây.'
    await officer.must(returnReport, {
      reportId,
      version: 1,
      reason,
    })
    await write(reporter, district, 'Trồng cây phi lao.', true)
    expect(await found(officer, 'bạch đàn')).toEqual([])
    const { counts, total } = await officer.see(findText, { words: 'phi lao' })
    expect({ counts, total }).toEqual({ counts: [{ source: 'report', count: 1 }], total: 1 })
    const none = await officer.see(findText, { words: 'phi lao', source: 'plan' })
    expect(none).toMatchObject({ results: [], total: 0, counts: [{ source: 'report', count: 1 }] })
  })

  test('says nothing of exemplars, to nobody', async () => {
    await handIn(contest, reporter, district)
    for (const visitor of [officer, reporter]) expect(await found(visitor, secretName)).toEqual([])
  })

  test('is for people who are signed in, and needs a word', async () => {
    expect((await application.visitor().read(findText, { words: 'cây' })).status).toBe(401)
    expect((await officer.read(findText, { words: ' ' })).status).toBe(422)
    expect(await officer.see(findText, { words: '!!' })).toMatchObject({ results: [], total: 0 })
  })
})

describe('who finds what', () => {
  /** A draft, a submission, a confirmed and a draft plan, and a document, all about trees. */
  const fill = async () => {
    const seaside = await contest.enter('ven-bien', 'Huyện Ven Biển', 'reporter')
    const submitted = await write(reporter, district, 'Kết quả trồng cây của huyện.', true)
    await officer.must(acceptReport, { reportId: submitted, version: 1 })
    await write(seaside, 'Huyện Ven Biển', 'Bản nháp về trồng cây.', false)
    const unitId = contest.province.provinceId
    const text = shortPlan.replace('12/KH-UBND', '99/KH-UBND')
    await officer.must(uploadPlan, { unitId, fileName: 'nhap.txt', text })
    await officer.must(quotePassage, {
      campaignId: contest.campaignId,
      section: '1',
      reportId: submitted,
      version: 1,
      sourceSection: '1',
      start: 0,
      end: 28,
    })
    await officer.must(composeReport, { campaignId: contest.campaignId })
    expect((await officer.see(listDocuments, {})).documents).toHaveLength(1)
    return seaside
  }

  interface Row {
    readonly id: number
    readonly source: string
    readonly sourceId: number
    readonly part: string
    readonly path: string
    readonly word: string
  }

  const rows = async (): Promise<Row[]> =>
    (
      await sql<Row>`select id, source, source_id, part, path,
        (regexp_match(search_fold(title || ' ' || body), '[a-z]{2,}'))[1] as word from search_text order by id`.execute(
        db,
      )
    ).rows

  /** Does the step's own read give the same words to this person? */
  const reads = async (visitor: Visitor, row: Row): Promise<boolean> => {
    const planId = Number(/\/ke-hoach\/(\d+)/.exec(row.path)?.[1])
    const version = Number(/lan=(\d+)/.exec(row.path)?.[1])
    const reportId = row.sourceId
    switch (row.source) {
      case 'plan':
      case 'obligation':
        return (await visitor.read(readPlan, { planId })).status === 200
      case 'report':
        return (await visitor.read(readSubmission, { reportId, version })).status === 200
      case 'draft': {
        const { status, output } = await visitor.read(readReport, { reportId })
        return status === 200 && output.sections.some(({ section }) => section === row.part)
      }
      default:
        return (await visitor.read(readDocument, { documentId: row.sourceId })).status === 200
    }
  }

  const finds = async (visitor: Visitor, row: Row): Promise<boolean> => {
    for (let page = 1; page <= 20; page += 1) {
      const { results } = await visitor.see(findText, { words: `${row.word} `, page })
      if (results.some(({ id }) => id === row.id)) return true
      if (results.length === 0) return false
    }
    return false
  }

  test('is exactly what the reads of the steps give them, for every role at every place', async () => {
    const seaside = await fill()
    const visitors: Visitor[] = [officer, reporter, seaside]
    const places = ['Tỉnh', district, 'Công an tỉnh', 'Sở Tài chính'] as const
    const roles = ['receiver', 'leader', 'archivist', 'emulation', 'press', 'officer', 'reporter'] as const
    for (const [at, place] of places.entries())
      for (const [which, role] of roles.entries())
        if (place !== 'Sở Tài chính' || role === 'receiver' || role === 'reporter')
          visitors.push(await contest.enter(`nguoi-${at}-${which}`, place, role))
    const all = await rows()
    expect(new Set(all.map(({ source }) => source))).toEqual(
      new Set(['plan', 'obligation', 'report', 'draft', 'document']),
    )
    let differing = 0
    let allowed = 0
    for (const visitor of visitors)
      for (const row of all) {
        const may = await reads(visitor, row)
        if (may) allowed += 1
        if ((await finds(visitor, row)) !== may) differing += 1
      }
    expect(differing).toBe(0)
    expect(allowed).toBeGreaterThan(all.length)
    expect(allowed).toBeLessThan(all.length * visitors.length)
  })

  test('reaches downwards exactly as the policy asks upwards, on every day, units that vanished too', async () => {
    const gone = contest.province.units['Huyện Ven Biển'] ?? 0
    await sql`update unit_state set valid = daterange('2010-01-01', '2022-01-01') where unit_id = ${gone}`.execute(
      db,
    )
    await sql`insert into unit (kind, created_at) values ('area', now())`.execute(db)
    await sql`insert into unit_state (unit_id, valid, level, name, full_name, parent_id, position)
      select max(id), daterange('2024-01-01', null), 'commune', 'Xã Mới', 'UBND xã Mới', ${gone}, 0 from unit`.execute(
      db,
    )
    for (const day of ['2005-01-01', '2015-06-01', '2022-01-01', '2023-04-01', '2025-01-01']) {
      const { rows: differing } = await sql`
        select u.id, g.id from unit u cross join unit g
        where exists (select from unit_reach(u.id, ${day}::date) r where r.unit_id = g.id)
          is distinct from exists (select from unit_reached(array[g.id], ${day}::date) r where r.unit_id = u.id)`.execute(
        db,
      )
      expect(differing).toEqual([])
    }
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leastAchievements } from '../domain/exemplar/index.ts'
import {
  amendmentFile,
  commendations,
  committees,
  departmentReports,
  departmentStates,
  departments,
  districtReports,
  districtStates,
  exemplarFiles,
  exemplars,
  extensions,
  ngheAn,
  obstacles,
  outline,
  passages,
  people,
  planFile,
  sampleClock,
  slips,
  standingAgencyKey,
  wardReports,
  writeReport,
} from './index.ts'

const planText = readFileSync(planFile, 'utf8')
const amendmentText = readFileSync(amendmentFile, 'utf8')
const owing = departments.filter(({ key, steeringMember }) => steeringMember && key !== 'cong-an')
const states = [...districtStates, ...departmentStates]

describe('the province', () => {
  test('holds 1 + 21 + 460 committees, each under a committee listed before it', () => {
    expect(committees).toHaveLength(482)
    const seen = new Set<string>()
    for (const { key, parent } of committees) {
      expect(seen.has(key)).toBe(false)
      expect(parent === null || seen.has(parent)).toBe(true)
      seen.add(key)
    }
  })

  test('names a committee as official texts do', () => {
    const names = new Map(committees.map(({ key, name }) => [key, name]))
    expect(names.get('417')).toEqual({
      vi: 'UBND huyện Kỳ Sơn',
      en: "People's Committee of Kỳ Sơn District",
    })
    expect(names.get('40')?.vi).toBe('UBND tỉnh Nghệ An')
  })

  test('has thirty-three bodies of the steering committee and one beside it, no key twice', () => {
    expect(departments.filter(({ steeringMember }) => steeringMember)).toHaveLength(33)
    expect(new Set(departments.map(({ key }) => key)).size).toBe(34)
    expect(departments.map(({ order }) => order)).toEqual(departments.map((_, at) => at + 1))
  })
})

describe('the plan', () => {
  test('has a complete head, says that it is a sample, and is signed by an invented person', () => {
    expect(planText).toContain('Số: 999/KH-UBND')
    for (const text of [planText, amendmentText])
      expect(text).toContain('(VĂN BẢN MẪU, KHÔNG CÓ GIÁ TRỊ PHÁP LÝ)')
    expect(planText.trimEnd().endsWith('Nguyễn Văn Mẫu')).toBe(true)
  })

  test('sets the dates of the sample, and the outline stands in it heading by heading', () => {
    for (const date of ['10/4/2023', '15/4/2023', '25/4/2023', '10/5/2023', '15/5/2023'])
      expect(planText).toContain(`trước ngày ${date}`)
    for (const { number, heading } of outline) expect(planText).toContain(`\n${number}. ${heading.vi}: `)
  })

  test('its amendment moves one date and adds one body that is not on the committee', () => {
    const added = departments.find(({ steeringMember }) => !steeringMember)
    expect(amendmentText).toContain(added?.name.vi)
    expect(planText).not.toContain(added?.name.vi)
    expect(amendmentText).toContain('trước ngày 20/4/2023, thay cho thời hạn đã nêu tại Kế hoạch')
  })
})

describe('the people', () => {
  test('sign in under different names and work at units that exist', () => {
    const units = new Set([...committees.map(({ key }) => key), ...departments.map(({ key }) => key)])
    expect(new Set(people.map(({ username }) => username)).size).toBe(people.length)
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(people.length)
    for (const person of people) {
      expect(person.username).toMatch(/^[a-z0-9.]+$/)
      expect(units.has(person.unit) && units.has(person.roleAt)).toBe(true)
    }
  })

  test('every unit that owes a report has a reporter', () => {
    const reporters = new Set(people.filter(({ role }) => role === 'reporter').map(({ unit }) => unit))
    for (const { code } of ngheAn.districts) expect(reporters.has(code)).toBe(true)
    for (const { key } of owing) expect(reporters.has(key)).toBe(true)
    expect(reporters.has(standingAgencyKey)).toBe(true)
  })

  test('a district whose wards report has somebody who judges their reports', () => {
    const judged = wardReports.map(({ unit }) => committees.find(({ key }) => key === unit)?.parent)
    expect(judged).toHaveLength(7)
    const officers = people.filter(({ role, roleAt, unit }) => role === 'officer' && roleAt === unit)
    for (const district of judged) expect(officers.some(({ unit }) => unit === district)).toBe(true)
  })
})

describe('the story', () => {
  const usernames = new Set(people.map(({ username }) => username))
  const written = new Map(
    [...districtReports, ...departmentReports].map(prose => [prose.unit, writeReport(prose)]),
  )

  test('tells every unit that owes a report exactly once', () => {
    expect(districtStates.map(({ unit }) => unit).sort()).toEqual(
      ngheAn.districts.map(({ code }) => code).sort(),
    )
    expect(departmentStates.map(({ unit }) => unit).sort()).toEqual(owing.map(({ key }) => key).sort())
  })

  test('whoever wrote anything has a report to write', () => {
    for (const { unit, status } of states) if (status !== 'notStarted') expect(written.has(unit)).toBe(true)
  })

  test('runs forwards, by known people, and ends before its clock', () => {
    for (const { submissions, draft } of states) {
      const instants = submissions.flatMap(({ submittedAt, legs }) => [
        submittedAt,
        ...legs.flatMap(({ at }) => (at ? [at] : [])).sort(),
      ])
      expect([...instants].sort()).toEqual(instants)
      for (const instant of [...instants, ...(draft ? [draft.savedAt] : [])])
        expect(Date.parse(instant)).toBeLessThan(Date.parse(sampleClock))
      for (const { by, legs } of submissions)
        for (const name of [by, ...legs.flatMap(leg => (leg.by ? [leg.by] : []))])
          expect(usernames.has(name)).toBe(true)
    }
  })

  test('a status is what its last version says, and a return has its reason', () => {
    for (const { status, submissions } of states) {
      const verdicts = submissions.at(-1)?.legs.map(({ verdict }) => verdict) ?? []
      expect(verdicts.every(verdict => verdict === 'accepted') && verdicts.length > 0).toBe(
        status === 'accepted',
      )
      expect(verdicts.includes('returned')).toBe(status === 'returned')
      for (const { verdict, reason } of submissions.flatMap(({ legs }) => legs))
        expect(verdict === 'returned').toBe((reason ?? '').length > 40)
    }
  })

  test('nobody judges their own report', () => {
    for (const { unit, submissions } of states)
      for (const { receiver } of submissions.flatMap(({ legs }) => legs)) expect(receiver).not.toBe(unit)
  })

  test('one extension and two obstacles wait, and the clauses they speak of stand in the plan', () => {
    expect(extensions.filter(({ decision }) => decision === undefined)).toHaveLength(1)
    expect(obstacles.filter(({ answer }) => answer === undefined)).toHaveLength(2)
    for (const { quote } of obstacles) expect(planText).toContain(quote)
  })

  test('passages come from accepted reports, from a paragraph that is there, none twice', () => {
    const accepted = new Set(states.filter(({ status }) => status === 'accepted').map(({ unit }) => unit))
    for (const { unit, section, paragraph } of passages) {
      expect(accepted.has(unit)).toBe(true)
      expect(written.get(unit)?.sections[section - 1]?.paragraphs[paragraph]?.length).toBeGreaterThan(40)
    }
    expect(new Set(passages.map(passage => JSON.stringify(passage))).size).toBe(passages.length)
  })

  test('exemplars come from districts that sent their report, one of a kind each', () => {
    const sent = new Set(
      districtStates.flatMap(({ unit, submissions }) => (submissions.length ? [unit] : [])),
    )
    for (const { unit } of exemplars) expect(sent.has(unit)).toBe(true)
    expect(new Set(exemplars.map(({ unit, kind }) => `${unit} ${kind}`)).size).toBe(exemplars.length)
  })
})

describe('all that is written', () => {
  const everything = JSON.stringify({
    planText,
    amendmentText,
    people,
    states,
    obstacles,
    extensions,
    exemplars,
    commendations,
    outline,
    slips,
    reports: [...districtReports, ...departmentReports],
  })

  test('is Unicode NFC, as one keyboard types it', () => {
    expect(everything.normalize('NFC')).toBe(everything)
  })

  test('names no real signer and speaks of no citizen watched, accused or informing', () => {
    expect(everything).not.toMatch(/Lê Hồng Vinh/i)
    expect(everything).not.toMatch(/đối tượng|tố giác|nghi phạm|bị can|tiền án|tiền sự|tin báo|lý lịch/i)
    expect(everything).not.toMatch(/\b0\d{9}\b|\b\d{12}\b/)
  })
})

describe('the exemplars of the story', () => {
  test('that are sent say enough to be sent', () => {
    const sent = exemplars.filter(({ unit }) =>
      ['accepted', 'sent', 'returned'].includes(exemplarFiles[unit]?.story ?? ''),
    )
    expect(sent.length).toBeGreaterThan(8)
    expect(sent.filter(({ summary }) => summary.length < leastAchievements)).toEqual([])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import {
  changeCalendar,
  openCampaign,
  previewCampaign,
  readCalendar,
  readCalendarImpact,
  readMatrix,
} from '../../../domain/campaign/index.ts'
import { readPlan } from '../../../domain/plan/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province
let planId: number

beforeAll(async () => {
  application = await testApplication(db)
  province = await openProvince(application)
  planId = await confirmedPlan(province)
})

const decision = 'Thông báo số 01/TB-UBND ngày 01/4/2023'
/** “Before 14/4/2023” ends with 13/4/2023, a Thursday. */
const thursdayOff = [{ on: '2023-04-13', to: 'off', reason: 'Nghỉ hoán đổi, làm bù ngày 15/4/2023' }] as const
const swap = [...thursdayOff, { on: '2023-04-15', to: 'working', reason: 'Làm bù ngày 13/4/2023' }] as const
const rule = { beforeMeans: 'dayBefore', onDayOff: 'next' } as const

const open = async () => {
  const { campaignId } = await province.officer.must(openCampaign, {
    planId,
    ...rule,
    name: 'Tổng kết trồng cây',
    standingUnitId: province.units['Công an tỉnh'] ?? 0,
    windowFrom: null,
    windowTo: null,
  })
  return campaignId
}
const lastInstants = async (campaignId: number) => {
  const { cells } = await province.officer.see(readMatrix, { campaignId })
  const dues = cells.filter(({ dueOn }) => dueOn === '2023-04-14').map(({ dueAt }) => dueAt)
  return [...new Set(dues)]
}

describe('a day off that a clerk enters', () => {
  test('moves the last instants of a campaign that is opened after it', async () => {
    await province.officer.must(changeCalendar, { changes: [...thursdayOff], decision, moveDue: false })
    const { duties } = await province.officer.see(previewCampaign, { planId, ...rule })
    const duty = duties.find(({ dueOn }) => dueOn === '2023-04-14')
    expect(duty?.dayOff).toMatchObject({ on: '2023-04-13', previous: '2023-04-12', next: '2023-04-14' })
    expect(await lastInstants(await open())).toEqual(['2023-04-14T16:59:59.000Z'])
  })

  test('is told of at once in the findings of the plan, with both neighbours, though it was read before', async () => {
    const told = async () => {
      const { compiled, calendar } = await province.officer.see(readPlan, { planId })
      return { rules: compiled.findings.filter(({ rule: name }) => name === 'dueOnDayOff'), calendar }
    }
    expect(await told()).toEqual({ rules: [], calendar: [] })
    const friday = [{ on: '2023-04-14', to: 'off', reason: 'Nghỉ hoán đổi' }] as const
    await province.officer.must(changeCalendar, { changes: [...friday], decision, moveDue: false })
    const { rules, calendar } = await told()
    expect(rules).toHaveLength(1)
    expect(rules[0]?.todo).toContain('13/4/2023')
    expect(rules[0]?.todo).toContain('17/4/2023')
    expect(calendar).toMatchObject([{ on: '2023-04-14', working: false, reason: { vi: 'Nghỉ hoán đổi' } }])
  })

  test('of an open campaign asks first what it would move, and moves that and no more', async () => {
    const campaignId = await open()
    const { moves } = await province.officer.see(readCalendarImpact, { changes: [...thursdayOff] })
    expect(moves).toMatchObject([
      {
        campaignId,
        units: 4,
        from: '2023-04-13T16:59:59.000Z',
        to: '2023-04-14T16:59:59.000Z',
      },
    ])
    expect(await lastInstants(campaignId)).toEqual(['2023-04-13T16:59:59.000Z'])
    const moved = await province.officer.must(changeCalendar, {
      changes: [...thursdayOff],
      decision,
      moveDue: true,
    })
    expect(moved).toEqual({ moved: 4 })
    expect(await lastInstants(campaignId)).toEqual(['2023-04-14T16:59:59.000Z'])
  })

  test('leaves the dates that were announced where the person says so', async () => {
    const campaignId = await open()
    await province.officer.must(changeCalendar, { changes: [...thursdayOff], decision, moveDue: false })
    expect(await lastInstants(campaignId)).toEqual(['2023-04-13T16:59:59.000Z'])
  })
})

describe('the calendar of a year', () => {
  const daysOf = async (year: number) => (await province.officer.see(readCalendar, { year })).days

  test('shows each unusual day with its reason and the notice that says so, until it is taken back', async () => {
    await province.officer.must(changeCalendar, { changes: [...swap], decision, moveDue: false })
    const own = (await daysOf(2023)).filter(({ source }) => source === 'edited')
    expect(own).toMatchObject([
      { on: '2023-04-13', working: false, decision, editedBy: 'Nguyễn Thị Cán Bộ' },
      { on: '2023-04-15', working: true, reason: { vi: 'Làm bù ngày 13/4/2023' } },
    ])
    const back = swap.map(({ on }) => ({ on, to: 'shipped' as const }))
    await province.officer.must(changeCalendar, { changes: back, decision, moveDue: false })
    expect((await daysOf(2023)).some(({ source }) => source === 'edited')).toBe(false)
  })

  test('has Tết and the Hùng Kings’ day of a year nobody announced yet, by reckoning', async () => {
    const days = await daysOf(2030)
    expect(days.find(({ on }) => on === '2030-02-02')?.reason.vi).toBe('Tết Nguyên đán')
    expect(days.every(({ source }) => source === 'derived')).toBe(true)
  })

  test('is changed only by who may, and never without the notice', async () => {
    const change = { changes: [...thursdayOff], decision, moveDue: false }
    const { reporter, officer } = province
    expect((await reporter.write(changeCalendar, change)).status).toBe(403)
    expect((await officer.write(changeCalendar, { ...change, decision: ' ' })).status).toBe(422)
    expect((await reporter.see(readCalendar, { year: 2023 })).may).toEqual([])
    expect((await officer.see(readCalendar, { year: 2023 })).may).toEqual(['calendar.change'])
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { readChain, setDependence } from '../../../domain/campaign/index.ts'
import { openSession } from '../../../domain/org/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { openProvince, type Province } from '../plan/province.ts'
import { openCarried } from './carriedPlan.ts'

const db = await testDatabase()
let application: TestApplication
let province: Province
let carried: Awaited<ReturnType<typeof openCarried>>

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-04-13T16:00:00Z')
  province = await openProvince(application)
  carried = await openCarried(province)
})

const stepOf = async (words: string) => {
  const { obligationId } = carried.dutyWith(words)
  const { steps } = await province.officer.see(readChain, { campaignId: carried.campaignId })
  const step = steps.find(each => each.obligationId === obligationId)
  if (step === undefined) throw new Error(`no step “${words}”`)
  return step
}
const idOf = (words: string) => carried.dutyWith(words).obligationId

describe('the order of the work', () => {
  test('the consolidated report waits for the localities’, what is appraised must first be made', async () => {
    const consolidated = await stepOf('tổng hợp báo cáo')
    expect(consolidated.waitsFor).toEqual([
      { obligationId: idOf('Xây dựng báo cáo tổng kết'), source: 'proposed' },
    ])
    expect(consolidated).toMatchObject({ waiting: true, critical: true, pushedBySeconds: 0 })
    expect((await stepOf('Thẩm định')).waitsFor.map(({ obligationId }) => obligationId)).toEqual([
      idOf('Lập dự toán'),
    ])
  })

  test('a locality that is a day late pushes the consolidated report a day', async () => {
    const before = await stepOf('tổng hợp báo cáo')
    application.now = new Date('2023-04-14T16:59:59Z')
    await province.officer.must(openSession, { username: 'can-bo', password: 'mot-mat-khau-dai' })
    const after = await stepOf('tổng hợp báo cáo')
    expect(before.expectedAt).toBe(before.dueAt)
    expect(after.pushedBySeconds).toBe(86_400)
    expect(Date.parse(after.expectedAt ?? '') - Date.parse(after.dueAt ?? '')).toBe(86_400_000)
  })
})

describe('what a duty waits for', () => {
  const set = (words: string, waitsFor: readonly string[]) =>
    province.officer.write(setDependence, {
      campaignId: carried.campaignId,
      obligationId: idOf(words),
      waitsFor: waitsFor.map(idOf),
    })

  test('is what the officer says, instead of what was proposed', async () => {
    expect((await set('tổng hợp báo cáo', ['01 tập thể', 'Lập dự toán'])).status).toBe(200)
    const { waitsFor } = await stepOf('tổng hợp báo cáo')
    expect(waitsFor.map(({ source }) => source)).toEqual(['officer', 'officer'])
    expect((await set('tổng hợp báo cáo', [])).status).toBe(200)
    expect((await stepOf('tổng hợp báo cáo')).waitsFor).toEqual([])
  })

  test('never goes round in a circle, nor to a duty of another plan, nor by whom it is not for', async () => {
    const circle = await set('Lập dự toán', ['Thẩm định'])
    expect(circle.problem).toMatchObject({ status: 422, code: 'campaign.waitsForItself' })
    const nowhere = { campaignId: carried.campaignId, obligationId: idOf('Lập dự toán'), waitsFor: [999_999] }
    expect((await province.officer.write(setDependence, nowhere)).problem.code).toBe('campaign.dutyNotFound')
    const stranger = await province.reporter.write(setDependence, { ...nowhere, waitsFor: [] })
    expect(stranger.status).toBe(403)
  })
})

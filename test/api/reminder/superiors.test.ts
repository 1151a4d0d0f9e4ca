import { beforeAll, describe, expect, test } from 'vitest'
import { passAssignment } from '../../../domain/campaign/index.ts'
import { createUnit } from '../../../domain/org/index.ts'
import { readClimbed, readLadder } from '../../../domain/reminder/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
const commune = 'Xã Khe Mây'
let application: TestApplication
let open: OpenCampaign

/** The district asks its commune for the report by Monday 10/4; ten working days later is 24/4, three more 27/4. */
beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-03-21T02:00:00Z')
  open = await openTreeCampaign(application)
  const { officer, reporter, units } = open.province
  const names = { kind: 'area', level: 'commune', fullName: commune, name: commune } as const
  const rest = { shortName: null, code: null, validFrom: '2010-01-01', parentId: units[district] ?? 0 }
  const { unitId } = await officer.must(createUnit, { ...names, ...rest })
  await open.enterAt('lanh-dao-xa', unitId, 'leader')
  await open.enter('lanh-dao-huyen', district, 'leader')
  await open.enter('lanh-dao-ca', 'Công an tỉnh', 'leader')
  await open.enterAt('lanh-dao-tinh', open.province.provinceId, 'leader')
  const passing = { ...open.reportOf(district), unitIds: [unitId], dueOn: '2023-04-10', note: '' }
  await reporter.must(passAssignment, passing)
})

const at = async (local: string) => {
  application.now = new Date(`${local}+07:00`)
  await climbLadders(application.kernel)
}

/** Who was told of a long overdue duty that names the commune or is its own, in order. */
const told = async () => {
  const rows = await db
    .selectFrom('notice')
    .innerJoin('person', 'person.id', 'notice.personId')
    .where('notice.kind', '=', 'reminder.escalate')
    .where('notice.vi', 'not like', `%${district}%`)
    .orderBy('notice.id')
    .select(['person.username', 'notice.vi'])
    .execute()
  return rows
    .filter(({ username, vi }) => vi.includes(commune) || username === 'lanh-dao-xa')
    .map(row => row.username)
}

describe('a commune that is long overdue', () => {
  test('is told of to its district in that second, to the province only at the next step', async () => {
    await at('2023-04-24T07:59:59')
    expect(await told()).toEqual([])
    await at('2023-04-24T08:00:00')
    await at('2023-04-24T08:01:00')
    expect(await told()).toEqual(['lanh-dao-xa', 'lanh-dao-huyen'])
    await at('2023-04-27T07:59:59')
    expect(await told()).toEqual(['lanh-dao-xa', 'lanh-dao-huyen'])
    await at('2023-04-27T08:00:00')
    expect(await told()).toEqual(['lanh-dao-xa', 'lanh-dao-huyen', 'lanh-dao-ca', 'lanh-dao-tinh'])
    application.now = new Date('2023-03-21T03:00:00Z')
    const { climbed } = await open.province.officer.see(readClimbed, { campaignId: open.campaignId })
    const row = climbed.find(({ unitName, track }) => unitName === commune && track === 'escalate')
    expect(row).toMatchObject({ step: 'escalate:2', superiorName: 'Tỉnh Mẫu' })
  })

  test('has nobody above the unit whose plan it is: no step is kept of a superior that is not there', async () => {
    await at('2023-06-30T08:00:00')
    const { assignmentId } = open.reportOf(district)
    const steps = async (id: number) => {
      const rows = await db
        .selectFrom('reminder')
        .where('assignmentId', '=', id)
        .where('track', '=', 'escalate')
        .orderBy('step')
        .select('step')
        .execute()
      return rows.map(({ step }) => step)
    }
    expect(await steps(assignmentId)).toEqual(['escalate'])
    const { id } = await db
      .selectFrom('assignment')
      .where('parentId', '=', assignmentId)
      .select('id')
      .executeTakeFirstOrThrow()
    expect(await steps(id)).toEqual(['escalate', 'escalate:2'])
  })
})

test('a ladder that was set before there was a step between superiors has the usual one', async () => {
  const setting = JSON.stringify({ before: [1], onDue: true, daily: 1, weekly: false, chaseAfter: null })
  await db
    .insertInto('ladder')
    .values({ campaignId: open.campaignId, setting, revision: 1, changedAt: application.now })
    .execute()
  const { ladder } = await open.province.officer.see(readLadder, { campaignId: open.campaignId })
  expect(ladder).toMatchObject({ before: [1], escalateEvery: 3 })
})

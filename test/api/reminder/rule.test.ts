import { beforeAll, expect, test } from 'vitest'
import { assignmentStateNames } from '../../../domain/campaign/index.ts'
import { defaultLadder } from '../../../domain/reminder/index.ts'
import { stepsToSend } from '../../../domain/reminder/ladder.ts'
import { defaultCalendar } from '../../../domain/shared/calendar/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const roles = ['lead', 'coordinate', 'appraise', 'support'] as const
const days = ['2023-04-04', '2023-04-10', '2023-04-13', '2023-04-18', '2023-04-20', '2023-04-27']
let application: TestApplication
let campaignId: number

beforeAll(async () => {
  application = await testApplication(db)
  application.now = new Date('2023-03-21T02:00:00Z')
  ;({ campaignId } = await openTreeCampaign(application))
})

const combinations = assignmentStateNames.flatMap(state => roles.map(role => ({ state, role })))

/** The assignments of the campaign, all due alike, in the combinations from `first` on; tells how many there are. */
const vary = async (first: number): Promise<number> => {
  await db.deleteFrom('reminder').where('campaignId', '=', campaignId).execute()
  const ids = await db.selectFrom('assignment').where('campaignId', '=', campaignId).select('id').execute()
  const at = new Date('2023-03-22T02:00:00Z')
  // What is done among them has its receipts, or the database would not have it.
  await db.updateTable('leg').set({ receivedAt: at }).where('campaignId', '=', campaignId).execute()
  for (const [index, { id }] of ids.entries()) {
    const combination = combinations[(first + index) % combinations.length]
    const done = combination?.state === 'done' ? at : null
    await db
      .updateTable('assignment')
      .set({
        ...combination,
        dueAt: new Date('2023-04-13T16:59:59Z'),
        deliveredAt: combination?.state === 'delivered' ? at : done,
        doneAt: done,
      })
      .where('campaignId', '=', campaignId)
      .where('id', '=', id)
      .execute()
  }
  return ids.length
}

const sentNow = async (): Promise<string[]> => {
  const rows = await db
    .selectFrom('reminder')
    .where('campaignId', '=', campaignId)
    .select(['assignmentId', 'lastDay', 'step'])
    .execute()
  return rows.map(({ assignmentId, lastDay, step }) => `${assignmentId} ${lastDay} ${step}`)
}

/** What the rule says of each assignment, given what was sent before. */
const ruled = async (sent: readonly string[], now: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('assignment')
    .innerJoin('campaign', 'campaign.id', 'assignment.campaignId')
    .where('assignment.campaignId', '=', campaignId)
    .select(['assignment.id', 'assignment.state', 'role', 'dueAt', 'passedAt', 'openedAt'])
    .execute()
  return rows.flatMap(({ id, state, role, dueAt, passedAt, openedAt }) => {
    const own = sent.filter(key => key.startsWith(`${id} `)).map(key => key.slice(`${id} `.length))
    const owed = {
      state: assignmentStateNames.find(name => name === state) ?? 'open',
      role: roles.find(name => name === role) ?? 'lead',
      dueAt: dueAt?.toISOString() ?? null,
      since: (passedAt ?? openedAt).toISOString(),
      superiors: 1,
    }
    return stepsToSend(owed, defaultLadder, defaultCalendar, new Set(own), now).map(
      ({ name }) => `${id} 2023-04-13 ${name}`,
    )
  })
}

const followRule = async (day: string): Promise<void> => {
  const now = `${day}T08:00:00+07:00`
  const before = await sentNow()
  const expected = [...before, ...(await ruled(before, now))].sort()
  application.now = new Date(now)
  await climbLadders(application.kernel)
  expect((await sentNow()).sort()).toEqual(expected)
}

test('the database takes exactly the steps that the rule names, for every state and role, day by day', async () => {
  let first = 0
  while (first < combinations.length) {
    first += await vary(first)
    for (const day of days) await followRule(day)
  }
})

import { readMatrix } from '../../../domain/campaign/index.ts'
import { allowLocalWebhooks } from '../../../domain/org/index.ts'
import { listReminders, offerPush, subscribePush } from '../../../domain/reminder/index.ts'
import { climbLadders } from '../../../server/reminder/index.ts'
import { deliverPushes } from '../../../server/reminder/push/index.ts'
import { testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { freshDatabase } from '../../support/database.ts'
import { Browser, startPushService } from '../../support/pushService.ts'

/** Longer than a crowded machine needs for an answer that comes; where none comes the wait is for nothing. */
const how = { batch: 10, lines: 2, budget: 600_000, patience: 60_000 }
const inVain = { ...how, patience: 2_000 }

/** A campaign on a database of its own, with a push service on this machine and somebody of the police who is told. */
export const pushStage = async () => {
  const database = await freshDatabase()
  const service = await startPushService()
  const application = await testApplication(database.db)
  const at = (local: string) => {
    application.now = new Date(`${local}+07:00`)
  }
  at('2023-03-21T09:00:00')
  const open = await openTreeCampaign(application)
  const police = await open.enter('cong-an', 'Công an tỉnh', 'reporter')
  const { officer, provinceId } = open.province
  await officer.must(allowLocalWebhooks, { unitId: provinceId, allowed: true })
  const deliver = () => deliverPushes(application.kernel, service.mood === 'hang' ? inVain : how)
  const pushes = () =>
    database.db.selectFrom('push').orderBy('id').select(['state', 'attempts', 'answer']).execute()
  /** The duty of the province's police, due on 20/4: its reminders are what is pushed. */
  const duty = async () => {
    const { cells } = await officer.see(readMatrix, { campaignId: open.campaignId })
    const found = cells.find(({ kind, role, dueAt }) => kind === 'other' && role === 'lead' && dueAt !== null)
    return { campaignId: open.campaignId, assignmentId: found?.assignmentId ?? 0 }
  }
  const subscribe = async (name = 'a', device = 'Điện thoại', who = police) => {
    const { publicKey } = await who.must(offerPush, {})
    const browser = new Browser(`${service.origin}/${name}`)
    const { subscriptionId } = await who.must(subscribePush, { ...browser.subscription, device })
    return { publicKey, browser, subscriptionId }
  }
  /** A day on which the ladder has one reminder for the police, and the morning after it was told. */
  const reminded = async (local = '2023-04-19T08:00:00') => {
    at(local)
    await climbLadders(application.kernel)
  }
  const officerSees = async () => {
    at('2023-03-21T09:00:00')
    const { notices } = await officer.see(listReminders, { campaignId: open.campaignId })
    return notices.find(({ kind, push }) => kind.startsWith('reminder.') && push !== 'none')
  }
  const close = async () => {
    await service.close()
    await database.drop()
  }
  const told = { at, deliver, pushes, duty, subscribe, reminded, officerSees, close }
  return { database, application, open, service, police, ...told }
}

export type PushStage = Awaited<ReturnType<typeof pushStage>>

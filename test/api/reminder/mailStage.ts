import { defaultMailRules, setChannels, setMail } from '../../../domain/reminder/index.ts'
import { deliverLetters, gatherDigests } from '../../../server/reminder/delivery/index.ts'
import { testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'
import { freshDatabase } from '../../support/database.ts'
import type { MailServer } from '../../support/mailServer.ts'

/** Longer than a crowded machine needs for an answer that comes. */
export const how = { batch: 10, lines: 2, budget: 600_000, patience: { connect: 60_000, silence: 60_000 } }
/** Where none comes the wait is for nothing. */
const inVain = { ...how, patience: { connect: 60_000, silence: 2_000 } }
/** When the letters of the first day have been gathered. */
export const morning = '2023-03-21T09:30:00'

/** A campaign on a database of its own, whose application writes to this mail server once it is told of it. */
export const mailStage = async (mail: MailServer) => {
  const database = await freshDatabase()
  const application = await testApplication(database.db)
  application.now = new Date('2023-03-21T02:00:00Z')
  const open = await openTreeCampaign(application)
  const { officer, reporter } = open.province
  mail.mood = () => 'accept'
  mail.received.length = 0
  const server = () => ({
    host: '127.0.0.1',
    port: mail.port,
    security: 'none' as const,
    user: '',
    from: 'tongket@tinh.example',
  })
  const configure = (rules = {}) =>
    officer.must(setMail, {
      server: server(),
      baseUrl: 'https://tongket.example/',
      rules: { ...defaultMailRules, ...rules },
      revision: 0,
    })
  const at = (local: string) => {
    application.now = new Date(`${local}+07:00`)
  }
  const deliver = async () => {
    await gatherDigests(application.kernel)
    await deliverLetters(application.kernel, mail.mood('') === 'hang' ? inVain : how)
  }
  const letters = () =>
    database.db.selectFrom('dispatch').orderBy('id').select(['state', 'answer', 'attempts']).execute()
  /** The reporter was told of the opened campaign; an address and a mail server are all that is missing. */
  const ready = async (rules = {}) => {
    await configure(rules)
    await reporter.must(setChannels, { address: 'bao-cao@nuixanh.example', email: true })
    at(morning)
  }
  return { database, application, open, officer, reporter, server, configure, at, deliver, letters, ready }
}

export type MailStage = Awaited<ReturnType<typeof mailStage>>

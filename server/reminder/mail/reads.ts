import { readMail, setMail, testMail } from '../../../domain/reminder/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { readMailConfiguration } from '../../configuration.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt, topUnit } from '../../org/index.ts'
import { atTheTop } from './actions.ts'
import { waitingLetters } from './queries.ts'
import { mailSettings, storedMail } from './settings.ts'

const mailRead = query(readMail, {
  may: atTheTop,
  run: async ({ db, subject, now }) => {
    const { server, password, rules, revision } = await storedMail(db)
    const { smtpUrl, baseUrl, key } = readMailConfiguration()
    const held = await rolesAt(db, subject, await topUnit(db, subject.unitId), now)
    return {
      server,
      hasPassword: password !== null,
      fromEnvironment: smtpUrl !== null,
      canKeepPassword: key !== null,
      baseUrl: (await mailSettings(db)).baseUrl,
      baseUrlFromEnvironment: baseUrl !== null,
      rules,
      waiting: await waitingLetters(db),
      revision,
      may: allowedVerbs([setMail, testMail], held),
    }
  },
})

export const mailQueries: readonly Query[] = [mailRead]

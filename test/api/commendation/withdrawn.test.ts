import { beforeAll, describe, expect, test } from 'vitest'
import { submitDossier, withdrawNominee } from '../../../domain/commendation/index.ts'
import { type TestApplication, testApplication, type Visitor } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { tablesWith } from '../../support/tablesWith.ts'
import { type Commending, dossierOf, openCommending, prepare, secretName } from './round.ts'

const db = await testDatabase()
const district = 'Huyện Núi Xanh'
let application: TestApplication
let commending: Commending
let reporter: Visitor
let emulation: Visitor

beforeAll(async () => {
  application = await testApplication(db)
  commending = await openCommending(application)
  reporter = commending.province.reporter
  emulation = commending.emulation
})

const at = () => commending.at(district)

describe('a nominee that is withdrawn', () => {
  test('leaves no name and no paper behind; once submitted it takes a reason', async () => {
    await commending.open()
    const { individual, collective } = await prepare(reporter, at())
    await reporter.must(submitDossier, at())
    // Submitted and told of, the name stands in its own row and nowhere else.
    expect(await tablesWith(db, secretName)).toEqual(['commendation_nominee'])
    const { campaignId } = commending
    const silent = await reporter.write(withdrawNominee, { campaignId, nomineeId: individual, reason: '' })
    expect(silent.problem).toMatchObject({ status: 422, code: 'commendation.reasonNeeded' })
    const reason = 'Người được đề nghị xin không nhận.'
    await reporter.must(withdrawNominee, { campaignId, nomineeId: individual, reason })
    const dossier = await dossierOf(emulation, at())
    expect(dossier.nominees.map(({ id }) => id)).toEqual([collective])
    expect(dossier.turns.at(-1)).toMatchObject({ what: 'withdrawn', reason })
    expect(await tablesWith(db, secretName)).toEqual([])
  })
})

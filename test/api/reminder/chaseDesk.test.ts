import { beforeAll, expect, test } from 'vitest'
import { issueDocument, readDocument, registerDocument } from '../../../domain/document/index.ts'
import { readChaseDesk, reviewChase, signChase } from '../../../domain/reminder/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type Chasing, chasing, lastSecond } from './chasing.ts'

const db = await testDatabase()
let { open, leader, archivist, officer, reviewer, reporter, at, draft } = {} as Chasing

beforeAll(async () => {
  ;({ open, leader, archivist, officer, reviewer, reporter, at, draft } = await chasing(db))
})

test('a letter waits on the desk of whoever is to do it next, and on no other', async () => {
  await at(lastSecond + 1000)
  const { chaseId, documentId } = await draft()
  const which = { campaignId: open.campaignId, chaseId }
  const desks = async () => {
    const all = [officer(), reviewer(), leader, archivist, reporter()].map(async who => {
      const { letters } = await who.see(readChaseDesk, {})
      return letters.map(({ waits, units }) => `${waits} ${units}`).join()
    })
    return Promise.all(all)
  }
  expect(await desks()).toEqual(['', 'review 4', 'review 4', '', ''])
  await reviewer().must(reviewChase, which)
  expect(await desks()).toEqual(['', '', 'sign 4', '', ''])
  await leader.must(signChase, which)
  // Whoever set the house up keeps its register too.
  expect(await desks()).toEqual(['register 4', '', '', 'register 4', ''])
  const { revision } = await archivist.see(readDocument, { documentId })
  await archivist.must(registerDocument, { documentId, revision, issuedOn: '2023-04-14' })
  expect(await desks()).toEqual(['issue 4', '', '', 'issue 4', ''])
  const registered = await archivist.see(readDocument, { documentId })
  await archivist.must(issueDocument, { documentId, revision: registered.revision })
  expect(await desks()).toEqual(['', '', '', '', ''])
})

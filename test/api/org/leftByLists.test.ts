import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  createPerson,
  listPeople,
  listPeopleLeft,
  listQuestions,
  movePeople,
  openSession,
  searchUnits,
  selectProvince,
  settleQuestion,
} from '../../../domain/org/index.ts'
import { performWrite } from '../../../server/http/kernel.ts'
import { nationalImport, shippedSources, terminal } from '../../../server/org/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { foundHouse } from '../../support/house.ts'

const db = await testDatabase()

test('the lists end communes with people at work; one goes along, the other once its question is answered', async () => {
  const application = await testApplication(db)
  const { visitor } = await foundHouse(application, { provinceName: 'UBND tỉnh Nghệ An' })
  const sender = { token: null, subject: terminal, address: null }
  const input = { sources: selectProvince(shippedSources(), 'Nghệ An') }
  await performWrite(application.kernel, nationalImport(), { input, key: randomUUID(), sender })

  const onDay = '2023-04-15'
  const { units } = await visitor.see(searchUnits, { phrase: '16681', onDay })
  const quangTrung = units[0]?.id ?? 0
  const { questions } = await visitor.see(listQuestions, {})
  const silent = questions.find(({ kind, onDay: day }) => kind === 'successor' && day === '2024-12-01')
  if (silent === undefined) throw new Error('no silent commune')
  const clerkAt = async (username: string, unitId: number): Promise<number> => {
    const account = { username, password: 'mot-mat-khau-dai', name: username, position: '', email: null }
    const grants = [{ role: 'reporter' as const, unitId }]
    return (await visitor.must(createPerson, { ...account, unitId, grants })).personId
  }
  const clerk = await clerkAt('quang-trung', quangTrung)
  const other = await clerkAt('im-lang', silent.unitId)
  const left = async () => (await visitor.see(listPeopleLeft, {})).people
  expect(await left()).toEqual([])

  // The last second on which Quang Trung stands, and the first without it: midnight in Hanoi.
  const signIn = { username: 'quantri', password: 'mat-khau-dai' }
  application.now = new Date('2025-06-30T16:59:59Z')
  await visitor.must(openSession, signIn)
  expect((await left()).map(({ personId }) => personId)).toEqual([other])
  application.now = new Date('2025-06-30T17:00:00Z')
  expect(await left()).toMatchObject([
    { personId: other, into: [], asked: true, endedOn: '2024-12-01' },
    { personId: clerk, into: [{ name: 'Phường Thành Vinh' }], asked: false, endedOn: '2025-07-01' },
  ])

  const found = await visitor.see(searchUnits, { phrase: 'phuong', onDay: '2024-12-01', limit: 1 })
  const into = [{ unitId: found.units[0]?.id ?? 0, weight: null }]
  const answer = { questionId: silent.id, decision: 'NQ 1243', basis: null, into }
  await visitor.must(settleQuestion, answer)
  const people = await left()
  expect(people[0]).toMatchObject({ personId: other, asked: false, into: [{ name: /^Phường/ }] })
  for (const { successionId, personId, fromUnitId, into: heirs } of people) {
    const one = { personId, fromUnitId, to: heirs[0]?.to ?? 0 }
    await visitor.must(movePeople, { successionId: successionId ?? 0, people: [one] })
  }
  expect(await left()).toEqual([])
  const at = await visitor.see(listPeople, { unitId: people[1]?.into[0]?.to ?? 0 })
  expect(at.people.map(({ username }) => username)).toContain('quang-trung')
})

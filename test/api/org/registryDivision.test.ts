import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import {
  giveShares,
  listAnswers,
  listQuestions,
  readDivisions,
  readSuccessors,
  searchUnits,
  selectProvince,
  settleQuestion,
  takeSharesBack,
  undoSuccession,
} from '../../../domain/org/index.ts'
import { performWrite } from '../../../server/http/kernel.ts'
import { nationalImport, passagesInForce, shippedSources, terminal } from '../../../server/org/index.ts'
import { testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'
import { foundHouse } from '../../support/house.ts'
import { keptAmiss } from './kept.ts'

const db = await testDatabase()

afterEach(async () => expect(await keptAmiss(db)).toEqual([]))

/** Nghệ An as the lists give it, with its administrator. */
const province = async () => {
  const application = await testApplication(db)
  const { visitor } = await foundHouse(application, { provinceName: 'UBND tỉnh Nghệ An' })
  const input = { sources: selectProvince(shippedSources(), 'Nghệ An') }
  const load = async () => {
    const sender = { token: null, subject: terminal, address: null }
    return (await performWrite(application.kernel, nationalImport(), { input, key: randomUUID(), sender }))
      .output
  }
  await load()
  return { visitor, load }
}

const districtOf = async (visitor: Awaited<ReturnType<typeof province>>['visitor'], phrase: string) => {
  const { units } = await visitor.see(searchUnits, { phrase, onDay: '2025-03-01' })
  const { rows } = await sql<{ unitId: number }>`select unit_id from unit_state where level = 'district'
    and unit_id = any(${units.map(({ id }) => id)}::int[]) limit 1`.execute(db)
  return rows[0]?.unitId ?? 0
}

test('what the lists leave open is said by people, mended and kept when the lists are loaded again', async () => {
  const { visitor, load } = await province()

  // A commune that the map divided without shares: the answer is the first that is said of it.
  const open = async () =>
    (await visitor.see(listQuestions, {})).questions.filter(({ kind }) => kind === 'weights')
  const [question] = await open()
  if (question === undefined) throw new Error('no open weights')
  const before = (await open()).length
  const { successionId } = await visitor.must(settleQuestion, {
    questionId: question.id,
    decision: 'Báo cáo dân số',
    basis: 'population',
    into: question.among.map(({ unitId }, at) => ({ unitId, weight: String(1000 + at) })),
  })
  expect(await open()).toHaveLength(before - 1)
  const divided = async () => (await visitor.see(readDivisions, { unitId: question.unitId })).events
  const [settled] = await divided()
  expect(settled).toMatchObject({ successionId, listed: true, divisions: [{ basis: 'population' }] })
  const again = await visitor.write(settleQuestion, {
    questionId: question.id,
    decision: 'x',
    basis: 'hand',
    into: question.among.map(({ unitId }) => ({ unitId, weight: '1' })),
  })
  expect(again.problem.code).toBe('org.questionSettled')

  // A district, whose level ended: the communes that stand where it had been are proposed.
  const districtId = await districtOf(visitor, 'huyen ky son')
  const [ended] = (await visitor.see(readDivisions, { unitId: districtId })).events
  expect(ended).toMatchObject({ kind: 'abolish', listed: true, own: [], inForce: null })
  const proposed = ended?.proposed ?? []
  expect(proposed.map(({ fullName }) => fullName)).toContain('Xã Mường Xén')
  expect(proposed.length).toBeGreaterThan(5)
  await visitor.must(giveShares, {
    successionId: ended?.successionId ?? 0,
    unitId: districtId,
    basis: 'area',
    decision: 'Phương án của Sở Nội vụ',
    into: proposed.map(({ unitId }, at) => ({ unitId, weight: `${100 + at}.5` })),
  })

  const inForce = async () =>
    JSON.stringify(await passagesInForce(db, [question.unitId, districtId]), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
  const said = await inForce()
  expect(await load()).toMatchObject({ units: 0, changed: 0, successions: 0, questions: 0 })
  expect(await inForce()).toBe(said)
  expect(await open()).toHaveLength(before - 1)
  const { successors } = await visitor.see(readSuccessors, { unitId: districtId })
  expect(successors).toHaveLength(proposed.length)

  // Taken back, the question is open again, and after the lists are loaded once more it still is.
  const divisionId = settled?.inForce ?? 0
  await visitor.must(takeSharesBack, { divisionId, decision: 'Chưa thống nhất' })
  await load()
  expect((await open()).map(({ id }) => id)).toContain(question.id)
  expect((await divided())[0]).toMatchObject({
    inForce: null,
    divisions: [{ takenBack: { by: 'Người quản trị' } }],
  })
})

test('what the lists let one suppose is proposed with its reason, answered one by one, listed and undone', async () => {
  const { visitor } = await province()
  const silent = async () =>
    (await visitor.see(listQuestions, {})).questions.filter(({ kind }) => kind === 'successor')
  const questions = await silent()
  expect(questions).toHaveLength(48)
  const proposed = new Map(
    questions.flatMap(({ unitName, likely }) =>
      likely === null ? [] : [[unitName, [likely.why, likely.before, likely.fullName]] as const],
    ),
  )
  // By the name itself, by a word that the name took, by the type; and nothing where several or none would fit.
  expect(proposed.get('Thị trấn Cầu Giát')).toEqual(['sameName', 'Xã Quỳnh Hồng', 'Thị trấn Cầu Giát'])
  expect(proposed.get('Xã Diễn Quảng')).toEqual(['word', 'Xã Diễn Hạnh', 'Xã Hạnh Quảng'])
  expect(proposed.get('Thị trấn Con Cuông')).toEqual(['type', 'Xã Bồng Khê', 'Thị trấn Trà Lân'])
  expect(proposed.has('Phường Đội Cung')).toBe(false)
  expect(proposed.size).toBeGreaterThanOrEqual(24)

  const [one, other] = questions.filter(({ likely }) => likely !== null)
  const answered: number[] = []
  for (const question of [one, other]) {
    const into = [{ unitId: question?.likely?.unitId ?? 0, weight: null }]
    const given = { questionId: question?.id ?? 0, decision: 'NQ 1243', basis: null, into }
    answered.push((await visitor.must(settleQuestion, given)).successionId)
  }
  expect(await silent()).toHaveLength(46)
  const { answers, count } = await visitor.see(listAnswers, {})
  expect(count).toBe(2)
  expect(answers.map(({ unitName }) => unitName).sort()).toEqual([one?.unitName, other?.unitName].sort())
  expect(answers[0]).toMatchObject({ kind: 'successor', decision: 'NQ 1243', into: [{}] })
  for (const successionId of answered) await visitor.must(undoSuccession, { successionId })
  expect(await silent()).toEqual(questions)
  expect((await visitor.see(listAnswers, {})).answers).toEqual([])
})

test('several successors of a commune that the lists leave silent are weighed in the same history', async () => {
  const { visitor } = await province()
  const { questions } = await visitor.see(listQuestions, {})
  const silent = questions.find(({ kind, onDay }) => kind === 'successor' && onDay === '2024-12-01')
  if (silent === undefined) throw new Error('no silent commune')
  const { units } = await visitor.see(searchUnits, { phrase: 'phuong', onDay: '2024-12-01', limit: 3 })
  const [one, other] = units
  const into = [one, other].map((unit, at) => ({ unitId: unit?.id ?? 0, weight: String(at + 1) }))
  const answer = { questionId: silent.id, decision: 'NQ 1243', basis: 'hand' as const }
  const ended = await visitor.write(settleQuestion, {
    ...answer,
    into: [{ unitId: silent.unitId, weight: null }],
  })
  expect(ended.problem.code).toBe('org.successorNotStanding')
  const { successionId } = await visitor.must(settleQuestion, { ...answer, into })
  const { events } = await visitor.see(readDivisions, { unitId: silent.unitId })
  expect(events).toMatchObject([
    { successionId, listed: false, divisions: [{ basis: 'hand', decision: 'NQ 1243' }] },
  ])
  const passage = (await passagesInForce(db, [silent.unitId])).find(
    ({ fromUnitId }) => fromUnitId === silent.unitId,
  )
  expect(passage?.into.map(({ share }) => share?.weightOf)).toEqual([3n, 3n])
  expect(passage?.into).toMatchObject([{ figuresOnly: false }, { figuresOnly: false }])
})

import { beforeAll, describe, expect, test } from 'vitest'
import { readMatrix } from '../../../domain/campaign/index.ts'
import { listNotices } from '../../../domain/org/index.ts'
import { climbChase, draftChase, readChaseInbox, setChaseRule } from '../../../domain/reminder/index.ts'
import { testDatabase } from '../../support/database.ts'
import { type Chasing, chasing, district, lastSecond } from './chasing.ts'

const db = await testDatabase()
let { open, officer, reviewer, reporter, page, at, draft, contentOf, file, issue, climbDue } = {} as Chasing

beforeAll(async () => {
  ;({ open, officer, reviewer, reporter, page, at, draft, contentOf, file, issue, climbDue } =
    await chasing(db))
})

describe('climbing', () => {
  /** Issued on Friday the 14th; two working days later is Tuesday the 18th. */
  const lastOfWaiting = Date.parse('2023-04-18T16:59:59Z')

  const issued = async () => {
    await at(lastSecond + 1000)
    await officer().must(setChaseRule, { campaignId: open.campaignId, climbAfter: 2 })
    const { chaseId, documentId } = await draft()
    return (await issue(chaseId, documentId)).which
  }

  test('happens by itself in the second after the last working day, once, for who is late still', async () => {
    const first = await issued()
    expect((await page()).chases[0]?.next).toEqual({ step: 2, after: '2023-04-18', due: false })
    await file()
    await at(lastOfWaiting)
    await climbDue()
    expect((await page()).chases).toHaveLength(1)
    await at(lastOfWaiting + 1000)
    await climbDue()
    await climbDue()
    const { chases } = await page()
    expect(chases).toHaveLength(2)
    expect(chases[0]).toMatchObject({ step: 2, stage: 'draft', draftedBy: null })
    expect(chases[0]?.addressees.map(({ unitName }) => unitName)).not.toContain(district)
    expect(chases[0]?.addressees).toHaveLength(3)
    expect(chases[1]).toMatchObject({ id: first.chaseId, next: null })
    const words = await contentOf(chases[0]?.documentId ?? 0)
    expect(words).toContain('lần 2')
    const told = (await reviewer().see(listNotices, {})).notices.map(({ kind }) => kind)
    expect(told.filter(kind => kind === 'chase.climb')).toHaveLength(1)
  })

  test('reaches the chairman after the second letter, naming both, and goes no further', async () => {
    await issued()
    await at(lastOfWaiting + 1000)
    await climbDue()
    const second = (await page()).chases[0]
    await issue(second?.id ?? 0, second?.documentId ?? 0, '2023-04-19')
    // Wednesday's second working day is Friday the 21st.
    await at(Date.parse('2023-04-21T17:00:00Z'))
    await climbDue()
    const third = (await page()).chases[0]
    expect(third).toMatchObject({ step: 3, stage: 'draft' })
    const words = await contentOf(third?.documentId ?? 0)
    expect(words).toContain('Công văn số 01/UBND ngày 14/4/2023; Công văn số 02/UBND ngày 19/4/2023')
    expect(words).toContain('Chủ tịch Ủy ban nhân dân')
    const { which } = await issue(third?.id ?? 0, third?.documentId ?? 0, '2023-04-22')
    expect((await officer().write(climbChase, which)).problem.code).toBe('chase.notClimbable')
    expect((await reporter().see(readChaseInbox, {})).letters).toHaveLength(2)
  })

  test('does not happen where everybody has filed', async () => {
    await at(lastSecond + 1000)
    const { late } = await page()
    const assignmentIds = late.filter(({ unitName }) => unitName === district).map(each => each.assignmentId)
    const one = { campaignId: open.campaignId, answerBy: '2023-04-19', assignmentIds }
    const { chaseId, documentId } = await officer().must(draftChase, one)
    await issue(chaseId, documentId)
    await file()
    await at(Date.parse('2023-05-20T03:00:00Z'))
    await climbDue()
    const { chases } = await page()
    expect(chases).toHaveLength(1)
    expect(chases[0]?.next).toBeNull()
    const { cells } = await officer().see(readMatrix, { campaignId: open.campaignId })
    expect(cells.some(({ late: isLate }) => isLate)).toBe(true)
  })
})

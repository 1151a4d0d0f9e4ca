import { listInheritances, readMatrix } from '../../../domain/campaign/index.ts'
import {
  createPerson,
  openSession,
  type PersonAnswer,
  type SuccessionOrder,
  succeedUnit,
} from '../../../domain/org/index.ts'
import type { Database } from '../../../server/db/database.ts'
import { readEvent } from '../../../server/db/ledger.ts'
import { followers } from '../../../server/steps.ts'
import { testApplication } from '../../support/application.ts'
import { openTreeCampaign } from '../../support/campaign.ts'

export const [city, town, hills, coast] = [
  'Thành phố Bình An',
  'Thị xã Cửa Sông',
  'Huyện Núi Xanh',
  'Huyện Ven Biển',
] as const

/** A campaign of the small province, and units of it that merge, are divided and come back. */
export const heirsStage = async (db: Database) => {
  const application = await testApplication(db)
  const tree = await openTreeCampaign(application)
  const { officer } = tree.province
  const unit = (name: string): number => tree.province.units[name] ?? 0
  const enterMade = async (unitId: number) => {
    const account = { username: 'bc-moi', password: 'mot-mat-khau-dai' }
    const grants = [{ role: 'reporter' as const, unitId }]
    const person = { name: 'Lê Thị Mới', position: '', email: null, unitId, grants }
    await officer.must(createPerson, { ...account, ...person })
    const visitor = application.visitor()
    await visitor.must(openSession, account)
    return visitor
  }
  /** What the queue does after the commit, done at once. */
  const runFollowers = async (name: string) => {
    const last = await db
      .selectFrom('event')
      .where('name', '=', name)
      .select(eb => eb.fn.max('id').as('id'))
      .executeTakeFirstOrThrow()
    const event = await readEvent(db, last.id)
    if (event === undefined) throw new Error(`no event ${name}`)
    for (const follower of followers.filter(({ on }) => on.includes(name)))
      await follower.run(application.kernel, event)
  }
  const make = (fullName: string) => ({
    make: {
      name: fullName,
      fullName,
      code: null,
      level: 'district' as const,
      parentId: tree.province.provinceId,
    },
  })
  const decide = async (
    order: SuccessionOrder,
    onDay = '2023-04-01',
    people: readonly PersonAnswer[] = [],
  ) => {
    const said = { decision: 'Nghị quyết số 12/NQ-HĐND', decidedOn: null, basis: null }
    const event = { ...said, onDay, people: [...people] }
    const done = await officer.must(succeedUnit, { ...event, order: order as never })
    await runFollowers(succeedUnit.name)
    return done
  }
  const merge = (
    names: readonly string[],
    into: string,
    onDay?: string,
    people: readonly PersonAnswer[] = [],
  ) => decide({ kind: 'merge', fromUnitIds: names.map(unit), into: make(into) }, onDay, people)
  const inheritances = (assignmentId?: number) =>
    officer.see(listInheritances, {
      campaignId: tree.campaignId,
      ...(assignmentId === undefined ? {} : { assignmentId }),
    })
  /** The report duty as the matrix has it: unit name and state. */
  const reports = async () => {
    const { cells, units } = await officer.see(readMatrix, { campaignId: tree.campaignId })
    const names = new Map(units.map(({ id, name }) => [id, name]))
    return cells
      .filter(({ kind, role }) => kind === 'report' && role === 'lead')
      .map(({ unitId, state }) => `${names.get(unitId)}: ${state}`)
      .sort()
  }
  const acts = { enterMade, runFollowers, make, decide, merge }
  return { application, tree, officer, unit, inheritances, reports, ...acts }
}

export type HeirsStage = Awaited<ReturnType<typeof heirsStage>>

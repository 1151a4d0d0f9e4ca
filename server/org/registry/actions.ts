import { createHash } from 'node:crypto'
import {
  importNational,
  orgProblems,
  type RegistryHistory,
  type RegistrySource,
  registryHistory,
} from '../../../domain/org/index.ts'
import { grouped } from '../../../domain/shared/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action, type Subject } from '../../http/action.ts'
import { adopting, dressed, fingerprint, wanted } from './difference.ts'
import {
  addQuestions,
  addRegistryUnits,
  addStates,
  addSuccessions,
  adoptUnit,
  areasByHand,
  keepSource,
  keptSources,
  registryStates,
  registryUnits,
  removeStates,
  type StateRow,
  unitsInHand,
} from './queries.ts'
import { completed } from './shipped.ts'

/** The register as a whole; no person's role reaches it, only the program's own hand at the terminal. */
const register = 0

/** Who acts at the terminal: whoever may open the data folder. */
export const terminal: Subject = {
  personId: 0,
  unitId: register,
  name: 'Dòng lệnh',
  language: 'vi',
  grants: [{ role: 'administrator', unitId: register }],
}

/** Told how many of the rows are written. */
export type Progress = (done: number, total: number) => void

const rowsAtOnce = 2_000

/**
 * Brings the register to what all lists loaded so far say together. A list that comes again changes nothing; units
 * that a person's own event speaks of stay as they are. One transaction: all or nothing.
 */
export const nationalImport = (tell: Progress = () => undefined): Action =>
  action(importNational, {
    may: { at: async () => register },
    run: async ({ tx, input, now }) => {
      for (const source of input.sources) await keepSource(tx, nameOf(source), source, now)
      const history = registryHistory(completed(await keptSources(tx)))
      if (history.problems.length > 0) throw orgProblems.listRefused({}, history.problems)
      const { ids, units, adopted } = await bringUnits(tx, history, now)
      const { changed, kept } = await bringStates(tx, history, ids, tell)
      const successions = await bringSuccessions(tx, history, ids, input.sources, now)
      const questions = await bringQuestions(tx, history, ids)
      const output = { units, adopted, changed, kept, successions, questions }
      return { output, event: { about: 'unit:0', unitId: null, campaignId: null, data: output } }
    },
  })

/** Lists of the same kind for other provinces stand beside each other; the same list again replaces itself. */
const nameOf = (source: RegistrySource): string => {
  const codes =
    source.kind === 'list'
      ? source.units.filter(unit => unit.level === 'province').map(unit => unit.code)
      : source.kind === 'map'
        ? source.provinces.map(province => province.code)
        : source.rows.map(row => row.code)
  const era = source.kind === 'list' ? source.era : source.kind
  // Wide lists first: where two say something of one unit, the wider one is read before.
  const width = String(99_999 - codes.length)
  return `${era}:${width}:${createHash('sha256').update(codes.sort().join()).digest('hex').slice(0, 12)}`
}

const bringUnits = async (tx: Writer, history: RegistryHistory, now: Date) => {
  const ids = new Map((await registryUnits(tx)).map(unit => [unit.key ?? '', unit.id]))
  const find = adopting(await areasByHand(tx), history.units)
  const fresh: string[] = []
  let adopted = 0
  for (const unit of history.units) {
    if (ids.has(unit.key)) continue
    const own = find(unit)
    if (own === undefined) fresh.push(unit.key)
    else {
      await adoptUnit(tx, own.unitId, unit.key)
      ids.set(unit.key, own.unitId)
      adopted += 1
    }
  }
  for (const [key, id] of await addRegistryUnits(tx, fresh, now)) ids.set(key, id)
  return { ids, units: fresh.length, adopted }
}

const bringStates = async (
  tx: Writer,
  history: RegistryHistory,
  ids: ReadonlyMap<string, number>,
  tell: Progress,
) => {
  const adopted = new Set((await registryUnits(tx)).filter(unit => unit.adopted).map(unit => unit.id))
  const standing = grouped(await registryStates(tx), ({ unitId }) => unitId)
  const inHand = await unitsInHand(tx)
  const changed = new Map<number, readonly StateRow[]>()
  let kept = 0
  for (const unit of history.units) {
    const unitId = ids.get(unit.key) ?? 0
    const own = standing.get(unitId) ?? []
    const states = dressed(wanted(unit, unitId, ids), adopted.has(unitId) ? own[0] : undefined)
    if (fingerprint(states) === fingerprint(own)) continue
    if (inHand.has(unitId)) kept += 1
    else changed.set(unitId, states)
  }
  await removeStates(
    tx,
    [...changed.keys()].filter(unitId => standing.has(unitId)),
  )
  const rows = [...changed.values()].flat()
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    tell(at, rows.length)
    await addStates(tx, rows.slice(at, at + rowsAtOnce))
  }
  tell(rows.length, rows.length)
  return { changed: changed.size, kept }
}

const bringSuccessions = (
  tx: Writer,
  history: RegistryHistory,
  ids: ReadonlyMap<string, number>,
  sources: readonly RegistrySource[],
  now: Date,
): Promise<number> => {
  const decision = sources.find(source => source.kind === 'map')?.source ?? ''
  const rows = history.successions.map(each => ({
    key: `${each.onDay}:${each.fromKey}`,
    kind: each.kind,
    onDay: each.onDay,
    decision,
    fromUnitId: ids.get(each.fromKey) ?? 0,
    into: each.into.map(to => ({ unitId: ids.get(to.key) ?? 0, sourceCode: to.sourceCode })),
  }))
  return addSuccessions(tx, rows, now)
}

const bringQuestions = (tx: Writer, history: RegistryHistory, ids: ReadonlyMap<string, number>) =>
  addQuestions(
    tx,
    history.questions.map(({ key, ...question }) => ({ ...question, unitId: ids.get(key) ?? 0 })),
  )

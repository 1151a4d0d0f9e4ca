import {
  movePeople,
  orgProblems,
  previewSuccession,
  readSuccession,
  type Share,
  undoSuccession,
  unitsNamed,
} from '../../../domain/org/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { dayOf, rolesAt } from '../policy.ts'
import { unitsKnown } from '../succession/index.ts'
import { answeredBy } from './asking/queries.ts'
import { divisionQueries } from './division/index.ts'
import { foresee } from './foreseeing.ts'
import { leftQueries, peopleForeseen, peopleOfEvent } from './moving/index.ts'
import { edgesOf, lastPlace, successionById } from './queries.ts'
import { told } from './telling.ts'

const shareText = (share: Share | null): string | null =>
  share === null ? null : share.weight === share.weightOf ? '1' : `${share.weight}/${share.weightOf}`

const preview = query(previewSuccession, {
  may: { at: (db, input) => lastPlace(db, unitsNamed(input.order)[0] ?? 0) },
  run: async ({ db, input: { order, onDay }, now }) => {
    const { effect, settles } = await foresee(db, order, onDay)
    const passages = effect.passages.map(({ fromUnitId, into }) => ({
      fromUnitId,
      into: into.map(({ unitId, share }) => ({ unitId, share: shareText(share) })),
    }))
    const seen = await told(db, { ...effect, onDay, passages })
    return {
      ...seen,
      settles: await namesOn(db, settles, onDay),
      people: await peopleForeseen(db, passages, seen.passages, { onDay, today: dayOf(now) }),
    }
  },
})

const namesOn = async (db: Reader, unitIds: readonly number[], day: string): Promise<string[]> =>
  unitIds.length === 0 ? [] : (await unitsKnown(db, unitIds, day)).map(({ fullName }) => fullName)

type Edge = Awaited<ReturnType<typeof edgesOf>>[number]

/** The edges of an event by the unit they lead from. */
const passagesOf = (edges: readonly Edge[]) =>
  [...new Set(edges.map(edge => edge.fromUnitId))].map(fromUnitId => ({
    fromUnitId,
    into: edges.flatMap(({ toUnitId, weight, weightOf, ...edge }) => {
      if (edge.fromUnitId !== fromUnitId || toUnitId === null) return []
      const known = weight !== null && weightOf !== null
      const share = known ? { weight: BigInt(weight), weightOf: BigInt(weightOf) } : null
      return [{ unitId: toUnitId, share: shareText(share) }]
    }),
  }))

const one = query(readSuccession, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const event = await successionById(db, input.successionId)
    if (event === undefined || event.kind === 'undo') throw orgProblems.eventUnknown()
    const { removed, added, edgeUnitIds, registryKey, ...own } = event
    const unitId = edgeUnitIds[0] ?? added[0]?.unitId ?? subject.unitId
    const held = await rolesAt(db, subject, await lastPlace(db, unitId), now)
    const passages = passagesOf(await edgesOf(db, event.id))
    const may = allowedVerbs([undoSuccession, movePeople], held)
    const about = { id: event.id, onDay: event.onDay, undone: event.undone }
    const nobody = { people: [], moved: [] }
    return {
      ...own,
      kind: event.kind as 'merge',
      basis: event.basis as 'hand' | null,
      listed: registryKey !== null,
      ...(await told(db, { onDay: event.onDay, removed, added, passages })),
      settles: await namesOn(db, await answeredBy(db, event.id), event.onDay),
      ...(may.includes(movePeople.name) ? await peopleOfEvent(db, about, dayOf(now)) : nobody),
      may,
    }
  },
})

export const eventQueries: readonly Query[] = [preview, one, ...divisionQueries, ...leftQueries]

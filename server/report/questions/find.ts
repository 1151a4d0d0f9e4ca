import {
  besideBefore,
  besidePeers,
  type Figure,
  type FigureFinding,
  type Indicator,
  isWords,
} from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import { dayOf } from '../../org/index.ts'
import type { StoredReport } from '../queries.ts'
import { peerFigures, saidBefore, unitsBelow } from './queries.ts'

/** What is asked about figures beside those of other units, and beside what the unit said before. */
export const questionsOf = async (
  db: Reader,
  { campaignId, unitId, assignmentId }: StoredReport,
  indicators: readonly Indicator[],
  all: readonly Figure[],
  now: Date,
): Promise<FigureFinding[]> => {
  const words = new Set(indicators.filter(isWords).map(({ code }) => code))
  const figures = all.filter(({ indicator }) => !words.has(indicator))
  const theirs = new Map<number, Figure[]>()
  for (const { unitId: of, ...figure } of await peerFigures(db, campaignId, assignmentId)) {
    const given = theirs.get(of)
    if (given === undefined) theirs.set(of, [figure])
    else given.push(figure)
  }
  const sizes = await unitsBelow(db, [unitId, ...theirs.keys()], dayOf(now))
  const peers = [...theirs].map(([of, given]) => ({ size: sizes.get(of) ?? 0, figures: given }))
  const own = { size: sizes.get(unitId) ?? 0, figures }
  return [
    ...besideBefore(indicators, figures, await saidBefore(db, campaignId, unitId)),
    ...besidePeers(indicators, own, peers),
  ]
}

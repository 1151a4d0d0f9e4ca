import { chooseSynthesisMap, synthesisProblems } from '../../../domain/synthesis/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Action, action } from '../../http/action.ts'
import { chosenMap, fixMap, holdSynthesis, keepMap } from './queries.ts'

const choose = action(chooseSynthesisMap, {
  may: {
    at: async (db, input) => {
      const { unitId } = await campaignOr404(db, input.campaignId)
      return unitId
    },
  },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, mapOn } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    await holdSynthesis(tx, campaignId)
    const before = await chosenMap(tx, campaignId)
    if ((before?.fixedAt ?? null) !== null) throw synthesisProblems.mapFixed()
    if ((before?.revision ?? 0) !== input.revision)
      throw synthesisProblems.mapChanged({ name: before?.chosenBy ?? '' })
    const revision = input.revision + 1
    await keepMap(tx, { campaignId, mapOn, revision, chosenBy: subject.personId, chosenAt: now })
    const data = { from: before?.mapOn ?? null, mapOn, revision }
    return { output: { revision }, event: { about: `synthesis:${campaignId}`, unitId, campaignId, data } }
  },
})

/**
 * The consolidated report is numbered: the map it was made on is the campaign's from now on.
 *
 * @returns whether it may be: not where another was numbered on another map before
 */
export const fixSynthesisMap = async (
  tx: Writer,
  {
    campaignId,
    mapOn,
    at,
  }: { readonly campaignId: number; readonly mapOn: string | null; readonly at: Date },
): Promise<boolean> => {
  await holdSynthesis(tx, campaignId)
  const before = await chosenMap(tx, campaignId)
  if (before?.fixedAt != null) return before.mapOn === mapOn
  await fixMap(tx, campaignId, mapOn, at)
  return true
}

export const mapActions: readonly Action[] = [choose]

import { readingOf, unitTable } from '../../../domain/rollup/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { chooseSynthesisMap, readSynthesisMap, readUnitTable } from '../../../domain/synthesis/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { outlineOf } from '../../report/index.ts'
import { campaignReading } from '../../rollup/index.ts'
import { chosenMap } from './queries.ts'

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

/** The day of the map on which a campaign's consolidated report reads its units; null as reported. */
export const synthesisMapOn = async (db: Reader, campaignId: number): Promise<string | null> =>
  (await chosenMap(db, campaignId))?.mapOn ?? null

const map = query(readSynthesisMap, {
  may: atCampaign,
  run: async ({ db, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(db, campaignId)
    const chosen = await chosenMap(db, campaignId)
    const { indicators } = await outlineOf(db, campaign)
    const mapOn = chosen?.mapOn ?? null
    const proofs =
      mapOn === null
        ? []
        : readingOf((await campaignReading(db, campaignId, indicators, mapOn)).figures).proofs
    const fixedAt = chosen?.fixedAt?.toISOString() ?? null
    const roles = await rolesAt(db, subject, campaign.unitId, now)
    return {
      mapOn,
      revision: chosen?.revision ?? 0,
      chosenBy: chosen?.chosenBy ?? null,
      chosenAt: chosen?.chosenAt.toISOString() ?? null,
      fixedAt,
      outline: { indicators },
      proofs: [...proofs],
      may: fixedAt === null ? allowedVerbs([chooseSynthesisMap], roles) : [],
    }
  },
})

const table = query(readUnitTable, {
  may: atCampaign,
  run: async ({ db, input: { campaignId, section } }) => {
    const campaign = await campaignOr404(db, campaignId)
    const { indicators } = await outlineOf(db, campaign)
    const mapOn = await synthesisMapOn(db, campaignId)
    const { figures } = await campaignReading(db, campaignId, indicators, mapOn)
    const reading = readingOf(figures)
    const reported = new Set(reading.overall.map(({ indicator }) => indicator))
    const own = indicators.filter(each => each.section === section && reported.has(each.code))
    const read = unitTable(figures, reading, new Set(own.map(({ code }) => code)))
    return {
      mapOn,
      indicators: [...read.indicators],
      rows: read.rows.map(row => ({ ...row, sources: [...row.sources], figures: [...row.figures] })),
      totals: read.totals.map(total => total?.value ?? null),
      proofs: [...read.proofs],
    }
  },
})

export const mapQueries: readonly Query[] = [map, table]

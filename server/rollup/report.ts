import { readReportOnMap } from '../../domain/rollup/index.ts'
import { query } from '../http/action.ts'
import { onMapOf } from '../org/index.ts'
import { outlineAt, reportOr404, reportReaders, submissionOr404 } from '../report/index.ts'
import { figuresIn } from './figures/index.ts'
import { readingOn, reportMap } from './onMap.ts'
import { countedOn } from './queries.ts'

/** One version of one report on the map of another day. */
export const reportOnMap = query(readReportOnMap, {
  may: reportReaders,
  run: async ({ db, input: { reportId, version, mapOn } }) => {
    const report = await reportOr404(db, reportId)
    const { campaignId, unitId } = report
    const { outlineVersion } = await submissionOr404(db, reportId, version)
    const outline = await outlineAt(db, { ...report, id: campaignId }, outlineVersion)
    const on = await countedOn(db, campaignId, unitId)
    const map = await reportMap(db, [{ unitId, countedOn: on }], mapOn)
    const given = await figuresIn(db, campaignId, [{ reportId, version }], null)
    const { proofs, placesOf } = readingOn(map, outline.indicators, given)
    return {
      ...(await onMapOf(db, [{ unitId, on }], mapOn)),
      outline,
      proofs: [...proofs],
      figures: outline.indicators.flatMap(({ code: indicator }) =>
        placesOf(indicator).map(({ unitId: placeId, held, values, overall }) => ({
          unitId: placeId,
          held,
          indicator,
          values: [...values],
          overall,
        })),
      ),
    }
  },
})

import { sql } from 'kysely'
import type { Figure } from '../../../domain/report/index.ts'
import type { Reader, Writer } from '../../db/database.ts'

/** Whether the answer of a cell stands in words or as a number. */
export type CellValue = { readonly value: string | null; readonly inWords: boolean }

const columns = ({ value, inWords }: CellValue) => ({
  value: inWords ? null : value,
  words: inWords ? value : null,
})

export const draftFigures = (db: Reader, reportId: number) =>
  db
    .selectFrom('draftFigure')
    .leftJoin('person', 'person.id', 'draftFigure.savedBy')
    .where('reportId', '=', reportId)
    .select([
      'draftFigure.indicator',
      'draftFigure.period',
      sql<string | null>`coalesce(draft_figure.words, draft_figure.value::text)`.as('value'),
      'draftFigure.revision',
      'draftFigure.savedAt',
      'person.name as savedBy',
    ])
    .execute()

export interface CellToPut extends CellValue {
  readonly campaignId: number
  readonly reportId: number
  readonly indicator: string
  readonly period: string
  readonly revision: number
  readonly savedAt: Date
  readonly savedBy: number
}

/**
 * Saves different cells, in one statement however many were pasted. An emptied cell stays as null: its revision goes on
 * counting, so that nobody overwrites it unawares.
 */
export const putFigures = async (tx: Writer, cells: readonly CellToPut[]): Promise<void> => {
  if (cells.length === 0) return
  await tx
    .insertInto('draftFigure')
    .values(cells.map(({ value, inWords, ...rest }) => ({ ...rest, ...columns({ value, inWords }) })))
    .onConflict(conflict =>
      conflict.columns(['campaignId', 'reportId', 'indicator', 'period']).doUpdateSet(eb => ({
        value: eb.ref('excluded.value'),
        words: eb.ref('excluded.words'),
        revision: eb.ref('excluded.revision'),
        savedAt: eb.ref('excluded.savedAt'),
        savedBy: eb.ref('excluded.savedBy'),
      })),
    )
    .execute()
}

interface SubmittedBy {
  readonly campaignId: number
  readonly reportId: number
  readonly version: number
  readonly unitId: number
}

export const addFigures = async (
  tx: Writer,
  by: SubmittedBy,
  figures: readonly (Figure & { readonly inWords: boolean })[],
): Promise<void> => {
  if (figures.length === 0) return
  const { campaignId, reportId, version, unitId } = by
  await tx
    .insertInto('figure')
    .values(
      figures.map(({ indicator, period, ...cell }) => ({
        campaignId,
        reportId,
        version,
        unitId,
        indicator,
        period,
        ...columns(cell),
      })),
    )
    .execute()
}

export const submittedFigures = (db: Reader, reportId: number, version: number) =>
  db
    .selectFrom('figure')
    .where('reportId', '=', reportId)
    .where('version', '=', version)
    .select(['indicator', 'period', sql<string>`coalesce(words, value::text)`.as('value')])
    .execute()

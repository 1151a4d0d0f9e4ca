import { readAttachment } from '../../domain/campaign/index.ts'
import { readDocument } from '../../domain/document/index.ts'
import { readReport } from '../../domain/report/index.ts'
import {
  askedOf,
  findText,
  isEmpty,
  passageOf,
  type SearchSource,
  searchPage,
  searchWindow,
  tsqueryOf,
} from '../../domain/search/index.ts'
import type { Role } from '../../domain/shared/index.ts'
import { type Query, query } from '../http/action.ts'
import { dayOf, rolesAt } from '../org/index.ts'
import { planReviewers } from '../plan/index.ts'
import { findTexts, type ReadingRoles } from './queries.ts'

/** Taken from the contracts by which the same is read, so that a change there is a change here. */
const roles = {
  planReviewer: planReviewers,
  report: readReport.roles,
  document: readDocument.roles,
  attachment: readAttachment.roles,
} satisfies ReadingRoles

const nothing = { results: [], counts: [], total: 0, more: false }

/** The place in a plan's text goes with its address; elsewhere the address leads there already. */
const placed = (source: SearchSource, path: string, start: number | null, end: number | null): string =>
  source === 'plan' && start !== null && end !== null ? `${path}?cho=${start}-${end}` : path

const find = query(findText, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const asked = askedOf(input.words)
    if (isEmpty(asked)) return nothing
    const held: readonly Role[] = await rolesAt(db, subject, subject.unitId, now)
    const holds = (wanted: readonly Role[]) => wanted.some(role => held.includes(role))
    const { counts, rows } = await findTexts(
      db,
      {
        unitId: subject.unitId,
        grants: subject.grants,
        receives: { report: holds(roles.report), attachment: holds(roles.attachment) },
        day: dayOf(now),
      },
      roles,
      {
        words: tsqueryOf(asked),
        symbols: asked.symbols,
        source: input.source ?? null,
        campaignId: input.campaignId ?? null,
        window: searchWindow,
      },
      { from: (input.page - 1) * searchPage, size: searchPage },
    )
    const all = counts.reduce((sum, { count }) => sum + count, 0)
    const chosen = counts.find(({ source }) => source === input.source)?.count ?? 0
    return {
      results: rows.map(({ body, ...row }) => {
        const { stretches, start, end } = passageOf(body, asked)
        return {
          id: row.id,
          source: row.source,
          title: row.title,
          unitName: row.unitName ?? '',
          campaignName: row.campaignName,
          path: placed(row.source, row.path, start, end),
          passage: [...stretches],
          at: row.at.toISOString(),
        }
      }),
      counts,
      total: input.source === undefined ? all : chosen,
      more: all > searchWindow,
    }
  },
})

export const searchQueries: readonly Query[] = [find]

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
import type { Reader } from '../db/database.ts'
import { type Query, query, type Subject } from '../http/action.ts'
import { dayOf, rolesAt } from '../org/index.ts'
import { planReviewers } from '../plan/index.ts'
import { type Asker, findTexts, reachOf } from './queries.ts'

const nothing = { results: [], counts: [], total: 0, more: false }

/** So many units still fit beside the words of a query. */
const fewUnits = 64

/** Roles are taken from the contracts by which the same is read: a change there is a change here. */
const askerOf = async (db: Reader, subject: Subject, now: Date): Promise<Asker> => {
  const { unitId, grants } = subject
  const day = dayOf(now)
  const { reach, routed } = await reachOf(db, { unitId, grants, day })
  const under = (roles: readonly Role[]): number[] => [
    ...new Set(roles.flatMap(role => reach.get(role) ?? [])),
  ]
  const own: readonly Role[] = await rolesAt(db, subject, unitId, now)
  const holds = (wanted: readonly Role[]): boolean => wanted.some(role => own.includes(role))
  const all = [...new Set([...reach.values()].flat())]
  return {
    unitId,
    units: {
      planReviewer: under(planReviewers),
      report: under(readReport.roles),
      document: under(readDocument.roles),
      attachment: under(readAttachment.roles),
      draft: under(['reporter']),
      attachmentDraft: under(['reporter', 'leader']),
      officer: under(['officer']),
    },
    receives: { report: holds(readReport.roles), attachment: holds(readAttachment.roles) },
    few: routed || all.length > fewUnits ? null : all,
    day,
  }
}

/** The place in a plan's text goes with its address; elsewhere the address leads there already. */
const placed = (source: SearchSource, path: string, start: number | null, end: number | null): string =>
  source === 'plan' && start !== null && end !== null ? `${path}?cho=${start}-${end}` : path

const find = query(findText, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const asked = askedOf(input.words)
    if (isEmpty(asked)) return nothing
    const { counts, rows } = await findTexts(db, await askerOf(db, subject, now), {
      words: tsqueryOf(asked),
      symbols: asked.symbols,
      source: input.source ?? null,
      campaignId: input.campaignId ?? null,
      window: searchWindow,
      from: (input.page - 1) * searchPage,
      size: searchPage,
    })
    const all = counts.reduce((sum, { count }) => sum + count, 0)
    const chosen = counts.find(({ source }) => source === input.source)?.count ?? 0
    return {
      results: rows.map(({ body, at, unitName, ...row }) => {
        const { stretches, start, end } = passageOf(body, asked)
        const path = placed(row.source, row.path, start, end)
        const instant = new Date(at).toISOString()
        return { ...row, unitName: unitName ?? '', path, passage: [...stretches], at: instant }
      }),
      counts,
      total: input.source === undefined ? all : chosen,
      more: all > searchWindow,
    }
  },
})

export const searchQueries: readonly Query[] = [find]

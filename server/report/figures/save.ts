import {
  cellKey,
  type Indicator,
  isReckoned,
  isWords,
  periodsAsked,
  reportProblems,
  valueFits,
} from '../../../domain/report/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Outline, outlineOf } from '../outline/index.ts'
import type { StoredReport } from '../queries.ts'
import { lockedOf } from '../verdict/lockedOf.ts'
import { type CellToPut, draftFigures, putFigures } from './queries.ts'

export interface CellToSave {
  readonly indicator: string
  readonly period: string
  readonly value: string | null
  /** The revision the writer started from. */
  readonly revision: number
}

/** Saves cells that nobody else has changed since; the others come back with what stands there now. */
export const saveCells = async (
  tx: Writer,
  report: StoredReport,
  asked: readonly CellToSave[],
  { now, personId }: { readonly now: Date; readonly personId: number },
) => {
  const outline = await outlineOf(tx, { ...report, id: report.campaignId })
  const stored = new Map((await draftFigures(tx, report.id)).map(each => [cellKey(each), each]))
  const locked = await lockedOf(tx, report)
  const put = new Map<string, CellToPut>()
  const conflicts = []
  for (const [at, { indicator, period, value, revision: from }] of asked.entries()) {
    const declared = demandKnown(outline, indicator, period)
    if (value !== null && !valueFits(declared, value)) throw misfit(declared, value, at)
    if (locked.includes(declared.section)) throw reportProblems.sectionAccepted({ section: declared.section })
    const key = cellKey({ indicator, period })
    const before = stored.get(key)
    if (before !== undefined && before.revision !== from && before.value !== value) {
      const { savedAt, ...rest } = before
      conflicts.push({ ...rest, savedAt: savedAt.toISOString() })
      continue
    }
    const revision = (before?.revision ?? 0) + 1
    const saved = {
      campaignId: report.campaignId,
      reportId: report.id,
      revision,
      savedAt: now,
      savedBy: personId,
    }
    // Of a cell that is named twice the last word counts.
    put.set(key, { ...saved, indicator, period, value, inWords: isWords(declared) })
  }
  await putFigures(tx, [...put.values()])
  const cells = [...put.values()].map(({ indicator, period, revision }) => ({ indicator, period, revision }))
  return { cells, conflicts }
}

const misfit = ({ name, nameEn }: Indicator, value: string, at: number) =>
  reportProblems.figureMisfit({ indicator: name, value }, [
    {
      path: `cells.${at}.value`,
      vi: `“${name}”: “${value}” không phải là câu trả lời được hỏi.`,
      en: `“${nameEn}”: “${value}” is not what is asked for.`,
    },
  ])

const demandKnown = (outline: Outline, code: string, period: string): Indicator => {
  const declared = outline.indicators.find(each => each.code === code)
  if (declared !== undefined && isReckoned(declared))
    throw reportProblems.figureDerived({ indicator: declared.name })
  if (declared === undefined || !periodsAsked(declared, outline.periods).includes(period)) {
    throw reportProblems.figureUnknown({ indicator: declared?.name ?? code, period })
  }
  return declared
}

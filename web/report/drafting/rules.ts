import type { z } from 'zod'
import {
  cellKey,
  type Figure,
  mergeContents,
  mergeValues,
  noContent,
  type SectionContent,
  sameContent,
} from '../../../domain/report/index.ts'
import { type ask, type call, ProblemError } from '../../api/index.ts'
import { explainFinding, readReport, saveFigures, saveSection } from '../contracts.ts'
import type { Copies } from './copies.ts'
import type { Known, Outcome, Rules } from './desk.ts'

export type Report = z.output<typeof readReport.output>

/** One report and the way to the server. */
export interface Wire {
  readonly reportId: number
  readonly call: typeof call
  readonly ask: typeof ask
}

export const knownSections = (report: Report): Known<SectionContent>[] =>
  report.sections.map(({ section, content, ...rest }) => ({ key: section, value: content, ...rest }))

export const knownFigures = (report: Report): Known<string | null>[] =>
  report.figures.map(({ indicator, period, ...rest }) => ({ key: cellKey({ indicator, period }), ...rest }))

export const knownExplanations = (report: Report): Known<string>[] =>
  report.explanations.map(({ finding, text, ...rest }) => ({ key: finding, value: text, ...rest }))

/** The indicator and the period of a figure’s key. */
export const placeOf = (key: string): Pick<Figure, 'indicator' | 'period'> => {
  const [indicator = '', period = ''] = key.split(' ')
  return { indicator, period }
}

/** What a colleague saved meanwhile comes as a refusal of this code: then theirs is asked for and both are kept. */
const unlessChanged = async <Value>(
  { reportId, ask }: Wire,
  { key, code, of }: { key: string; code: string; of: (report: Report) => readonly Known<Value>[] },
  save: () => Promise<{ readonly revision: number; readonly savedAt: string }>,
): Promise<Outcome<Value>> => {
  try {
    const { revision, savedAt } = await save()
    return { saved: [{ key, revision }], conflicts: [], savedAt }
  } catch (error) {
    if (!(error instanceof ProblemError && error.answer.code === code)) throw error
    const theirs = of(await ask(readReport, { reportId })).find(each => each.key === key)
    return { saved: [], conflicts: theirs === undefined ? [] : [theirs], savedAt: '' }
  }
}

const nothingSaved = { saved: [], conflicts: [], savedAt: '' }

export const sectionRules = (wire: Wire, copies: Copies<SectionContent>): Rules<SectionContent> => ({
  absent: noContent,
  same: sameContent,
  merge: (base, mine, theirs) => {
    const value = mergeContents(base, mine, theirs)
    return value === null ? null : { value }
  },
  batch: 1,
  copies,
  save: async ([change]) => {
    if (change === undefined) return nothingSaved
    const { key, value: content, revision } = change
    const changed = { key, code: 'report.sectionChanged', of: knownSections }
    return unlessChanged(wire, changed, () =>
      wire.call(saveSection, { reportId: wire.reportId, section: key, content, revision }),
    )
  },
})

export const figureRules = (wire: Wire, copies: Copies<string | null>): Rules<string | null> => ({
  absent: null,
  same: Object.is,
  merge: mergeValues,
  batch: 5000,
  copies,
  save: async changes => {
    const cells = changes.map(({ key, value, revision }) => ({ ...placeOf(key), value, revision }))
    const {
      cells: saved,
      conflicts,
      savedAt,
    } = await wire.call(saveFigures, {
      reportId: wire.reportId,
      cells,
    })
    const keyed = <Row extends Pick<Figure, 'indicator' | 'period'>>(row: Row) => ({
      ...row,
      key: cellKey(row),
    })
    return { saved: saved.map(keyed), conflicts: conflicts.map(keyed), savedAt }
  },
})

export const explanationRules = (wire: Wire, copies: Copies<string>): Rules<string> => ({
  absent: '',
  same: Object.is,
  merge: mergeValues,
  batch: 1,
  copies,
  save: async ([change]) => {
    if (change === undefined) return nothingSaved
    const { key, value: text, revision } = change
    const changed = { key, code: 'report.explanationChanged', of: knownExplanations }
    return unlessChanged(wire, changed, () =>
      wire.call(explainFinding, { reportId: wire.reportId, finding: key, text, revision }),
    )
  },
})

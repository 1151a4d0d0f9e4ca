import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import {
  cellKey,
  type Figure,
  mergeContents,
  noContent,
  readReport,
  type SectionContent,
  sameContent,
  saveFigures,
  saveSection,
} from '../../../domain/report/index.ts'
import { ask, call, ProblemError, useSubject } from '../../api/index.ts'
import { holdReport } from '../outbox/lock.ts'
import { copiesAt } from './copies.ts'
import { DraftDesk, type Entry, type Known, type Rules } from './desk.ts'

export type Report = z.output<typeof readReport.output>

const knownSections = (report: Report): Known<SectionContent>[] =>
  report.sections.map(({ section, content, ...rest }) => ({ key: section, value: content, ...rest }))

const knownFigures = (report: Report): Known<string | null>[] =>
  report.figures.map(({ indicator, period, ...rest }) => ({ key: cellKey({ indicator, period }), ...rest }))

/** The indicator and the period of a figure’s key. */
export const placeOf = (key: string): Pick<Figure, 'indicator' | 'period'> => {
  const [indicator = '', period = ''] = key.split(' ')
  return { indicator, period }
}

const sectionRules = (reportId: number, place: string): Rules<SectionContent> => ({
  absent: noContent,
  same: sameContent,
  merge: mergeContents,
  batch: 1,
  copies: copiesAt(`${place}/section`),
  save: async ([change]) => {
    if (change === undefined) return { saved: [], conflicts: [], savedAt: '' }
    const { key, value, revision } = change
    try {
      const answer = await call(saveSection, { reportId, section: key, content: value, revision })
      return { saved: [{ key, revision: answer.revision }], conflicts: [], savedAt: answer.savedAt }
    } catch (error) {
      const changed = error instanceof ProblemError && error.answer.code === 'report.sectionChanged'
      if (!changed) throw error
      const theirs = knownSections(await ask(readReport, { reportId })).find(each => each.key === key)
      return { saved: [], conflicts: theirs === undefined ? [] : [theirs], savedAt: '' }
    }
  },
})

const figureRules = (reportId: number, place: string): Rules<string | null> => ({
  absent: null,
  same: Object.is,
  merge: (base, mine, theirs) => (mine === base ? theirs : null),
  batch: 5000,
  copies: copiesAt(`${place}/figure`),
  save: async changes => {
    const cells = changes.map(({ key, value, revision }) => ({ ...placeOf(key), value, revision }))
    const { cells: saved, conflicts, savedAt } = await call(saveFigures, { reportId, cells })
    const keyed = <Row extends Pick<Figure, 'indicator' | 'period'>>(row: Row) => ({
      ...row,
      key: cellKey(row),
    })
    return { saved: saved.map(keyed), conflicts: conflicts.map(keyed), savedAt }
  },
})

export interface Desks {
  readonly words: DraftDesk<SectionContent>
  readonly figures: DraftDesk<string | null>
}

/** The desks of one report for as long as its page is open; news of the server flow into them. */
export const useDesks = (report: Report): Desks => {
  const { person } = useSubject()
  const place = `${person.id}/${report.id}`
  const [desks] = useState<Desks>(() => ({
    words: new DraftDesk(sectionRules(report.id, place), knownSections(report)),
    figures: new DraftDesk(figureRules(report.id, place), knownFigures(report)),
  }))
  useEffect(() => {
    void desks.words.recover()
    void desks.figures.recover()
    const handIn = () => {
      void desks.words.flush()
      void desks.figures.flush()
    }
    addEventListener('online', handIn)
    const letGo = holdReport(report.id)
    return () => {
      letGo()
      removeEventListener('online', handIn)
      handIn()
    }
  }, [desks, report.id])
  useEffect(() => {
    desks.words.receive(knownSections(report))
    desks.figures.receive(knownFigures(report))
  }, [desks, report])
  return desks
}

export const useEntries = <Value>(desk: DraftDesk<Value>): ReadonlyMap<string, Entry<Value>> =>
  useSyncExternalStore(desk.subscribe, desk.entries)

/** What is written so far, as the rules of readiness and of figures take it. */
export const useDraftOf = (desks: Desks) => {
  const words = useEntries(desks.words)
  const cells = useEntries(desks.figures)
  return useMemo(
    () => ({
      sections: [...words.values()].map(({ key, value }) => ({ section: key, content: value })),
      figures: [...cells.values()].flatMap(({ key, value }) =>
        value === null ? [] : [{ ...placeOf(key), value }],
      ),
    }),
    [words, cells],
  )
}

/** One state for the whole page: the worst of all, and the latest time. */
export const useSaving = (desks: Desks) => {
  const words = useEntries(desks.words)
  const cells = useEntries(desks.figures)
  return useMemo(() => {
    const all = [...words.values(), ...cells.values()]
    const state = (['failed', 'saving', 'unsaved'] as const).find(each =>
      all.some(entry => entry.state === each),
    )
    const times = all.flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt])).sort()
    const machine = all.every(({ kept }) => kept)
    const refusal = all.find(entry => entry.refusal !== null)?.refusal ?? null
    const shown = state === 'unsaved' && machine ? 'kept' : (state ?? 'saved')
    return { state: shown, savedAt: times.at(-1) ?? null, refusal } as const
  }, [words, cells])
}

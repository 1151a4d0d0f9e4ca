import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { SectionContent } from '../../../domain/report/index.ts'
import { ask, call, useSubject } from '../../api/index.ts'
import { holdReport } from '../outbox/lock.ts'
import { copiesAt } from './copies.ts'
import { DraftDesk, type Entry } from './desk.ts'
import {
  explanationRules,
  figureRules,
  knownExplanations,
  knownFigures,
  knownSections,
  placeOf,
  type Report,
  sectionRules,
} from './rules.ts'

export type { Report }

export interface Desks {
  readonly words: DraftDesk<SectionContent>
  readonly figures: DraftDesk<string | null>
  readonly explanations: DraftDesk<string>
}

/** One after the other: what is said of a figure goes after it. */
export const kindsOf = ({ words, figures, explanations }: Desks) => [words, figures, explanations] as const

/** The desks of one report for as long as its page is open; news of the server flow into them. */
export const useDesks = (report: Report): Desks => {
  const { person } = useSubject()
  const place = `${person.id}/${report.id}`
  const [desks] = useState<Desks>(() => {
    const wire = { reportId: report.id, call, ask }
    return {
      words: new DraftDesk(sectionRules(wire, copiesAt(`${place}/section`)), knownSections(report)),
      figures: new DraftDesk(figureRules(wire, copiesAt(`${place}/figure`)), knownFigures(report)),
      explanations: new DraftDesk(
        explanationRules(wire, copiesAt(`${place}/explanation`)),
        knownExplanations(report),
      ),
    }
  })
  useEffect(() => {
    for (const desk of kindsOf(desks)) void desk.recover()
    const handIn = () => {
      for (const desk of kindsOf(desks)) void desk.flush()
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
    desks.explanations.receive(knownExplanations(report))
  }, [desks, report])
  return desks
}

export const useEntries = <Value>(desk: DraftDesk<Value>): ReadonlyMap<string, Entry<Value>> =>
  useSyncExternalStore(desk.subscribe, desk.entries)

/** What is written so far, as the rules of readiness and of figures take it. */
export const useDraftOf = (desks: Desks) => {
  const words = useEntries(desks.words)
  const cells = useEntries(desks.figures)
  const said = useEntries(desks.explanations)
  return useMemo(
    () => ({
      sections: [...words.values()].map(({ key, value }) => ({ section: key, content: value })),
      figures: [...cells.values()].flatMap(({ key, value }) =>
        value === null ? [] : [{ ...placeOf(key), value }],
      ),
      explanations: [...said.values()].map(({ key, value }) => ({ finding: key, text: value })),
    }),
    [words, cells, said],
  )
}

/** One state for the whole page: the worst of all, and the latest time. */
export const useSaving = (desks: Desks) => {
  const words = useEntries(desks.words)
  const cells = useEntries(desks.figures)
  const said = useEntries(desks.explanations)
  return useMemo(() => {
    const all = [...words.values(), ...cells.values(), ...said.values()]
    const state = (['failed', 'saving', 'unsaved'] as const).find(each =>
      all.some(entry => entry.state === each),
    )
    const times = all.flatMap(({ savedAt }) => (savedAt === null ? [] : [savedAt])).sort()
    const machine = all.every(({ kept }) => kept)
    const refusal = all.find(entry => entry.refusal !== null)?.refusal ?? null
    const shown = state === 'unsaved' && machine ? 'kept' : (state ?? 'saved')
    return { state: shown, savedAt: times.at(-1) ?? null, refusal } as const
  }, [words, cells, said])
}

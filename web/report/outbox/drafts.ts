import type { SectionContent } from '../../../domain/report/index.ts'
import { ask, call, ProblemError } from '../../api/index.ts'
import { explainFinding, readReport, saveFigures, saveSection } from '../contracts.ts'
import { type Copy, copiesAt, database } from '../drafting/copies.ts'
import { placeOf } from '../drafting/rules.ts'
import { lockOf } from './lock.ts'

export const draftKinds = ['section', 'figure', 'explanation'] as const
type DraftKind = (typeof draftKinds)[number]

/** Words, figures and explanations of one report that only this machine has. */
export interface LeftDraft {
  readonly reportId: number
  readonly kind: DraftKind
  readonly copy: Copy<unknown>
}

const placePattern = /^(\d+)\/(\d+)\/(\w+)\//

/** What pages of this person left behind, whether they were closed or killed. */
export const leftDrafts = async (personId: number): Promise<readonly LeftDraft[]> => {
  const rows = await database.rows.where('place').startsWith(`${personId}/`).toArray()
  return rows.flatMap(({ place, copy }) => {
    const [, , reportId, found] = placePattern.exec(place) ?? []
    const kind = draftKinds.find(each => each === found)
    return kind === undefined ? [] : [{ reportId: Number(reportId), kind, copy }]
  })
}

/** A shown report is skipped; without locks (plain http) its page may be open, so nothing is handed in from here. */
const whileNobodyWrites = async (reportId: number, work: () => Promise<void>): Promise<void> => {
  await navigator.locks?.request(lockOf(reportId), { ifAvailable: true }, async lock => {
    if (lock !== null) await work()
  })
}

const handInSection = async (reportId: number, { key, value, revision }: Copy<unknown>): Promise<void> => {
  await call(saveSection, { reportId, section: key, content: value as SectionContent, revision })
}

const handInFigure = async (reportId: number, { key, value, revision }: Copy<unknown>): Promise<boolean> => {
  const cell = { ...placeOf(key), value: value as string | null, revision }
  const { conflicts } = await call(saveFigures, { reportId, cells: [cell] })
  return conflicts.length === 0
}

const handInExplanation = async (
  reportId: number,
  { key, value, revision }: Copy<unknown>,
): Promise<void> => {
  await call(explainFinding, { reportId, finding: key, text: value as string, revision })
}

/** True where the server has it now; what meets a colleague's change stays for a person to choose. */
const handIn = async ({ reportId, kind, copy }: LeftDraft): Promise<boolean> => {
  try {
    if (kind === 'figure') return await handInFigure(reportId, copy)
    if (kind === 'section') await handInSection(reportId, copy)
    else await handInExplanation(reportId, copy)
    return true
  } catch (error) {
    if (error instanceof ProblemError && error.isUnreachable) throw error
    return false
  }
}

/** Hands in what was left behind, report by report; throws ProblemError where there is still no line. */
export const handInLeft = async (personId: number): Promise<void> => {
  const left = await leftDrafts(personId)
  for (const reportId of new Set(left.map(draft => draft.reportId))) {
    await whileNobodyWrites(reportId, async () => {
      const { may } = await ask(readReport, { reportId })
      if (!may.includes(saveSection.name)) return
      for (const draft of left.filter(each => each.reportId === reportId)) {
        if (await handIn(draft)) copiesAt(`${personId}/${reportId}/${draft.kind}`).forget(draft.copy.key)
      }
    })
  }
}

import type { CompiledPlan } from '../../domain/plan/index.ts'
import { type Indicator, type OutlineSection, periodsOf, sectionsOf } from '../../domain/report/index.ts'
import { compiledOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import { indicatorsOf, latestOutline } from './queries.ts'

export interface Outline {
  readonly version: number
  readonly sections: OutlineSection[]
  readonly indicators: Indicator[]
  readonly periods: string[]
}

interface Windowed {
  readonly id: number
  readonly planId: number
  readonly windowFrom: string | null
  readonly windowTo: string | null
}

/** The outline in force: the last one saved, or, before anybody edits it, the plan's own headings. */
export const outlineOf = async (db: Reader, campaign: Windowed): Promise<Outline> => {
  const stored = await latestOutline(db, campaign.id)
  const indicators = (await indicatorsOf(db, campaign.id)).map(
    ({ campaignId: _, position: __, retired: ___, ...indicator }): Indicator => indicator,
  )
  const { windowFrom: from, windowTo: to } = campaign
  return {
    version: stored?.version ?? 0,
    sections:
      stored === undefined
        ? planSections(await compiledOf(db, campaign.planId))
        : (stored.sections as OutlineSection[]),
    indicators,
    periods: from === null || to === null ? [] : periodsOf({ from, to }),
  }
}

const planSections = (compiled: CompiledPlan): OutlineSection[] => {
  const sections = sectionsOf(compiled.reportOutline)
  if (sections.length > 0) return sections
  // A plan without an outline leaves the form to the reporter: one section for everything.
  return [{ label: '1', title: 'Kết quả thực hiện', guidance: compiled.title ?? '', required: true }]
}

import type { CompiledPlan } from '../../../domain/plan/index.ts'
import {
  type Indicator,
  type IndicatorPart,
  type OutlineCheck,
  type OutlineSection,
  periodsOf,
  sectionsOf,
} from '../../../domain/report/index.ts'
import { compiledOf } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { indicatorsOf, latestOutline, outlineVersion } from './queries.ts'

export interface Outline {
  readonly version: number
  readonly sections: OutlineSection[]
  readonly indicators: Indicator[]
  readonly checks: OutlineCheck[]
  readonly periods: string[]
}

export interface Windowed {
  readonly id: number
  readonly planId: number
  readonly windowFrom: string | null
  readonly windowTo: string | null
}

const periodsIn = ({ windowFrom: from, windowTo: to }: Windowed): string[] =>
  from === null || to === null ? [] : periodsOf({ from, to })

type StoredIndicator = Awaited<ReturnType<typeof indicatorsOf>>[number]

const asked = (row: StoredIndicator): Indicator => {
  const { campaignId: _, position: __, retired: ___, choices, breakdown, ...rest } = row
  return {
    ...rest,
    choices: choices as string[] | null,
    breakdown: breakdown as IndicatorPart[] | null,
  }
}

/** The outline in force: the last one saved, or, before anybody edits it, the plan's own headings. */
export const outlineOf = async (db: Reader, campaign: Windowed): Promise<Outline> => {
  const stored = await latestOutline(db, campaign.id)
  return {
    version: stored?.version ?? 0,
    sections: await sectionsInForce(
      db,
      campaign.planId,
      stored === undefined ? null : (stored.sections as OutlineSection[]),
    ),
    indicators: (await indicatorsOf(db, campaign.id)).map(asked),
    checks: (stored?.checks ?? []) as OutlineCheck[],
    periods: periodsIn(campaign),
  }
}

/** The sections last saved; where there are none, the plan's own headings. */
export const sectionsInForce = async (
  db: Reader,
  planId: number,
  saved: OutlineSection[] | null,
): Promise<OutlineSection[]> => saved ?? planSections(await compiledOf(db, planId))

/** The outline as it was when something was written by it; the one in force where that is not known. */
export const outlineAt = async (db: Reader, campaign: Windowed, version: number | null): Promise<Outline> => {
  const stored = version === null ? undefined : await outlineVersion(db, campaign.id, version)
  if (stored === undefined || stored.indicators === null) return outlineOf(db, campaign)
  return {
    version: stored.version,
    sections: stored.sections as OutlineSection[],
    indicators: stored.indicators as Indicator[],
    checks: stored.checks as OutlineCheck[],
    periods: periodsIn(campaign),
  }
}

const planSections = (compiled: CompiledPlan): OutlineSection[] => {
  const sections = sectionsOf(compiled.reportOutline)
  if (sections.length > 0) return sections
  // A plan without an outline leaves the form to the reporter: one section for everything.
  return [{ label: '1', title: 'Kết quả thực hiện', guidance: compiled.title ?? '', required: true }]
}

import { checkFigures } from './checks.ts'
import { isBlank, type SectionContent } from './content.ts'
import { type FigureFinding, findingKey } from './finding.ts'
import { cellKey, type Figure, type Indicator, isReckoned } from './indicator.ts'
import { type OutlineSection, wholeWindow } from './outline.ts'
import type { OutlineCheck } from './outlineCheck.ts'

/** What a unit says to a finding: the figure is right after all, and why. */
export interface Explanation {
  readonly finding: string
  readonly text: string
}

/** What is written so far, as far as it matters before filing. */
export interface Draft {
  readonly sections: readonly { readonly section: string; readonly content: SectionContent }[]
  readonly figures: readonly Figure[]
  readonly explanations?: readonly Explanation[]
}

export interface Asked {
  readonly sections: readonly OutlineSection[]
  readonly indicators: readonly Indicator[]
  readonly periods: readonly string[]
  readonly checks?: readonly OutlineCheck[] | undefined
}

/** How far one section is: its words, and the cells of its figures that are filled. */
export interface SectionProgress {
  readonly section: string
  readonly required: boolean
  readonly written: boolean
  readonly filled: number
  readonly cells: number
}

/** An indicator without figures for some of its periods: a gap is asked about, and allowed. */
export interface Gap {
  readonly indicator: string
  readonly periods: readonly string[]
}

export interface Readiness {
  /** Required sections without words: these keep the report from being filed. */
  readonly missing: readonly OutlineSection[]
  /** Figures that cannot be right: these too. */
  readonly wrong: readonly FigureFinding[]
  /** Checks of the outline that failed and are not explained: mended or explained, they let the report pass. */
  readonly unexplained: readonly FigureFinding[]
  /** Findings to which the unit has said that the figure is right, and why. */
  readonly explained: readonly FigureFinding[]
  readonly doubtful: readonly FigureFinding[]
  readonly gaps: readonly Gap[]
  readonly progress: readonly SectionProgress[]
}

/** The periods an indicator is asked for; none where it is reckoned. */
export const periodsAsked = (indicator: Indicator, periods: readonly string[]): readonly string[] =>
  isReckoned(indicator) ? [] : indicator.yearly ? periods : [wholeWindow]

/** What stands between a draft and its filing, by the same rules on the page and on the server. */
export const readinessOf = ({ sections, indicators, periods, checks }: Asked, draft: Draft): Readiness => {
  const findings = checkFigures(indicators, draft.figures, checks)
  const said = new Set(
    (draft.explanations ?? []).filter(({ text }) => text.trim() !== '').map(({ finding }) => finding),
  )
  const open = findings.filter(finding => finding.severity !== 'error' && !said.has(findingKey(finding)))
  const filled = new Set(draft.figures.map(cellKey))
  const written = new Set(
    draft.sections.filter(({ content }) => !isBlank(content)).map(({ section }) => section),
  )
  const gaps = indicators.flatMap(indicator => {
    const open = periodsAsked(indicator, periods).filter(
      period => !filled.has(cellKey({ indicator: indicator.code, period })),
    )
    return open.length === 0 ? [] : [{ indicator: indicator.code, periods: open }]
  })
  return {
    missing: sections.filter(({ label, required }) => required && !written.has(label)),
    wrong: findings.filter(({ severity }) => severity === 'error'),
    unexplained: open.filter(({ severity }) => severity === 'check'),
    explained: findings.filter(finding => finding.severity !== 'error' && said.has(findingKey(finding))),
    doubtful: open.filter(({ severity }) => severity === 'warning'),
    gaps,
    progress: sections.map(({ label, required }) => {
      const own = indicators.filter(({ section }) => section === label)
      const cells = own.reduce((count, each) => count + periodsAsked(each, periods).length, 0)
      const open = own.reduce(
        (count, { code }) => count + (gaps.find(gap => gap.indicator === code)?.periods.length ?? 0),
        0,
      )
      return { section: label, required, written: written.has(label), filled: cells - open, cells }
    }),
  }
}

/** Every cell that is asked for, by its key. */
export const outlineCells = ({
  indicators,
  periods,
}: Pick<Asked, 'indicators' | 'periods'>): ReadonlySet<string> =>
  new Set(
    indicators.flatMap(indicator =>
      periodsAsked(indicator, periods).map(period => cellKey({ indicator: indicator.code, period })),
    ),
  )

/** The same with findings from elsewhere: what the units below add up to, beside what is stated. */
export const withFindings = (
  ready: Readiness,
  findings: readonly FigureFinding[],
  explanations: readonly Explanation[],
): Readiness => {
  const said = new Set(explanations.filter(({ text }) => text.trim() !== '').map(({ finding }) => finding))
  const open = findings.filter(finding => !said.has(findingKey(finding)))
  return {
    ...ready,
    unexplained: [...ready.unexplained, ...open],
    explained: [...ready.explained, ...findings.filter(finding => said.has(findingKey(finding)))],
  }
}

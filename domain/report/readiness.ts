import { checkFigures } from './checks.ts'
import { isBlank, type SectionContent } from './content.ts'
import { cellKey, type Figure, type FigureFinding, type Indicator } from './indicator.ts'
import { type OutlineSection, wholeWindow } from './outline.ts'

/** What is written so far, as far as it matters before filing. */
export interface Draft {
  readonly sections: readonly { readonly section: string; readonly content: SectionContent }[]
  readonly figures: readonly Figure[]
}

export interface Asked {
  readonly sections: readonly OutlineSection[]
  readonly indicators: readonly Indicator[]
  readonly periods: readonly string[]
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
  readonly doubtful: readonly FigureFinding[]
  readonly gaps: readonly Gap[]
  readonly progress: readonly SectionProgress[]
}

/** The periods an indicator is asked for; none where it is reckoned. */
export const periodsAsked = ({ type, yearly }: Indicator, periods: readonly string[]): readonly string[] =>
  type === 'rate' ? [] : yearly ? periods : [wholeWindow]

/** What stands between a draft and its filing, by the same rules on the page and on the server. */
export const readinessOf = ({ sections, indicators, periods }: Asked, draft: Draft): Readiness => {
  const findings = checkFigures(indicators, draft.figures)
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
    doubtful: findings.filter(({ severity }) => severity === 'warning'),
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

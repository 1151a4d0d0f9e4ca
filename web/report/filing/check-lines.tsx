import { List } from '@mantine/core'
import type { FigureFinding, Gap, OutlineSection } from '../../../domain/report/index.ts'
import { fieldId, ToLink, useSay, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import type { Unreadable } from '../figures/use-cells.ts'
import { texts } from '../texts.ts'

const sectionOf = (report: Report, code: string): string =>
  report.outline.indicators.find(indicator => indicator.code === code)?.section ?? ''

const addressOf = (report: Report, section: string): string => `/bao-cao/${report.id}?muc=${section}`

export const SectionLines = ({
  report,
  sections,
}: {
  readonly report: Report
  readonly sections: readonly OutlineSection[]
}) => {
  const t = useTexts(texts)
  return (
    <List spacing={6}>
      {sections.map(({ label, title }) => (
        <List.Item key={label} id={fieldId(`section.${label}`)} tabIndex={-1}>
          <ToLink to={addressOf(report, label)}>{t('check.missing', { label, title })}</ToLink>
        </List.Item>
      ))}
    </List>
  )
}

export const FindingLines = ({
  report,
  findings,
}: {
  readonly report: Report
  readonly findings: readonly FigureFinding[]
}) => {
  const say = useSay()
  return (
    <List spacing={6}>
      {findings.map(finding => (
        <List.Item
          key={`${finding.indicator} ${finding.period} ${finding.vi}`}
          id={fieldId(`figure.${finding.indicator}.${finding.period}`)}
          tabIndex={-1}
        >
          <ToLink to={addressOf(report, sectionOf(report, finding.indicator))}>{say(finding)}</ToLink>
        </List.Item>
      ))}
    </List>
  )
}

export const CellLines = ({ report, cells }: { readonly report: Report; readonly cells: Unreadable }) => {
  const t = useTexts(texts)
  return (
    <List spacing={6}>
      {Object.entries(cells).map(([key, typed]) => {
        const [code = ''] = key.split(' ')
        const name = report.outline.indicators.find(indicator => indicator.code === code)?.name ?? code
        return (
          <List.Item key={key}>
            <ToLink to={addressOf(report, sectionOf(report, code))}>
              {t('check.unreadable', { name, typed })}
            </ToLink>
          </List.Item>
        )
      })}
    </List>
  )
}

/** Empty cells, a line a section: the few that are missing among filled ones by their years. */
export const GapLines = ({ report, gaps }: { readonly report: Report; readonly gaps: readonly Gap[] }) => {
  const t = useTexts(texts)
  const { sections, indicators, periods } = report.outline
  const named = gaps.flatMap(gap => {
    const declared = indicators.find(({ code }) => code === gap.indicator)
    return declared === undefined ? [] : [{ ...declared, open: gap.periods }]
  })
  return (
    <List spacing={6}>
      {sections.map(({ label, title }) => {
        const own = named.filter(({ section }) => section === label)
        const partly = own.filter(({ yearly, open }) => yearly && open.length < periods.length)
        if (own.length === 0) return null
        return (
          <List.Item key={label}>
            <ToLink to={addressOf(report, label)}>
              {t('check.gaps', { label, title, count: own.length })}
            </ToLink>
            {partly.map(({ code, name, open }) => (
              <div key={code}>{t('check.gap', { name, periods: open.join(', ') })}</div>
            ))}
          </List.Item>
        )
      })}
    </List>
  )
}

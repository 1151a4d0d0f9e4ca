import { Button, Group } from '@mantine/core'
import {
  noContent,
  type OutlineSection,
  plainText,
  valueShown,
  wholeWindow,
} from '../../../domain/report/index.ts'
import { CopyButton, tell, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import style from './writing.module.css'

interface Props {
  readonly report: Report
  readonly desks: Desks
  /** The section that is open: where left-over words can go. */
  readonly section: OutlineSection
}

/** What a later outline has no place for: kept, shown, and movable. */
export const Leftovers = ({ report, desks, section: { label } }: Props) => {
  const t = useTexts(texts)
  const { sections, figures } = report.leftovers
  if (sections.length + figures.length === 0) return null
  const move = (content: (typeof sections)[number]['content']) => {
    const own = desks.words.entry(label).value ?? noContent
    desks.words.edit(label, { blocks: [...own.blocks, ...content.blocks] })
    tell(t('writing.leftoverMoved', { label }))
  }
  return (
    <details className={style['leftovers']}>
      <summary>
        {t('writing.leftovers')} ({sections.length + figures.length})
      </summary>
      <p>{t('writing.leftoversLead')}</p>
      {sections.map(({ section, title, content }) => (
        <article key={section}>
          <h3>{title}</h3>
          <p lang="vi">{plainText(content)}</p>
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => move(content)}>
              {t('writing.leftoverTo', { label })}
            </Button>
            <CopyButton text={plainText(content)} />
          </Group>
        </article>
      ))}
      {figures.length > 0 && (
        <ul>
          {figures.map(({ indicator, name, period, value }) => (
            <li key={`${indicator} ${period}`}>
              {name}, {period === wholeWindow ? t('figures.wholeWindow') : period}:{' '}
              {valueShown(undefined, value)}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

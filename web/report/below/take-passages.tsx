import { Button, List, NativeSelect, Text } from '@mantine/core'
import { type Block, noContent, takePassage, textOf } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, tell, useSearch, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import style from '../files/files.module.css'
import { keyed } from '../reading/keyed.ts'
import type { Below } from './below.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly below: Below
  readonly section: string
}

type FromBelow = Below['texts'][number]

/** The words from below, passage by passage; a taken one keeps its source. */
export const TakePassages = ({ report, desks, below, section }: Props) => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  const write = useWrite(takePassage)
  const take = (from: FromBelow, block: Block) => {
    const own = desks.words.entry(section).value ?? noContent
    desks.words.edit(section, { blocks: [...own.blocks, block] })
    write.mutate({
      reportId: report.id,
      section,
      sourceReportId: from.reportId,
      sourceVersion: from.version,
      sourceSection: section,
      quote: textOf(block),
    })
    tell(t('below.taken', { unit: from.unitName }))
  }
  return (
    <Section title={t('below.section')}>
      <ErrorSummary problem={write.error} />
      <NativeSelect
        aria-label={t('below.section')}
        maw={520}
        value={section}
        onChange={event => setSearch({ muc: event.currentTarget.value })}
        data={report.outline.sections.map(({ label, title }) => ({
          value: label,
          label: `${label}. ${title}`,
        }))}
      />
      {below.texts.length === 0 && <p>{t('below.noTexts')}</p>}
      {below.texts.map(from => (
        <article key={from.reportId} className={style['part']}>
          <Text fw={500}>{from.unitName}</Text>
          {keyed(from.content.blocks, textOf).map(([key, block]) => (
            <div key={key}>
              <blockquote lang="vi">{textOf(block)}</blockquote>
              <Button
                size="compact-xs"
                variant="subtle"
                disabled={report.locked.includes(section)}
                onClick={() => take(from, block)}
              >
                {t('below.take', { label: section })}
              </Button>
            </div>
          ))}
        </article>
      ))}
      <Sources below={below} />
    </Section>
  )
}

const Sources = ({ below: { taken } }: Pick<Props, 'below'>) => {
  const t = useTexts(texts)
  if (taken.length === 0) return null
  return (
    <>
      <Text fw={500} mt="md">
        {t('below.sources', { count: taken.length })}
      </Text>
      <List>
        {taken.map(each => (
          <List.Item key={`${each.sourceReportId} ${each.section} ${each.quote}`}>
            “{each.quote.slice(0, 120)}” –{' '}
            {t('below.source', {
              unit: each.unitName,
              version: each.sourceVersion,
              label: each.sourceSection,
            })}{' '}
            ({t(each.stands ? 'below.stands' : 'below.changed')})
          </List.Item>
        ))}
      </List>
    </>
  )
}

import { Title } from '@mantine/core'
import {
  cellKey,
  type Indicator,
  type Picture,
  picturesIn,
  plainText,
  readSubmission,
  valueShown,
  wholeWindow,
  wordDifference,
} from '../../../domain/report/index.ts'
import { useRead } from '../../api/index.ts'
import { AttachedPicture } from '../../campaign/index.ts'
import { DataTable, Loaded, Section, TextSkeleton, useLanguage, useSearch, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import { Difference } from './difference.tsx'
import style from './reading.module.css'
import type { Submission } from './submission-type.ts'

/** A version beside the one before it: what changed in words and in figures. */
const Comparison = ({ report }: { readonly report: Report }) => {
  const [search] = useSearch()
  const version = Number(search['lan'] ?? report.submissions[0]?.version ?? 0)
  const after = useRead(readSubmission, { reportId: report.id, version }, { enabled: version > 1 })
  const before = useRead(
    readSubmission,
    { reportId: report.id, version: Math.max(1, version - 1) },
    { enabled: version > 1 },
  )
  return (
    <Loaded read={before} skeleton={<TextSkeleton lines={14} />}>
      {one => (
        <Loaded read={after} skeleton={<TextSkeleton lines={14} />}>
          {other => <Compared campaignId={report.campaignId} before={one} after={other} />}
        </Loaded>
      )}
    </Loaded>
  )
}

interface Pair {
  readonly before: Submission
  readonly after: Submission
}

const wordsOf = ({ sections }: Submission, section: string): string => {
  const found = sections.find(each => each.section === section)
  return found === undefined ? '' : plainText(found.content)
}

/** Pictures of a version that the other does not have, section by section. */
const picturesOnlyIn = (one: Submission, other: Submission, section: string): readonly Picture[] => {
  const held = ({ sections }: Submission) =>
    sections.filter(each => each.section === section).flatMap(({ content }) => picturesIn(content))
  const ids = new Set(held(other).map(({ uploadId }) => uploadId))
  return held(one).filter(({ uploadId }) => !ids.has(uploadId))
}

interface PicturesProps {
  readonly campaignId: number
  readonly label: string
  readonly pictures: readonly Picture[]
}

const ComparedPictures = ({ campaignId, label, pictures }: PicturesProps) =>
  pictures.map(({ uploadId, alt }) => (
    <figure key={uploadId} className={style['figure']}>
      <AttachedPicture campaignId={campaignId} uploadId={uploadId} alt={alt} />
      <figcaption>
        <strong>{label}</strong> {alt}
      </figcaption>
    </figure>
  ))

const Compared = ({ campaignId, before, after }: Pair & { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const changed = after.sections.filter(
    ({ section }) =>
      wordsOf(before, section) !== wordsOf(after, section) ||
      picturesOnlyIn(after, before, section).length + picturesOnlyIn(before, after, section).length > 0,
  )
  return (
    <>
      <p className={style['next']}>
        {t('comparison.which', {
          before: String(before.submission.version),
          after: String(after.submission.version),
        })}
      </p>
      <Section title={t('comparison.words', { count: changed.length })}>
        {changed.map(({ section, title }) => (
          <section key={section} className={style['compared']}>
            <Title order={3}>
              {section}. {title}
            </Title>
            <Difference stretches={wordDifference(wordsOf(before, section), wordsOf(after, section))} />
            <ComparedPictures
              campaignId={campaignId}
              label={t('comparison.pictureGone')}
              pictures={picturesOnlyIn(before, after, section)}
            />
            <ComparedPictures
              campaignId={campaignId}
              label={t('comparison.pictureNew')}
              pictures={picturesOnlyIn(after, before, section)}
            />
          </section>
        ))}
      </Section>
      <ChangedFigures before={before} after={after} />
    </>
  )
}

interface Changed {
  readonly key: string
  readonly indicator: Indicator | undefined
  readonly name: string
  readonly period: string
  readonly from: string | null
  readonly to: string | null
}

const changedFigures = ({ before, after }: Pair, wholeWords: string): Changed[] => {
  const from = new Map(before.figures.map(figure => [cellKey(figure), figure.value]))
  const to = new Map(after.figures.map(figure => [cellKey(figure), figure.value]))
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter(key => from.get(key) !== to.get(key))
    .map(key => {
      const [code = '', period = ''] = key.split(' ')
      const indicator = after.outline.indicators.find(each => each.code === code)
      const name = indicator?.name ?? code
      const shownPeriod = period === wholeWindow ? wholeWords : period
      return {
        key,
        indicator,
        name,
        period: shownPeriod,
        from: from.get(key) ?? null,
        to: to.get(key) ?? null,
      }
    })
}

/** Numbers are put in order as numbers, words as words. */
const orderOf = (value: string | null): number | string | null => {
  const number = Number(value)
  return value === null || Number.isNaN(number) ? value : number
}

const ChangedFigures = (pair: Pair) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const rows = changedFigures(pair, t('figures.wholeWindow'))
  const shown = ({ indicator }: Changed, value: string | null) =>
    value === null ? t('figures.empty') : valueShown(indicator, value, language)
  return (
    <Section title={t('comparison.figures', { count: rows.length })}>
      {rows.length > 0 && (
        <DataTable
          name="so-lieu-thay-doi"
          search={false}
          rows={rows}
          rowKey={row => row.key}
          columns={[
            { key: 'name', label: t('figures.indicator'), value: row => row.name },
            { key: 'period', label: t('comparison.period'), value: row => row.period },
            {
              key: 'from',
              label: t('comparison.before'),
              align: 'end',
              value: row => orderOf(row.from),
              cell: row => shown(row, row.from),
            },
            {
              key: 'to',
              label: t('comparison.after'),
              align: 'end',
              value: row => orderOf(row.to),
              cell: row => shown(row, row.to),
            },
          ]}
        />
      )}
    </Section>
  )
}

export default Comparison

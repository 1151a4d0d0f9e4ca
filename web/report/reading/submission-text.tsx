import { Title } from '@mantine/core'
import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import {
  cellKey,
  type Indicator,
  isWords,
  type Remark,
  reckonedOf,
  valueShown,
  wholeWindow,
} from '../../../domain/report/index.ts'
import { FrozenAttachments } from '../../campaign/index.ts'
import { Sideways, StatusBadge, useLanguage, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { Blocks } from './blocks.tsx'
import { Explained } from './explained.tsx'
import style from './reading.module.css'
import { Sources } from './sources.tsx'
import type { Submission } from './submission-type.ts'

/** What is read of a version: also of a draft, which has no receipt yet. */
export interface Written
  extends Pick<Submission, 'sections' | 'figures' | 'outline' | 'attachments' | 'explanations' | 'sources'> {
  readonly submission: Pick<Submission['submission'], 'remarks' | 'acceptedSections'>
}

interface TextProps {
  readonly campaignId: number
  readonly submission: Written
}

/** A version as it was handed in: words and figures, section by section. */
export const SubmissionText = ({ campaignId, submission }: TextProps) => {
  const t = useTexts(texts)
  const { sections, outline, attachments } = submission
  const labels = new Set(sections.map(({ section }) => section))
  return (
    <div className={style['text']}>
      {sections.map(({ section, title, content }) => (
        <section key={section} id={`muc-${section}`}>
          <Title order={2} size="h3" lang="vi">
            {section}. {title}{' '}
            {submission.submission.acceptedSections.includes(section) && (
              <StatusBadge tone="accepted">{t('reading.acceptedSection')}</StatusBadge>
            )}
          </Title>
          {submission.submission.remarks
            .filter(remark => remark.section === section)
            .map((remark: Remark) => (
              <p key={`${remark.quote ?? ''} ${remark.text}`} className={style['remark']}>
                <strong>{t('writing.toMend')}:</strong>{' '}
                {(remark.quote ?? '') !== '' && <q lang="vi">{remark.quote}</q>} {remark.text}
              </p>
            ))}
          <Blocks
            campaignId={campaignId}
            blocks={content.blocks}
            quotes={submission.submission.remarks.flatMap(remark =>
              remark.section === section && (remark.quote ?? '') !== '' ? [remark.quote ?? ''] : [],
            )}
          />
          <SubmittedFigures
            submission={submission}
            indicators={outline.indicators.filter(indicator => indicator.section === section)}
          />
          <Explained submission={submission} section={section} />
          <Sources sources={submission.sources.filter(each => each.section === section)} />
          <Files campaignId={campaignId} files={attachments.filter(file => file.section === section)} />
        </section>
      ))}
      <Files
        campaignId={campaignId}
        files={attachments.filter(({ section }) => section === null || !labels.has(section))}
      />
    </div>
  )
}

const Files = (props: { readonly campaignId: number; readonly files: readonly FrozenAttachment[] }) => {
  const t = useTexts(texts)
  if (props.files.length === 0) return null
  return (
    <section>
      <Title order={3} size="h4">
        {t('writing.attachments')}
      </Title>
      <FrozenAttachments {...props} />
    </section>
  )
}

interface FiguresProps {
  readonly submission: Written
  readonly indicators: readonly Indicator[]
}

const SubmittedFigures = ({ submission, indicators }: FiguresProps) => {
  const t = useTexts(texts)
  const language = useLanguage()
  if (indicators.length === 0) return null
  const { figures, outline } = submission
  const shown = new Map(
    [...figures, ...reckonedOf(outline.indicators, figures)].map(each => [cellKey(each), each.value]),
  )
  const whole = indicators.some(indicator => !indicator.yearly)
  const yearly = indicators.some(indicator => indicator.yearly)
  const columns = [...(yearly ? outline.periods : []), ...(whole ? [wholeWindow] : [])]
  const cell = (indicator: Indicator, period: string): string => {
    const value = shown.get(cellKey({ indicator: indicator.code, period }))
    return value === undefined ? '' : valueShown(indicator, value, language)
  }
  const words = (indicator: Indicator): string =>
    columns
      .map(period => ({ period, said: cell(indicator, period) }))
      .filter(({ said }) => said !== '')
      .map(({ period, said }) => (period === wholeWindow ? said : `${period}: ${said}`))
      .join('; ')
  return (
    <Sideways
      label={t('reading.figuresOf', { section: indicators[0]?.section ?? '' })}
      className={style['scroller']}
    >
      <table className={style['table']}>
        <thead>
          <tr>
            <th scope="col">{t('figures.indicator')}</th>
            {columns.map(period => (
              <th scope="col" key={period} data-number>
                {period === wholeWindow ? t('figures.wholeWindow') : period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map(indicator => (
            <tr key={indicator.code}>
              <th scope="row">
                {language === 'vi' ? indicator.name : indicator.nameEn}{' '}
                <small>({indicator.unitOfMeasure})</small>
              </th>
              {isWords(indicator) ? (
                // Words in the narrow column of one year would push the other years out of sight.
                <td colSpan={columns.length}>{words(indicator)}</td>
              ) : (
                columns.map(period => (
                  <td key={period} data-number>
                    {cell(indicator, period)}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

import { Group, Text } from '@mantine/core'
import { type ReadingState, type RecognisedPage, readReading } from '../../../domain/plan/index.ts'
import { useRead } from '../../api/index.ts'
import {
  CopyButton,
  Loaded,
  Page,
  PageSkeleton,
  Section,
  StatusBadge,
  ToButton,
  useNumberParam,
  useTexts,
  When,
} from '../../ui/index.ts'
import { texts as planTexts } from '../texts.ts'
import { ConfidenceBadge } from './confidence-badge.tsx'
import { ReadingLine } from './reading-line.tsx'
import style from './scan.module.css'
import { texts } from './texts.ts'
import { useRefreshWhen } from './use-refresh-when.ts'

/** One scan while it is read, and after: how far it is, and each page with how sure the recogniser is of it. */
export default function ReadingPage() {
  const t = useTexts(texts)
  const list = useTexts(planTexts)
  const readingId = useNumberParam('readingId')
  const read = useRead(readReading, { readingId })
  useRefreshWhen('plan', read.data?.reading.state ?? '')
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {({ reading, pages }) => (
        <Page
          title={reading.fileName}
          width="reading"
          crumbs={[{ label: list('list.title'), to: '/ke-hoach' }]}
          lead={
            <>
              {goesOn(reading.state) && <Text>{t('lead')}</Text>}
              <Text fz="sm" c="dimmed">
                {t('by', { who: reading.createdBy })} · <When at={reading.createdAt} />
              </Text>
            </>
          }
        >
          <ReadingLine reading={reading} />
          {reading.state === 'failed' && !reading.resumable && (
            <Group mt="sm">
              <ToButton to="/ke-hoach?them=1" variant="default" size="compact-sm">
                {t('another')}
              </ToButton>
            </Group>
          )}
          <Section title={t('pages')} actions={<CopyAll pages={pages} />}>
            <ol className={style['pages']}>
              {pages.map(page => (
                <li key={page.number}>
                  <PageOfScan page={page} />
                </li>
              ))}
            </ol>
          </Section>
        </Page>
      )}
    </Loaded>
  )
}

const goesOn = (state: ReadingState): boolean => state === 'waiting' || state === 'running'

const CopyAll = ({ pages }: { readonly pages: readonly RecognisedPage[] }) => {
  const t = useTexts(texts)
  const words = pages.flatMap(page => page.text ?? [])
  return words.length === 0 ? null : <CopyButton text={words.join('\n\n')} label={t('copy')} />
}

const PageOfScan = ({ page: { number, text, confidence } }: { readonly page: RecognisedPage }) => {
  const t = useTexts(texts)
  if (text === null || confidence === null)
    return (
      <div className={style['still']}>
        <span>{t('page', { number })}</span>
        <StatusBadge tone="waiting">{t('notYet')}</StatusBadge>
      </div>
    )
  return (
    <details>
      <summary>
        <span>{t('page', { number })}</span>
        <ConfidenceBadge confidence={confidence} />
      </summary>
      <div className={style['words']}>{text === '' ? t('blank') : text}</div>
    </details>
  )
}

import { readSynthesis } from '../../domain/synthesis/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import { Loaded, Page, ToButton, useNumberParam, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import { Workbench } from './workbench.tsx'

/** Outline, evidence, text: what the reports say, beside what the account makes of it. */
export default function SynthesisPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readSynthesis, { campaignId }, { keepPrevious: true })
  const synthesis = read.data
  const composes = useHolds('officer')
  const passages = synthesis?.sections.reduce((sum, section) => sum + section.passages.length, 0) ?? 0
  return (
    <Page
      title={t('title')}
      width="full"
      crumbs={[{ label: t('title'), to: '/tong-hop' }]}
      {...(synthesis === undefined
        ? {}
        : {
            lead: (
              <>
                {synthesis.campaignName}.{' '}
                {t('lead', { accepted: synthesis.accepted, expected: synthesis.expected, passages })}
                {synthesis.partly > 0 && ` ${t('leadPartly', { count: synthesis.partly })}`}
              </>
            ),
          })}
      actions={
        <>
          {composes && <ToButton to={`/van-ban?lap=${campaignId}`}>{t('compose')}</ToButton>}
          <ToButton to={`/so-lieu/${campaignId}`} variant="default">
            {t('figures')}
          </ToButton>
        </>
      }
    >
      <Loaded read={read}>{data => <Workbench campaignId={campaignId} synthesis={data} />}</Loaded>
    </Page>
  )
}

import { readSettings } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Page, PageSkeleton, Section, ToLink, useNumberParam, useTexts } from '../../ui/index.ts'
import { Changes } from './changes.tsx'
import { DutyShapes } from './duty-shapes.tsx'
import { LimitForm } from './limit-form.tsx'
import { texts } from './texts.ts'

/** What an officer sets for one campaign, and who changed it when. */
export default function SettingsPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readSettings, { campaignId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => (
        <Page
          title={t('title')}
          lead={t('lead')}
          crumbs={[
            { label: t('campaigns'), to: '/dot-tong-ket' },
            { label: data.campaignName, to: `/dot-tong-ket/${campaignId}` },
          ]}
        >
          {data.may.length === 0 && <p>{t('readOnly')}</p>}
          <LimitForm key={data.megabytes} campaignId={campaignId} data={data} />
          <DutyShapes campaignId={campaignId} data={data} />
          <Elsewhere campaignId={campaignId} />
          <Changes changes={data.changes} />
        </Page>
      )}
    </Loaded>
  )
}

const Elsewhere = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  return (
    <Section title={t('elsewhere')}>
      <ul>
        <li>
          <ToLink to={`/dot-tong-ket/${campaignId}/nhac-viec`}>{t('ladder')}</ToLink>
        </li>
        <li>
          <ToLink to={`/dot-tong-ket/${campaignId}/de-cuong`}>{t('outline')}</ToLink>
        </li>
        <li>
          <ToLink to="/quan-tri/lich">{t('calendar')}</ToLink>
        </li>
      </ul>
    </Section>
  )
}

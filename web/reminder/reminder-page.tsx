import { Tabs } from '@mantine/core'
import { readLadder } from '../../domain/reminder/index.ts'
import { useRead } from '../api/index.ts'
import { Loaded, Page, PageSkeleton, useNumberParam, useSearchKey, useTexts } from '../ui/index.ts'
import { Climbed } from './climbed.tsx'
import { LadderForm } from './ladder/ladder-form.tsx'
import { Sent } from './sent.tsx'
import { texts } from './texts.ts'

/** How a campaign reminds and chases, and what came of it. */
export default function ReminderPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const [view, setView] = useSearchKey('xem', 'bac-thang')
  const read = useRead(readLadder, { campaignId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => (
        <Page
          title={t('page.title')}
          lead={t('page.lead')}
          crumbs={[
            { label: t('page.campaigns'), to: '/dot-tong-ket' },
            { label: data.campaignName, to: `/dot-tong-ket/${campaignId}` },
          ]}
        >
          <Tabs value={view} onChange={next => setView(next ?? '')} keepMounted={false}>
            <Tabs.List mb="lg" aria-label={t('page.tabs')}>
              <Tabs.Tab value="bac-thang">{t('page.ladder')}</Tabs.Tab>
              <Tabs.Tab value="den-bac">{t('page.climbed')}</Tabs.Tab>
              <Tabs.Tab value="da-gui">{t('page.sent')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="bac-thang">
              <LadderForm key={data.revision} campaignId={campaignId} data={data} />
            </Tabs.Panel>
            <Tabs.Panel value="den-bac">
              <Climbed campaignId={campaignId} />
            </Tabs.Panel>
            <Tabs.Panel value="da-gui">
              <Sent campaignId={campaignId} />
            </Tabs.Panel>
          </Tabs>
        </Page>
      )}
    </Loaded>
  )
}

import { Tabs } from '@mantine/core'
import { Suspense, useMemo } from 'react'
import type { z } from 'zod'
import { readCampaign, readMatrix, sharesOf } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  PageSkeleton,
  RowsSkeleton,
  Section,
  StatusBadge,
  stringifySearch,
  ToButton,
  useFillings,
  useNumberParam,
  useSay,
  useSearch,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import { AssignmentPanel } from './assignment-panel.tsx'
import style from './campaign.module.css'
import { CampaignFacts } from './campaign-facts.tsx'
import { Chain } from './chain/index.tsx'
import { DateLine } from './date-line.tsx'
import { DutyList } from './duty-list.tsx'
import { ExtensionInbox } from './extension/extension-inbox.tsx'
import { InheritanceSection } from './inheritance/inheritance-section.tsx'
import { Matrix } from './matrix.tsx'
import { campaignTabs } from './places.ts'
import { Progress } from './progress/index.tsx'
import { ShareBar, ShareLegend } from './shares.tsx'
import { texts } from './texts.ts'

type CampaignRead = z.output<(typeof readCampaign)['output']>
type MatrixRead = z.output<(typeof readMatrix)['output']>

/** One campaign: its dates, how complete each duty is, and who owes what. */
export default function CampaignPage() {
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readCampaign, { campaignId }, { remember: true })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => <CampaignDesk data={data} />}
    </Loaded>
  )
}

const CampaignDesk = ({ data }: { readonly data: CampaignRead }) => {
  const t = useTexts(texts)
  const { campaign } = data
  const [below] = useSearchKey('cap-duoi')
  const matrix = useRead(readMatrix, { campaignId: campaign.id })
  const [view, setView] = useSearchKey('xem', 'tong-quan')
  const isOpen = campaign.state === 'open'
  const say = useSay()
  const more = useFillings(campaignTabs)
  return (
    <Page
      title={campaign.name}
      width={view === 'don-vi' ? 'full' : 'wide'}
      crumbs={[{ label: t('list.title'), to: '/dot-tong-ket' }]}
      lead={<CampaignFacts campaign={campaign} />}
      beside={
        <StatusBadge tone={isOpen ? 'active' : 'closed'}>
          {t(isOpen ? 'head.running' : 'head.closed')}
        </StatusBadge>
      }
      actions={<HeadLinks campaignId={campaign.id} planId={campaign.planId} />}
    >
      <Tabs value={view} onChange={next => setView(next ?? '')} keepMounted={false}>
        <Tabs.List mb="lg" aria-label={t('tabs.label')} className="no-print">
          <Tabs.Tab value="tong-quan">{t('tabs.overview')}</Tabs.Tab>
          <Tabs.Tab value="don-vi">{t('tabs.matrix')}</Tabs.Tab>
          {more.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key}>
              {say(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="tong-quan">
          <Loaded read={matrix}>{cells => <Overview data={data} matrix={cells} />}</Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="don-vi">
          <MatrixTab campaignId={campaign.id} duties={data.duties} below={below === '1'} />
        </Tabs.Panel>
        {more.map(({ key, Block }) => (
          <Tabs.Panel key={key} value={key}>
            <Suspense fallback={<RowsSkeleton />}>
              <Block campaignId={campaign.id} />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
      <AssignmentPanel campaignId={campaign.id} />
    </Page>
  )
}

interface MatrixTabProps {
  readonly campaignId: number
  readonly duties: CampaignRead['duties']
  /** With what units passed on to those below them. */
  readonly below: boolean
}

const MatrixTab = ({ campaignId, duties, below }: MatrixTabProps) => {
  const read = useRead(readMatrix, { campaignId, below }, { keepPrevious: true })
  return <Loaded read={read}>{cells => <Matrix {...cells} campaignId={campaignId} duties={duties} />}</Loaded>
}

const HeadLinks = ({ campaignId, planId }: { readonly campaignId: number; readonly planId: number }) => {
  const t = useTexts(texts)
  const [search] = useSearch()
  return (
    <>
      <ToButton to={`/dot-tong-ket/${campaignId}/lanh-dao`} variant="default">
        {t('head.leader')}
      </ToButton>
      <ToButton to={`/dot-tong-ket/${campaignId}/de-cuong`} variant="default">
        {t('head.outline')}
      </ToButton>
      <ToButton to={`/dot-tong-ket/${campaignId}/nhac-viec`} variant="default">
        {t('head.reminders')}
      </ToButton>
      <ToButton to={`/dot-tong-ket/${campaignId}/cai-dat`} variant="default">
        {t('head.settings')}
      </ToButton>
      <ToButton to={`/ke-hoach/${planId}`} variant="default">
        {t('head.plan')}
      </ToButton>
      <ToButton
        to={`/dot-tong-ket/${campaignId}/in${stringifySearch({ ...search, o: '', xem: '' })}`}
        variant="default"
      >
        {t('head.print')}
      </ToButton>
    </>
  )
}

const Overview = ({ data, matrix }: { readonly data: CampaignRead; readonly matrix: MatrixRead }) => {
  const t = useTexts(texts)
  const { units, cells, now } = matrix
  const names = useMemo(() => new Map(units.map(unit => [unit.id, unit.shortName ?? unit.name])), [units])
  const shares = sharesOf(
    cells.filter(({ awaits }) => !awaits),
    new Date(now),
  )
  return (
    <>
      <div className={style['sums']}>
        <ShareBar shares={shares} />
        <ShareLegend shares={shares} />
      </div>
      <Progress campaignId={data.campaign.id} />
      <ExtensionInbox campaignId={data.campaign.id} />
      <InheritanceSection campaignId={data.campaign.id} />
      <Section title={t('dates.title')}>
        <DateLine cells={cells} openedAt={data.campaign.openedAt} now={now} />
      </Section>
      <Chain campaignId={data.campaign.id} />
      <Section title={t('duties.title')}>
        <DutyList
          campaignId={data.campaign.id}
          duties={data.duties}
          cells={cells}
          nameOf={id => names.get(id) ?? ''}
          now={now}
        />
      </Section>
    </>
  )
}

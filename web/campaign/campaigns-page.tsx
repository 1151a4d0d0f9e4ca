import { IconPlayerPlay } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { z } from 'zod'
import { listCampaigns } from '../../domain/campaign/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  StatusBadge,
  ToButton,
  useTexts,
  When,
} from '../ui/index.ts'
import { texts } from './texts.ts'

type Campaign = z.output<(typeof listCampaigns)['output']>['campaigns'][number]

/** Every campaign with how complete it is. */
export default function CampaignsPage() {
  const t = useTexts(texts)
  const read = useRead(listCampaigns, {})
  const mayOpen = useHolds('officer')
  const open = (
    <ToButton to="/dot-tong-ket/mo" leftSection={<IconPlayerPlay size={18} stroke={1.6} aria-hidden />}>
      {t('list.open')}
    </ToButton>
  )
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={mayOpen ? open : undefined}>
      <Loaded read={read}>
        {({ campaigns }) =>
          campaigns.length === 0 ? (
            <EmptyState title={t('list.emptyTitle')} action={mayOpen ? open : undefined}>
              {mayOpen ? t('list.empty') : t('list.emptyReader')}
            </EmptyState>
          ) : (
            <CampaignTable campaigns={campaigns} />
          )
        }
      </Loaded>
    </Page>
  )
}

const useColumns = (): Column<Campaign>[] => {
  const t = useTexts(texts)
  return useMemo(
    (): Column<Campaign>[] => [
      { key: 'ten', label: t('list.name'), value: campaign => campaign.name, width: '40%' },
      { key: 'thuong-truc', label: t('list.standing'), value: campaign => campaign.standingUnitName },
      {
        key: 'tiep-nhan',
        label: t('list.progress'),
        value: ({ counts }) => counts.done,
        cell: ({ counts }) => t('shares.of', { count: counts.done, all: counts.total }),
      },
      { key: 'cho', label: t('list.waiting'), value: ({ counts }) => counts.delivered, align: 'end' },
      {
        key: 'qua-han',
        label: t('list.late'),
        value: ({ counts }) => counts.late,
        align: 'end',
        cell: ({ counts }) =>
          counts.late === 0 ? '0' : <StatusBadge tone="late">{String(counts.late)}</StatusBadge>,
      },
      {
        key: 'trang-thai',
        label: t('list.state'),
        value: ({ state }) => t(state === 'open' ? 'list.stateOpen' : 'list.stateClosed'),
        cell: ({ state }) => (
          <StatusBadge tone={state === 'open' ? 'active' : 'closed'}>
            {t(state === 'open' ? 'list.stateOpen' : 'list.stateClosed')}
          </StatusBadge>
        ),
      },
      {
        key: 'mo-luc',
        label: t('list.openedAt'),
        value: campaign => campaign.openedAt,
        cell: campaign => <When at={campaign.openedAt} />,
      },
    ],
    [t],
  )
}

const CampaignTable = ({ campaigns }: { readonly campaigns: readonly Campaign[] }) => {
  const t = useTexts(texts)
  const columns = useColumns()
  return (
    <DataTable
      name="dot-tong-ket"
      label={t('list.title')}
      rows={campaigns}
      rowKey={campaign => campaign.id}
      columns={columns}
      rowTo={campaign => `/dot-tong-ket/${campaign.id}`}
    />
  )
}

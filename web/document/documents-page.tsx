import { useMemo } from 'react'
import type { z } from 'zod'
import { documentStates, kindNamed, listDocuments } from '../../domain/document/index.ts'
import { useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  StatusBadge,
  ToButton,
  useFormat,
  useSay,
  useTexts,
  When,
} from '../ui/index.ts'
import { ComposeDialog } from './compose-dialog.tsx'
import { tones } from './states.ts'
import { texts } from './texts.ts'

type Row = z.output<(typeof listDocuments)['output']>['documents'][number]

/** The register: every document the person may read, newest first. */
export default function DocumentsPage() {
  const t = useTexts(texts)
  const read = useRead(listDocuments, {})
  const columns = useColumns()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Loaded read={read}>
        {({ documents }) => (
          <DataTable
            name="van-ban"
            label={t('title')}
            rows={documents}
            rowKey={({ id }) => id}
            rowTo={({ id }) => `/van-ban/${id}`}
            columns={columns}
            empty={
              <EmptyState
                title={t('list.none')}
                action={<ToButton to="/tong-hop">{t('list.toSynthesis')}</ToButton>}
              >
                {t('list.noneNext')}
              </EmptyState>
            }
          />
        )}
      </Loaded>
      <ComposeDialog />
    </Page>
  )
}

const useColumns = (): Column<Row>[] => {
  const t = useTexts(texts)
  const say = useSay()
  const { day } = useFormat()
  return useMemo(
    () => [
      { key: 'trich-yeu', label: t('list.subject'), value: ({ subject }) => subject, width: '40%' },
      {
        key: 'loai',
        label: t('list.kind'),
        filter: 'choice',
        value: ({ kind }) => say(kindNamed(kind)),
      },
      { key: 'so', label: t('list.number'), align: 'end', value: ({ number }) => number },
      { key: 'ky-hieu', label: t('list.symbol'), value: ({ symbol }) => symbol },
      {
        key: 'trang-thai',
        label: t('list.state'),
        filter: 'choice',
        width: '9rem',
        value: ({ state }) => say(documentStates[state]),
        cell: ({ state }) => <StatusBadge tone={tones[state]}>{say(documentStates[state])}</StatusBadge>,
      },
      {
        key: 'ngay',
        label: t('list.issuedOn'),
        value: ({ issuedOn }) => issuedOn,
        cell: ({ issuedOn }) => (issuedOn === null ? '' : day(issuedOn)),
      },
      {
        key: 'lap',
        label: t('list.createdAt'),
        value: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => <When at={createdAt} />,
      },
      {
        key: 'dot',
        label: t('list.campaign'),
        value: ({ campaignName }) => campaignName,
        hidden: true,
      },
    ],
    [t, say, day],
  )
}

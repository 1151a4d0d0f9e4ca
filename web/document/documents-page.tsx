import { Button, Stack, Text } from '@mantine/core'
import { composeReport, documentKinds, documentStates, listDocuments } from '../../domain/document/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  DataTable,
  EmptyState,
  Loaded,
  Page,
  ProblemNotice,
  StatusBadge,
  useFormat,
  useGo,
  useSay,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import { texts } from './texts.ts'

const tones = { draft: 'draft', registered: 'active', issued: 'accepted' } as const

export default function DocumentsPage() {
  const t = useTexts(texts)
  const say = useSay()
  const { day } = useFormat()
  const [search] = useSearch()
  const campaignId = Number(search['lap'] ?? '')
  const read = useRead(listDocuments, {})
  return (
    <Page title={t('title')}>
      {campaignId > 0 ? <Compose campaignId={campaignId} /> : null}
      <Loaded read={read}>
        {({ documents }) => (
          <DataTable
            name="van-ban"
            rows={documents}
            rowKey={({ id }) => id}
            rowTo={({ id }) => `/van-ban/${id}`}
            empty={<EmptyState title={t('title')}>{t('none')}</EmptyState>}
            columns={[
              { key: 'number', label: t('number'), value: ({ number }) => number, align: 'end' },
              { key: 'symbol', label: t('symbol'), value: ({ symbol }) => symbol },
              {
                key: 'subject',
                label: t('subject'),
                width: '28rem',
                value: ({ kind, subject }) => `${documentKinds[kind].name}: ${subject}`,
              },
              {
                key: 'state',
                label: t('state'),
                filter: 'choice',
                value: ({ state }) => say(documentStates[state]),
                cell: ({ state }) => (
                  <StatusBadge tone={tones[state]}>{say(documentStates[state])}</StatusBadge>
                ),
              },
              {
                key: 'issuedOn',
                label: t('issuedOn'),
                value: ({ issuedOn }) => issuedOn,
                cell: ({ issuedOn }) => (issuedOn === null ? '' : day(issuedOn)),
              },
              { key: 'campaign', label: t('campaign'), value: ({ campaignName }) => campaignName },
            ]}
          />
        )}
      </Loaded>
    </Page>
  )
}

const Compose = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const go = useGo()
  const compose = useWrite(composeReport, { onDone: ({ documentId }) => go(`/van-ban/${documentId}`) })
  return (
    <Stack gap="xs">
      <Text>{t('composeLead')}</Text>
      <Button w="fit-content" onClick={() => compose.mutate({ campaignId })} loading={compose.isPending}>
        {t('compose')}
      </Button>
      {compose.error === null ? null : <ProblemNotice problem={compose.error} />}
    </Stack>
  )
}

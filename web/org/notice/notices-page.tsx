import { Button, Group, SegmentedControl } from '@mantine/core'
import { listNotices } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import { EmptyState, Loaded, Page, useSearchKey, useTexts } from '../../ui/index.ts'
import { MarkAll } from './mark-all.tsx'
import { NoticeList } from './notice-list.tsx'
import { texts } from './texts.ts'

/** Everything one was told, page by page from the latest. */
export default function NoticesPage() {
  const t = useTexts(texts)
  const [which, setWhich] = useSearchKey('xem', 'tat-ca')
  const [before, setBefore] = useSearchKey('truoc')
  const onlyUnread = which === 'chua-doc'
  const read = useRead(
    listNotices,
    {
      ...(onlyUnread ? { unread: 'true' as const } : {}),
      ...(before === '' ? {} : { before: Number(before) }),
    },
    { keepPrevious: true },
  )
  return (
    <Page title={t('title')} lead={t('lead')} width="reading">
      <Loaded read={read}>
        {({ notices, unread, more }) => (
          <>
            <Group justify="space-between" mb="md">
              <SegmentedControl
                aria-label={t('which')}
                value={which}
                onChange={value => {
                  setBefore('')
                  setWhich(value)
                }}
                data={[
                  { value: 'tat-ca', label: t('everything') },
                  { value: 'chua-doc', label: t('onlyUnread', { count: unread }) },
                ]}
              />
              <MarkAll unread={unread} upTo={Math.max(0, ...notices.map(({ id }) => id))} />
            </Group>
            {notices.length > 0 && <NoticeList notices={notices} />}
            {notices.length === 0 && (
              <EmptyState title={t(onlyUnread ? 'noneUnread' : 'none')}>
                {t(onlyUnread ? 'noneUnreadHint' : 'noneHint')}
              </EmptyState>
            )}
            <Group mt="md">
              {before !== '' && (
                <Button variant="default" onClick={() => setBefore('')}>
                  {t('newest')}
                </Button>
              )}
              {more && (
                <Button variant="default" onClick={() => setBefore(String(notices.at(-1)?.id ?? ''))}>
                  {t('older')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Loaded>
    </Page>
  )
}

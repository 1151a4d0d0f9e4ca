import { Drawer, Group } from '@mantine/core'
import { listNotices } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import { EmptyState, Loaded, ToLink, useTexts } from '../../ui/index.ts'
import { MarkAll } from './mark-all.tsx'
import { NoticeList } from './notice-list.tsx'
import { texts } from './texts.ts'

const latest = 30

/** The latest notices over the page one is on. */
export default function NoticeDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(texts)
  const read = useRead(listNotices, { limit: latest })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Loaded read={read}>
        {({ notices, unread }) =>
          notices.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
          ) : (
            <>
              <Group justify="space-between" mb="sm">
                <ToLink to="/thong-bao">{t('all')}</ToLink>
                <MarkAll unread={unread} upTo={Math.max(0, ...notices.map(({ id }) => id))} />
              </Group>
              <NoticeList notices={notices} onGo={onClose} />
            </>
          )
        }
      </Loaded>
    </Drawer>
  )
}

import { UnstyledButton } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import type { countNotices } from '../../../domain/org/index.ts'
import { named, useRead } from '../../api/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './notice.module.css'
import { texts } from './texts.ts'

const NoticeDrawer = lazy(() => import('./notice-drawer.tsx'))

const shown = (count: number): string => (count > 99 ? '99+' : String(count))

/** How much was told and not read; opens the latest. The live feed keeps the count, a slow repeat mends it. */
export default function Bell() {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const unread = useRead(named<typeof countNotices>('notice.count'), {}, { every: 120_000 }).data?.unread ?? 0
  return (
    <>
      <UnstyledButton
        className={style['bell'] ?? ''}
        aria-label={unread === 0 ? t('bellNone') : t('bell', { count: unread })}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <IconBell size={20} stroke={1.6} aria-hidden />
        {unread > 0 && (
          <span className={style['count']} aria-hidden>
            {shown(unread)}
          </span>
        )}
      </UnstyledButton>
      <Suspense fallback={null}>{open && <NoticeDrawer onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

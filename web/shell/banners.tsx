import { Button } from '@mantine/core'
import { IconCloudOff, IconFlask, IconRefresh } from '@tabler/icons-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useSubject } from '../api/index.ts'
import { useTexts } from '../ui/index.ts'
import { newVersion, onNewVersion } from './offline-shell.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

const subscribeLine = (listener: () => void): (() => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

const useOnline = (): boolean => useSyncExternalStore(subscribeLine, () => navigator.onLine)

const Banner = (props: { readonly tone: string; readonly icon: ReactNode; readonly children: ReactNode }) => (
  <div className={`${style['banner']} no-print`} data-tone={props.tone} role="status">
    {props.icon}
    <span>{props.children}</span>
  </div>
)

/** What holds for every page: the data are invented, the line is down, a new version waits. */
export const Banners = () => {
  const t = useTexts(texts)
  const { sample } = useSubject()
  const online = useOnline()
  const reload = useSyncExternalStore(onNewVersion, newVersion)
  return (
    <>
      {sample && (
        <Banner tone="sample" icon={<IconFlask size={18} aria-hidden />}>
          {t('sample')}
        </Banner>
      )}
      {!online && (
        <Banner tone="offline" icon={<IconCloudOff size={18} aria-hidden />}>
          {t('offline')}
        </Banner>
      )}
      {reload !== null && (
        <Banner tone="update" icon={<IconRefresh size={18} aria-hidden />}>
          {t('update.text')}{' '}
          <Button size="compact-xs" variant="default" onClick={reload}>
            {t('update.act')}
          </Button>
        </Banner>
      )}
    </>
  )
}

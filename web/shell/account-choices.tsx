import { Menu } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { draftCount, useGo, useTexts } from '../ui/index.ts'
import { useSignOut } from './session.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx'))

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onHelp: () => void
}

/** Settings, shortcuts, the way out. */
export default function AccountChoices({ open, onClose, onHelp }: Props) {
  const t = useTexts(texts)
  const go = useGo()
  const { person } = useSubject()
  const signOut = useSignOut()
  const [drafts, setDrafts] = useState(0)
  const leave = () => {
    const left = draftCount()
    if (left === 0) signOut.mutate({})
    else setDrafts(left)
  }
  return (
    <>
      <Menu opened={open} onClose={onClose} position="bottom-end" width={280}>
        <Menu.Target>
          {/* A place only: it is the account's button that says it opens a menu. */}
          <span className={style['anchor']} aria-hidden />
        </Menu.Target>
        <Menu.Dropdown aria-label={t('account.menu')}>
          <Menu.Label>
            {person.name}
            <br />
            {person.position}, {person.unitName}
          </Menu.Label>
          <Menu.Item leftSection={<IconSettings size={18} aria-hidden />} onClick={() => go('/cai-dat')}>
            {t('account.settings')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={18} aria-hidden />} onClick={onHelp}>
            {t('account.shortcuts')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={leave}>
            {t('account.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {drafts > 0 && (
        <Suspense fallback={null}>
          <SignOutDialog drafts={drafts} onClose={() => setDrafts(0)} onSignOut={() => signOut.mutate({})} />
        </Suspense>
      )}
    </>
  )
}

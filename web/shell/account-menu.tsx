import { Avatar, Menu, UnstyledButton } from '@mantine/core'
import { IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { draftCount, useGo, useTexts } from '../ui/index.ts'
import { useSignOut } from './session.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx'))

/** A Vietnamese is called by the last word of the name. */
const initialOf = (name: string): string => name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? ''

/** Who I am and for which unit; settings, shortcuts, the way out. */
export const AccountMenu = ({ onHelp }: { readonly onHelp: () => void }) => {
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
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <UnstyledButton
            className={style['account'] ?? ''}
            aria-label={`${t('account.menu')}: ${person.name}`}
          >
            <Avatar size={32} radius="xl" className={style['avatar'] ?? ''} aria-hidden>
              {initialOf(person.name)}
            </Avatar>
            <span className={style['who']}>
              <b>{person.name}</b>
              <small>{person.unitName}</small>
            </span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
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

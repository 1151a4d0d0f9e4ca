import { Avatar, Kbd, Menu, UnstyledButton } from '@mantine/core'
import { IconLogout, IconSearch, IconSettings } from '@tabler/icons-react'
import { useSubject } from '../api/index.ts'
import { useGo, useTexts } from '../ui/index.ts'
import { BarActions } from './bar-actions.tsx'
import { Mark } from './mark.tsx'
import { useSignOut } from './session.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

/** Mark, search, language, and who I am and for which unit. */
export const TopBar = ({ onSearch }: { readonly onSearch?: () => void }) => {
  const t = useTexts(texts)
  return (
    <div className={style['bar']}>
      <Mark />
      <UnstyledButton className={style['search'] ?? ''} onClick={onSearch} aria-keyshortcuts="Control+K">
        <IconSearch size={18} aria-hidden />
        <span>{t('search')}</span>
        <Kbd visibleFrom="sm">Ctrl K</Kbd>
      </UnstyledButton>
      <div className={style['barEnd']}>
        <BarActions />
        <Account />
      </div>
    </div>
  )
}

/** A Vietnamese is called by the last word of the name. */
const initialOf = (name: string): string => name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? ''

const Account = () => {
  const t = useTexts(texts)
  const go = useGo()
  const { person } = useSubject()
  const signOut = useSignOut()
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton
          className={style['account'] ?? ''}
          aria-label={`${t('account.menu')}: ${person.name}`}
        >
          <Avatar size={32} radius="xl" color="accent" aria-hidden>
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
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate({})}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

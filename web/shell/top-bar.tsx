import { Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../ui/index.ts'
import { AccountMenu } from './account-menu.tsx'
import { BarActions } from './bar-actions.tsx'
import { BarItems } from './bar-items.tsx'
import { Mark } from './mark.tsx'
import style from './shell.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly onSearch: () => void
  readonly onHelp: () => void
}

/** Mark, search, language, and who I am and for which unit. */
export const TopBar = ({ onSearch, onHelp }: Props) => {
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
        <BarItems />
        <BarActions />
        <AccountMenu onHelp={onHelp} />
      </div>
    </div>
  )
}

import { UnstyledButton, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useSubject } from '../api/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './shell.module.css'
import { texts } from './texts.ts'

const AccountChoices = lazy(() => import('./account-choices.tsx'))

/** A Vietnamese is called by the last word of the name. */
const initialOf = (name: string): string => name.trim().split(/\s+/).at(-1)?.charAt(0).toUpperCase() ?? ''

/** Who I am and for which unit; what the menu offers is fetched when the pointer or the keyboard comes near. */
export const AccountMenu = ({ onHelp }: { readonly onHelp: () => void }) => {
  const t = useTexts(texts)
  const { person } = useSubject()
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const come = () => setWanted(true)
  return (
    <div className={style['accountPlace']}>
      <UnstyledButton
        className={style['account'] ?? ''}
        aria-haspopup="menu"
        aria-expanded={open}
        onMouseEnter={come}
        onFocus={come}
        // A press on the button closes the open menu by the button, not as a press outside it as well.
        onMouseDown={event => event.stopPropagation()}
        onTouchStart={event => event.stopPropagation()}
        onClick={() => {
          come()
          setOpen(!open)
        }}
      >
        <VisuallyHidden>{t('account.menu')}</VisuallyHidden>
        <span className={style['avatar']} aria-hidden>
          {initialOf(person.name)}
        </span>
        <span className={style['who']}>
          <b>{person.name}</b>
          <small>{person.unitName}</small>
        </span>
      </UnstyledButton>
      {wanted && (
        <Suspense fallback={null}>
          <AccountChoices open={open} onClose={() => setOpen(false)} onHelp={onHelp} />
        </Suspense>
      )}
    </div>
  )
}

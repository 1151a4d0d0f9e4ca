import { Kbd, Modal, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { useGo } from '../address/use-address.ts'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'
import style from './palette.module.css'
import { type Choice, type Finder, useChoices } from './use-choices.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
  /** What is always there: pages and actions. */
  readonly choices: readonly Choice[]
  /** What the server finds for typed words. */
  readonly finders: readonly Finder[]
}

/** Search and go: type without accents, choose with the arrows, Enter opens. */
export default function Palette({ opened, onClose, choices, finders }: Props) {
  const t = useTexts(words)
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size="lg"
      yOffset="10vh"
      centered={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('palette.title')}>
        <Searching onClose={onClose} choices={choices} finders={finders} />
      </Modal.Content>
    </Modal.Root>
  )
}

const stepOfKey: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

const Searching = ({ onClose, choices, finders }: Omit<Props, 'opened'>) => {
  const t = useTexts(words)
  const go = useGo()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  // At once, not when the dialog has settled: people type on right after Ctrl K.
  useLayoutEffect(() => field.current?.focus(), [])
  const [typed, setTyped] = useState('')
  const shown = useChoices(choices, finders, typed)
  const [pointed, setActive] = useState(0)
  const active = Math.min(pointed, Math.max(0, shown.length - 1))
  const move = (by: number) => setActive((active + by + shown.length) % Math.max(1, shown.length))
  const open = (choice: Choice | undefined) => {
    if (choice === undefined) return
    onClose()
    go(choice.path)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = stepOfKey[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) open(shown[active])
    else move(step)
  }
  return (
    <>
      <TextInput
        data-autofocus
        ref={field}
        variant="unstyled"
        size="lg"
        className={style['field'] ?? ''}
        leftSection={<IconSearch size={20} aria-hidden />}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.title')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${list}-${active}` : undefined}
        value={typed}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <Results id={list} choices={shown} active={active} onPoint={setActive} onOpen={open} />
      <footer className={style['foot']}>
        <span>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> {t('palette.hint')}
        </span>
        <VisuallyHidden role="status">{t('palette.results', { count: shown.length })}</VisuallyHidden>
      </footer>
    </>
  )
}

interface ResultsProps {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly active: number
  readonly onPoint: (at: number) => void
  readonly onOpen: (choice: Choice) => void
}

const Results = ({ id, choices, active, onPoint, onOpen }: ResultsProps) => {
  const t = useTexts(words)
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div role="listbox" id={id} aria-label={t('palette.title')} className={style['results']} tabIndex={-1}>
      {choices.length === 0 && <p className={style['none']}>{t('palette.none')}</p>}
      {choices.map((choice, at) => (
        <div
          key={choice.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={style['result']}
          onMouseMove={() => at !== active && onPoint(at)}
          onClick={() => onOpen(choice)}
          onKeyDown={event => event.key === 'Enter' && onOpen(choice)}
        >
          <span>
            {choice.label}
            {choice.detail !== undefined && <small>{choice.detail}</small>}
          </span>
          <small>{choice.kind}</small>
        </div>
      ))}
    </div>
  )
}

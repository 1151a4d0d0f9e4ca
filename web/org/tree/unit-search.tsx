import { Text } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo } from 'react'
import { searchUnits } from '../../../domain/org/index.ts'
import { useRead } from '../../api/index.ts'
import { EmptyState, Loaded, ToLink, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { lettersFound } from './letters-found.ts'
import style from './tree.module.css'

const most = 50

interface Props {
  readonly phrase: string
  readonly onDay: string
  readonly head: ReactNode
  /** The box one types into: the arrow up from the first answer leads back to it. */
  readonly box: RefObject<HTMLInputElement | null>
  readonly listId: string
}

/** What a phrase finds on the map of a day, the nearest first, with the way down to each. */
export const UnitSearch = ({ phrase, onDay, head, box, listId }: Props) => {
  const t = useTexts(texts)
  const read = useRead(searchUnits, { phrase, onDay, limit: most }, { keepPrevious: true })
  return (
    <div>
      <div className={style['head']}>{head}</div>
      <Loaded read={read}>
        {({ units }) =>
          units.length === 0 ? (
            <EmptyState title={t('tree.none')}>{t('tree.noneHint')}</EmptyState>
          ) : (
            <>
              <Text size="sm" c="dimmed" mb={8} aria-live="polite">
                {units.length === most
                  ? t('tree.foundMany', { count: most })
                  : t('tree.found', { count: units.length })}
              </Text>
              <ul id={listId} className={style['found']} onKeyDown={event => step(event, box)}>
                {units.map(unit => (
                  <li key={unit.id}>
                    <ToLink to={`/don-vi/${unit.id}`}>
                      <Found text={unit.fullName} phrase={phrase} />
                    </ToLink>
                    <span className={style['path']}>
                      <Found text={unit.path} phrase={phrase} />
                    </span>
                    <span className={style['code']}>{unit.code ?? ''}</span>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </div>
  )
}

/** Arrows lead from one answer to the next. */
const step = (event: KeyboardEvent<HTMLElement>, box: Props['box']): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.findIndex(link => link.matches(':focus'))
  const next = event.key === 'ArrowDown' ? links[Math.min(at + 1, links.length - 1)] : links[at - 1]
  event.preventDefault()
  if (next === undefined) box.current?.focus()
  else next.focus()
}

const Found = ({ text, phrase }: { readonly text: string; readonly phrase: string }) => {
  const pieces = useMemo(() => lettersFound(text, phrase), [text, phrase])
  return (
    <>
      {pieces.map(piece =>
        piece.found ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
    </>
  )
}

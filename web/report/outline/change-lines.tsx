import {
  changeSaid,
  changesAtOnce,
  type OutlineChange,
  wordDifference,
} from '../../../domain/report/index.ts'
import { ToLink, useSay, useTexts } from '../../ui/index.ts'
import { Difference } from '../reading/difference.tsx'
import style from './outline.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly changes: readonly OutlineChange[]
  /** Where a section is written, by its number; null where it cannot be gone to. */
  readonly to?: (section: string) => string | null
}

const keyOf = ({ kind, section, vi }: OutlineChange): string => `${kind} ${section} ${vi}`

/** What is otherwise in an outline, a line each; where its words were changed, the words themselves on demand. */
export const ChangeLines = ({ changes, to }: Props) => {
  const t = useTexts(texts)
  const rest = changes.slice(changesAtOnce)
  const lines = (some: readonly OutlineChange[]) => (
    <ul>
      {some.map(change => (
        <ChangeLine key={keyOf(change)} change={change} place={to?.(change.section) ?? null} />
      ))}
    </ul>
  )
  return (
    <div className={style['changes']}>
      {lines(changes.slice(0, changesAtOnce))}
      {rest.length > 0 && (
        <details>
          <summary>{t('outline.moreChanges', { count: rest.length })}</summary>
          {lines(rest)}
        </details>
      )}
    </div>
  )
}

interface LineProps {
  readonly change: OutlineChange
  readonly place: string | null
}

const ChangeLine = ({ change, place }: LineProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const words = say(changeSaid(change))
  return (
    <li>
      {place === null ? (
        words
      ) : (
        <ToLink to={place} underline="always">
          {words}
        </ToLink>
      )}
      {change.kind === 'sectionAsked' && (
        <details>
          <summary>{t('outline.seeWords')}</summary>
          <Difference stretches={wordDifference(change.before, change.after)} />
        </details>
      )}
    </li>
  )
}

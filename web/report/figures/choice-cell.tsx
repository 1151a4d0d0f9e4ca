import { type Indicator, valueShown } from '../../../domain/report/index.ts'
import { fieldId, useLanguage, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { noteId } from './figure-cell.tsx'
import style from './figures.module.css'
import type { CellFinding } from './use-cells.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly shown: string
  readonly finding: CellFinding | null
  readonly indicator: Indicator
  readonly onChosen: (value: string) => void
}

/** Yes or no, or one of the indicator's list. */
export const ChoiceCell = ({ id, label, shown, finding, indicator, onChosen }: Props) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const offered =
    indicator.type === 'yesno'
      ? ['1', '0'].map(value => valueShown(indicator, value, language))
      : (indicator.choices ?? [])
  const all = shown === '' || offered.includes(shown) ? offered : [shown, ...offered]
  return (
    <select
      id={fieldId(id)}
      data-cell
      className={style['select']}
      aria-label={label}
      aria-invalid={finding?.severity === 'error'}
      aria-describedby={finding === null ? undefined : noteId(id)}
      value={shown}
      onChange={event => onChosen(event.currentTarget.value)}
    >
      <option value="">{t('figures.choose')}</option>
      {all.map(each => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  )
}

import { Text } from '@mantine/core'
import { searchUnits } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import { Loaded, ToLink, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'
import style from './tree.module.css'

const shown = 100

/** What a phrase finds on the map of a day, with the way down to each. */
export const UnitSearch = ({ phrase, onDay }: { readonly phrase: string; readonly onDay: string }) => {
  const t = useTexts(texts)
  const read = useRead(searchUnits, { phrase, onDay, limit: shown }, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {({ units }) =>
        units.length === 0 ? (
          <Text c="dimmed">{t('tree.none')}</Text>
        ) : (
          <div>
            <Text size="sm" c="dimmed" aria-live="polite">
              {t('tree.found', { count: units.length })}
              {units.length === shown ? '+' : ''}
            </Text>
            <ul className={style['found']}>
              {units.map(unit => (
                <li key={unit.id}>
                  <ToLink to={`/don-vi/${unit.id}`}>{unit.fullName}</ToLink>{' '}
                  <span className={style['path']}>
                    {[unit.path, unit.code ?? ''].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      }
    </Loaded>
  )
}

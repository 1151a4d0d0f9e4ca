import { Button } from '@mantine/core'
import { type Indicator, indicatorTypes } from '../../../domain/report/index.ts'
import { useLanguage, useSay, useTexts } from '../../ui/index.ts'
import style from './outline.module.css'
import { texts } from './texts.ts'
import type { OutlineEditing } from './use-outline-draft.ts'

interface Props {
  readonly indicators: readonly Indicator[]
  readonly mayEdit: boolean
  readonly onEdit: (indicator: Indicator) => void
  readonly editing: OutlineEditing
}

/** The figures asked under one heading. */
export const IndicatorTable = ({ indicators, mayEdit, onEdit, editing }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const language = useLanguage()
  if (indicators.length === 0) return <p className={style['none']}>{t('outline.noIndicators')}</p>
  return (
    <ul className={style['indicators']} aria-label={t('outline.indicators')}>
      {indicators.map(indicator => (
        <li key={indicator.code} data-part={indicator.partOf !== null}>
          <div>
            {language === 'vi' ? indicator.name : indicator.nameEn}
            <small>
              {indicator.unitOfMeasure} · {say(indicatorTypes[indicator.type])} ·{' '}
              {t(indicator.yearly ? 'outline.yearly' : 'outline.once')} · <code>{indicator.code}</code>
              <More indicator={indicator} />
            </small>
          </div>
          {mayEdit && (
            <div className={style['acts']}>
              <Button size="compact-sm" variant="subtle" onClick={() => onEdit(indicator)}>
                {t('outline.edit')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="late"
                onClick={() => editing.dropIndicator(indicator.code)}
              >
                {t('outline.drop')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What only some indicators have: their parts, their formula, their choices. */
const More = ({ indicator }: { readonly indicator: Indicator }) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const { breakdown, formula, choices } = indicator
  const parts = (breakdown ?? []).map(part => (language === 'vi' ? part.name : part.nameEn))
  return (
    <>
      {parts.length > 0 && (
        <> · {t('outline.brokenDown', { count: parts.length, names: parts.join(', ') })}</>
      )}
      {(formula ?? null) !== null && <> · {t('outline.reckoned', { formula: formula ?? '' })}</>}
      {(choices ?? []).length > 0 && <> · {(choices ?? []).join('; ')}</>}
    </>
  )
}

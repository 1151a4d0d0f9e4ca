import { Button } from '@mantine/core'
import { type Indicator, indicatorTypes } from '../../../domain/report/index.ts'
import { useLanguage, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './outline.module.css'
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

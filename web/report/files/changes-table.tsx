import { Checkbox } from '@mantine/core'
import { valueShown, wholeWindow } from '../../../domain/report/index.ts'
import { Sideways, useLanguage, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import style from './files.module.css'
import { choiceKey, type OfReport } from './preview.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly each: OfReport
  readonly isChosen: (key: string) => boolean
  readonly toggle: (key: string) => void
}

/** Every cell that differs: what stands, what the file says, and whether it is taken. */
export const ChangesTable = ({ report, each, isChosen, toggle }: Props) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const byCode = new Map(report.outline.indicators.map(indicator => [indicator.code, indicator]))
  return (
    <Sideways label={t('files.changes', { count: each.changes.length })} className={style['scroller']}>
      <table className={style['table']}>
        <thead>
          <tr>
            <th scope="col">{t('files.indicator')}</th>
            <th scope="col">{t('files.period')}</th>
            <th scope="col" data-number>
              {t('files.from')}
            </th>
            <th scope="col" data-number>
              {t('files.to')}
            </th>
            <th scope="col">{t('files.where')}</th>
          </tr>
        </thead>
        <tbody>
          {each.changes.map(change => {
            const indicator = byCode.get(change.indicator)
            const name = (language === 'vi' ? indicator?.name : indicator?.nameEn) ?? change.indicator
            const period = change.period === wholeWindow ? t('files.whole') : change.period
            const key = choiceKey(each.assignmentId, change)
            const shown = (value: string | null) =>
              value === null ? t('files.empty') : valueShown(indicator, value, language)
            return (
              <tr key={key}>
                <th scope="row">
                  <Checkbox
                    label={name}
                    aria-label={t('files.choose', { name, period })}
                    disabled={each.closed !== null}
                    checked={each.closed === null && isChosen(key)}
                    onChange={() => toggle(key)}
                  />
                </th>
                <td>{period}</td>
                <td data-number>{shown(change.from)}</td>
                <td data-number>
                  <strong>{shown(change.to)}</strong>
                </td>
                <td>
                  {change.sheet} {change.address}
                  {change.crossed && <small> · {t('files.crossed')}</small>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Sideways>
  )
}

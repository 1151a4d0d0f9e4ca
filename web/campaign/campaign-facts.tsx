import { ToLink, useFormat, useTexts } from '../ui/index.ts'
import style from './campaign.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaign: {
    readonly standingUnitName: string
    readonly beforeMeans: 'dayBefore' | 'thatDay'
    readonly onDayOff: 'keep' | 'next' | 'previous'
    readonly windowFrom: string | null
    readonly windowTo: string | null
  }
}

/** Who runs it, how its dates are read, which period its figures cover. */
export const CampaignFacts = ({ campaign }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { windowFrom: from, windowTo: to } = campaign
  const rule = { before: t(`head.${campaign.beforeMeans}`), dayOff: t(`head.${campaign.onDayOff}`) }
  return (
    <ul className={style['facts']}>
      <li>{t('head.standing', { name: campaign.standingUnitName })}</li>
      <li>
        {from === null || to === null
          ? t('head.noWindow')
          : t('head.window', { from: format.day(from), to: format.day(to) })}
      </li>
      <li>
        {t('head.rule', rule)} ·{' '}
        <ToLink to="/quan-tri/lich" fz="inherit" underline="always">
          {t('head.calendar')}
        </ToLink>
      </li>
    </ul>
  )
}

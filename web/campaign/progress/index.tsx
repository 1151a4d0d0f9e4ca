import { type DueTick, readProgress, type Series } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Section, useFormat, useTexts } from '../../ui/index.ts'
import { useLevelName } from '../use-rows.ts'
import { Figures } from './figures.tsx'
import { Legend, Plot } from './plot.tsx'
import style from './progress.module.css'
import { texts } from './texts.ts'

/** How complete and how timely the campaign has been from its opening to today, for all and level by level. */
export const Progress = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const read = useRead(readProgress, { campaignId }, { remember: true })
  return (
    <Section title={t('title')}>
      <Loaded read={read}>
        {({ series, dues, now }) =>
          (series[0]?.total ?? 0) === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <>
              <p className={style['basis']}>{t('basis')}</p>
              <div className={style['all']}>
                {series.map(each => (
                  <OfLevel key={each.level} series={each} dues={dues} now={now} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
    </Section>
  )
}

interface Props {
  readonly series: Series
  readonly dues: readonly DueTick[]
  readonly now: string
}

const OfLevel = ({ series, dues, now }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const levelOf = useLevelName()
  const levelName = series.level === null ? t('all') : levelOf(series.level)
  const last = series.days.at(-1)
  if (last === undefined) return null
  const { day, ...counts } = last
  const label = t('sum', { level: levelName, day: format.day(day), total: series.total, ...counts })
  return (
    <figure className={style['figure']} data-all={series.level === null}>
      <figcaption>{levelName}</figcaption>
      <Plot series={series} dues={dues} now={now} label={label} />
      <Legend series={series} />
      <Figures series={series} levelName={levelName} />
    </figure>
  )
}

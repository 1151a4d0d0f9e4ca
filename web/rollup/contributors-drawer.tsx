import { Drawer } from '@mantine/core'
import type { Indicator } from '../../domain/report/index.ts'
import { isStock, readContributors } from '../../domain/rollup/index.ts'
import { useRead } from '../api/index.ts'
import { Loaded, useFormat, useSearchKey, useTexts } from '../ui/index.ts'
import { Places } from './map/places-table.tsx'
import { OwnProof } from './map/proof-line.tsx'
import style from './rollup.module.css'
import { texts } from './texts.ts'
import { UnitsTable } from './units-table.tsx'
import { type Chosen, useIndicatorName } from './use-choice.ts'
import type { Rollup } from './use-rollup.ts'
import { YearBars } from './year-bars.tsx'

interface Props {
  readonly rollup: Rollup
  readonly chosen: Chosen
  /** Code of the indicator that is open; empty when none is. */
  readonly code: string
  readonly onClose: () => void
}

/** A figure opened: its years as bars, its units one by one, and where it all comes from. */
export const ContributorsDrawer = ({ rollup, chosen, code, onClose }: Props) => {
  const t = useTexts(texts)
  const nameOf = useIndicatorName()
  const indicator = rollup.outline.indicators.find(each => each.code === code)
  const title = indicator === undefined ? t('panel.unknown') : nameOf(indicator)
  return (
    <Drawer.Root opened={code !== ''} onClose={onClose} position="right" size="min(100%, 52rem)">
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={style['panelHead']}>
          <Drawer.Title className={style['panelTitle'] ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('panel.close')} />
        </div>
        <Drawer.Body>
          {indicator !== undefined && <Contributors rollup={rollup} chosen={chosen} indicator={indicator} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

interface OpenProps extends Omit<Props, 'code' | 'onClose'> {
  readonly indicator: Indicator
}

const Contributors = ({ rollup, chosen, indicator }: OpenProps) => {
  const t = useTexts(texts)
  const [period, setPeriod] = useSearchKey('ky')
  const own = rollup.totals.filter(total => total.indicator === indicator.code)
  const years = own.filter(total => rollup.outline.periods.includes(total.period))
  const periodName = period === '' ? t('table.whole') : period
  return (
    <>
      <Derivation rollup={rollup} indicator={indicator} />
      {rollup.onMap !== null && <OwnProof onMap={rollup.onMap} code={indicator.code} />}
      {years.length > 1 && (
        <figure className={style['plot']}>
          <h2>{t('panel.byYear')}</h2>
          <YearBars
            years={years}
            measure={indicator.unitOfMeasure}
            withFigures={rollup.contributing + rollup.partly.length}
            chosen={period}
            onChoose={year => setPeriod(year === period ? '' : year)}
          />
          <figcaption>
            <Source rollup={rollup} />
          </figcaption>
        </figure>
      )}
      <h2 className={style['panelHeading']}>{t('panel.byUnit', { period: periodName })}</h2>
      {rollup.onMap === null ? (
        <Units chosen={chosen} indicator={indicator} period={period} periodName={periodName} />
      ) : (
        <Places
          rollup={rollup}
          onMap={rollup.onMap}
          chosen={chosen}
          indicator={indicator}
          period={period}
          periodName={periodName}
        />
      )}
      {years.length <= 1 && (
        <p className={style['notes']}>
          <Source rollup={rollup} />
        </p>
      )}
    </>
  )
}

interface UnitsProps extends Pick<OpenProps, 'chosen' | 'indicator'> {
  readonly period: string
  readonly periodName: string
}

const Units = ({ chosen: { mapOn: _, ...chosen }, indicator, period, periodName }: UnitsProps) => {
  const read = useRead(readContributors, { ...chosen, indicator: indicator.code }, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {({ units }) => (
        <UnitsTable units={units} period={period} periodName={periodName} indicator={indicator} />
      )}
    </Loaded>
  )
}

/** What the figure is, where it is not simply counted. */
const Derivation = ({ rollup, indicator }: { readonly rollup: Rollup; readonly indicator: Indicator }) => {
  const t = useTexts(texts)
  const nameOf = useIndicatorName()
  const named = (code: string | null) => {
    const found = rollup.outline.indicators.find(each => each.code === code)
    return found === undefined ? '' : nameOf(found)
  }
  if (isStock(indicator)) return <p className={style['notes']}>{t('panel.stock')}</p>
  if (indicator.type !== 'rate') return null
  const counts = { part: named(indicator.numerator), whole: named(indicator.denominator) }
  return (
    <p className={style['notes']}>
      {t('panel.rate', counts)} {t('table.rates')}
    </p>
  )
}

const Source = ({ rollup }: { readonly rollup: Rollup }) => {
  const t = useTexts(texts)
  const { day, instant } = useFormat()
  const { contributing, expected, windowFrom: from, windowTo: to, basis, now } = rollup
  const window =
    from === null || to === null
      ? t('panel.noWindow')
      : t('panel.windowFrom', { from: day(from), to: day(to) })
  const words = t(basis === 'accepted' ? 'panel.basisAccepted' : 'panel.basisSubmitted')
  return t('panel.source', { contributing, expected, basis: words, window, at: instant(now) })
}

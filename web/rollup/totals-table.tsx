import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import type { Indicator } from '../../domain/report/index.ts'
import { isStock, type Total } from '../../domain/rollup/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Section,
  ToButton,
  useFormat,
  useParam,
  useTexts,
} from '../ui/index.ts'
import { useProofWords } from './map/proof-line.tsx'
import style from './rollup.module.css'
import { texts } from './texts.ts'
import { useIndicatorName } from './use-choice.ts'
import type { Rollup } from './use-rollup.ts'

interface Row {
  readonly indicator: Indicator
  readonly name: string
  readonly section: string
  readonly whole: Total
  readonly byPeriod: ReadonlyMap<string, Total>
}

interface Props {
  readonly rollup: Rollup
  /** Opens the units behind a figure; an empty period is the whole window. */
  readonly onOpen: (code: string, period: string) => void
}

const useRows = ({ outline, totals, overall }: Rollup): Row[] => {
  const nameOf = useIndicatorName()
  return useMemo(() => {
    const titles = new Map(outline.sections.map(({ label, title }) => [label, `${label}. ${title}`]))
    return outline.indicators.flatMap(indicator => {
      const whole = overall.find(total => total.indicator === indicator.code)
      if (whole === undefined) return []
      const own = totals.filter(total => total.indicator === indicator.code)
      return [
        {
          indicator,
          name: nameOf(indicator),
          section: titles.get(indicator.section) ?? indicator.section,
          whole,
          byPeriod: new Map(own.map(total => [total.period, total])),
        },
      ]
    })
  }, [outline, totals, overall, nameOf])
}

/** Indicator by year. On a phone the years stand in the panel that a line opens. */
export const TotalsTable = ({ rollup, onOpen }: Props) => {
  const t = useTexts(texts)
  const rows = useRows(rollup)
  const columns = useColumns(rollup, onOpen)
  const exportNotes = useExportNotes(rollup)
  const coming = useComing(rollup)
  if (rows.length === 0 && coming === null) return <Nothing rollup={rollup} />
  const notes = [
    t('table.hint'),
    ...(rows.some(({ indicator }) => indicator.type === 'rate') ? [t('table.rates')] : []),
    ...(rows.some(({ indicator }) => isStock(indicator)) ? [t('table.stocks')] : []),
  ]
  return (
    <Section title={t('table.title')}>
      <p className={style['notes']}>{notes.join(' ')}</p>
      <p className={style['notes']} role="status" hidden={coming === null}>
        {coming}
      </p>
      <div className={style['figures']}>
        <DataTable
          name="so-lieu"
          label={t('table.title')}
          rows={rows}
          rowKey={({ indicator }) => indicator.code}
          columns={columns}
          exportNotes={exportNotes}
        />
      </div>
    </Section>
  )
}

/** How far the totals have come, while some are still being added up. */
const useComing = ({ told, outline: { indicators } }: Rollup): string | null => {
  const t = useTexts(texts)
  return told < indicators.length ? t('table.coming', { told, all: indicators.length }) : null
}

/** A file says on which map it counts, that each sum is the same there, and whether lines were still to come. */
const useExportNotes = (rollup: Rollup): readonly string[] => {
  const coming = useComing(rollup)
  const onMap = rollup.onMap ?? { onDay: rollup.reportedOn, proofs: [] }
  const words = useProofWords({ rollup, onMap })
  return [...(coming === null ? [] : [coming]), ...(rollup.onMap === null ? [] : words)]
}

const exported = (total: Total | undefined): number | null =>
  total === undefined || total.value === null ? null : Number(total.value)

const useColumns = ({ outline, onMap, ...rollup }: Rollup, onOpen: Props['onOpen']): Column<Row>[] => {
  const t = useTexts(texts)
  // One accepted in part has figures too: with those of whole reports alone, more units would be there than could be.
  const withFigures =
    onMap === null ? rollup.contributing + rollup.partly.length : onMap.expected + onMap.held.length
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false })
  return useMemo(() => {
    const figure = (key: string, label: string, of: (row: Row) => Total | undefined): Column<Row> => ({
      key,
      label,
      align: 'end',
      value: row => exported(of(row)),
      cell: row => (
        <Figure
          total={of(row)}
          name={row.name}
          label={label}
          expected={row.whole.units}
          onOpen={() => onOpen(row.indicator.code, key === 'ca-giai-doan' ? '' : key)}
        />
      ),
    })
    const years = wide
      ? outline.periods.map(period => figure(period, period, ({ byPeriod }) => byPeriod.get(period)))
      : []
    return [
      {
        key: 'chi-tieu',
        label: t('table.indicator'),
        value: ({ name }) => name,
        cell: ({ indicator, name }) => (
          <button type="button" className={style['open']} onClick={() => onOpen(indicator.code, '')}>
            {name}
          </button>
        ),
      },
      {
        key: 'muc',
        label: t('table.section'),
        value: ({ section }) => section,
        filter: 'choice',
        hidden: true,
      },
      { key: 'dvt', label: t('table.measure'), value: ({ indicator }) => indicator.unitOfMeasure },
      figure('ca-giai-doan', t('table.whole'), ({ whole }) => whole),
      {
        key: 'so-don-vi',
        label: t('table.units'),
        align: 'end',
        value: ({ whole }) => whole.units,
        cell: ({ whole }) => t('table.of', { units: whole.units, all: withFigures }),
      },
      ...years,
    ]
  }, [t, wide, outline.periods, withFigures, onOpen])
}

interface FigureProps {
  readonly total: Total | undefined
  readonly name: string
  readonly label: string
  /** How many units gave this indicator at all. */
  readonly expected: number
  readonly onOpen: () => void
}

/** A figure that opens its units; it says so itself where fewer units gave it than the rest of its line. */
const Figure = ({ total, name, label, expected, onOpen }: FigureProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  if (total === undefined || total.value === null) return null
  const value = number(total.value)
  const { units } = total
  return (
    <button
      type="button"
      // The name of the line is the tab stop; a table of hundreds of figures would be none.
      tabIndex={-1}
      className={style['figure']}
      aria-label={t('table.open', { name, period: label, value, units })}
      onClick={onOpen}
    >
      {value}
      {units < expected && <small>{t('table.of', { units, all: expected })}</small>}
    </button>
  )
}

const Nothing = ({ rollup: { basis } }: { readonly rollup: Rollup }) => {
  const t = useTexts(texts)
  const campaignId = useParam('campaignId')
  const wider =
    basis === 'accepted' ? (
      <ToButton to={`/so-lieu/${campaignId}?tinh-tren=da-gui`}>{t('table.seeSubmitted')}</ToButton>
    ) : undefined
  return (
    <EmptyState title={t('table.none')} action={wider}>
      {t(basis === 'accepted' ? 'table.noneNext' : 'table.noneSubmitted')}
    </EmptyState>
  )
}

import { useMemo } from 'react'
import type { z } from 'zod'
import type { Indicator } from '../../../domain/report/index.ts'
import { readUnitTable } from '../../../domain/synthesis/index.ts'
import { useRead } from '../../api/index.ts'
import { type Column, DataTable, Loaded, ToLink, useFormat, useLanguage, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './map.module.css'

type Read = z.output<(typeof readUnitTable)['output']>
type Row = Read['rows'][number]

interface Props {
  readonly campaignId: number
  readonly section: string
}

/** The figures of a heading by units of the chosen map, as the annex of the report will have them. */
export const UnitTable = ({ campaignId, section }: Props) => {
  const t = useTexts(texts)
  const read = useRead(readUnitTable, { campaignId, section }, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {table => (table.rows.length === 0 ? <p>{t('map.none')}</p> : <Rows table={table} />)}
    </Loaded>
  )
}

const Rows = ({ table }: { readonly table: Read }) => {
  const t = useTexts(texts)
  const columns = useColumns(table)
  const notes = useNotes(table)
  return (
    <div className={style['table']}>
      <DataTable
        name={`so-lieu-theo-don-vi${table.mapOn === null ? '' : `-${table.mapOn}`}`}
        label={t('map.table')}
        rows={table.rows}
        rowKey={({ unitId, held }) => `${unitId}-${held ?? ''}`}
        columns={columns}
        search={false}
        exportNotes={notes}
      />
      <ul className={style['notes']}>
        {notes.slice(1).map(note => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

const useIndicatorName = () => {
  const language = useLanguage()
  return ({ name, nameEn }: Pick<Indicator, 'name' | 'nameEn'>) => (language === 'vi' ? name : nameEn)
}

/** Below the table and at the end of its export: which map it is, and that each sum is the same on both. */
const useNotes = ({ mapOn, indicators, totals, proofs }: Read): readonly string[] => {
  const t = useTexts(texts)
  const { day, number } = useFormat()
  const nameOf = useIndicatorName()
  const named = (code: string) => indicators.filter(each => each.code === code).map(nameOf)[0] ?? code
  const sums = indicators.flatMap((indicator, at) => {
    const total = totals[at] ?? null
    return total === null ? [] : [`${nameOf(indicator)}: ${number(total)}`]
  })
  return [
    mapOn === null ? t('map.reported') : t('map.on', { day: day(mapOn) }),
    `${t('map.total')}: ${sums.join(' · ')}`,
    ...(mapOn === null
      ? []
      : proofs.map(proof =>
          t(proof.held === '0' ? 'map.line' : 'map.lineHeld', {
            name: named(proof.indicator),
            reported: number(proof.reported),
            carried: number(proof.carried),
            held: number(proof.held),
          }),
        )),
    ...(indicators.some(({ type }) => type === 'rate') ? [t('map.rates')] : []),
  ]
}

const useColumns = ({ indicators }: Read): Column<Row>[] => {
  const t = useTexts(texts)
  const language = useLanguage()
  return useMemo(
    () => [
      {
        key: 'ten',
        label: t('map.unit'),
        value: ({ unitName }) => unitName,
        width: '14rem',
        cell: row => <UnitCell row={row} />,
      },
      ...indicators.map(({ code, name, nameEn, unitOfMeasure: measure }, at) =>
        figureColumn(code, at, t('map.measured', { name: language === 'vi' ? name : nameEn, measure })),
      ),
      {
        key: 'nguon',
        label: t('map.sources'),
        value: ({ sources }) => sources.map(({ unitName }) => unitName).join('; '),
        width: '16rem',
        cell: row => <SourceLinks row={row} />,
      },
    ],
    [indicators, t, language],
  )
}

const figureColumn = (key: string, at: number, label: string): Column<Row> => ({
  key,
  label,
  align: 'end',
  value: ({ figures }) => {
    const value = figures[at]?.value ?? null
    return value === null ? null : Number(value)
  },
  cell: ({ figures }) => <Figure figure={figures[at] ?? null} />,
})

const Figure = ({ figure }: { readonly figure: Row['figures'][number] }) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  if (figure === null || figure.value === null) return null
  return (
    <>
      {number(figure.value)}
      {figure.apportioned && <small className={style['mark']}>{t('map.apportioned')}</small>}
    </>
  )
}

const UnitCell = ({ row: { unitId, unitName, under, held } }: { readonly row: Row }) => {
  const t = useTexts(texts)
  return (
    <>
      <ToLink to={`/don-vi/${unitId}`}>{unitName}</ToLink>
      {under !== null && <small className={style['mark']}>{t('map.under', { unit: under.unitName })}</small>}
      {held !== null && (
        <small className={style['mark']}>{t('map.held', { why: t(`map.why.${held}`) })}</small>
      )}
    </>
  )
}

/** The versions a row is made of, each a way to the report itself. */
const SourceLinks = ({ row }: { readonly row: Row }) => {
  const t = useTexts(texts)
  return (
    // One thing in its cell: a card of a narrow page puts it beside its head.
    <span>
      {row.sources.map(({ unitId, unitName, reportId, version, part }) => {
        const words = { unit: unitName, version: String(version) }
        const source = unitId === row.unitId ? t('map.itself', words) : t('map.source', words)
        return (
          <span key={reportId} className={style['source']}>
            <ToLink to={`/bao-cao/${reportId}?xem=lan-gui&lan=${version}`}>
              {part ? t('map.partOf', { source }) : source}
            </ToLink>
          </span>
        )
      })}
    </span>
  )
}

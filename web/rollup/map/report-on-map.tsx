import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import type { ShownPlace } from '../../../domain/org/index.ts'
import type { Indicator } from '../../../domain/report/index.ts'
import { readReportOnMap } from '../../../domain/rollup/index.ts'
import { useRead } from '../../api/index.ts'
import { FoldedMapChoice, PlaceMarks, useMapDay, WhereItLies } from '../../org/index.ts'
import { Loaded, Sideways, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useIndicatorName } from '../use-choice.ts'
import style from './map.module.css'
import { ProofLine } from './proof-line.tsx'

interface Props {
  readonly reportId: number
  readonly version: number
  readonly unitName: string
}

type OnMap = z.output<(typeof readReportOnMap)['output']>

/** A version of a report as its unit gave it, or where it and its figures lie on the map of another day. */
export default function ReportOnMap({ reportId, version, unitName }: Props) {
  const [mapOn] = useMapDay()
  return (
    <section className={style['report']}>
      <FoldedMapChoice />
      {mapOn !== undefined && <FiguresOnMap asked={{ reportId, version, mapOn }} unitName={unitName} />}
    </section>
  )
}

interface AskedProps {
  readonly asked: { readonly reportId: number; readonly version: number; readonly mapOn: string }
  readonly unitName: string
}

const FiguresOnMap = ({ asked, unitName }: AskedProps) => {
  const t = useTexts(texts)
  const read = useRead(readReportOnMap, asked, { keepPrevious: true })
  const [open, setOpen] = useState(false)
  return (
    <Loaded read={read}>
      {onMap => (
        <>
          <WhereItLies onMap={onMap} unitName={unitName} />
          <ProofLine rollup={onMap} onMap={onMap} />
          <Button
            className="no-print"
            variant="subtle"
            size="compact-sm"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'map.hideFigures' : 'map.showFigures')}
          </Button>
          {open && <FigureTable onMap={onMap} />}
        </>
      )}
    </Loaded>
  )
}

const keyOf = ({ unitId, held }: Pick<ShownPlace, 'unitId' | 'held'>): string => `${unitId} ${held ?? ''}`

/** Indicators by places of the map, over the whole window; each figure says whether it was apportioned. */
const FigureTable = ({ onMap: { outline, places, figures } }: { readonly onMap: OnMap }) => {
  const t = useTexts(texts)
  const nameOf = useIndicatorName()
  const byCell = useMemo(
    () => new Map(figures.map(figure => [`${figure.indicator} ${keyOf(figure)}`, figure.overall])),
    [figures],
  )
  const given = new Set(figures.map(({ indicator }) => indicator))
  const indicators = outline.indicators.filter(({ code }) => given.has(code))
  if (indicators.length === 0) return <p>{t('map.none')}</p>
  return (
    <Sideways label={t('table.title')} className={style['sums']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('map.indicator')}</th>
            {places.map(place => (
              <th scope="col" key={keyOf(place)}>
                {place.unitName}
                <PlaceMarks place={place} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map(indicator => (
            <tr key={indicator.code}>
              <th scope="row">
                {nameOf(indicator)} ({indicator.unitOfMeasure})
              </th>
              {places.map(place => (
                <FigureCell
                  key={keyOf(place)}
                  place={place}
                  figure={byCell.get(`${indicator.code} ${keyOf(place)}`) ?? null}
                  indicator={indicator}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

interface CellProps {
  readonly place: ShownPlace
  readonly figure: OnMap['figures'][number]['overall']
  readonly indicator: Indicator
}

const FigureCell = ({ place, figure, indicator }: CellProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  return (
    <td data-label={place.unitName}>
      {figure === null || figure.value === null ? t('panel.blank') : number(figure.value)}
      {indicator.type === 'rate' && figure !== null && <small>{t('map.derived')}</small>}
      {figure?.apportioned === true && <small>{t('map.apportioned')}</small>}
    </td>
  )
}

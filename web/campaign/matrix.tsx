import { Button, Checkbox, Group, Select } from '@mantine/core'
import { Suspense, useMemo } from 'react'
import type { Cell } from '../../domain/campaign/index.ts'
import { countPlaced } from '../../domain/org/index.ts'
import { CountProof, MapChoice, PlaceMarks } from '../org/index.ts'
import { type Column, DataTable, StatusShape, useSearch, useTexts } from '../ui/index.ts'
import type { Duty } from './duty-list.tsx'
import { type Mark, markOf, marks, toneOf, useCellWord } from './mark.ts'
import style from './matrix.module.css'
import { texts } from './texts.ts'
import { useCountWords } from './use-count-words.ts'
import {
  type MatrixRow,
  type MatrixUnit,
  useCampaignOnMap,
  useMatrixFilter,
  useMatrixRows,
} from './use-rows.ts'

interface Props {
  readonly campaignId: number
  readonly units: readonly MatrixUnit[]
  readonly cells: readonly Cell[]
  readonly duties: readonly Duty[]
  readonly now: string
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/** The duty as a column's head: its clause and the beginning of its words. */
export const headOf = (duty: Duty, most = 44): string => `${duty.section} ${shortened(duty.text, most)}`

/** Units × duties: who owes what, and how it stands; a cell opens the assignment. */
export const Matrix = ({ campaignId, units, cells, duties, now }: Props) => {
  const t = useTexts(texts)
  const onMap = useCampaignOnMap(campaignId)
  const rows = useMatrixRows(units, cells, onMap)
  const columns = useColumns(duties, now)
  const countWords = useCountWords()
  const count = onMap === undefined ? undefined : countPlaced(cells, onMap.places)
  return (
    <div className={style['matrix']}>
      <Legend />
      <Suspense fallback={null}>
        <div className={style['map']}>
          <MapChoice />
        </div>
        {onMap !== undefined && count !== undefined && (
          <CountProof onMap={onMap} count={count} things="duties" />
        )}
      </Suspense>
      <Filters />
      <DataTable
        name="don-vi"
        label={t('tabs.matrix')}
        rows={rows}
        rowKey={row => row.key}
        columns={columns}
        // A file that leaves the page says which map it is and that nothing was lost on the way.
        exportNotes={onMap === undefined || count === undefined ? [] : [countWords(onMap, count)]}
        empty={<NothingFits />}
      />
    </div>
  )
}

const useColumns = (duties: readonly Duty[], now: string): Column<MatrixRow>[] => {
  const t = useTexts(texts)
  const word = useCellWord(now)
  return useMemo(() => {
    const bound = duties.filter(duty => duty.counts.total > 0)
    const dated = bound.some(duty => duty.dueOn !== null)
    return [
      {
        key: 'ten',
        label: t('matrix.unit'),
        value: row => row.unit.name,
        cell: row => <UnitName row={row} />,
        width: '15rem',
      },
      { key: 'cap', label: t('matrix.level'), value: row => row.level, filter: 'choice', hidden: true },
      { key: 'con', label: t('matrix.left'), value: row => row.left, align: 'end', hidden: true },
      ...bound.map((duty): Column<MatrixRow> => {
        const cellsOf = (row: MatrixRow) => row.cells.get(duty.obligationId) ?? []
        return {
          key: `n${duty.obligationId}`,
          label: headOf(duty),
          wholeLabel: `${duty.section} ${duty.text.replace(/\s+/g, ' ')}`,
          value: row => {
            const own = cellsOf(row)
            return own.length === 0 ? null : own.map(word).join('; ')
          },
          cell: row =>
            cellsOf(row).map(cell => (
              <MatrixCell key={cell.assignmentId} cell={cell} whose={whoseOf(row, cell)} word={word} />
            )),
          width: '9.5rem',
          ...(dated && duty.dueOn === null ? { hidden: true } : {}),
        }
      }),
    ]
  }, [duties, t, word])
}

const UnitName = ({ row: { unit, place } }: { readonly row: MatrixRow }) => (
  <>
    {unit.name}
    {place !== null && (
      <Suspense fallback={null}>
        <PlaceMarks place={place} />
      </Suspense>
    )}
  </>
)

/** Whose duty it is, where it stands in the row of another unit. */
const whoseOf = ({ unit, place }: MatrixRow, cell: Cell): string =>
  place === null || cell.unitId === unit.id
    ? ''
    : (place.sources.find(({ unitId }) => unitId === cell.unitId)?.unitName ?? '')

interface CellProps {
  readonly cell: Cell
  readonly whose: string
  readonly word: (cell: Cell) => string
}

const MatrixCell = ({ cell, whose, word }: CellProps) => {
  const [, setSearch] = useSearch()
  const mark = markOf(cell)
  return (
    <button
      type="button"
      className={style['cell']}
      data-mark={mark}
      onClick={() => setSearch({ o: String(cell.assignmentId) }, { push: true })}
    >
      <StatusShape tone={toneOf[mark]} />
      {whose === '' ? word(cell) : `${whose}: ${word(cell)}`}
    </button>
  )
}

const Legend = () => {
  const t = useTexts(texts)
  return (
    <ul className={style['legend']} aria-label={t('matrix.legend')}>
      {marks.map(mark => (
        <li key={mark}>
          <StatusShape tone={toneOf[mark]} /> {t(`mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}

const Filters = () => {
  const t = useTexts(texts)
  const { mark, setMark, lateOnly, setLateOnly, below, setBelow } = useMatrixFilter()
  return (
    <Group gap="md" mb="xs" className="no-print">
      <Select
        aria-label={t('matrix.state')}
        placeholder={t('matrix.allStates')}
        data={marks.map((value: Mark) => ({ value, label: t(`mark.${value}`) }))}
        value={mark}
        onChange={value => setMark(value ?? '')}
        clearable
        w={190}
      />
      <Checkbox
        label={t('matrix.lateOnly')}
        checked={lateOnly}
        onChange={event => setLateOnly(event.currentTarget.checked ? '1' : '')}
      />
      <Checkbox
        label={t('matrix.below')}
        checked={below}
        onChange={event => setBelow(event.currentTarget.checked ? '1' : '')}
      />
    </Group>
  )
}

const NothingFits = () => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  return (
    <p>
      {t('matrix.none')}{' '}
      <Button variant="subtle" size="compact-sm" onClick={() => setSearch({ trangthai: '', cham: '' })}>
        {t('matrix.clear')}
      </Button>
    </p>
  )
}

import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { z } from 'zod'
import { type Cell, readCampaign, readMatrix } from '../../domain/campaign/index.ts'
import { countPlaced } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import { PlaceMarks } from '../org/index.ts'
import {
  Loaded,
  matches,
  Page,
  PageSkeleton,
  Sideways,
  StatusShape,
  useFormat,
  useNumberParam,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import type { Duty } from './duty-list.tsx'
import { markOf, toneOf, useCellWord } from './mark.ts'
import { headOf } from './matrix.tsx'
import style from './print.module.css'
import { texts } from './texts.ts'
import { useCountWords } from './use-count-words.ts'
import { type MatrixRow, useCampaignOnMap, useMatrixFilter, useMatrixRows } from './use-rows.ts'

type CampaignRead = z.output<(typeof readCampaign)['output']>
type MatrixRead = z.output<(typeof readMatrix)['output']>

/** The matrix whole on paper, with the filters of the screen it was opened from. */
export default function PrintPage() {
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readCampaign, { campaignId })
  const matrix = useRead(readMatrix, { campaignId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => (
        <Loaded read={matrix} skeleton={<PageSkeleton />}>
          {cells => <Paper data={data} matrix={cells} />}
        </Loaded>
      )}
    </Loaded>
  )
}

/** The rows under all filters of the screen, those of the table included, and the filters in words. */
const useFilteredRows = (campaignId: number, matrix: MatrixRead) => {
  const t = useTexts(texts)
  const [search] = useSearch()
  const { mark, lateOnly } = useMatrixFilter()
  const onMap = useCampaignOnMap(campaignId)
  const level = search['don-vi.loc.cap'] ?? ''
  const typed = search['don-vi.tim'] ?? ''
  const rows = useMatrixRows(matrix.units, matrix.cells, onMap).filter(
    row => (level === '' || row.level === level) && (typed === '' || matches(row.unit.name, typed)),
  )
  const filters = [level, typed, mark === null ? '' : t(`mark.${mark}`), lateOnly ? t('matrix.lateOnly') : '']
  return { rows, onMap, filters: filters.filter(filter => filter !== '').join(', ') }
}

const Paper = ({ data, matrix }: { readonly data: CampaignRead; readonly matrix: MatrixRead }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const countWords = useCountWords()
  const { campaign } = data
  const { rows, onMap, filters } = useFilteredRows(campaign.id, matrix)
  const facts = [
    t('print.at', { at: format.instant(matrix.now) }),
    t('print.count', { count: rows.length }),
    ...(onMap === undefined ? [] : [t('print.onMap', { day: format.day(onMap.onDay) })]),
    ...(onMap === undefined ? [] : [countWords(onMap, countPlaced(matrix.cells, onMap.places))]),
    ...(filters === '' ? [] : [t('print.filtered', { filters })]),
  ]
  return (
    <Page
      title={t('print.title')}
      width="full"
      crumbs={[{ label: campaign.name, to: `/dot-tong-ket/${campaign.id}?xem=don-vi` }]}
      lead={`${campaign.name}. ${facts.join(' · ')}`}
      actions={
        <Button leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />} onClick={() => print()}>
          {t('print.print')}
        </Button>
      }
    >
      <Sideways label={t('print.title')} className={style['frame']}>
        <PaperTable rows={rows} duties={dutiesToPrint(data.duties)} now={matrix.now} />
      </Sideways>
    </Page>
  )
}

/** Paper is narrow: where some duties have a date, only those. */
const dutiesToPrint = (duties: readonly Duty[]): readonly Duty[] => {
  const bound = duties.filter(duty => duty.counts.total > 0)
  const dated = bound.filter(duty => duty.dueOn !== null)
  return dated.length > 0 ? dated : bound
}

interface TableProps {
  readonly rows: readonly MatrixRow[]
  readonly duties: readonly Duty[]
  readonly now: string
}

const PaperTable = ({ rows, duties, now }: TableProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const word = useCellWord(now)
  return (
    <table className={style['table']}>
      <thead>
        <tr>
          <th scope="col">{t('print.number')}</th>
          <th scope="col">{t('matrix.unit')}</th>
          {duties.map(duty => (
            <th scope="col" key={duty.obligationId}>
              {headOf(duty)}
              {duty.dueOn !== null && <div>{format.day(duty.dueOn)}</div>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, unit, place, cells }, at) => (
          <tr key={key}>
            <td>{at + 1}</td>
            <th scope="row">
              {unit.name}
              {place !== null && (
                <Suspense fallback={null}>
                  <PlaceMarks place={place} />
                </Suspense>
              )}
            </th>
            {duties.map(({ obligationId }) => (
              <PaperCell key={obligationId} cells={cells.get(obligationId) ?? []} word={word} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  readonly cells: readonly Cell[]
  readonly word: (cell: Cell) => string
}

const PaperCell = ({ cells, word }: CellProps) => (
  <td>
    {cells.map(cell => (
      <span key={cell.assignmentId} className={style['cell']}>
        <StatusShape tone={toneOf[markOf(cell)]} /> {word(cell)}
      </span>
    ))}
  </td>
)

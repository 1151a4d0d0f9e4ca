import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { z } from 'zod'
import { readCampaign, readMatrix } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import {
  Loaded,
  matches,
  Page,
  PageSkeleton,
  StatusShape,
  useFormat,
  useNumberParam,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import { markOf, toneOf, useCellWord } from './mark.ts'
import { headOf } from './matrix.tsx'
import style from './print.module.css'
import { texts } from './texts.ts'
import { useMatrixFilter, useMatrixRows } from './use-rows.ts'

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

/** The filters that the table on the screen keeps in the address under its own name. */
const useTableFilter = () => {
  const [search] = useSearch()
  return { level: search['don-vi.loc.cap'] ?? '', typed: search['don-vi.tim'] ?? '' }
}

const Paper = ({ data, matrix }: { readonly data: CampaignRead; readonly matrix: MatrixRead }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const word = useCellWord(matrix.now)
  const { level, typed } = useTableFilter()
  const { mark, lateOnly } = useMatrixFilter()
  const rows = useMatrixRows(matrix.units, matrix.cells).filter(
    row => (level === '' || row.level === level) && (typed === '' || matches(row.unit.name, typed)),
  )
  const bound = data.duties.filter(duty => duty.counts.total > 0)
  const dated = bound.filter(duty => duty.dueOn !== null)
  const duties = dated.length > 0 ? dated : bound
  const filters = [level, typed, mark === null ? '' : t(`mark.${mark}`), lateOnly ? t('matrix.lateOnly') : '']
    .filter(filter => filter !== '')
    .join(', ')
  const facts = [
    t('print.at', { at: format.instant(matrix.now) }),
    t('print.count', { count: rows.length }),
    ...(filters === '' ? [] : [t('print.filtered', { filters })]),
  ]
  const { campaign } = data
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
      <div className={style['frame']}>
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
            {rows.map(({ unit, cells }, at) => (
              <tr key={unit.id}>
                <td>{at + 1}</td>
                <th scope="row">{unit.name}</th>
                {duties.map(({ obligationId }) => {
                  const cell = cells.get(obligationId)
                  return (
                    <td key={obligationId}>
                      {cell !== undefined && (
                        <span className={style['cell']}>
                          <StatusShape tone={toneOf[markOf(cell)]} /> {word(cell)}
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

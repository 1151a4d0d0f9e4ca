import { Group } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import { type BoardRow, dossierStates, readCommendationBoard } from '../../../domain/commendation/index.ts'
import { useRead } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  StatusBadge,
  ToButton,
  type Tone,
  useFormat,
  useNumberParam,
  useSay,
  useTexts,
  When,
} from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import { dossierTones } from '../tones.ts'

type Board = z.output<(typeof readCommendationBoard)['output']>

/** The whole province: who owes a dossier, who has sent one, how far each has come. */
export default function BoardPage() {
  const t = useTexts(texts)
  const format = useFormat()
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readCommendationBoard, { campaignId })
  return (
    <Loaded read={read}>
      {board => (
        <Page
          title={t('title')}
          crumbs={[{ to: '/khen-thuong', label: t('title') }]}
          lead={board.campaignName}
          actions={<Ways campaignId={campaignId} board={board} />}
        >
          {board.round === null ? (
            <EmptyState title={t('board.notOpen')}>{t('board.notOpenNext')}</EmptyState>
          ) : (
            <>
              <p>{t('board.lead', { award: board.round.award, at: format.instant(board.round.dueAt) })}</p>
              <Figures rows={board.rows} />
              <UnitsTable campaignId={campaignId} rows={board.rows} />
              <p className={style['quiet']}>{t('dossier.privacy')}</p>
            </>
          )}
        </Page>
      )}
    </Loaded>
  )
}

const Ways = ({ campaignId, board }: { readonly campaignId: number; readonly board: Board }) => {
  const t = useTexts(texts)
  return (
    <Group gap="sm">
      {board.may.includes('commendation.setRound') && (
        <ToButton to={`/khen-thuong/${campaignId}/thiet-lap`} variant="default">
          {t('board.settings')}
        </ToButton>
      )}
      {board.round !== null && (
        <ToButton to={`/khen-thuong/${campaignId}/hoi-dong`}>{t('board.council')}</ToButton>
      )}
    </Group>
  )
}

const Figures = ({ rows }: Pick<Board, 'rows'>) => {
  const t = useTexts(texts)
  const asked = rows.filter(row => row.asked)
  const sent = rows.filter(({ submittedAt }) => submittedAt !== null)
  const owing = asked.filter(({ submittedAt }) => submittedAt === null)
  const sum = (of: (row: BoardRow) => number) => rows.reduce((total, row) => total + of(row), 0)
  const [collective, individual] = [sum(row => row.collectives), sum(row => row.individuals)]
  const late = owing.filter(row => row.late).length
  const figures: readonly (readonly [key: string, label: string, value: number, beside: string])[] = [
    ['asked', t('board.asked'), asked.length, ''],
    ['sent', t('board.sent'), sent.length, ''],
    ['owing', t('board.owing'), owing.length, late > 0 ? t('board.late', { count: late }) : ''],
    ['whole', t('board.whole'), rows.filter(({ whole }) => whole).length, ''],
    ['toCheck', t('board.toCheck'), rows.filter(({ state }) => state === 'submitted').length, ''],
    [
      'nominees',
      t('board.nominees'),
      collective + individual,
      t('board.nomineesOf', { collective, individual }),
    ],
    ['awarded', t('board.awarded'), sum(row => row.awarded), ''],
  ]
  return (
    <dl className={style['figures']}>
      {figures.map(([key, label, value, beside]) => (
        <div key={key}>
          <dt>
            {label} {beside !== '' && <small>({beside})</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Nobody has been put forward and nothing was ever sent. */
const isUntouched = ({ state, collectives, individuals }: BoardRow): boolean =>
  state === 'preparing' && collectives + individuals === 0

const toneOf = (row: BoardRow): Tone => (isUntouched(row) ? 'none' : dossierTones[row.state])

const useColumns = (): Column<BoardRow>[] => {
  const t = useTexts(texts)
  const say = useSay()
  return useMemo((): Column<BoardRow>[] => {
    const parts = ({ whole, collectives, individuals }: BoardRow) =>
      collectives + individuals === 0 ? '' : t(whole ? 'board.isWhole' : 'board.notWhole')
    const stateOf = (row: BoardRow) => (isUntouched(row) ? t('board.nothing') : say(dossierStates[row.state]))
    const inTime = ({ late, submittedAt }: BoardRow) =>
      late ? t('board.yes') : t(submittedAt === null ? 'board.waiting' : 'board.no')
    return [
      { key: 'don-vi', label: t('board.unit'), value: ({ unitName }) => unitName, width: '28%', sort: false },
      {
        key: 'trang-thai',
        label: t('board.state'),
        filter: 'choice',
        width: '19%',
        value: stateOf,
        cell: row => <StatusBadge tone={toneOf(row)}>{stateOf(row)}</StatusBadge>,
      },
      {
        key: 'thoi-han',
        label: t('board.inTime'),
        filter: 'choice',
        value: inTime,
        cell: row => (row.late ? <StatusBadge tone="late">{inTime(row)}</StatusBadge> : inTime(row)),
      },
      { key: 'ho-so', label: t('board.parts'), filter: 'choice', value: parts },
      { key: 'tap-the', label: t('board.collectives'), align: 'end', value: row => row.collectives },
      { key: 'ca-nhan', label: t('board.individuals'), align: 'end', value: row => row.individuals },
      { key: 'duoc-tang', label: t('board.awarded'), align: 'end', value: row => row.awarded },
      {
        key: 'gui',
        label: t('board.sentAt'),
        value: ({ submittedAt }) => submittedAt,
        cell: ({ submittedAt }) => (submittedAt === null ? '' : <When at={submittedAt} />),
      },
    ]
  }, [t, say])
}

const UnitsTable = ({
  campaignId,
  rows,
}: {
  readonly campaignId: number
  readonly rows: readonly BoardRow[]
}) => {
  const t = useTexts(texts)
  const columns = useColumns()
  return (
    <DataTable
      name="khen-thuong"
      label={t('title')}
      rows={rows}
      rowKey={({ unitId }) => unitId}
      columns={columns}
      rowTo={({ unitId }) => `/khen-thuong/${campaignId}/don-vi/${unitId}`}
    />
  )
}

import { Group } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import {
  exemplarKinds,
  exemplarStates,
  isWithProvince,
  type Place,
  readBoard,
} from '../../../domain/exemplar/index.ts'
import { useRead } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  Loaded,
  Page,
  StatusBadge,
  ToButton,
  useNumberParam,
  useSay,
  useTexts,
  When,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { tones } from '../tones.ts'

type Board = z.output<(typeof readBoard)['output']>

/** Every place of every locality: who stands there, how far it is, how many have scored it. */
export default function BoardPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readBoard, { campaignId })
  return (
    <Loaded read={read}>
      {board => (
        <Page
          title={t('title')}
          crumbs={[{ to: '/dien-hinh', label: t('title') }]}
          lead={board.campaignName}
          actions={<Ways campaignId={campaignId} board={board} />}
        >
          <blockquote className={style['clause']}>
            <p className={style['quiet']}>{t('locality.clause', { section: board.section })}</p>
            <p>{board.text}</p>
          </blockquote>
          <p>{t('board.summary', counts(board.places))}</p>
          <PlacesTable campaignId={campaignId} places={board.places} />
          <p className={style['quiet']}>{t('locality.privacy')}</p>
        </Page>
      )}
    </Loaded>
  )
}

const counts = (places: readonly Place[]) => ({
  all: places.length,
  sent: places.filter(({ state }) => state !== null && isWithProvince(state)).length,
  accepted: places.filter(({ state }) => state === 'accepted' || state === 'selected').length,
})

const Ways = ({ campaignId, board }: { readonly campaignId: number; readonly board: Board }) => {
  const t = useTexts(texts)
  return (
    <Group gap="sm">
      <ToButton to={`/dien-hinh/${campaignId}/hoi-dong`} variant="default">
        {t('board.toPanel')}
      </ToButton>
      {board.isReviewer && !board.concluded && (
        <ToButton to={`/dien-hinh/${campaignId}/cham-diem`} variant="light">
          {t('board.toScoring')}
        </ToButton>
      )}
      <ToButton to={`/dien-hinh/${campaignId}/xep-hang`}>{t('board.toRanking')}</ToButton>
    </Group>
  )
}

const useColumns = (): Column<Place>[] => {
  const t = useTexts(texts)
  const say = useSay()
  return useMemo(
    (): Column<Place>[] => [
      { key: 'don-vi', label: t('board.unit'), value: ({ unitName }) => unitName, width: '24%' },
      {
        key: 'loai',
        label: t('board.kind'),
        filter: 'choice',
        value: ({ kind }) => say(exemplarKinds[kind]),
      },
      {
        key: 'dien-hinh',
        label: t('board.exemplar'),
        width: '30%',
        value: ({ name, title }) => (name === null ? null : `${name} ${title ?? ''}`),
        cell: place => <Who place={place} />,
      },
      {
        key: 'trang-thai',
        label: t('board.state'),
        filter: 'choice',
        value: ({ state }) => (state === null ? t('board.noState') : say(exemplarStates[state])),
        cell: place => <State place={place} />,
      },
      { key: 'linh-vuc', label: t('board.field'), value: ({ field }) => field, hidden: true },
      {
        key: 'gui',
        label: t('board.sentAt'),
        value: ({ sentAt }) => sentAt,
        cell: ({ sentAt }) => (sentAt === null ? '' : <When at={sentAt} />),
      },
      {
        key: 'phieu',
        label: t('board.sheets'),
        align: 'end',
        value: ({ sheets, expected }) => (expected === 0 ? null : sheets - expected),
        cell: ({ sheets, expected }) => (expected === 0 ? '' : `${sheets}/${expected}`),
      },
    ],
    [t, say],
  )
}

const Who = ({ place }: { readonly place: Place }) => {
  const t = useTexts(texts)
  if (place.name === null)
    return (
      <span className={style['quiet']}>
        {place.candidates > 0 ? t('board.candidates', { count: place.candidates }) : t('board.notSent')}
      </span>
    )
  return (
    <div>
      {place.name}
      {place.title !== '' && <div className={style['quiet']}>{place.title}</div>}
    </div>
  )
}

const State = ({ place }: { readonly place: Place }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { state, late } = place
  if (late && (state === null || !isWithProvince(state)))
    return <StatusBadge tone="late">{t('board.late')}</StatusBadge>
  return (
    <StatusBadge tone={state === null ? 'none' : tones[state]}>
      {state === null ? t('board.noState') : say(exemplarStates[state])}
    </StatusBadge>
  )
}

const PlacesTable = ({
  campaignId,
  places,
}: {
  readonly campaignId: number
  readonly places: readonly Place[]
}) => {
  const t = useTexts(texts)
  const columns = useColumns()
  return (
    <DataTable
      name="dien-hinh"
      label={t('title')}
      rows={places}
      rowKey={({ assignmentId, kind, slot }) => `${assignmentId} ${kind} ${slot}`}
      columns={columns}
      rowTo={({ assignmentId }) => `/dien-hinh/${campaignId}/don-vi/${assignmentId}`}
    />
  )
}

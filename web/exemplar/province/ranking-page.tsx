import { readRanking } from '../../../domain/exemplar/index.ts'
import { useRead } from '../../api/index.ts'
import {
  Loaded,
  Page,
  Section,
  Sideways,
  StatusBadge,
  ToButton,
  useFormat,
  useNumberParam,
  useTexts,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { ConcludeForm } from './conclude-form.tsx'
import { DispatchForm } from './dispatch-form.tsx'
import type { Ranking } from './ranking.ts'

type Row = Ranking['kinds'][number]['rows'][number]

/** The ranked list of each kind, what is missing in it, and what the council decided. */
export default function RankingPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readRanking, { campaignId })
  return (
    <Loaded read={read}>
      {ranking => (
        <Page
          title={t('ranking.title')}
          crumbs={[
            { to: '/dien-hinh', label: t('title') },
            { to: `/dien-hinh/${campaignId}`, label: ranking.campaignName },
          ]}
        >
          {ranking.provinceDuty !== null && (
            <blockquote className={style['clause']}>
              <p>
                {t('ranking.clause', {
                  section: ranking.provinceDuty.section,
                  text: ranking.provinceDuty.text,
                })}
              </p>
            </blockquote>
          )}
          <Decided ranking={ranking} />
          {ranking.kinds.map(({ kind, rows }) => (
            <Section key={kind} title={t(`place.${kind}`)}>
              <RankTable rows={rows} />
            </Section>
          ))}
          {ranking.may.includes('exemplar.conclude') && (
            <ConcludeForm campaignId={campaignId} ranking={ranking} />
          )}
          {ranking.may.includes('exemplar.dispatch') && <DispatchForm campaignId={campaignId} />}
        </Page>
      )}
    </Loaded>
  )
}

const Decided = ({ ranking }: { readonly ranking: Ranking }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { meeting, documentId, dispatch } = ranking
  if (meeting === null) return null
  return (
    <Section title={t('ranking.chosen')}>
      <p>{t('ranking.concluded', { day: format.day(meeting.heldOn), chair: meeting.chair })}</p>
      {documentId !== null && (
        <ToButton to={`/van-ban/${documentId}`} variant="default" size="sm">
          {t('ranking.minutes')}
        </ToButton>
      )}
      {dispatch !== null && (
        <>
          <p>
            {t('ranking.dispatched', { recipient: dispatch.recipient, day: format.day(dispatch.sentOn) })}
          </p>
          {dispatch.documentId !== null && (
            <ToButton to={`/van-ban/${dispatch.documentId}`} variant="default" size="sm">
              {t('ranking.letter')}
            </ToButton>
          )}
        </>
      )}
    </Section>
  )
}

const RankTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useTexts(texts)
  if (rows.length === 0) return <p className={style['quiet']}>{t('ranking.none')}</p>
  return (
    <Sideways label={t('ranking.title')}>
      <table className={style['rank']}>
        <thead>
          <tr>
            <th scope="col">{t('ranking.rank')}</th>
            <th scope="col">{t('board.exemplar')}</th>
            <th scope="col" data-end>
              {t('ranking.points')}
            </th>
            <th scope="col" data-end>
              {t('ranking.counted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <RankRow key={row.exemplarId} row={row} />
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

const RankRow = ({ row }: { readonly row: Row }) => {
  const t = useTexts(texts)
  const { rank, tied, name, title, unitName, points, counted, missing, state, sheets } = row
  return (
    <tr>
      <td>
        {rank ?? '–'}
        {tied && <div className={style['quiet']}>{t('ranking.tied')}</div>}
      </td>
      <td>
        <strong>{name ?? t('file.unnamed')}</strong>{' '}
        {state === 'selected' && <StatusBadge tone="accepted">{t('ranking.chosen')}</StatusBadge>}
        <div className={style['quiet']}>{[unitName, title].filter(each => each).join(' · ')}</div>
        {missing.length > 0 && (
          <div className={style['quiet']}>{t('ranking.missing', { names: missing.join(', ') })}</div>
        )}
        {sheets.length > 0 && (
          <details>
            <summary className={style['summary']}>
              {t('ranking.sheets')} ({sheets.length})
            </summary>
            {sheets.map(sheet => (
              <p key={sheet.reviewer}>
                {sheet.reviewer}: {sheet.points?.replace('.', ',') ?? t('scoring.part')}
                {sheet.note !== '' && <span className={style['quiet']}> · {sheet.note}</span>}
              </p>
            ))}
          </details>
        )}
      </td>
      <td data-end>{points?.replace('.', ',') ?? '–'}</td>
      <td data-end>
        {counted}/{counted + missing.length}
      </td>
    </tr>
  )
}

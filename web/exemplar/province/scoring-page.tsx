import { useCallback, useEffect } from 'react'
import { readScoring } from '../../../domain/exemplar/index.ts'
import { useRead } from '../../api/index.ts'
import {
  EmptyState,
  Loaded,
  Page,
  StatusShape,
  type Tone,
  useNumberParam,
  useSearchKey,
  useTexts,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { ScoreSheet } from './score-sheet.tsx'
import type { Scoring, ScoringEntry } from './scoring.ts'

/** A reviewer's desk: every file that is with the province, and one's own sheet on it. */
export default function ScoringPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readScoring, { campaignId })
  return (
    <Loaded read={read}>
      {scoring => (
        <Page
          title={t('scoring.title')}
          crumbs={[
            { to: '/dien-hinh', label: t('title') },
            { to: `/dien-hinh/${campaignId}`, label: scoring.campaignName },
          ]}
          lead={t('scoring.progress', {
            done: scoring.entries.filter(({ full, outdated, ownUnit }) => full && !outdated && !ownUnit)
              .length,
            all: scoring.entries.filter(({ ownUnit }) => !ownUnit).length,
          })}
        >
          {scoring.criteria.length === 0 ? (
            <EmptyState title={t('scoring.noCriteria')} />
          ) : scoring.entries.length === 0 ? (
            <EmptyState title={t('scoring.none')}>{t('scoring.noneNext')}</EmptyState>
          ) : (
            <Desk campaignId={campaignId} scoring={scoring} />
          )}
        </Page>
      )}
    </Loaded>
  )
}

/** Alt with the arrows goes to the neighbour, wherever one is typing. */
const useNeighbours = (move: (by: number) => void) => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [move])
}

const Desk = ({ campaignId, scoring }: { readonly campaignId: number; readonly scoring: Scoring }) => {
  const t = useTexts(texts)
  const { entries, criteria } = scoring
  const [opened, open] = useSearchKey('ho-so')
  const found = entries.findIndex(({ exemplar }) => String(exemplar.id) === opened)
  const at = Math.max(found, 0)
  const entry = entries[at]
  const move = useCallback(
    (by: number) => {
      const next = entries[Math.min(entries.length - 1, Math.max(0, at + by))]
      if (next !== undefined) open(String(next.exemplar.id))
    },
    [entries, at, open],
  )
  useNeighbours(move)
  return (
    <>
      <p className={style['quiet']}>{t('scoring.keys')}</p>
      <div className={style['desk']}>
        <nav aria-label={t('scoring.list')}>
          <ol className={style['entries']}>
            {entries.map(each => (
              <li key={each.exemplar.id}>
                <EntryButton
                  entry={each}
                  current={each === entry}
                  onOpen={() => open(String(each.exemplar.id))}
                />
              </li>
            ))}
          </ol>
        </nav>
        {entry !== undefined && (
          <ScoreSheet
            key={entry.exemplar.id}
            campaignId={campaignId}
            criteria={criteria}
            entry={entry}
            place={t('scoring.of', { at: at + 1, all: entries.length })}
            onMove={move}
          />
        )}
      </div>
    </>
  )
}

const markOf = ({ ownUnit, outdated, full, scores }: ScoringEntry) => {
  if (ownUnit) return ['closed', 'own'] as const
  if (outdated) return ['returned', 'outdated'] as const
  if (full) return ['accepted', 'full'] as const
  return scores.length > 0 ? (['active', 'part'] as const) : (['none', 'nothing'] as const)
}

const EntryButton = ({
  entry,
  current,
  onOpen,
}: {
  readonly entry: ScoringEntry
  readonly current: boolean
  readonly onOpen: () => void
}) => {
  const t = useTexts(texts)
  const [tone, mark]: readonly [Tone, ReturnType<typeof markOf>[1]] = markOf(entry)
  const { exemplar } = entry
  return (
    <button type="button" className={style['entry']} aria-current={current} onClick={onOpen}>
      <StatusShape tone={tone} /> {exemplar.profile?.name ?? t('file.unnamed')}
      <div className={style['quiet']}>
        {t(`kind.${exemplar.kind}`)} · {exemplar.unitName} · {t(`scoring.${mark}`)}
      </div>
    </button>
  )
}

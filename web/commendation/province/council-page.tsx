import { useMemo } from 'react'
import { nomineeKinds, nomineeStates, readCommendationBoard } from '../../../domain/commendation/index.ts'
import { useRead } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  Section,
  StatusBadge,
  useFormat,
  useNumberParam,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { nomineeTones } from '../tones.ts'
import type { Board, CouncilNominee } from './council.ts'
import { Decisions } from './decisions.tsx'
import { Submissions } from './submissions.tsx'
import { VoteForm } from './vote-form.tsx'

/** The council and what comes after it: votes, the submission to the chairman, the decision. */
export default function CouncilPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readCommendationBoard, { campaignId })
  return (
    <Loaded read={read}>
      {board => (
        <Page
          title={t('council.title')}
          crumbs={[
            { to: '/khen-thuong', label: t('title') },
            { to: `/khen-thuong/${campaignId}`, label: board.campaignName },
          ]}
          lead={t('council.lead')}
        >
          {board.nominees.length === 0 ? (
            <EmptyState title={t('council.none')}>{t('council.noneNext')}</EmptyState>
          ) : (
            <>
              <VoteForm campaignId={campaignId} board={board} />
              <Results nominees={board.nominees} />
              <Submissions campaignId={campaignId} board={board} />
              <Decisions campaignId={campaignId} board={board} />
            </>
          )}
        </Page>
      )}
    </Loaded>
  )
}

const useColumns = (): Column<CouncilNominee>[] => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  return useMemo(
    (): Column<CouncilNominee>[] => [
      { key: 'ten', label: t('council.nominee'), value: ({ name }) => name, width: '22%' },
      {
        key: 'loai',
        label: t('council.kind'),
        filter: 'choice',
        value: ({ kind }) => say(nomineeKinds[kind]),
      },
      {
        key: 'chuc-vu',
        label: t('council.position'),
        value: ({ position, workUnit }) => [position, workUnit].filter(words => words !== '').join(', '),
        hidden: true,
      },
      { key: 'thanh-tich', label: t('council.achievement'), value: row => row.achievement, hidden: true },
      { key: 'don-vi', label: t('council.unit'), filter: 'choice', value: ({ unitName }) => unitName },
      {
        key: 'phieu',
        label: t('council.votes'),
        value: ({ vote }) => (vote === null ? null : `${vote.inFavour} - ${vote.against} - ${vote.absent}`),
      },
      {
        key: 'ket-qua',
        label: t('council.state'),
        filter: 'choice',
        value: ({ state }) => say(nomineeStates[state]),
        cell: ({ state }) => (
          <StatusBadge tone={nomineeTones[state]}>{say(nomineeStates[state])}</StatusBadge>
        ),
      },
      {
        key: 'quyet-dinh',
        label: t('council.decision'),
        value: ({ decision }) =>
          decision === null ? null : `${decision.number}, ${format.day(decision.decidedOn)}`,
      },
    ],
    [t, say, format],
  )
}

const Results = ({ nominees }: Pick<Board, 'nominees'>) => {
  const t = useTexts(texts)
  const columns = useColumns()
  return (
    <Section title={t('council.results')}>
      <DataTable
        name="de-nghi-khen"
        label={t('council.results')}
        rows={nominees}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </Section>
  )
}

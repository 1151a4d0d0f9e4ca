import { Button, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { concludeExemplars, doubtsAbout } from '../../../domain/exemplar/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useGo, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { Ballots, ballotsOf, type Votes } from '../meeting/ballots.tsx'
import { MeetingFields, meetingOf, noMeeting } from '../meeting/meeting-fields.tsx'
import { texts } from '../texts.ts'
import type { Ranking } from './ranking.ts'

interface Props {
  readonly campaignId: number
  readonly ranking: Ranking
}

/** What the minutes must explain about the choice as it is ticked now. */
const doubtsOf = ({ kinds }: Ranking, chosen: readonly number[]) => [
  ...new Set(
    kinds.flatMap(({ rows }) =>
      doubtsAbout(
        rows.map(row => ({ ...row, missing: row.missing.map((_, at) => at) })),
        chosen,
      ),
    ),
  ),
]

/** The council's meeting: the ticked ones are selected, and the minutes become a draft in the register. */
export const ConcludeForm = ({ campaignId, ranking }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [votes, setVotes] = useState<Votes>({})
  const [draft, setDraft] = useState(noMeeting)
  const [why, setWhy] = useState('')
  const write = useWrite(concludeExemplars, {
    touches: ['document'],
    onDone: ({ documentId }) => {
      tell(t('locality.saved'))
      go(`/van-ban/${documentId}`)
    },
  })
  const error = useFieldError(write.error)
  const rows = ranking.kinds.flatMap(({ kind, rows: ranked }) =>
    ranked
      .filter(({ state }) => state === 'accepted')
      .map(({ exemplarId: id, rank, name }) => ({
        id,
        label: `${rank ?? '–'}. ${t(`kind.${kind}`)}: ${name ?? t('file.unnamed')}`,
      })),
  )
  const doubts = doubtsOf(ranking, chosen)
  const record = () => {
    const meeting = meetingOf(draft, ballotsOf(votes))
    write.mutate({ campaignId, exemplarIds: [...chosen], meeting, why })
  }
  return (
    <Section title={t('ranking.conclude')}>
      <p className={style['quiet']}>{t('ranking.chooseHint', ranking.quota)}</p>
      <ErrorSummary problem={write.error} />
      <Stack gap="lg">
        <Ballots rows={rows} chosen={chosen} votes={votes} onChosen={setChosen} onVotes={setVotes} />
        <MeetingFields value={draft} onChange={setDraft} error={error} />
        {chosen.length > 0 && doubts.length > 0 && (
          <p role="status">
            {t('ranking.doubts', { what: doubts.map(doubt => t(`ranking.doubt.${doubt}`)).join('; ') })}
          </p>
        )}
        <Textarea
          id={fieldId('why')}
          label={t('ranking.why')}
          value={why}
          error={error('why')}
          autosize
          minRows={2}
          onChange={event => setWhy(event.currentTarget.value)}
        />
        <div>
          <Button loading={write.isPending} disabled={chosen.length === 0} onClick={record}>
            {t('ranking.conclude')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}

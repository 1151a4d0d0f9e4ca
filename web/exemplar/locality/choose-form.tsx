import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { chooseLocally } from '../../../domain/exemplar/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { Ballots, ballotsOf, type Votes } from '../meeting/ballots.tsx'
import { MeetingFields, meetingOf, noMeeting } from '../meeting/meeting-fields.tsx'
import { texts } from '../texts.ts'
import type { At, Locality } from './locality.ts'

interface Props {
  readonly locality: Locality
  readonly at: At
  readonly onClose: () => void
}

/** The locality's meeting: who was chosen, by which votes, and what the minutes say. */
export const ChooseForm = ({ locality, at, onClose }: Props) => {
  const t = useTexts(texts)
  const open = locality.exemplars.filter(({ state }) => state === 'candidate' || state === 'chosen')
  const [chosen, setChosen] = useState<readonly number[]>(
    open.filter(({ state }) => state === 'chosen').map(({ id }) => id),
  )
  const [votes, setVotes] = useState<Votes>({})
  const [draft, setDraft] = useState(noMeeting)
  const write = useWrite(chooseLocally, {
    onDone: () => {
      tell(t('locality.saved'))
      onClose()
    },
  })
  const error = useFieldError(write.error)
  const rows = open.map(({ id, kind, profile }) => ({
    id,
    label: `${t(`kind.${kind}`)}: ${profile?.name ?? ''}`,
  }))
  const record = () =>
    write.mutate({ ...at, exemplarIds: [...chosen], meeting: meetingOf(draft, ballotsOf(votes)) })
  return (
    <Section title={t('meeting.localTitle')}>
      <p className={style['quiet']}>{t('meeting.localHint')}</p>
      <ErrorSummary problem={write.error} />
      <Stack gap="lg">
        <Ballots rows={rows} chosen={chosen} votes={votes} onChosen={setChosen} onVotes={setVotes} />
        <MeetingFields value={draft} onChange={setDraft} error={error} />
        <Group gap="sm" mb="lg">
          <Button loading={write.isPending} onClick={record}>
            {t('meeting.record')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('file.cancel')}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}

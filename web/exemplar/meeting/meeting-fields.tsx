import { Textarea, TextInput } from '@mantine/core'
import type { Meeting } from '../../../domain/exemplar/index.ts'
import { DateInput, fieldId, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'

/** A meeting while it is written down: people stand one a line. */
export interface Draft extends Omit<Meeting, 'present' | 'absent' | 'ballots' | 'heldOn'> {
  readonly heldOn: string | null
  readonly present: string
  readonly absent: string
}

export const noMeeting: Draft = {
  heldOn: null,
  startedAt: '',
  endedAt: '',
  venue: '',
  chair: '',
  secretary: '',
  present: '',
  absent: '',
  conclusion: '',
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export const meetingOf = (draft: Draft, ballots: Meeting['ballots']): Meeting => ({
  ...draft,
  heldOn: draft.heldOn ?? '',
  present: lines(draft.present),
  absent: lines(draft.absent),
  ballots,
})

interface Props {
  readonly value: Draft
  readonly onChange: (value: Draft) => void
  readonly error: (path: string) => string | undefined
}

export const MeetingFields = ({ value, onChange, error }: Props) => {
  const t = useTexts(texts)
  const field = (key: Exclude<keyof Draft, 'heldOn'>) => ({
    id: fieldId(`meeting.${key}`),
    label: t(`meeting.${key}`),
    value: value[key],
    error: error(`meeting.${key}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [key]: event.currentTarget.value }),
  })
  return (
    <>
      <div className={style['grid']}>
        <DateInput
          id={fieldId('meeting.heldOn')}
          label={t('meeting.heldOn')}
          value={value.heldOn}
          onChange={heldOn => onChange({ ...value, heldOn })}
          error={error('meeting.heldOn')}
        />
        <TextInput {...field('startedAt')} placeholder={t('meeting.timeExample')} />
        <TextInput {...field('endedAt')} />
        <TextInput {...field('venue')} />
        <TextInput {...field('chair')} />
        <TextInput {...field('secretary')} />
      </div>
      <div className={style['grid']}>
        <Textarea {...field('present')} autosize minRows={3} />
        <Textarea {...field('absent')} autosize minRows={3} />
        <Textarea {...field('conclusion')} autosize minRows={3} />
      </div>
    </>
  )
}

import { Checkbox, TextInput } from '@mantine/core'
import type { Meeting } from '../../../domain/exemplar/index.ts'
import { CountsTable, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

export type Votes = Readonly<Record<number, { readonly inFavour: number; readonly against: number }>>

export const ballotsOf = (votes: Votes): Meeting['ballots'] =>
  Object.entries(votes).map(([exemplarId, vote]) => ({ exemplarId: Number(exemplarId), ...vote }))

interface Props {
  readonly rows: readonly { readonly id: number; readonly label: string }[]
  readonly chosen: readonly number[]
  readonly votes: Votes
  readonly onChosen: (chosen: readonly number[]) => void
  readonly onVotes: (votes: Votes) => void
}

const whole = (typed: string): number => Number(typed.replace(/\D/g, '').slice(0, 4))

/** Who is chosen, and by how many. */
export const Ballots = ({ rows, chosen, votes, onChosen, onVotes }: Props) => {
  const t = useTexts(texts)
  const voted = (id: number) => votes[id] ?? { inFavour: 0, against: 0 }
  const count = (id: number, side: 'inFavour' | 'against', label: string) => (
    <TextInput
      aria-label={`${t(`meeting.${side}`)}: ${label}`}
      inputMode="numeric"
      autoComplete="off"
      value={votes[id] === undefined ? '' : String(voted(id)[side])}
      onChange={event =>
        onVotes({ ...votes, [id]: { ...voted(id), [side]: whole(event.currentTarget.value) } })
      }
    />
  )
  return (
    <CountsTable of={t('meeting.pick')} counts={[t('meeting.inFavour'), t('meeting.against')]}>
      {rows.map(({ id, label }) => (
        <tr key={id}>
          <td>
            <Checkbox
              label={label}
              checked={chosen.includes(id)}
              onChange={event =>
                onChosen(event.currentTarget.checked ? [...chosen, id] : chosen.filter(each => each !== id))
              }
            />
          </td>
          <td data-label={t('meeting.inFavour')}>{count(id, 'inFavour', label)}</td>
          <td data-label={t('meeting.against')}>{count(id, 'against', label)}</td>
        </tr>
      ))}
    </CountsTable>
  )
}

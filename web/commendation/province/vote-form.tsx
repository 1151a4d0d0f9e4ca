import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { recordVotes } from '../../../domain/commendation/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  CountsTable,
  DateInput,
  ErrorSummary,
  fieldId,
  Section,
  tell,
  useFieldError,
  useTexts,
} from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import type { Board, CouncilNominee } from './council.ts'

const sides = ['inFavour', 'against', 'absent'] as const
type Side = (typeof sides)[number]
type Typed = Readonly<Record<number, Partial<Record<Side, string>>>>

/** Only what was counted is sent; an empty count beside a filled one is none. */
const ballotsOf = (nominees: readonly CouncilNominee[], typed: Typed) =>
  nominees.flatMap(({ id }) => {
    const counts = typed[id]
    if (counts === undefined || sides.every(side => (counts[side] ?? '') === '')) return []
    const count = (side: Side) => Number(counts[side] ?? '0')
    return [
      { nomineeId: id, inFavour: count('inFavour'), against: count('against'), absent: count('absent') },
    ]
  })

interface Props {
  readonly campaignId: number
  readonly board: Board
}

/** The ballots on each nominee, counted over all members but those of the nominating unit. */
export const VoteForm = ({ campaignId, board }: Props) => {
  const t = useTexts(texts)
  const [heldOn, setHeldOn] = useState<string | null>(null)
  const [typed, setTyped] = useState<Typed>({})
  const write = useWrite(recordVotes, {
    onDone: () => {
      tell(t('saved'))
      setTyped({})
    },
  })
  const error = useFieldError(write.error)
  const open = board.nominees.filter(({ decision }) => decision === null)
  const ballots = ballotsOf(open, typed)
  if (!board.may.includes(recordVotes.name)) return null
  const pathOf = (id: number) => `ballots.${ballots.findIndex(({ nomineeId }) => nomineeId === id)}.inFavour`
  const { length: count } = board.members
  return (
    <Section title={t('council.vote')}>
      <p className={style['quiet']}>
        {count === 0
          ? t('council.noMembers')
          : t('council.members', { count, threshold: board.round?.threshold ?? 0 })}
      </p>
      <ErrorSummary problem={write.error} />
      {open.length === 0 ? (
        <p>{t('council.allVoted')}</p>
      ) : (
        <>
          <div className={style['short']}>
            <DateInput
              id={fieldId('heldOn')}
              required
              label={t('council.heldOn')}
              value={heldOn}
              onChange={setHeldOn}
              error={error('heldOn')}
            />
          </div>
          <CountsTable of={t('council.nominee')} counts={sides.map(side => t(`council.${side}`))}>
            {open.map(nominee => (
              <Ballot
                key={nominee.id}
                nominee={nominee}
                row={board.rows.find(({ unitId }) => unitId === nominee.unitId)}
                counts={typed[nominee.id] ?? {}}
                error={error(pathOf(nominee.id))}
                path={pathOf(nominee.id)}
                onChange={counts => setTyped({ ...typed, [nominee.id]: counts })}
              />
            ))}
          </CountsTable>
          <Button
            loading={write.isPending}
            disabled={heldOn === null || ballots.length === 0}
            onClick={() => heldOn !== null && write.mutate({ campaignId, heldOn, ballots })}
          >
            {t('council.record')}
          </Button>
        </>
      )}
    </Section>
  )
}

interface BallotProps {
  readonly nominee: CouncilNominee
  readonly row: Board['rows'][number] | undefined
  readonly counts: Partial<Record<Side, string>>
  readonly path: string
  readonly error: string | undefined
  readonly onChange: (counts: Partial<Record<Side, string>>) => void
}

const Ballot = ({ nominee: { name, unitName, vote }, row, counts, path, error, onChange }: BallotProps) => {
  const t = useTexts(texts)
  const { voters = 0, own = 0 } = row ?? {}
  return (
    <tr>
      <td>
        <p>{name}</p>
        <p className={style['quiet']}>
          {unitName} · {t(own > 0 ? 'council.votersOwn' : 'council.voters', { voters, own })}
        </p>
      </td>
      {sides.map(side => (
        <td key={side} data-label={t(`council.${side}`)}>
          <TextInput
            id={side === 'inFavour' ? fieldId(path) : undefined}
            aria-label={`${t(`council.${side}`)}: ${name}`}
            inputMode="numeric"
            autoComplete="off"
            placeholder={vote === null ? '' : String(vote[side])}
            value={counts[side] ?? ''}
            error={side === 'inFavour' ? error : undefined}
            onChange={event =>
              onChange({ ...counts, [side]: event.currentTarget.value.replace(/\D/g, '').slice(0, 4) })
            }
          />
        </td>
      ))}
    </tr>
  )
}

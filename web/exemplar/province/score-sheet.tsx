import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type Criterion, scoreExemplar } from '../../../domain/exemplar/index.ts'
import { parseNumber } from '../../../domain/shared/vietnamese/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useFieldError, useFormat, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { Quote } from '../locality/evidence.tsx'
import { EvidenceFiles } from '../locality/evidence-files.tsx'
import { ProfileFacts } from '../locality/exemplar-file.tsx'
import { texts } from '../texts.ts'
import type { ScoringEntry } from './scoring.ts'

interface Props {
  readonly campaignId: number
  readonly criteria: readonly Criterion[]
  readonly entry: ScoringEntry
  readonly place: string
  readonly onMove: (by: number) => void
}

/** Typed the Vietnamese way: 7,5. What is no number from 0 to 10 goes as it is and is refused with its field. */
const exact = (typed: string): string => {
  const parsed = parseNumber(typed)
  return parsed.ok ? parsed.value : typed
}

const shown = (value: string): string => value.replace(/\.?0+$/, '').replace('.', ',')

/** One file to read, and under it one's own sheet. */
export const ScoreSheet = ({ campaignId, criteria, entry, place, onMove }: Props) => {
  const t = useTexts(texts)
  const { exemplar, ownUnit, outdated } = entry
  return (
    <article>
      <p className={style['quiet']}>
        {place} · {t(`kind.${exemplar.kind}`)} · {exemplar.unitName}
      </p>
      <h2>{exemplar.profile?.name ?? t('file.unnamed')}</h2>
      <ProfileFacts exemplar={exemplar} />
      {exemplar.evidence.map(evidence => (
        <Quote key={evidence.id} evidence={evidence} exemplar={exemplar} mayDrop={false} />
      ))}
      <EvidenceFiles exemplar={exemplar} mayDrop={false} />
      {ownUnit ? (
        <>
          <p>{t('scoring.own')}</p>
          <Neighbours onMove={onMove} />
        </>
      ) : (
        <>
          {outdated && <p role="status">{t('scoring.outdated')}</p>}
          <SheetForm campaignId={campaignId} criteria={criteria} entry={entry} onMove={onMove} />
        </>
      )}
    </article>
  )
}

const Neighbours = ({ onMove }: Pick<Props, 'onMove'>) => {
  const t = useTexts(texts)
  return (
    <>
      <Button variant="default" onClick={() => onMove(-1)}>
        {t('scoring.previous')}
      </Button>
      <Button variant="default" onClick={() => onMove(1)}>
        {t('scoring.next')}
      </Button>
    </>
  )
}

const SheetForm = ({ campaignId, criteria, entry, onMove }: Omit<Props, 'place'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(entry.scores.map(({ criterionId, value }) => [criterionId, shown(value)])),
  )
  const [note, setNote] = useState(entry.note)
  const write = useWrite(scoreExemplar, {
    onDone: ({ savedAt }) => {
      tell(t('scoring.saved', { at: format.time(savedAt) }))
      onMove(1)
    },
  })
  const fieldError = useFieldError(write.error)
  const given = criteria.filter(({ id }) => (typed[id] ?? '').trim() !== '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const scores = given.map(({ id }) => ({ criterionId: id, value: exact(typed[id] ?? '') }))
    write.mutate({ campaignId, exemplarId: entry.exemplar.id, scores, note })
  }
  const errorOf = (id: number) => {
    const at = given.findIndex(criterion => criterion.id === id)
    return at < 0 || fieldError(`scores.${at}.value`) === undefined ? undefined : t('scoring.from0to10')
  }
  return (
    <form onSubmit={save}>
      <ErrorSummary problem={write.error} />
      <div className={style['scores']}>
        {criteria.map(({ id, name, weight, guidance }) => [
          <label key={`${id} label`} htmlFor={`diem-${id}`}>
            {name} <small>({t('scoring.weight', { weight })})</small>
            {guidance !== '' && <div className={style['quiet']}>{guidance}</div>}
          </label>,
          <TextInput
            key={`${id} score`}
            id={`diem-${id}`}
            inputMode="decimal"
            autoComplete="off"
            placeholder="0–10"
            value={typed[id] ?? ''}
            error={errorOf(id)}
            onChange={event => setTyped({ ...typed, [id]: event.currentTarget.value })}
          />,
        ])}
      </div>
      <Textarea
        label={t('scoring.note')}
        value={note}
        autosize
        minRows={2}
        maw={720}
        onChange={event => setNote(event.currentTarget.value)}
      />
      <Group gap="sm" mt="md">
        <Button type="submit" loading={write.isPending}>
          {t('scoring.save')}
        </Button>
        <Neighbours onMove={onMove} />
      </Group>
    </form>
  )
}

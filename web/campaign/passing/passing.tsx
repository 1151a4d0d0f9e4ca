import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { type Below, readPassing, recallAssignment } from '../../../domain/campaign/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { ProblemNotice, StatusBadge, StatusShape, tell, useFormat, useTexts } from '../../ui/index.ts'
import { markOf, toneOf } from '../mark.ts'
import { texts as campaignTexts } from '../texts.ts'
import { PassForm } from './pass-form.tsx'
import style from './passing.module.css'
import { texts } from './texts.ts'

interface Place {
  readonly campaignId: number
  readonly assignmentId: number
}

/** To whom a unit passed its duty on, how complete that is, and passing it on. */
export default function PassedOn(place: Place) {
  const read = useRead(readPassing, place)
  if (read.data === undefined) return read.isError ? <ProblemNotice problem={read.error} /> : null
  const { below, candidates, may } = read.data
  if (below.length === 0 && (candidates.length === 0 || !may.includes('assignment.pass'))) return null
  return <Desk place={place} passing={read.data} />
}

interface DeskProps {
  readonly place: Place
  readonly passing: z.output<(typeof readPassing)['output']>
}

const Desk = ({ place, passing }: DeskProps) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const { below, may } = passing
  return (
    <section className={style['passing']}>
      <Title order={3} size="h4" mb="xs">
        {t('title')}
      </Title>
      {below.length === 0 ? <p className={style['quiet']}>{t('none')}</p> : <Sum below={below} />}
      {below.length > 0 && (
        <ul className={style['units']}>
          {below.map(unit => (
            <UnitBelow key={unit.assignmentId} unit={unit} place={place} may={may} />
          ))}
        </ul>
      )}
      {open ? (
        <PassForm place={place} passing={passing} onClose={() => setOpen(false)} />
      ) : (
        may.includes('assignment.pass') && (
          <Button size="sm" variant="default" onClick={() => setOpen(true)}>
            {t(below.length === 0 ? 'pass' : 'again')}
          </Button>
        )
      )}
    </section>
  )
}

const Sum = ({ below }: { readonly below: readonly Below[] }) => {
  const t = useTexts(texts)
  const handedIn = below.filter(({ state }) => state === 'done' || state === 'delivered').length
  const late = below.filter(unit => markOf(unit) === 'late').length
  return (
    <p>
      <strong>{t('count', { in: handedIn, all: below.length })}</strong>{' '}
      {late > 0 && <StatusBadge tone="late">{t('late', { count: late })}</StatusBadge>}
    </p>
  )
}

interface UnitProps {
  readonly unit: Below
  readonly place: Place
  readonly may: readonly string[]
}

const UnitBelow = ({ unit, place, may }: UnitProps) => {
  const t = useTexts(texts)
  const mark = useTexts(campaignTexts)
  const format = useFormat()
  const recalling = useWrite(recallAssignment, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: () => tell(t('recalled')),
  })
  const { assignmentId, unitName, state, dueOn } = unit
  return (
    <li>
      <StatusShape tone={toneOf[markOf(unit)]} />
      <span>
        {unitName}{' '}
        <span className={style['quiet']}>
          {mark(`mark.${markOf(unit)}`)}
          {dueOn !== null && ` · ${t('due', { day: format.day(dueOn) })}`}
        </span>
      </span>
      {state === 'open' && may.includes('assignment.recall') && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${t('recall')}: ${unitName}`}
          loading={recalling.isPending}
          onClick={() => recalling.mutate({ campaignId: place.campaignId, assignmentId })}
        >
          {t('recall')}
        </Button>
      )}
    </li>
  )
}

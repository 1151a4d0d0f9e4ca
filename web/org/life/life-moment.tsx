import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { undoSuccession } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, ToLink, tell, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './life.module.css'
import type { Life, LifeEvent, Moment, Related } from './life.ts'
import { lifeTexts } from './texts.ts'
import { useMomentTitle, useShareWords } from './use-words.ts'

interface Props {
  readonly moment: Moment
  readonly life: Life
  readonly open: boolean
}

/** A day on the line: what happened, by which decision, what came in and what went out. */
export const LifeMoment = ({ moment, life, open }: Props) => {
  const t = useTexts(texts)
  const w = useTexts(lifeTexts)
  const format = useFormat()
  const titleOf = useMomentTitle()
  const entered = moment.events.filter(event => !event.listed)
  const unknown = open && moment.before !== null && moment.after === null && moment.went.length === 0
  const undone =
    entered.length > 0 && entered.length === moment.events.length && entered.every(each => each.undone)
  return (
    <li data-piece="moment" data-tense={moment.within ?? 'none'} data-undone={undone || undefined}>
      <time className={style['when']} dateTime={moment.onDay}>
        {format.day(moment.onDay)}
      </time>
      <span className={style['rail']} aria-hidden />
      <div className={style['what']}>
        <span>{titleOf(moment, life.id)}</span>
        {entered.map(event => (
          <Entered key={event.id} event={event} mayUndo={life.may.includes(undoSuccession.name)} />
        ))}
        {entered.length < moment.events.length && <Listed />}
        {unknown && (
          <Text size="sm">
            {w('unknown')} <ToLink to="/don-vi/cau-hoi">{t('tree.questions')}</ToLink>
          </Text>
        )}
        <Branch way="in" units={moment.came} unitId={life.id} />
        <Branch way="out" units={moment.went} unitId={life.id} />
      </div>
    </li>
  )
}

const Listed = () => {
  const w = useTexts(lifeTexts)
  return <div className={style['quiet']}>{w('listed')}</div>
}

const Entered = ({ event, mayUndo }: { readonly event: LifeEvent; readonly mayUndo: boolean }) => {
  const t = useTexts(texts)
  const w = useTexts(lifeTexts)
  const undo = useWrite(undoSuccession, { onDone: () => tell(t('unit.undoneNotice')) })
  const decision = event.decision === '' ? w('noDecision') : w('by', { decision: event.decision })
  return (
    <>
      <Group gap="sm" align="center">
        <ToLink to={`/don-vi/su-kien/${event.id}`} fz="sm" td={event.undone ? 'line-through' : 'underline'}>
          {decision}
        </ToLink>
        {event.undone && <Text size="sm">{t('unit.undone')}</Text>}
        {mayUndo && !event.undone && (
          <Button
            size="compact-sm"
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate({ successionId: event.id })}
          >
            {t('unit.undo')}
          </Button>
        )}
      </Group>
      <ErrorSummary problem={undo.error} />
    </>
  )
}

const shownAtFirst = 12

interface BranchProps {
  readonly way: 'in' | 'out'
  readonly units: readonly Related[]
  /** Whose line it is: among those a unit goes to may be the unit itself, with what it keeps. */
  readonly unitId: number
}

/** The units that join the line on a day, or leave it, each with its share. */
const Branch = ({ way, units, unitId }: BranchProps) => {
  const t = useTexts(texts)
  const w = useTexts(lifeTexts)
  const shareOf = useShareWords()
  const [all, setAll] = useState(false)
  if (units.length === 0) return null
  const shown = all ? units : units.slice(0, shownAtFirst)
  return (
    <div className={style['branch']} data-way={way}>
      <ul aria-label={t(way === 'in' ? 'unit.before' : 'unit.after')}>
        {shown.map(unit => (
          <li key={unit.unitId}>
            {unit.unitId === unitId ? (
              <span>{unit.fullName}</span>
            ) : (
              <ToLink to={`/don-vi/${unit.unitId}`}>{unit.fullName}</ToLink>
            )}
            <span className={style['quiet']}>
              {[unit.code ?? '', shareOf(unit, unit.unitId === unitId)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < units.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {w('more', { count: units.length - shown.length })}
        </Button>
      )}
    </div>
  )
}

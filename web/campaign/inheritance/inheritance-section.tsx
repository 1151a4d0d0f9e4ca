import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { type Inherited, type InheritedLeg, listInheritances } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Section, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './inheritance.module.css'
import { texts } from './texts.ts'

type Left = z.output<(typeof listInheritances)['output']>['left'][number]

interface Group {
  readonly toUnitId: number
  readonly toName: string
  readonly from: readonly string[]
  readonly duties: readonly number[]
  readonly decision: string
  readonly onDay: string
  readonly undone: boolean
}

/** One line a successor and decision, however many duties it inherits. */
const grouped = (lines: readonly Inherited[]): Group[] => {
  const groups = new Map<string, Inherited[]>()
  for (const line of lines) {
    const key = `${line.toUnitId} ${line.onDay} ${line.decision}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const { toUnitId, toName, decision, onDay } = first
    return [
      {
        toUnitId,
        toName,
        decision,
        onDay,
        from: [...new Set(own.map(({ fromName }) => fromName))],
        duties: [...new Set(own.map(({ toAssignmentId }) => toAssignmentId))],
        undone: own.some(({ undone }) => undone),
      },
    ]
  })
}

const shownAtFirst = 8

/** What went from whom to whom while the campaign ran, and what is left for a person. Nothing where nothing did. */
export const InheritanceSection = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const [all, setAll] = useState(false)
  const { data } = useRead(listInheritances, { campaignId })
  const groups = useMemo(() => grouped(data?.inherited ?? []), [data])
  const left = data?.left ?? []
  const legs = data?.legs ?? []
  if (groups.length + left.length + legs.length === 0) return null
  const shown = all ? groups : groups.slice(0, shownAtFirst)
  return (
    <Section title={t('inheritance.title')}>
      <p className={style['lead']}>{t('inheritance.lead')}</p>
      {left.length > 0 && <LeftList campaignId={campaignId} left={left} />}
      <ul className={style['groups']}>
        {shown.map(group => (
          <GroupLine key={`${group.toUnitId} ${group.onDay}`} campaignId={campaignId} group={group} />
        ))}
        {receiving(legs).map(group => (
          <ReceivingLine key={`${group.toUnitId} ${group.onDay}`} group={group} />
        ))}
      </ul>
      {groups.length > shown.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('inheritance.showAll', { count: groups.length })}
        </Button>
      )}
    </Section>
  )
}

interface Receiving extends Pick<InheritedLeg, 'toUnitId' | 'toName' | 'decision' | 'onDay'> {
  readonly from: readonly string[]
  readonly count: number
}

/** One line a receiver and decision, however many deliverables it receives in the place of others. */
const receiving = (legs: readonly InheritedLeg[]): Receiving[] => {
  const groups = new Map<string, InheritedLeg[]>()
  for (const leg of legs.filter(({ how }) => how !== 'joined')) {
    const key = `${leg.toUnitId} ${leg.onDay} ${leg.decision}`
    groups.set(key, [...(groups.get(key) ?? []), leg])
  }
  return [...groups.values()].flatMap(own =>
    own.slice(0, 1).map(({ toUnitId, toName, decision, onDay }) => ({
      toUnitId,
      toName,
      decision,
      onDay,
      from: [...new Set(own.map(({ fromName }) => fromName))],
      count: own.length,
    })),
  )
}

const ReceivingLine = ({ group }: { readonly group: Receiving }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { toUnitId, toName: to, from, count, decision, onDay } = group
  const by = { decision: decision === '' ? t('inheritance.fromList') : decision, day: day(onDay) }
  return (
    <li>
      <ToLink to={`/don-vi/${toUnitId}`}>
        {t('inheritance.legs', { to, count, from: from.join(', ') })}
      </ToLink>{' '}
      <span>{t('inheritance.by', by)}</span>
    </li>
  )
}

const GroupLine = ({ campaignId, group }: { readonly campaignId: number; readonly group: Group }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { toName, from, duties, decision, onDay, undone } = group
  const by = { decision: decision === '' ? t('inheritance.fromList') : decision, day: day(onDay) }
  return (
    <li>
      <ToLink to={`/dot-tong-ket/${campaignId}?o=${duties[0] ?? ''}`}>
        {t('inheritance.group', { to: toName, count: duties.length, from: from.join(', ') })}
      </ToLink>{' '}
      <span>{t('inheritance.by', by)}</span>
      {undone && <small>{t('inheritance.undone')}</small>}
    </li>
  )
}

const LeftList = ({ campaignId, left }: { readonly campaignId: number; readonly left: readonly Left[] }) => {
  const t = useTexts(texts)
  const units = [...new Map(left.map(line => [line.unitId, line])).values()]
  return (
    <div className={style['left']}>
      <strong>{t('inheritance.left', { count: left.length })}</strong>
      <ul>
        {units.map(({ assignmentId, unitId, unitName, why }) => (
          <li key={unitId}>
            {t(`inheritance.${why}`, { unit: unitName })}{' '}
            <ToLink to={`/dot-tong-ket/${campaignId}?o=${assignmentId}`}>{t('inheritance.open')}</ToLink>
          </li>
        ))}
      </ul>
    </div>
  )
}

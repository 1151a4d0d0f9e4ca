import { IconArrowsJoin } from '@tabler/icons-react'
import { type Inherited, type InheritedLeg, listInheritances } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './inheritance.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
}

/** Why a unit owes what another was asked: by which decision, from which day. */
export const InheritedLines = ({ campaignId, assignmentId }: Props) => {
  const read = useRead(listInheritances, { campaignId, assignmentId })
  const lines = read.data?.inherited ?? []
  const legs = read.data?.legs ?? []
  if (lines.length + legs.length === 0) return null
  return (
    <ul className={style['lines']}>
      {lines.map(line => (
        <li key={`${line.fromUnitId}-${line.toUnitId}`}>
          <IconArrowsJoin size={18} stroke={1.6} aria-hidden />
          <Line line={line} here={assignmentId} />
        </li>
      ))}
      {legs.map(leg => (
        <li key={`leg ${leg.fromUnitId}-${leg.toUnitId}`}>
          <IconArrowsJoin size={18} stroke={1.6} aria-hidden />
          <LegLine leg={leg} />
        </li>
      ))}
    </ul>
  )
}

/** Why another receives than the plan named. */
const LegLine = ({ leg }: { readonly leg: InheritedLeg }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { toName: to, fromName: from, toUnitId, how, decision, onDay, undone } = leg
  const words = {
    to,
    from,
    decision: decision === '' ? t('inheritance.fromList') : decision,
    day: day(onDay),
  }
  return (
    <span>
      <ToLink to={`/don-vi/${toUnitId}`}>
        {t(how === 'joined' ? 'inheritance.legJoined' : 'inheritance.leg', words)}
      </ToLink>
      {undone && <small>{t('inheritance.legUndone')}</small>}
    </span>
  )
}

const Line = ({ line, here }: { readonly line: Inherited; readonly here: number }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const words = {
    decision: line.decision === '' ? t('inheritance.fromList') : line.decision,
    day: day(line.onDay),
  }
  const received = line.toAssignmentId === here
  const unit = received ? line.fromName : line.toName
  const unitId = received ? line.fromUnitId : line.toUnitId
  const key = received
    ? line.how === 'moved'
      ? 'inheritance.fromDraft'
      : 'inheritance.from'
    : line.goesOn
      ? 'inheritance.also'
      : 'inheritance.to'
  const oldDraft = received && line.how !== 'moved' && line.fromState !== 'open'
  return (
    <span>
      <ToLink to={`/don-vi/${unitId}`}>{t(key, { ...words, unit })}</ToLink>
      {oldDraft && <small>{t('inheritance.oldDraft')}</small>}
      {line.undone && <small>{t('inheritance.undone')}</small>}
    </span>
  )
}

import { Spoiler } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { z } from 'zod'
import { carriedHere, readWork, readWorkOnMap } from '../../domain/campaign/index.ts'
import { countPlaced } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import { CountProof, FoldedMapChoice, useMapDay, WhereItLies } from '../org/index.ts'
import { ProblemNotice, Section, StatusShape, ToLink, useTexts } from '../ui/index.ts'
import { AssignmentActs } from './assignment-panel.tsx'
import { FoldedBeside } from './beside.tsx'
import { CarryingOut } from './carrying/index.tsx'
import { LegInbox } from './carrying/leg-inbox.tsx'
import { DueWords } from './due-words.tsx'
import { ExtensionInbox } from './extension/extension-inbox.tsx'
import { Extensions } from './extension/extensions.tsx'
import { ForLeader } from './for-leader.tsx'
import { Legs } from './legs.tsx'
import { markOf, toneOf } from './mark.ts'
import style from './my-assignments.module.css'
import { Passing } from './passing/index.tsx'
import { texts } from './texts.ts'

type Owed = z.output<(typeof readWork)['output']>['owed'][number]

const urgencies = [
  'overdue',
  'returned',
  'soon',
  'later',
  'undated',
  'standing',
  'arising',
  'waiting',
] as const
/** What asks nothing of this day: one line until somebody looks. */
const unhurried: ReadonlySet<string> = new Set(['standing', 'arising', 'waiting'] satisfies Urgency[])
type Urgency = (typeof urgencies)[number] | 'done' | 'inherited'

const urgencyOf = (owed: Owed): Urgency => {
  const mark = markOf(owed)
  if (mark === 'late') return 'overdue'
  if (mark === 'delivered') return 'waiting'
  if (mark !== 'open' && mark !== 'drafting') return mark
  if (owed.awaits) return 'arising'
  if (owed.dueAt !== null) return 'later'
  return owed.nature === 'standing' ? 'standing' : 'undated'
}

/** What the person's unit owes, the most urgent first, and what a leader follows. Draws nothing where there is none. */
export default function MyAssignments() {
  return (
    <>
      <LegInbox />
      <ExtensionInbox campaignId={null} />
      <OwedByUnit />
      <ForLeader />
    </>
  )
}

const OwedByUnit = () => {
  const t = useTexts(texts)
  const read = useRead(readWork, {}, { remember: true, every: 60_000 })
  if (read.data === undefined) return read.isError ? <ProblemNotice problem={read.error} /> : null
  const { owed, unitName, writers } = read.data
  if (owed.length === 0) return null
  const done = owed.filter(item => urgencyOf(item) === 'done')
  const [only, ...others] = [...new Map(owed.map(item => [item.campaignId, item])).values()]
  const count = owed.length - done.length
  const shown = { writers, ofSeveral: others.length > 0 }
  return (
    <Section title={t('work.title')}>
      <p className={style['lead']}>
        {count === 0 ? t('work.allDone') : t('work.lead', { unit: unitName, count })}
        {only !== undefined && others.length === 0 && (
          <>
            {' · '}
            <OfCampaign item={only} />
          </>
        )}
      </p>
      {urgencies.map(urgency => (
        <Group
          key={urgency}
          title={t(`work.${urgency}`)}
          items={owed.filter(item => urgencyOf(item) === urgency)}
          folded={unhurried.has(urgency)}
          {...shown}
        />
      ))}
      {done.length > 0 && (
        <details>
          <summary className={style['summary']}>{t('work.done', { count: done.length })}</summary>
          <Items items={done} {...shown} />
        </details>
      )}
      <Suspense fallback={null}>
        <FoldedMapChoice />
        <OnOtherMap unitName={unitName} owed={owed} />
      </Suspense>
    </Section>
  )
}

/** Where the unit lies on the map that the address asks for, once for all campaigns that say the same of it. */
const OnOtherMap = ({ unitName, owed }: { readonly unitName: string; readonly owed: readonly Owed[] }) => {
  const [onDay] = useMapDay()
  const asked = { onDay: onDay ?? '' }
  const { data } = useRead(readWorkOnMap, asked, { enabled: onDay !== undefined, keepPrevious: true })
  if (onDay === undefined || data === undefined) return null
  const said = new Map(data.campaigns.map(({ campaignId, ...onMap }) => [JSON.stringify(onMap), onMap]))
  return [...said].map(([key, onMap]) => {
    const campaigns = data.campaigns.filter(({ campaignId: _, ...each }) => JSON.stringify(each) === key)
    const own = owed.filter(item => campaigns.some(each => each.campaignId === item.campaignId))
    return (
      <div key={key} className={style['onMap']}>
        <WhereItLies onMap={onMap} unitName={unitName} />
        <CountProof onMap={onMap} count={countPlaced(own, onMap.places)} things="duties" />
      </div>
    )
  })
}

/** Deliverables, receipts, notes and what was passed on: asked for from the server only when somebody looks. */
const HowToCarry = ({ item }: { readonly item: Owed }) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  const place = { campaignId: item.campaignId, assignmentId: item.assignmentId }
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style['summary']}>{t('work.carry')}</summary>
      {open && (
        <>
          <CarryingOut {...place} elsewhere={!carriedHere(item)} />
          <Passing {...place} />
        </>
      )}
    </details>
  )
}

/** Asked for from the server only when somebody looks: most duties need no more time. */
const MoreTime = ({ item }: { readonly item: Owed }) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className={style['summary']}>{t('extension.title')}</summary>
      {open && <Extensions campaignId={item.campaignId} assignmentId={item.assignmentId} />}
    </details>
  )
}

interface ListProps {
  /** Each duty names its campaign; where there is but one, it is named once above. */
  readonly ofSeveral: boolean
  /** Who writes the unit's reports. */
  readonly writers: readonly string[]
}

interface GroupProps extends ListProps {
  readonly title: string
  readonly items: readonly Owed[]
  readonly folded: boolean
}

const Group = ({ title, items, folded, ...shown }: GroupProps) => {
  if (items.length === 0) return null
  const heading = (
    <h3>
      {title} ({items.length})
    </h3>
  )
  if (!folded)
    return (
      <section className={style['group']}>
        {heading}
        <Items items={items} {...shown} />
      </section>
    )
  return (
    <details className={style['group']}>
      <summary className={style['unhurried']}>{heading}</summary>
      <Items items={items} {...shown} />
    </details>
  )
}

const Items = ({ items, ...shown }: ListProps & Pick<GroupProps, 'items'>) => (
  <ol className={style['items']}>
    {items.map(item => (
      <Item key={`${item.campaignId} ${item.assignmentId}`} item={item} {...shown} />
    ))}
  </ol>
)

const OfCampaign = ({ item }: { readonly item: Owed }) => {
  const t = useTexts(texts)
  return (
    <ToLink to={`/dot-tong-ket/${item.campaignId}`} c="dimmed" fz="sm">
      {t('work.campaign', { name: item.campaignName })}
    </ToLink>
  )
}

const clampAt = 94

const Item = ({ item, ofSeveral, writers }: ListProps & { readonly item: Owed }) => {
  const t = useTexts(texts)
  const over = item.state === 'done' || item.state === 'delivered'
  return (
    <li className={style['item']}>
      <StatusShape tone={toneOf[markOf(item)]} />
      <div>
        <DueWords {...item} over={over} />
        <div className={style['words']}>
          <Spoiler maxHeight={clampAt} showLabel={t('work.more')} hideLabel={t('work.less')}>
            <strong>{item.section}</strong> {item.text}
          </Spoiler>
        </div>
        {item.legs.length > 0 && <Legs legs={item.legs} />}
        {item.askedBy !== null && (
          <p className={style['words']}>
            {t('work.askedBy', { unit: item.askedBy.unitName })}
            {item.askedBy.note !== '' && `: ${item.askedBy.note}`}
          </p>
        )}
        {ofSeveral && (
          <p className={style['campaign']}>
            <OfCampaign item={item} />
          </p>
        )}
        <div className={style['acts']}>
          <AssignmentActs assignment={item} writers={writers} />
          <HowToCarry item={item} />
          {!over && item.dueAt !== null && item.parentId === null && <MoreTime item={item} />}
          {!over && <FoldedBeside assignment={item} />}
        </div>
      </div>
    </li>
  )
}

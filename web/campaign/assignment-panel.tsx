import { Button, Drawer, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { z } from 'zod'
import {
  assignmentKinds,
  assignmentStates,
  carriedHere,
  readAssignment,
} from '../../domain/campaign/index.ts'
import { useRead, useSubject } from '../api/index.ts'
import {
  Loaded,
  StatusBadge,
  TextSkeleton,
  ToButton,
  ToLink,
  useFormat,
  useSay,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import style from './assignment.module.css'
import { OpenBeside } from './beside.tsx'
import { CarryingOut } from './carrying/index.tsx'
import { CompleteForm } from './complete-form.tsx'
import { DueWords } from './due-words.tsx'
import { Extensions } from './extension/extensions.tsx'
import { InheritedLines } from './inheritance/inherited-lines.tsx'
import { Legs } from './legs.tsx'
import { markOf, toneOf } from './mark.ts'
import { Passing } from './passing/index.tsx'
import { texts } from './texts.ts'

type Assignment = z.output<(typeof readAssignment)['output']>

/** What a cell of the matrix opens; its address is `?o=`. */
export const AssignmentPanel = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const [opened, open] = useSearchKey('o')
  const assignmentId = Number.parseInt(opened, 10)
  const isOpen = !Number.isNaN(assignmentId)
  const read = useRead(readAssignment, { campaignId, assignmentId }, { enabled: isOpen })
  return (
    <Drawer
      opened={isOpen}
      onClose={() => open('')}
      position="right"
      size="lg"
      title={read.data === undefined ? '' : t('assignment.title', { unit: read.data.unitName })}
      closeButtonProps={{ 'aria-label': t('assignment.close') }}
    >
      {isOpen && (
        <Loaded read={read} skeleton={<TextSkeleton />}>
          {assignment => <AssignmentBody assignment={assignment} />}
        </Loaded>
      )}
    </Drawer>
  )
}

const placeOf = ({ campaignId, assignmentId }: Assignment) => ({ campaignId, assignmentId })

const AssignmentBody = ({ assignment }: { readonly assignment: Assignment }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { state, kind, role, deliveredAt, legs, doneNote } = assignment
  const over = state === 'done' || state === 'delivered'
  return (
    <Stack gap="md">
      <blockquote className={style['words']}>
        <strong>{assignment.section}</strong> {assignment.text}
      </blockquote>
      <dl className={style['facts']}>
        <Fact term={t('assignment.due')}>
          <DueWords {...assignment} over={over} />
        </Fact>
        <Fact term={t('assignment.state')}>
          <StatusBadge tone={toneOf[markOf(assignment)]}>{say(assignmentStates[state])}</StatusBadge>{' '}
          {over && deliveredAt !== null && t('assignment.deliveredAt', { at: format.instant(deliveredAt) })}
        </Fact>
        <Fact term={t('assignment.role')}>{t(`role.${role}`)}</Fact>
        <Fact term={t('assignment.kind')}>{say(assignmentKinds[kind])}</Fact>
        <Fact term={t('assignment.route')}>
          {legs.length === 0 ? t('assignment.noRoute') : <Legs legs={legs} />}
        </Fact>
        {assignment.askedBy !== null && (
          <Fact term={t('assignment.askedBy')}>
            {assignment.askedBy.unitName}
            {assignment.askedBy.note !== '' && `: ${assignment.askedBy.note}`}
          </Fact>
        )}
        {doneNote !== null && <Fact term={t('assignment.note')}>{doneNote}</Fact>}
      </dl>
      <InheritedLines campaignId={assignment.campaignId} assignmentId={assignment.assignmentId} />
      <AssignmentActs assignment={assignment} />
      <Extensions campaignId={assignment.campaignId} assignmentId={assignment.assignmentId} />
      <CarryingOut {...placeOf(assignment)} elsewhere={!carriedHere(assignment)} />
      <Passing {...placeOf(assignment)} />
      <OpenBeside assignment={assignment} />
    </Stack>
  )
}

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

interface ActsProps {
  readonly assignment: Pick<
    Assignment,
    | 'campaignId'
    | 'assignmentId'
    | 'kind'
    | 'planId'
    | 'obligationId'
    | 'unitId'
    | 'unitName'
    | 'state'
    | 'may'
  >
  /** In the list of what one's own unit owes: who writes its reports. */
  readonly writers?: readonly string[]
}

/** Where a duty leads: to its report, to being recorded as done, to its clause in the plan. */
export const AssignmentActs = ({ assignment, writers }: ActsProps) => {
  const t = useTexts(texts)
  const [completing, setCompleting] = useState(false)
  const { campaignId, assignmentId, kind, planId, obligationId, may } = assignment
  if (completing)
    return (
      <CompleteForm
        campaignId={campaignId}
        assignmentId={assignmentId}
        onClose={() => setCompleting(false)}
      />
    )
  return (
    <Group gap="sm">
      {kind === 'report' && (
        <ReportLink assignment={assignment} {...(writers === undefined ? {} : { writers })} />
      )}
      {kind === 'exemplar' && <ExemplarLink assignment={assignment} />}
      {may.includes('assignment.complete') && (
        <Button size="sm" variant="light" onClick={() => setCompleting(true)}>
          {t('assignment.complete')}
        </Button>
      )}
      <ToLink to={`/ke-hoach/${planId}?nv=${obligationId}`} fz="sm" fw={600}>
        {t('assignment.openClause')}
      </ToLink>
    </Group>
  )
}

/** The unit's own reporter goes on writing; others find what was begun in the list of reports. */
const ReportLink = ({ assignment, writers }: ActsProps) => {
  const t = useTexts(texts)
  const { roles } = useSubject()
  const { campaignId, assignmentId, unitId, unitName, state } = assignment
  if (roles.some(held => held.role === 'reporter' && held.unitId === unitId))
    return (
      <ToButton to={`/bao-cao/mo?dot=${campaignId}&nhiem-vu=${assignmentId}`} size="sm">
        {t('assignment.openReport')}
      </ToButton>
    )
  if (state === 'open' && writers === undefined) return null
  if (state === 'open')
    return (
      <span className={style['writers']}>
        {writers?.length === 0
          ? t('assignment.noWriter')
          : t('assignment.writtenBy', { names: (writers ?? []).join(', ') })}
      </span>
    )
  return (
    <ToButton to={`/bao-cao?bao-cao.tim=${encodeURIComponent(unitName)}`} size="sm">
      {t('assignment.findReport')}
    </ToButton>
  )
}

/** Only for those who may read what names people. */
const ExemplarLink = ({ assignment }: ActsProps) => {
  const t = useTexts(texts)
  const { roles } = useSubject()
  const { campaignId, assignmentId, unitId, may } = assignment
  const reads = roles.some(
    ({ role, unitId: at }) =>
      role === 'officer' || role === 'emulation' || (role === 'reporter' && at === unitId),
  )
  if (!reads || may.includes('assignment.complete')) return null
  return (
    <ToButton to={`/dien-hinh/${campaignId}/don-vi/${assignmentId}`} size="sm">
      {t('assignment.openExemplars')}
    </ToButton>
  )
}

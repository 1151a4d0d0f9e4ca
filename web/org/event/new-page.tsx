import { Alert } from '@mantine/core'
import type { z } from 'zod'
import {
  type EventDraft,
  emptyDraft,
  eventKinds,
  readSuccession,
  readSuccessors,
  readUnitLife,
  withSubject,
} from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { EmptyState, Page, RowsSkeleton, useFormat, useNow, useSearch, useTexts } from '../../ui/index.ts'
import { EventEditor } from './editor.tsx'
import { texts } from './texts.ts'

type Life = z.output<(typeof readUnitLife)['output']>
type Event = z.output<(typeof readSuccession)['output']>

const numberOf = (text: string | undefined): number => Number.parseInt(text ?? '', 10)

/** A form that begins with the unit one came from and the decision one is entering clause by clause. */
const begin = (
  today: string,
  given: {
    readonly life?: Life | undefined
    readonly before?: Event | undefined
    readonly kind?: string | undefined
    /** The day on which the lists end the unit and leave open who takes it over. */
    readonly asked?: string | undefined
  },
): EventDraft => {
  const { life, before, asked } = given
  const kind = eventKinds.find(each => each === given.kind) ?? 'merge'
  const last = life?.states.at(-1)
  const paper =
    before === undefined
      ? asked === undefined
        ? {}
        : { onDay: asked }
      : { onDay: before.onDay, decision: before.decision, decidedOn: before.decidedOn }
  const draft = { ...emptyDraft(today), ...paper, kind }
  if (life === undefined || last === undefined) return draft
  const parent = { unitId: last.parentId, name: last.parentName ?? '' }
  const begun = withSubject(draft, { unitId: life.id, fullName: last.fullName, level: last.level, parent })
  // It may be the only one that went, and the lists know whoever took it over.
  const alone = { sources: begun.sources.slice(0, 1), into: { ...begun.into, made: false } }
  return asked === undefined ? begun : { ...begun, ...alone }
}

/** The editor of an event of units: `don-vi` names the unit it begins with, `theo` an event of the same decision. */
export default function NewEventPage() {
  const t = useTexts(texts)
  const format = useFormat()
  const mayEnter = useHolds('administrator')
  const today = dayOfInstant(useNow())
  const [search] = useSearch()
  const [unitId, beforeId] = [numberOf(search['don-vi']), numberOf(search['theo'])]
  const life = useRead(readUnitLife, { unitId }, { enabled: unitId > 0 })
  const before = useRead(readSuccession, { successionId: beforeId }, { enabled: beforeId > 0 })
  const heirs = useRead(readSuccessors, { unitId }, { enabled: unitId > 0 })
  const asked = heirs.data?.questions.find(({ kind }) => kind === 'successor')?.onDay
  const waits = [life, before, heirs].some(read => read.isLoading)
  const last = life.data?.states.at(-1)
  const name = [unitId, beforeId].filter(each => each > 0).join('.')
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      width="full"
      crumbs={[{ label: t('preview.units'), to: '/don-vi' }]}
    >
      {!mayEnter && <EmptyState title={t('page.noRole')}>{t('page.noRoleHint')}</EmptyState>}
      {mayEnter && waits && <RowsSkeleton />}
      {mayEnter && !waits && (
        <>
          {last?.to != null && (
            <Alert color={asked === undefined ? 'yellow' : 'accent'} mb="lg">
              {t(asked === undefined ? 'page.ended' : 'page.asked', {
                unit: last.fullName,
                day: format.day(last.to),
              })}
            </Alert>
          )}
          <EventEditor
            key={name}
            name={name}
            begun={begin(today, { life: life.data, before: before.data, kind: search['loai'], asked })}
          />
        </>
      )}
    </Page>
  )
}

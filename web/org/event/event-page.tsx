import { Alert, Button, Group, Stack } from '@mantine/core'
import type { z } from 'zod'
import { bases, readSuccession, undoSuccession } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useHolds, useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  Loaded,
  Page,
  Section,
  ToButton,
  tell,
  useFormat,
  useNow,
  useNumberParam,
  useSay,
  useSearchKey,
  useTexts,
} from '../../ui/index.ts'
import { Effect } from './effect.tsx'
import { PeopleMoved, PeopleToMove } from './people-to-move.tsx'
import { texts } from './texts.ts'

type Event = z.output<(typeof readSuccession)['output']>

/** One event with all that it did, and the way to undo it. */
export default function EventPage() {
  const successionId = useNumberParam('successionId')
  const read = useRead(readSuccession, { successionId })
  return <Loaded read={read}>{event => <EventShown event={event} />}</Loaded>
}

/** The event in a line: what it made, or what it is about. */
const useTitle = ({ kind, units }: Event): string => {
  const t = useTexts(texts)
  const made = units.filter(({ before }) => before === null)
  const named = (made.length > 0 ? made : units).map(({ after, before }) => after ?? before ?? '')
  return t('done.of', { kind: t(`kind.${kind}`), units: named.slice(0, 3).join(', ') })
}

const EventShown = ({ event }: { readonly event: Event }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const title = useTitle(event)
  const [justSaved] = useSearchKey('vua-ghi')
  const administers = useHolds('administrator')
  const undo = useWrite(undoSuccession, {
    touches: ['campaign', 'obstacle', 'person'],
    onDone: ({ back, movedOn }) => {
      if (movedOn > 0) tell(t('done.undoneSome', { back, on: movedOn }))
      else tell(back > 0 ? t('done.undoneBack', { back }) : t('done.undoneNow'))
    },
  })
  const coming = event.onDay > dayOfInstant(useNow()) && !event.undone
  const mayUndo = event.may.includes(undoSuccession.name) && !event.undone && !event.listed
  const facts = [
    t('done.onDay', { day: format.day(event.onDay) }),
    event.decision,
    event.decidedOn === null ? '' : t('done.decided', { day: format.day(event.decidedOn) }),
    event.basis === null ? '' : t('done.basis', { basis: say(bases[event.basis].name).toLowerCase() }),
  ]
  return (
    <Page
      title={title}
      lead={facts.filter(Boolean).join(' · ')}
      crumbs={[{ label: t('preview.units'), to: '/don-vi' }]}
      width="reading"
    >
      <Stack gap="md">
        <Standing event={event} justSaved={justSaved !== ''} />
        <ErrorSummary problem={undo.error} />
        <Section title={t(coming ? 'preview.title' : 'done.did')}>
          <Effect units={event.units} passages={event.passages} settles={event.settles} linked />
        </Section>
        <PeopleToMove event={event} />
        <PeopleMoved event={event} />
        <Group>
          {administers && !event.listed && (
            <ToButton
              to={`/don-vi/su-kien-moi?theo=${event.id}`}
              variant={justSaved === '' ? 'default' : 'filled'}
            >
              {t('done.next')}
            </ToButton>
          )}
          {mayUndo && (
            <Button
              variant="default"
              loading={undo.isPending}
              onClick={() => undo.mutate({ successionId: event.id })}
            >
              {t('done.undo')}
            </Button>
          )}
        </Group>
      </Stack>
    </Page>
  )
}

const Standing = ({ event, justSaved }: { readonly event: Event; readonly justSaved: boolean }) => {
  const t = useTexts(texts)
  if (event.undone)
    return (
      <Alert color="yellow" title={t('done.undone')} role="status">
        {t('done.undoneHint')}
      </Alert>
    )
  if (event.listed) return <Alert color="accent">{t('done.listed')}</Alert>
  if (!justSaved) return null
  return (
    <Alert color="accepted" title={t('done.saved')} role="status">
      {t('done.savedHint')}
    </Alert>
  )
}

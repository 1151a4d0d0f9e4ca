import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { listPeople, movePerson, type readSuccession } from '../../../domain/org/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, ToLink, tell, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

type Event = z.output<(typeof readSuccession)['output']>

interface Ended {
  readonly unitId: number
  readonly name: string
  /** The one unit that took it over whole; null where there are several or none. */
  readonly heir: { readonly unitId: number; readonly name: string } | null
}

const endedIn = ({ units, passages }: Event): readonly Ended[] =>
  units.flatMap(({ unitId, before, after, people }) => {
    if (unitId === null || after !== null || people === 0) return []
    const into = passages.find(({ fromUnitId }) => fromUnitId === unitId)?.into ?? []
    const [only, ...others] = into
    const heir = only?.unitId == null || others.length > 0 ? null : { unitId: only.unitId, name: only.name }
    return [{ unitId, name: before ?? '', heir }]
  })

/** Accounts do not follow an event by themselves: whoever entered it moves them here, all of a unit at once. */
export const PeopleToMove = ({ event }: { readonly event: Event }) => {
  const t = useTexts(texts)
  const ended = endedIn(event)
  if (ended.length === 0) return null
  return (
    <Section title={t('move.title')}>
      <Text c="dimmed" mb="sm">
        {t('move.lead')}
      </Text>
      {ended.map(each => (
        <OfOneUnit key={each.unitId} {...each} />
      ))}
    </Section>
  )
}

const OfOneUnit = ({ unitId, name, heir }: Ended) => {
  const t = useTexts(texts)
  const read = useRead(listPeople, { unitId })
  const people = (read.data?.people ?? []).filter(person => person.unitId === unitId)
  const [busy, setBusy] = useState(false)
  const move = useWrite(movePerson, { touches: ['unit'] })
  if (people.length === 0) return null
  const moveAll = async (to: NonNullable<Ended['heir']>) => {
    setBusy(true)
    try {
      for (const { id, position } of people)
        await move.mutateAsync({ personId: id, unitId: to.unitId, position, withRoles: true })
      tell(t('move.moved', { count: people.length, to: to.name }))
    } catch {
      // What was refused is said above the button; whoever was moved before stays moved.
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ErrorSummary problem={move.error} />
      <Stack gap={4} mb="md" align="flex-start">
        <ToLink to={`/don-vi/${unitId}`}>{t('move.line', { unit: name, count: people.length })}</ToLink>
        {heir === null ? (
          <Text size="sm" c="dimmed">
            {t('move.many')}
          </Text>
        ) : (
          <Button
            variant="default"
            size="sm"
            h="auto"
            py={6}
            styles={{ label: { whiteSpace: 'normal' } }}
            loading={busy}
            onClick={() => void moveAll(heir)}
          >
            {t('move.all', { count: people.length, to: heir.name })}
          </Button>
        )}
      </Stack>
    </>
  )
}

import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useRef, useState } from 'react'
import { setRoles } from '../../../domain/org/index.ts'
import { roles } from '../../../domain/shared/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { AddRole } from './add-role.tsx'
import { type Held, type Person, sameRole } from './person.ts'

const without = (list: readonly Held[], taken: readonly Held[]): readonly Held[] =>
  list.filter(each => !taken.some(other => sameRole(each, other)))

/** Roles are changed here and saved together; until then each change is marked, in its place, and can be taken back. */
export const RolesForm = ({ person }: { readonly person: Person }) => {
  const t = useTexts(texts)
  const heading = useRef<HTMLHeadingElement>(null)
  const [held, setHeld] = useState<readonly Held[]>(person.roles)
  const write = useWrite(setRoles, {
    onDone: () => {
      tell(t('person.rolesSaved'))
      // The button that was pressed is gone by then.
      heading.current?.focus()
    },
  })
  const given = without(held, person.roles)
  const taken = without(person.roles, held)
  const grants = held.map(({ role, unitId }) => ({ role, unitId }))
  return (
    <Stack gap="sm">
      <Title order={3} size="h5" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {t('person.roles')}
      </Title>
      <ErrorSummary problem={write.error} />
      {person.roles.length + given.length === 0 && <Text c="dimmed">{t('person.noRoles')}</Text>}
      {person.roles.map(each => (
        <HeldRole
          key={`${each.role} ${each.unitId}`}
          held={each}
          change={taken.some(other => sameRole(each, other)) ? 'taken' : null}
          onTurn={on => setHeld(on ? [...held, each] : without(held, [each]))}
        />
      ))}
      {given.map(each => (
        <HeldRole
          key={`${each.role} ${each.unitId}`}
          held={each}
          change="given"
          onTurn={() => {
            setHeld(without(held, [each]))
            heading.current?.focus()
          }}
        />
      ))}
      <AddRole person={person} held={held} onAdd={added => setHeld([...held, added])} />
      {given.length + taken.length > 0 && (
        <Group justify="space-between">
          <Text size="sm" role="status">
            {t('person.unsaved', { given: given.length, taken: taken.length })}
          </Text>
          <Button loading={write.isPending} onClick={() => write.mutate({ personId: person.id, grants })}>
            {t('person.saveRoles')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

interface HeldProps {
  readonly held: Held
  /** What saving will do to it. */
  readonly change: 'given' | 'taken' | null
  readonly onTurn: (on: boolean) => void
}

const HeldRole = ({ held, change, onTurn }: HeldProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const named = { role: say(roles[held.role]), unit: held.unitName }
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Text td={change === 'taken' ? 'line-through' : 'none'} style={{ minWidth: 0 }}>
        {named.role} – {named.unit}
        {change === 'given' && (
          <Text span size="sm" c="dimmed">
            {' '}
            {t('person.willGive')}
          </Text>
        )}
        {!held.mayTake && (
          <Text size="sm" c="dimmed">
            {t('person.notYours')}
          </Text>
        )}
      </Text>
      {held.mayTake && (
        <Button
          size="compact-sm"
          variant="default"
          style={{ flex: 'none' }}
          aria-label={t(change === 'taken' ? 'person.keepNamed' : 'person.take', named)}
          onClick={() => onTurn(change === 'taken')}
        >
          {t(change === 'taken' ? 'person.keep' : change === 'given' ? 'person.dontGive' : 'person.takeIt')}
        </Button>
      )}
    </Group>
  )
}

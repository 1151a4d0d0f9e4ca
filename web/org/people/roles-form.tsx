import { ActionIcon, Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { setRoles } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { type Role, roleNames, roles } from '../../../domain/shared/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useNow, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { UnitPicker } from '../unit-picker.tsx'
import type { Person } from './person.ts'

type Held = Person['roles'][number]

const same = (one: Held, other: Held): boolean => one.role === other.role && one.unitId === other.unitId
const without = (list: readonly Held[], taken: readonly Held[]): readonly Held[] =>
  list.filter(each => !taken.some(other => same(each, other)))

/** Roles are changed here and saved together; until then each change is marked and can be taken back. */
export const RolesForm = ({ person }: { readonly person: Person }) => {
  const t = useTexts(texts)
  const [held, setHeld] = useState<readonly Held[]>(person.roles)
  const write = useWrite(setRoles, { onDone: () => tell(t('person.rolesSaved')) })
  const given = without(held, person.roles)
  const taken = without(person.roles, held)
  const save = () =>
    write.mutate({
      personId: person.id,
      grants: held.map(({ role, unitId }) => ({ role, unitId })),
    })
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('person.roles')}
      </Title>
      <ErrorSummary problem={write.error} />
      {held.length + taken.length === 0 && <Text c="dimmed">{t('person.noRoles')}</Text>}
      {held.map(each => (
        <HeldRole
          key={`${each.role} ${each.unitId}`}
          held={each}
          change={given.includes(each) ? 'given' : null}
          onTurn={() => setHeld(without(held, [each]))}
        />
      ))}
      {taken.map(each => (
        <HeldRole
          key={`${each.role} ${each.unitId}`}
          held={each}
          change="taken"
          onTurn={() => setHeld([...held, each])}
        />
      ))}
      <AddRole person={person} held={held} onAdd={added => setHeld([...held, added])} />
      {given.length + taken.length > 0 && (
        <Group justify="space-between">
          <Text size="sm">{t('person.unsaved', { given: given.length, taken: taken.length })}</Text>
          <Button loading={write.isPending} onClick={save}>
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
  readonly onTurn: () => void
}

const HeldRole = ({ held, change, onTurn }: HeldProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const named = { role: say(roles[held.role]), unit: held.unitName }
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text td={change === 'taken' ? 'line-through' : 'none'}>
        {named.role} – {named.unit}
        {change === 'given' && (
          <Text span size="sm" c="dimmed">
            {' '}
            {t('person.willGive')}
          </Text>
        )}
      </Text>
      {change === 'taken' ? (
        <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={onTurn}>
          {t('person.keep')}
        </Button>
      ) : (
        <ActionIcon variant="subtle" color="gray" aria-label={t('person.take', named)} onClick={onTurn}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  )
}

interface AddProps {
  readonly person: Person
  readonly held: readonly Held[]
  readonly onAdd: (held: Held) => void
}

const AddRole = ({ person, held, onAdd }: AddProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const today = dayOfInstant(useNow())
  const [role, setRole] = useState<Role>('reporter')
  const [unitId, setUnitId] = useState<number | null>(person.unitId)
  const [unitName, setUnitName] = useState(person.unitName)
  const chosen = unitId === null ? null : { role, unitId, unitName }
  const isHeld = chosen !== null && held.some(each => same(each, chosen))
  return (
    <>
      <Group align="flex-end" grow>
        <Select
          label={t('person.role')}
          data={roleNames.map(each => ({ value: each, label: say(roles[each]) }))}
          value={role}
          allowDeselect={false}
          onChange={value => setRole(roleNames.find(each => each === value) ?? role)}
        />
        <UnitPicker
          label={t('person.at')}
          onDay={today}
          value={unitId}
          chosenName={person.unitName}
          onChange={setUnitId}
          onNamed={setUnitName}
        />
      </Group>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {isHeld ? t('person.heldAlready') : ''}
        </Text>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          disabled={chosen === null || isHeld}
          onClick={() => chosen !== null && onAdd(chosen)}
        >
          {t('person.addRole')}
        </Button>
      </Group>
    </>
  )
}

import { ActionIcon, Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
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

/** Roles are changed here and saved together. */
export const RolesForm = ({ person }: { readonly person: Person }) => {
  const t = useTexts(texts)
  const say = useSay()
  const [held, setHeld] = useState<readonly Held[]>(person.roles)
  const write = useWrite(setRoles, { onDone: () => tell(t('person.rolesSaved')) })
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
      {held.length === 0 && <Text c="dimmed">{t('person.noRoles')}</Text>}
      {held.map(each => (
        <Group key={`${each.role} ${each.unitId}`} justify="space-between" wrap="nowrap">
          <Text>
            {say(roles[each.role])} – {each.unitName}
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('person.take', { role: say(roles[each.role]), unit: each.unitName })}
            onClick={() => setHeld(held.filter(other => other !== each))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <AddRole person={person} onAdd={added => setHeld([...held, added])} />
      <Group justify="flex-end">
        <Button loading={write.isPending} onClick={save}>
          {t('person.saveRoles')}
        </Button>
      </Group>
    </Stack>
  )
}

const AddRole = ({ person, onAdd }: { readonly person: Person; readonly onAdd: (held: Held) => void }) => {
  const t = useTexts(texts)
  const say = useSay()
  const today = dayOfInstant(useNow())
  const [role, setRole] = useState<Role>('reporter')
  const [unitId, setUnitId] = useState<number | null>(person.unitId)
  const [unitName, setUnitName] = useState(person.unitName)
  return (
    <Group align="flex-end" grow preventGrowOverflow={false}>
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
      <Button
        variant="default"
        disabled={unitId === null}
        onClick={() => unitId !== null && onAdd({ role, unitId, unitName })}
      >
        {t('person.addRole')}
      </Button>
    </Group>
  )
}

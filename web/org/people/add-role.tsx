import { Button, Group, Select, SimpleGrid, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { type Role, roleNames, roles } from '../../../domain/shared/index.ts'
import { useNow, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { UnitPicker } from '../unit-picker.tsx'
import { type Held, type Person, sameRole } from './person.ts'

interface Props {
  readonly person: Person
  readonly held: readonly Held[]
  readonly onAdd: (held: Held) => void
}

/** One more role, at the person's own unit unless another is chosen; a unit that has ended gets none. */
export const AddRole = ({ person, held, onAdd }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const today = dayOfInstant(useNow())
  const [role, setRole] = useState<Role>('reporter')
  const [unitId, setUnitId] = useState<number | null>(person.unitEnded ? null : person.unitId)
  const [unitName, setUnitName] = useState(person.unitEnded ? '' : person.unitName)
  const chosen = unitId === null ? null : { role, unitId, unitName, mayTake: true }
  const isHeld = chosen !== null && held.some(each => sameRole(each, chosen))
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="xs">
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
          {...(person.unitEnded ? {} : { chosenName: person.unitName })}
          onChange={setUnitId}
          onNamed={setUnitName}
        />
      </SimpleGrid>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {isHeld ? t('person.heldAlready') : chosen === null ? t('person.chooseUnit') : ''}
        </Text>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          // It keeps the keyboard's place; what is lacking stands beside it.
          {...(chosen === null || isHeld ? { 'data-disabled': true, 'aria-disabled': true } : {})}
          onClick={() => chosen !== null && !isHeld && onAdd(chosen)}
        >
          {t('person.addRole')}
        </Button>
      </Group>
    </>
  )
}

import { Button, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { movePerson, setRoles } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { roles } from '../../../domain/shared/index.ts'
import { call, ProblemError, useRefresh, useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useNow, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { UnitPicker } from '../unit-picker.tsx'
import type { Person } from './person.ts'

/** To another unit, with the roles held at the old one or without them. */
export const MoveForm = ({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const say = useSay()
  const today = dayOfInstant(useNow())
  const [unitId, setUnitId] = useState<number | null>(null)
  const [position, setPosition] = useState(person.position)
  const [withRoles, setWithRoles] = useState(true)
  const own = person.roles.filter(held => held.unitId === person.unitId)
  const refresh = useRefresh()
  /** Place and roles as they were; where a unit stands no more, the refusal says so. */
  const moveBack = async () => {
    const { id: personId, roles: grants } = person
    const before = { unitId: person.unitId, position: person.position, withRoles: false }
    try {
      await call(movePerson, { personId, ...before })
      await call(setRoles, {
        personId,
        grants: grants.map(each => ({ role: each.role, unitId: each.unitId })),
      })
      tell(t('person.movedBack'))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      tell(say(error.answer))
    }
    refresh('person')
  }
  const write = useWrite(movePerson, {
    onDone: () => {
      tell(t('person.moved'), () => void moveBack())
      onDone()
    },
  })
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('person.move')}
      </Title>
      <ErrorSummary problem={write.error} />
      <UnitPicker
        label={t('person.to')}
        placeholder={t('person.find')}
        onDay={today}
        value={unitId}
        onChange={setUnitId}
      />
      <TextInput
        label={t('person.position')}
        value={position}
        onChange={event => setPosition(event.currentTarget.value)}
      />
      {own.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('person.noneHere', { unit: person.unitName })}
        </Text>
      ) : (
        <Checkbox
          label={t('person.withRoles')}
          description={own.map(({ role }) => say(roles[role])).join(', ')}
          checked={withRoles}
          onChange={event => setWithRoles(event.currentTarget.checked)}
        />
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={unitId === null}
          loading={write.isPending}
          onClick={() =>
            unitId !== null && write.mutate({ personId: person.id, unitId, position, withRoles })
          }
        >
          {t('person.moveNow')}
        </Button>
      </Group>
    </Stack>
  )
}

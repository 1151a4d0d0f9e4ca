import { Button, Divider, Group, Modal, Stack, Text } from '@mantine/core'
import { setActive } from '../../../domain/org/index.ts'
import { useSubject, useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useTexts, words } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { MoveForm } from './move-form.tsx'
import { OwnAccount } from './own-account.tsx'
import type { Person } from './person.ts'
import { PersonHistory } from './person-history.tsx'
import { RolesForm } from './roles-form.tsx'

interface Props {
  readonly person: Person | undefined
  readonly onClose: () => void
}

/** One account: what its person may, where they work, whether it is open, and what was done to it. */
export const PersonModal = ({ person, onClose }: Props) => {
  const t = useTexts(texts)
  const common = useTexts(words)
  const { person: own } = useSubject()
  return (
    <Modal
      opened={person !== undefined}
      onClose={onClose}
      title={person === undefined ? '' : t('person.title', { name: person.name })}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      {person !== undefined && (
        <Stack gap="lg" key={person.id}>
          {person.id === own.id ? <OwnAccount person={person} /> : <RolesForm person={person} />}
          <Divider />
          <MoveForm person={person} onDone={onClose} />
          {person.id !== own.id && (
            <>
              <Divider />
              <Lock person={person} />
            </>
          )}
          <Divider />
          <PersonHistory personId={person.id} />
        </Stack>
      )}
    </Modal>
  )
}

const Lock = ({ person }: { readonly person: Person }) => {
  const t = useTexts(texts)
  const write = useWrite(setActive, {
    onDone: () => tell(t(person.active ? 'person.locked' : 'person.unlocked')),
  })
  return (
    <Stack gap="xs">
      <ErrorSummary problem={write.error} />
      <Group justify="space-between" align="flex-start">
        <Text size="sm" c="dimmed" flex="1 1 16rem">
          {t('person.lockHint')}
        </Text>
        <Button
          variant="default"
          color="red"
          style={{ flex: 'none' }}
          loading={write.isPending}
          onClick={() => write.mutate({ personId: person.id, active: !person.active })}
        >
          {t(person.active ? 'person.lock' : 'person.unlock')}
        </Button>
      </Group>
    </Stack>
  )
}

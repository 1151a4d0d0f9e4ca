import { Anchor, Button, Checkbox, Group, Modal, PasswordInput, Stack, TextInput } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type FormEvent, useMemo, useState } from 'react'
import type { z } from 'zod'
import { createPerson, listPeople } from '../../domain/org/index.ts'
import { type Role, roleNames, roles } from '../../domain/shared/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorSummary,
  fieldId,
  Loaded,
  Section,
  tell,
  useFieldError,
  useSay,
  useTexts,
  words,
} from '../ui/index.ts'
import { PersonModal } from './people/person-modal.tsx'
import { texts } from './texts.ts'

type Person = z.output<(typeof listPeople)['output']>['people'][number]

/** The people at a unit and below it with what they may, for whoever looks after them. */
export const PeopleSection = ({ unitId, ended }: { readonly unitId: number; readonly ended: boolean }) => {
  const t = useTexts(texts)
  const common = useTexts(words)
  const [adding, setAdding] = useState(false)
  const [opened, setOpened] = useState<number | null>(null)
  const read = useRead(listPeople, { unitId })
  const add = (
    <Button
      variant="default"
      leftSection={<IconUserPlus size={18} stroke={1.6} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('people.add')}
    </Button>
  )
  return (
    <Section title={t('people.title')} actions={ended ? undefined : add}>
      <Loaded read={read}>
        {({ people }) =>
          people.length === 0 ? (
            <EmptyState title={t('people.none')}>
              {t(ended ? 'people.noneEnded' : 'people.noneHint')}
            </EmptyState>
          ) : (
            <>
              {ended && <p>{t('people.ended')}</p>}
              <PeopleTable people={people} onOpen={setOpened} />
              <PersonModal person={people.find(({ id }) => id === opened)} onClose={() => setOpened(null)} />
            </>
          )
        }
      </Loaded>
      <Modal
        opened={adding}
        onClose={() => setAdding(false)}
        title={t('people.add')}
        size="lg"
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        <PersonForm unitId={unitId} onDone={() => setAdding(false)} />
      </Modal>
    </Section>
  )
}

interface TableProps {
  readonly people: readonly Person[]
  readonly onOpen: (personId: number) => void
}

const PeopleTable = ({ people, onOpen }: TableProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const columns = useMemo(
    (): Column<Person>[] => [
      {
        key: 'ten',
        label: t('people.name'),
        value: person => person.name,
        cell: ({ id, name }) => (
          <Anchor component="button" type="button" ta="left" onClick={() => onOpen(id)}>
            {name}
          </Anchor>
        ),
      },
      { key: 'chuc-vu', label: t('people.position'), value: person => person.position },
      { key: 'don-vi', label: t('people.unit'), value: person => person.unitName, filter: 'choice' },
      {
        key: 'vai-tro',
        label: t('person.roles'),
        value: person =>
          [
            ...person.roles.map(held =>
              held.unitId === person.unitId
                ? say(roles[held.role])
                : t('people.roleAt', { role: say(roles[held.role]), unit: held.unitName }),
            ),
            person.active ? '' : t('people.inactive'),
          ]
            .filter(Boolean)
            .join('; '),
      },
      { key: 'dang-nhap', label: t('people.username'), value: person => person.username },
    ],
    [t, say, onOpen],
  )
  return <DataTable name="nguoi-dung" rows={people} rowKey={person => person.id} columns={columns} />
}

const empty = { name: '', username: '', password: '', position: '', email: '' }

const PersonForm = ({ unitId, onDone }: { readonly unitId: number; readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const say = useSay()
  const [form, setForm] = useState(empty)
  const [held, setHeld] = useState<Role[]>(['reporter'])
  const write = useWrite(createPerson, {
    onDone: () => {
      tell(t('people.added'))
      onDone()
    },
  })
  const fieldError = useFieldError(write.error)
  const field = (name: keyof typeof empty) => ({
    id: fieldId(name),
    label: t(`people.${name}`),
    value: form[name],
    error: fieldError(name),
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget
      setForm(before => ({ ...before, [name]: value }))
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const email = form.email.trim() === '' ? null : form.email.trim()
    write.mutate({ ...form, email, unitId, grants: held.map(role => ({ role, unitId })) })
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <ErrorSummary problem={write.error} />
        <TextInput {...field('name')} required autoComplete="off" />
        <TextInput {...field('position')} autoComplete="off" />
        <TextInput {...field('username')} required autoComplete="off" />
        <PasswordInput {...field('password')} required autoComplete="new-password" />
        <TextInput {...field('email')} type="email" autoComplete="off" />
        <Checkbox.Group
          label={t('people.roles')}
          value={held}
          onChange={next => setHeld(roleNames.filter(role => next.includes(role)))}
        >
          <Stack gap="xs" mt="xs">
            {roleNames.map(role => (
              <Checkbox key={role} value={role} label={say(roles[role])} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Group justify="flex-end">
          <Button type="submit" loading={write.isPending}>
            {t('people.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

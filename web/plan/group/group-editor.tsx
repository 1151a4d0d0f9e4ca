import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import type { z } from 'zod'
import { readGroup, readUnitLife, saveGroup } from '../../../domain/org/index.ts'
import { readGroupUses } from '../../../domain/plan/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { ask, useRead, useSubject, useWrite } from '../../api/index.ts'
import { UnitPicker } from '../../org/index.ts'
import { ErrorSummary, Loaded, ToLink, tell, useNow, useTexts } from '../../ui/index.ts'
import style from './group.module.css'
import { texts } from './texts.ts'
import type { Dropping } from './use-dropping.ts'

type Read = z.output<(typeof readGroup)['output']>
type Member = Read['members'][number]

interface Props {
  /** Null makes a new one. */
  readonly groupId: number | null
  readonly onDone: () => void
  readonly dropping: Dropping
}

export const GroupEditor = ({ groupId, ...props }: Props) => {
  const read = useRead(readGroup, { groupId: groupId ?? 0 }, { enabled: groupId !== null })
  if (groupId === null) return <Editor group={null} {...props} />
  return <Loaded read={read}>{group => <Editor group={group} {...props} />}</Loaded>
}

interface EditorProps extends Omit<Props, 'groupId'> {
  readonly group: Read | null
}

const Editor = ({ group, onDone, dropping }: EditorProps) => {
  const t = useTexts(texts)
  const { person, roles } = useSubject()
  const keeps = roles.find(({ role }) => saveGroup.roles.some(each => each === role))
  const [name, setName] = useState(group?.name ?? '')
  const [basis, setBasis] = useState(group?.basis ?? '')
  const [members, setMembers] = useState<readonly Member[]>(group?.members ?? [])
  const lacks = name.trim().length < 2 ? 'needsName' : members.length === 0 ? 'needsUnits' : null
  const editable = group === null || group.may.includes(saveGroup.name)
  const save = useWrite(saveGroup, {
    onDone: () => {
      tell(t('saved'))
      onDone()
    },
  })
  const send = () =>
    save.mutate({
      groupId: group?.id ?? null,
      unitId: keeps?.unitId ?? person.unitId,
      name,
      basis,
      unitIds: members.map(({ unitId }) => unitId),
    })
  return (
    <Stack gap="md">
      <ErrorSummary problem={save.error ?? dropping.problem} />
      <TextInput
        label={t('name')}
        value={name}
        readOnly={!editable}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('basis')}
        value={basis}
        readOnly={!editable}
        onChange={event => setBasis(event.currentTarget.value)}
      />
      <Members members={members} editable={editable} onChange={setMembers} />
      {group !== null && <UsedBy groupId={group.id} droppable={editable} />}
      {lacks !== null && editable && (
        <Text size="sm" c="dimmed" ta="right">
          {t(lacks)}
        </Text>
      )}
      {editable && (
        <Group justify="space-between">
          {group === null ? (
            <span />
          ) : (
            <Button
              variant="subtle"
              color="red"
              loading={dropping.pending}
              onClick={() => dropping.drop(group)}
            >
              {t('drop')}
            </Button>
          )}
          <Button disabled={lacks !== null} loading={save.isPending} onClick={send}>
            {t('save', { count: members.length })}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

interface MembersProps {
  readonly members: readonly Member[]
  readonly editable: boolean
  readonly onChange: (members: readonly Member[]) => void
}

const plain = (unitId: number, fullName: string): Member => ({
  unitId,
  fullName,
  parentName: null,
  heirs: null,
})

/** Those that ended are replaced at one press by whoever took them over. */
const renewed = (members: readonly Member[]): readonly Member[] => [
  ...new Map(
    members
      .flatMap(member =>
        member.heirs === null || member.heirs.length === 0
          ? [member]
          : member.heirs.map(heir => plain(heir.unitId, heir.fullName)),
      )
      .map(member => [member.unitId, member]),
  ).values(),
]

const Members = ({ members, editable, onChange }: MembersProps) => {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const add = async (unitId: number | null) => {
    if (unitId === null || members.some(member => member.unitId === unitId)) return
    const { fullName } = await ask(readUnitLife, { unitId })
    onChange([...members, plain(unitId, fullName)])
  }
  const outdated = members.some(({ heirs }) => heirs !== null && heirs.length > 0)
  return (
    <>
      {editable && (
        <Suspense fallback={null}>
          <UnitPicker
            key={members.length}
            label={t('addUnit')}
            onDay={today}
            value={null}
            onChange={unitId => void add(unitId)}
          />
        </Suspense>
      )}
      {editable && outdated && (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          onClick={() => onChange(renewed(members))}
        >
          {t('replace')}
        </Button>
      )}
      <ul className={style['members']}>
        {members.map(({ unitId, fullName, parentName, heirs }) => (
          <li key={unitId}>
            <span>
              <ToLink to={`/don-vi/${unitId}`}>{fullName}</ToLink>
              {parentName !== null && <small className={style['aside']}>{parentName}</small>}
              {heirs !== null && (
                <small className={style['aside']}>
                  {heirs.length === 0
                    ? t('noHeirs')
                    : t('heirs', { names: heirs.map(heir => heir.fullName).join(', ') })}
                </small>
              )}
            </span>
            {editable && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('remove', { name: fullName })}
                onClick={() => onChange(members.filter(member => member.unitId !== unitId))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface UsedByProps {
  readonly groupId: number
  /** Whoever may drop it is told beforehand what that does. */
  readonly droppable: boolean
}

const UsedBy = ({ groupId, droppable }: UsedByProps) => {
  const t = useTexts(texts)
  const { data } = useRead(readGroupUses, { groupId })
  if (data === undefined) return null
  const duties = data.plans.reduce((sum, plan) => sum + plan.duties.length, 0)
  return (
    <section>
      <Text fw={600}>{t('usedBy')}</Text>
      {data.plans.length === 0 ? (
        <Text c="dimmed">{t('unused')}</Text>
      ) : (
        <ul className={style['uses']}>
          {data.plans.map(({ planId, title, duties }) => (
            <li key={planId}>
              <ToLink to={`/ke-hoach/${planId}`}>{title}</ToLink>
              {duties.map(({ obligationId, section, phrase }) => (
                <small key={obligationId} className={style['aside']}>
                  {t('duty', { section, phrase })}
                </small>
              ))}
            </li>
          ))}
        </ul>
      )}
      {droppable && (
        <Text size="sm" c="dimmed" mt={4}>
          {duties === 0 ? t('dropUnused') : t('dropUsed', { count: duties })}
        </Text>
      )}
    </section>
  )
}

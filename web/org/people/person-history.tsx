import { Title } from '@mantine/core'
import type { z } from 'zod'
import { readPersonHistory } from '../../../domain/org/index.ts'
import { type Role, roleNames, roles } from '../../../domain/shared/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Timeline, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

type Entry = z.output<(typeof readPersonHistory)['output']>['entries'][number]

/** What the audit says of one account. */
export const PersonHistory = ({ personId }: { readonly personId: number }) => {
  const t = useTexts(texts)
  const tellEntry = useEntryWords()
  const read = useRead(readPersonHistory, { personId })
  return (
    <section>
      <Title order={3} size="h5" mb="sm">
        {t('person.history')}
      </Title>
      <Loaded read={read}>
        {({ entries }) => (
          <Timeline
            items={entries.map(entry => ({ id: String(entry.id), at: entry.at, ...tellEntry(entry) }))}
          />
        )}
      </Loaded>
    </section>
  )
}

const rolesIn = (given: unknown): readonly Role[] =>
  Array.isArray(given)
    ? given.flatMap(each => roleNames.find(role => role === (each as { role?: unknown }).role) ?? [])
    : []

const useEntryWords = () => {
  const t = useTexts(texts)
  const say = useSay()
  const titleOf = ({ action, data }: Entry): string => {
    if (action === 'person.create') return t('person.historyCreate')
    if (action === 'person.setRoles') return t('person.historyRoles')
    if (action === 'person.move') return t('person.historyMove')
    if (action !== 'person.setActive') return action
    return t(data['active'] === true ? 'person.historyUnlock' : 'person.historyLock')
  }
  return (entry: Entry) => {
    const named = (list: readonly Role[]) => list.map(role => say(roles[role])).join(', ')
    const given = rolesIn(entry.data['given'])
    const taken = rolesIn(entry.data['taken'])
    const detail = [
      given.length > 0 ? t('person.historyGave', { roles: named(given) }) : '',
      taken.length > 0 ? t('person.historyTook', { roles: named(taken) }) : '',
      entry.personName === null ? '' : t('person.by', { name: entry.personName }),
    ]
    return { title: titleOf(entry), detail: detail.filter(Boolean).join(' · ') }
  }
}

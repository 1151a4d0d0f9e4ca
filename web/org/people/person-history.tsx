import { Title } from '@mantine/core'
import type { z } from 'zod'
import { readPersonHistory } from '../../../domain/org/index.ts'
import { roleNames, roles } from '../../../domain/shared/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Timeline, useSay, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

type Entry = z.output<(typeof readPersonHistory)['output']>['entries'][number]

type Read = z.output<(typeof readPersonHistory)['output']>

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
        {({ entries, units }) => (
          <Timeline
            items={entries.map(entry => ({
              id: `${entry.id} ${entry.part}`,
              at: entry.at,
              ...tellEntry(entry, units),
            }))}
          />
        )}
      </Loaded>
    </section>
  )
}

interface Given {
  readonly role?: unknown
  readonly unitId?: unknown
}

const titles = {
  'person.create': 'person.historyCreate',
  'person.setRoles': 'person.historyRoles',
  'person.move': 'person.historyMove',
  'unit.succeed': 'person.historyAlong',
  'unit.movePeople': 'person.historyAlong',
  'unit.undoSuccession': 'person.historyBack',
} as const

const useEntryWords = () => {
  const t = useTexts(texts)
  const say = useSay()
  const titleOf = ({ action, data }: Entry): string => {
    if (data['state'] === 'gone' || data['state'] === 'movedOn') return t('person.historyLeft')
    const known = Object.entries(titles).find(([name]) => name === action)?.[1]
    if (known !== undefined) return t(known)
    if (action !== 'person.setActive') return action
    return t(data['active'] === true ? 'person.historyUnlock' : 'person.historyLock')
  }
  return (entry: Entry, units: Read['units']) => {
    const unitName = (id: unknown) => units.find(({ unitId }) => unitId === id)?.name ?? ''
    const named = (given: unknown): string =>
      (Array.isArray(given) ? (given as readonly Given[]) : [])
        .flatMap(({ role, unitId }) => {
          const name = roleNames.find(each => each === role)
          return name === undefined ? [] : [`${say(roles[name])} – ${unitName(unitId)}`]
        })
        .join(', ')
    const [given, taken] = [named(entry.data['given']), named(entry.data['taken'])]
    const [from, to] = [unitName(entry.data['from']), unitName(entry.data['to'])]
    const detail = [
      from === '' || to === '' ? '' : t('person.historyWay', { from, to }),
      given === '' ? '' : t('person.historyGave', { roles: given }),
      taken === '' ? '' : t('person.historyTook', { roles: taken }),
      entry.personName === null ? '' : t('person.by', { name: entry.personName }),
    ]
    return { title: titleOf(entry), detail: detail.filter(Boolean).join(' · ') }
  }
}

import { Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import {
  allowLocalWebhooks,
  createWebhook,
  listWebhooks,
  removeWebhook,
  switchWebhook,
} from '../../../domain/org/index.ts'
import { useRead, useSubject, useWrite } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  ErrorSummary,
  Loaded,
  Page,
  Section,
  StatusBadge,
  useFieldError,
  useTexts,
  When,
} from '../../ui/index.ts'
import { texts } from './texts.ts'
import { ShownOnce } from './tokens-page.tsx'

type HooksRead = z.output<(typeof listWebhooks)['output']>
type Hook = HooksRead['webhooks'][number]
type Delivery = HooksRead['deliveries'][number]

/** For administrators: which other systems are told of what, and how it went. */
export default function HooksPage() {
  const t = useTexts(texts)
  const { roles, person } = useSubject()
  const unitId = roles.find(({ role }) => role === 'administrator')?.unitId ?? person.unitId
  const read = useRead(listWebhooks, { unitId }, { every: 60_000 })
  return (
    <Page
      title={t('hooks.title')}
      lead={t('hooks.lead')}
      crumbs={[{ label: t('hooks.above'), to: '/quan-tri' }]}
    >
      <AddForm unitId={unitId} />
      <Loaded read={read}>
        {data => (
          <Stack gap="lg" mt="xl">
            {data.webhooks.length === 0 ? (
              <EmptyState title={t('hooks.none')}>{t('hooks.noneHint')}</EmptyState>
            ) : (
              <Stack component="ul" gap="sm" p={0} m={0}>
                {data.webhooks.map(hook => (
                  <OneHook key={hook.id} hook={hook} />
                ))}
              </Stack>
            )}
            <LocalSwitch unitId={unitId} allowed={data.allowLocal} />
            {data.deliveries.length > 0 && <Log deliveries={data.deliveries} />}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

const OneHook = ({ hook }: { readonly hook: Hook }) => {
  const t = useTexts(texts)
  const { id: webhookId, url, events, enabled, failures } = hook
  const switching = useWrite(switchWebhook)
  const removing = useWrite(removeWebhook)
  return (
    <Group component="li" gap="md" justify="space-between">
      <div>
        <strong style={{ overflowWrap: 'anywhere' }}>{url}</strong>
        <div>{events.includes('*') ? t('hooks.everything') : events.join(', ')}</div>
        <StatusBadge tone={enabled ? 'active' : 'closed'}>
          {t(enabled ? 'hooks.on' : 'hooks.off')}
        </StatusBadge>{' '}
        {failures > 0 && t('hooks.failures', { count: failures })}
      </div>
      <Group gap="sm">
        <Button
          size="sm"
          variant="default"
          loading={switching.isPending}
          onClick={() => switching.mutate({ webhookId, enabled: !enabled })}
        >
          {t(enabled ? 'hooks.switchOff' : 'hooks.switchOn')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          loading={removing.isPending}
          onClick={() => removing.mutate({ webhookId })}
        >
          {t('hooks.remove')}
        </Button>
      </Group>
    </Group>
  )
}

const AddForm = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const [url, setUrl] = useState('')
  const [events, setEvents] = useState('*')
  const [secret, setSecret] = useState<string | null>(null)
  const adding = useWrite(createWebhook, {
    onDone: made => {
      setSecret(made.secret)
      setUrl('')
    },
  })
  const fieldError = useFieldError(adding.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        const names = events.split(/[\s,;]+/).filter(Boolean)
        adding.mutate({ unitId, url, events: names })
      }}
    >
      <Stack gap="sm" maw="70ch">
        <ErrorSummary problem={adding.error} />
        <TextInput
          label={t('hooks.url')}
          value={url}
          onChange={event => setUrl(event.currentTarget.value)}
          error={fieldError('url')}
          required
        />
        <TextInput
          label={t('hooks.events')}
          value={events}
          onChange={event => setEvents(event.currentTarget.value)}
          error={fieldError('events')}
          required
        />
        <Group>
          <Button type="submit" loading={adding.isPending}>
            {t('hooks.add')}
          </Button>
        </Group>
        {secret !== null && <ShownOnce label={t('hooks.secret')} words={secret} />}
      </Stack>
    </form>
  )
}

const LocalSwitch = ({ unitId, allowed }: { readonly unitId: number; readonly allowed: boolean }) => {
  const t = useTexts(texts)
  const allowing = useWrite(allowLocalWebhooks)
  return (
    <>
      <ErrorSummary problem={allowing.error} />
      <Switch
        label={t('hooks.local')}
        checked={allowed}
        onChange={event => allowing.mutate({ unitId, allowed: event.currentTarget.checked })}
      />
    </>
  )
}

const Log = ({ deliveries }: { readonly deliveries: readonly Delivery[] }) => {
  const t = useTexts(texts)
  const columns = useMemo(
    (): Column<Delivery>[] => [
      { key: 'su-kien', label: t('hooks.event'), value: row => row.event, filter: 'choice' },
      { key: 'luc', label: t('hooks.at'), value: row => row.at, cell: row => <When at={row.at} /> },
      {
        key: 'trang-thai',
        label: t('hooks.state'),
        value: row => t(`hooks.${row.state}`),
        filter: 'choice',
      },
      { key: 'lan', label: t('hooks.attempts'), value: row => row.attempts },
      { key: 'ket-qua', label: t('hooks.answer'), value: row => row.error ?? row.status },
    ],
    [t],
  )
  return (
    <Section title={t('hooks.log')}>
      <DataTable name="ket-noi" rows={deliveries} rowKey={row => row.id} columns={columns} />
    </Section>
  )
}

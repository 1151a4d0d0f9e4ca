import { Anchor, Box, Button, Code, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { createToken, listRights, listTokens, revokeToken } from '../../../domain/org/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  CopyButton,
  EmptyState,
  ErrorSummary,
  FilledPlace,
  Loaded,
  Page,
  Section,
  StatusBadge,
  useFieldError,
  useFormat,
  useTexts,
} from '../../ui/index.ts'
import { accountParts } from '../places.ts'
import { type Rights, RightsPicker } from './rights-picker.tsx'
import { texts } from './texts.ts'

type Token = z.output<(typeof listTokens)['output']>['tokens'][number]

/** A person's keys for programs, and what later steps add to their account. */
export default function TokensPage() {
  const t = useTexts(texts)
  const read = useRead(listTokens, {})
  return (
    <Page title={t('own.title')} lead={t('own.lead')} width="reading">
      <Section title={t('own.tokens')} actions={<Anchor href="/api/docs">{t('own.docs')}</Anchor>}>
        <CreateForm />
        <Loaded read={read}>
          {({ tokens }) =>
            tokens.length === 0 ? (
              <Box mt="lg">
                <EmptyState title={t('own.none')}>{t('own.noneHint')}</EmptyState>
              </Box>
            ) : (
              <Stack component="ul" gap="sm" p={0} mt="md">
                {tokens.map(token => (
                  <OneToken key={token.id} token={token} />
                ))}
              </Stack>
            )
          }
        </Loaded>
      </Section>
      <FilledPlace place={accountParts} given={{}} />
    </Page>
  )
}

const OneToken = ({ token }: { readonly token: Token }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const revoking = useWrite(revokeToken)
  const { id: tokenId, name, begins, unitName, expiresAt, lastUsedAt, revokedAt, expired } = token
  const over = revokedAt !== null || expired
  const rights = useRightsInWords(token)
  const until = t('own.until', { at: format.instant(expiresAt) })
  const state = revokedAt !== null ? t('own.revoked') : expired ? t('own.expired') : until
  return (
    <Group component="li" gap="md" justify="space-between">
      <div>
        <strong>{name}</strong> <Code>{begins}…</Code>
        <div>{unitName === null ? rights : `${rights} · ${unitName}`}</div>
        <div>{lastUsedAt === null ? t('own.unused') : t('own.used', { at: format.instant(lastUsedAt) })}</div>
        <StatusBadge tone={over ? 'closed' : 'active'}>{state}</StatusBadge>
      </div>
      {!over && (
        <Button
          size="sm"
          variant="default"
          loading={revoking.isPending}
          onClick={() => revoking.mutate({ tokenId })}
        >
          {t('own.revoke')}
        </Button>
      )}
    </Group>
  )
}

const useRightsInWords = ({ reads, writes }: Token): string => {
  const t = useTexts(texts)
  if (reads === null && writes === null) return t('own.full')
  if (reads === null && writes?.length === 0) return t('own.readOnly')
  const readWords = reads === null ? t('own.allReads') : t('own.someReads', { count: reads.length })
  const writeWords = writes === null ? t('own.allWrites') : t('own.someWrites', { count: writes.length })
  return `${readWords} · ${writeWords}`
}

const nothing: Rights = { reads: [], writes: [] }

const CreateForm = () => {
  const t = useTexts(texts)
  const [name, setName] = useState('')
  const [rights, setRights] = useState('read')
  const [chosen, setChosen] = useState(nothing)
  const areas = useRead(listRights, {})
  const [days, setDays] = useState<number | string>(90)
  const [made, setMade] = useState<string | null>(null)
  const creating = useWrite(createToken, {
    onDone: ({ token }) => {
      setMade(token)
      setName('')
    },
  })
  const fieldError = useFieldError(creating.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        creating.mutate({ name, ...limitsOf(rights, chosen), unitId: null, days: Number(days) })
      }}
    >
      <Stack gap="sm">
        <ErrorSummary problem={creating.error} />
        <TextInput
          label={t('own.name')}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
          error={fieldError('name')}
          required
        />
        <Group gap="sm" align="flex-end">
          <Select
            label={t('own.rights')}
            value={rights}
            onChange={value => setRights(value ?? 'read')}
            data={[
              { value: 'read', label: t('own.readOnly') },
              { value: 'some', label: t('own.byPart') },
              { value: 'all', label: t('own.full') },
            ]}
          />
          <NumberInput label={t('own.days')} value={days} onChange={setDays} min={1} max={366} />
          <Button type="submit" loading={creating.isPending}>
            {t('own.create')}
          </Button>
        </Group>
        {rights === 'some' && (
          <Loaded read={areas}>
            {data => <RightsPicker areas={data.areas} rights={chosen} onChange={setChosen} />}
          </Loaded>
        )}
        {made !== null && <ShownOnce label={t('own.once')} words={made} />}
      </Stack>
    </form>
  )
}

const limitsOf = (rights: string, { reads, writes }: Rights) => {
  if (rights === 'some') return { reads: [...reads], writes: [...writes] }
  return { reads: null, writes: rights === 'read' ? [] : null }
}

/** A secret that cannot be asked for again. */
export const ShownOnce = ({ label, words }: { readonly label: string; readonly words: string }) => {
  const t = useTexts(texts)
  return (
    <div role="status">
      <p>{label}</p>
      <Group gap="sm">
        <Code style={{ overflowWrap: 'anywhere' }}>{words}</Code>
        <CopyButton text={words} label={t('own.copy')} />
      </Group>
    </div>
  )
}

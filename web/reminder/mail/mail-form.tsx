import { Button, Checkbox, Group, PasswordInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { mailSecurities, type readMail, setMail } from '../../../domain/reminder/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

type MailRead = z.output<(typeof readMail)['output']>

const empty = { host: '', port: 587, security: 'starttls' as const, user: '', from: '' }

/** Empties the server's name to turn mail off; the password stays unless one types another. */
export const MailForm = ({ data }: { readonly data: MailRead }) => {
  const t = useTexts(texts)
  const [server, setServer] = useState(data.server ?? empty)
  const [port, setPort] = useState(String(server.port))
  const [password, setPassword] = useState('')
  const [baseUrl, setBaseUrl] = useState(data.baseUrl ?? '')
  const [rules, setRules] = useState(data.rules)
  const saving = useWrite(setMail, { onDone: () => tell(t('mail.saved')) })
  const error = useFieldError(saving.error)
  const change = (part: Partial<typeof server>) => setServer({ ...server, ...part })
  const save = () =>
    saving.mutate({
      server: server.host.trim() === '' ? null : { ...server, port: Number(port) },
      ...(password === '' ? {} : { password }),
      baseUrl: baseUrl.trim() === '' ? null : baseUrl.trim(),
      rules,
      revision: data.revision,
    })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <Stack gap="md">
        <ErrorSummary problem={saving.error} />
        <Section title={t('mail.server')}>
          <Stack gap="md">
            <TextInput
              id={fieldId('server.host')}
              label={t('mail.host')}
              description={t('mail.hostHint')}
              value={server.host}
              error={error('server.host')}
              onChange={event => change({ host: event.currentTarget.value })}
            />
            <TextInput
              id={fieldId('server.port')}
              label={t('mail.port')}
              inputMode="numeric"
              value={port}
              error={error('server.port')}
              onChange={event => setPort(event.currentTarget.value)}
            />
            <Select
              label={t('mail.security')}
              value={server.security}
              allowDeselect={false}
              data={mailSecurities.map(value => ({ value, label: t(`mail.securities.${value}`) }))}
              onChange={value =>
                change({ security: mailSecurities.find(each => each === value) ?? server.security })
              }
            />
            <TextInput
              id={fieldId('server.user')}
              label={t('mail.user')}
              description={t('mail.userHint')}
              autoComplete="off"
              value={server.user}
              error={error('server.user')}
              onChange={event => change({ user: event.currentTarget.value })}
            />
            <PasswordInput
              id={fieldId('password')}
              label={t('mail.password')}
              description={t(data.canKeepPassword ? 'mail.passwordHint' : 'mail.noKey')}
              autoComplete="new-password"
              placeholder={data.hasPassword ? t('mail.kept') : ''}
              value={password}
              error={error('password')}
              onChange={event => setPassword(event.currentTarget.value)}
            />
            <TextInput
              id={fieldId('server.from')}
              label={t('mail.from')}
              description={t('mail.fromHint')}
              value={server.from}
              error={error('server.from')}
              onChange={event => change({ from: event.currentTarget.value })}
            />
            <TextInput
              id={fieldId('baseUrl')}
              label={t('mail.baseUrl')}
              description={t(data.baseUrlFromEnvironment ? 'mail.baseUrlOutside' : 'mail.baseUrlHint')}
              disabled={data.baseUrlFromEnvironment}
              value={baseUrl}
              error={error('baseUrl')}
              onChange={event => setBaseUrl(event.currentTarget.value)}
            />
          </Stack>
        </Section>
        <RuleFields rules={rules} onChange={setRules} error={error} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t('mail.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface RuleProps {
  readonly rules: MailRead['rules']
  readonly onChange: (rules: MailRead['rules']) => void
  readonly error: (path: string) => string | undefined
}

const RuleFields = ({ rules, onChange, error }: RuleProps) => {
  const t = useTexts(texts)
  const times = ['digestAt', 'quietFrom', 'quietTo'] as const
  return (
    <Section title={t('mail.when')}>
      <Stack gap="md">
        {times.map(name => (
          <TextInput
            key={name}
            id={fieldId(`rules.${name}`)}
            label={t(`mail.${name}`)}
            value={rules[name]}
            error={error(`rules.${name}`)}
            onChange={event => onChange({ ...rules, [name]: event.currentTarget.value })}
          />
        ))}
        <Checkbox
          label={t('mail.onDaysOff')}
          checked={rules.onDaysOff}
          onChange={event => onChange({ ...rules, onDaysOff: event.currentTarget.checked })}
        />
      </Stack>
    </Section>
  )
}

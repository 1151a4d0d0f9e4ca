import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { openSession } from '../../domain/org/index.ts'
import { named, useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, useFieldError, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

/** User name and password; also stands in the dialog over a page whose session has ended. */
export const SignInForm = () => {
  const t = useTexts(texts)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const open = useWrite(named<typeof openSession>('session.open'))
  const fieldError = useFieldError(open.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    open.mutate({ username, password })
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problem={open.error} />
      <Stack>
        <TextInput
          id={fieldId('username')}
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={username}
          onChange={event => setUsername(event.currentTarget.value)}
          error={fieldError('username')}
        />
        <PasswordInput
          id={fieldId('password')}
          label={t('signIn.password')}
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
          error={fieldError('password')}
        />
        <Button type="submit" loading={open.isPending} fullWidth>
          {t('signIn.act')}
        </Button>
        <Text c="dimmed" fz="xs">
          {t('signIn.forgot')}
        </Text>
      </Stack>
    </form>
  )
}

import { Button, Divider, PasswordInput, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { openSession } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, useFieldError, useTexts } from '../../ui/index.ts'
import { type Session, useSession } from '../session.ts'
import { texts } from '../texts.ts'
import style from './door.module.css'

type Account = Session['sampleAccounts'][number]

/** The password every account of the sample province has; the sample says so itself. */
const samplePassword = 'tongket-mau'

export default function SignInPage() {
  const t = useTexts(texts)
  const session = useSession()
  const accounts = session.data?.sampleAccounts ?? []
  return (
    <div className={style['sheet']}>
      <Title order={1}>{t('signIn.title')}</Title>
      <Text c="dimmed" mb="lg">
        {t('signIn.lead')}
      </Text>
      <SignInForm />
      {accounts.length > 0 && <SampleAccounts accounts={accounts} />}
    </div>
  )
}

/** User name and password; also stands in the dialog over a page whose session has ended. */
export const SignInForm = () => {
  const t = useTexts(texts)
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const open = useWrite(openSession)
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

const SampleAccounts = ({ accounts }: { readonly accounts: readonly Account[] }) => {
  const t = useTexts(texts)
  const open = useWrite(openSession)
  return (
    <>
      <Divider my="lg" />
      <Title order={2}>{t('signIn.sampleTitle')}</Title>
      <Text c="dimmed" mb="sm">
        {t('signIn.sampleLead')}
      </Text>
      <ErrorSummary problem={open.error} />
      <ul className={style['accounts']}>
        {accounts.map(account => (
          <li key={account.username}>
            <UnstyledButton
              className={style['as'] ?? ''}
              disabled={open.isPending}
              aria-label={t('signIn.enterAs', {
                name: `${account.name}, ${account.position}, ${account.unitName}`,
              })}
              onClick={() => open.mutate({ username: account.username, password: samplePassword })}
            >
              <b>{account.name}</b>
              <span>
                {account.position}, {account.unitName}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}

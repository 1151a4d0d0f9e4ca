import { Divider, Text, Title, UnstyledButton } from '@mantine/core'
import type { openSession } from '../../../domain/org/index.ts'
import { named, useWrite } from '../../api/index.ts'
import { ErrorSummary, useTexts } from '../../ui/index.ts'
import { type Session, useSession } from '../session.ts'
import { SignInForm } from '../sign-in-form.tsx'
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

const SampleAccounts = ({ accounts }: { readonly accounts: readonly Account[] }) => {
  const t = useTexts(texts)
  const open = useWrite(named<typeof openSession>('session.open'))
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

import { Button, PasswordInput, Progress, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { setUpAdministrator, setUpSample } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, useFieldError, useSearchKey, useTexts } from '../../ui/index.ts'
import { useSession } from '../session.ts'
import { texts } from '../texts.ts'
import style from './door.module.css'

/** Nobody is known yet: begin for real, or open the sample. */
export default function FirstRunPage() {
  const session = useSession(true)
  const [way, setWay] = useSearchKey('cach')
  const t = useTexts(texts)
  if (session.data?.state === 'loading') return <Opening progress={session.data.progress} />
  return (
    <div className={style['sheet']} data-wide={way === ''}>
      <Title order={1}>{way === '' ? t('setup.title') : t('setup.own')}</Title>
      <Text c="dimmed" mb="lg">
        {way === '' ? t('setup.lead') : t('setup.ownLead')}
      </Text>
      {way === '' ? (
        <Ways onOwn={() => setWay('quan-tri')} />
      ) : (
        <AdministratorForm onBack={() => setWay('')} />
      )}
    </div>
  )
}

const Ways = ({ onOwn }: { readonly onOwn: () => void }) => {
  const t = useTexts(texts)
  const sample = useWrite(setUpSample, { touches: ['session'] })
  return (
    <>
      <ErrorSummary problem={sample.error} />
      <div className={style['choices']}>
        <UnstyledButton className={style['choice'] ?? ''} onClick={onOwn}>
          <b>{t('setup.own')}</b>
          <span>{t('setup.ownLead')}</span>
        </UnstyledButton>
        <UnstyledButton
          className={style['choice'] ?? ''}
          disabled={sample.isPending}
          onClick={() => sample.mutate({})}
        >
          <b>{t('setup.sample')}</b>
          <span>{t('setup.sampleLead')}</span>
        </UnstyledButton>
      </div>
    </>
  )
}

const Opening = ({ progress }: { readonly progress: { done: number; total: number } | null }) => {
  const t = useTexts(texts)
  const done = progress === null || progress.total === 0 ? 0 : (progress.done / progress.total) * 100
  return (
    <div className={style['sheet']}>
      <Title order={1}>{t('setup.opening')}</Title>
      <Text c="dimmed" mb="lg">
        {t('setup.openingLead')}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={done} aria-label={t('setup.opening')} />
      </Progress.Root>
    </div>
  )
}

const empty = { provinceName: '', name: '', username: '', password: '' }
type Field = keyof typeof empty

const AdministratorForm = ({ onBack }: { readonly onBack: () => void }) => {
  const t = useTexts(texts)
  const [values, setValues] = useState(empty)
  const create = useWrite(setUpAdministrator, { touches: ['session'] })
  const fieldError = useFieldError(create.error)
  const field = (name: Field) => ({
    id: fieldId(name),
    value: values[name],
    error: fieldError(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setValues(before => ({ ...before, [name]: value }))
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(values)
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problem={create.error} />
      <Stack>
        <TextInput
          {...field('provinceName')}
          label={t('setup.province')}
          description={t('setup.provinceHint')}
        />
        <TextInput {...field('name')} label={t('setup.name')} autoComplete="name" />
        <TextInput
          {...field('username')}
          label={t('setup.username')}
          description={t('setup.usernameHint')}
          autoComplete="username"
          autoCapitalize="none"
        />
        <PasswordInput
          {...field('password')}
          label={t('setup.password')}
          description={t('setup.passwordHint')}
          autoComplete="new-password"
        />
        <Button type="submit" loading={create.isPending}>
          {t('setup.act')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('setup.back')}
        </Button>
      </Stack>
    </form>
  )
}

import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  type ExemplarKind,
  type ExemplarView,
  editExemplar,
  exemplarKindNames,
  exemplarKinds,
  type Profile,
  proposeExemplar,
  type Quota,
} from '../../../domain/exemplar/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useSay, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import type { At } from './locality.ts'

const blank: Profile = { name: '', position: '', workUnit: '', field: '', title: '', achievements: '' }

interface FieldsProps {
  readonly kind: ExemplarKind
  readonly value: Profile
  readonly onChange: (value: Profile) => void
  readonly error: (path: string) => string | undefined
}

const Fields = ({ kind, value, onChange, error }: FieldsProps) => {
  const t = useTexts(texts)
  const individual = kind === 'individual'
  const field = (key: keyof Profile) => ({
    id: fieldId(`profile.${key}`),
    value: value[key],
    error: error(`profile.${key}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [key]: event.currentTarget.value }),
  })
  return (
    <Stack gap="md">
      <p className={style['quiet']}>{t('file.onlyNeeded')}</p>
      <TextInput required label={t(individual ? 'file.personName' : 'file.name')} {...field('name')} />
      <div className={style['grid']}>
        {individual && <TextInput label={t('file.position')} {...field('position')} />}
        <TextInput label={t(individual ? 'file.workUnit' : 'file.place')} {...field('workUnit')} />
        <TextInput label={t('file.field')} {...field('field')} />
      </div>
      <TextInput label={t('file.headline')} {...field('title')} />
      <Textarea
        label={t('file.achievements')}
        description={t('file.achievementsHint')}
        autosize
        minRows={5}
        maxRows={20}
        {...field('achievements')}
      />
    </Stack>
  )
}

interface ProposeProps {
  readonly at: At
  readonly quota: Quota
  readonly onClose: () => void
}

/** A new proposal; what was typed stays on the page until it is taken. */
export const ProposeForm = ({ at, quota, onClose }: ProposeProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const kinds = exemplarKindNames.filter(kind => quota[kind] > 0)
  const [kind, setKind] = useState<ExemplarKind>(kinds[0] ?? 'collective')
  const [profile, setProfile] = useState(blank)
  const write = useWrite(proposeExemplar, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: () => {
      tell(t('locality.saved'))
      onClose()
    },
  })
  const error = useFieldError(write.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    write.mutate({ ...at, kind, profile })
  }
  return (
    <form onSubmit={submit}>
      <ErrorSummary problem={write.error} />
      <SegmentedControl
        mb="md"
        value={kind}
        onChange={next => setKind(next === 'individual' ? 'individual' : 'collective')}
        data={kinds.map(value => ({ value, label: say(exemplarKinds[value]) }))}
      />
      <Fields kind={kind} value={profile} onChange={setProfile} error={error} />
      <Group mt="md" mb="xl">
        <Button type="submit" loading={write.isPending}>
          {t('file.add')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('file.cancel')}
        </Button>
      </Group>
    </form>
  )
}

/** The file of one that stands; a colleague's change in between is told, what was typed stays. */
export const EditForm = ({
  exemplar,
  onClose,
}: {
  readonly exemplar: ExemplarView
  readonly onClose: () => void
}) => {
  const t = useTexts(texts)
  const [profile, setProfile] = useState(exemplar.profile ?? blank)
  const write = useWrite(editExemplar, {
    onDone: () => {
      tell(t('locality.saved'))
      onClose()
    },
  })
  const error = useFieldError(write.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { campaignId, id: exemplarId, revision } = exemplar
    write.mutate({ campaignId, exemplarId, revision, profile })
  }
  return (
    <form onSubmit={submit}>
      <ErrorSummary problem={write.error} />
      <Fields kind={exemplar.kind} value={profile} onChange={setProfile} error={error} />
      <Group mt="md">
        <Button type="submit" loading={write.isPending}>
          {t('file.save')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('file.cancel')}
        </Button>
      </Group>
    </form>
  )
}

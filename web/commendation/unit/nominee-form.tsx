import { Button, Group, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import {
  type Dossier,
  editNominee,
  type Nominee,
  type NomineeProfile,
  nominate,
  nomineeKindNames,
  nomineeKinds,
} from '../../../domain/commendation/index.ts'
import { type ProblemError, useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useSay, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'

interface FieldsProps {
  readonly value: NomineeProfile
  readonly onChange: (value: NomineeProfile) => void
  readonly problem: ProblemError | null
}

const Fields = ({ value, onChange, problem }: FieldsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const error = useFieldError(problem)
  const individual = value.kind === 'individual'
  const field = (key: 'name' | 'position' | 'workUnit' | 'achievement') => ({
    id: fieldId(`profile.${key}`),
    value: value[key],
    error: error(`profile.${key}`),
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [key]: event.currentTarget.value }),
  })
  return (
    <Stack gap="md">
      <ErrorSummary problem={problem} />
      <SegmentedControl
        aria-label={t('nominee.kind')}
        value={value.kind}
        onChange={kind => onChange({ ...value, kind: kind === 'individual' ? 'individual' : 'collective' })}
        data={nomineeKindNames.map(kind => ({ value: kind, label: say(nomineeKinds[kind]) }))}
      />
      <p className={style['quiet']}>{t('nominee.onlyNeeded')}</p>
      <TextInput required label={t(individual ? 'nominee.personName' : 'nominee.name')} {...field('name')} />
      <div className={style['grid']}>
        {individual && <TextInput label={t('nominee.position')} {...field('position')} />}
        <TextInput label={t(individual ? 'nominee.workUnit' : 'nominee.body')} {...field('workUnit')} />
      </div>
      <Textarea
        label={t('nominee.achievement')}
        description={t('nominee.achievementHint')}
        autosize
        minRows={3}
        maxRows={14}
        {...field('achievement')}
      />
    </Stack>
  )
}

interface FormProps {
  readonly label: string
  readonly pending: boolean
  readonly onSave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

const Form = ({ label, pending, onSave, onClose, children }: FormProps) => {
  const t = useTexts(texts)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave()
  }
  return (
    <form onSubmit={save} className={`${style['nominee']} ${style['form']}`}>
      {children}
      <Group mt="md" gap="sm">
        <Button type="submit" loading={pending}>
          {label}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </form>
  )
}

const blank: NomineeProfile = { kind: 'collective', name: '', position: '', workUnit: '', achievement: '' }

interface Props {
  readonly dossier: Dossier
  readonly onClose: () => void
}

/** A new nominee; what was typed stays on the page until it is taken. */
export const AddNominee = ({ dossier: { campaignId, unitId, unitName }, onClose }: Props) => {
  const t = useTexts(texts)
  const [profile, setProfile] = useState({ ...blank, workUnit: unitName })
  const write = useWrite(nominate, {
    onDone: () => {
      tell(t('saved'))
      onClose()
    },
  })
  const save = () => write.mutate({ campaignId, unitId, profile })
  return (
    <Form label={t('nominee.add')} pending={write.isPending} onSave={save} onClose={onClose}>
      <Fields value={profile} onChange={setProfile} problem={write.error} />
    </Form>
  )
}

/** One that stands; a colleague's change in between is told, what was typed stays. */
export const EditNominee = ({
  dossier: { campaignId },
  nominee,
  onClose,
}: Props & { readonly nominee: Nominee }) => {
  const t = useTexts(texts)
  const { id: nomineeId, revision, kind, name, position, workUnit, achievement } = nominee
  const [profile, setProfile] = useState<NomineeProfile>({ kind, name, position, workUnit, achievement })
  const write = useWrite(editNominee, {
    onDone: () => {
      tell(t('saved'))
      onClose()
    },
  })
  const save = () => write.mutate({ campaignId, nomineeId, revision, profile })
  return (
    <Form label={t('nominee.save')} pending={write.isPending} onSave={save} onClose={onClose}>
      <Fields value={profile} onChange={setProfile} problem={write.error} />
    </Form>
  )
}

import { Button, Checkbox, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readCommendationBoard, setRound } from '../../../domain/commendation/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  fieldId,
  Loaded,
  NumberInput,
  Page,
  Section,
  tell,
  useFieldError,
  useGo,
  useNumberParam,
  useTexts,
} from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import type { Board } from './council.ts'
import { linesOf, type MemberLine, Members } from './members.tsx'

/** How the province judges: due date, award, kind of dossier, threshold, quotas, council. */
export default function SettingsPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readCommendationBoard, { campaignId })
  return (
    <Loaded read={read}>
      {board => (
        <Page
          title={t('settings.title')}
          crumbs={[
            { to: '/khen-thuong', label: t('title') },
            { to: `/khen-thuong/${campaignId}`, label: board.campaignName },
          ]}
          lead={t('settings.lead')}
        >
          <SettingsForm campaignId={campaignId} board={board} />
        </Page>
      )}
    </Loaded>
  )
}

interface Settings {
  readonly dueOn: string | null
  readonly award: string
  readonly merit: string
  readonly simplified: boolean
  readonly threshold: string | null
  readonly mostCollectives: string | null
  readonly mostIndividuals: string | null
  readonly obligationId: string | null
}

const counted = (count: number | null | undefined): string | null =>
  count === null || count === undefined ? null : String(count)

const usualThreshold = '80'

const settingsOf = (
  { round }: Board,
  usual: { readonly award: string; readonly merit: string },
): Settings => ({
  dueOn: round?.dueOn ?? null,
  award: round?.award ?? usual.award,
  merit: round?.merit ?? usual.merit,
  simplified: round?.simplified ?? false,
  threshold: counted(round?.threshold) ?? usualThreshold,
  mostCollectives: counted(round?.mostCollectives),
  mostIndividuals: counted(round?.mostIndividuals),
  obligationId: counted(round?.clause?.obligationId),
})

const inputOf = (campaignId: number, settings: Settings, members: readonly MemberLine[]) => ({
  campaignId,
  dueOn: settings.dueOn ?? '',
  award: settings.award,
  merit: settings.merit,
  simplified: settings.simplified,
  threshold: Number(settings.threshold),
  mostCollectives: settings.mostCollectives === null ? null : Number(settings.mostCollectives),
  mostIndividuals: settings.mostIndividuals === null ? null : Number(settings.mostIndividuals),
  obligationId: settings.obligationId === null ? null : Number(settings.obligationId),
  members: members
    .filter(({ name }) => name.trim() !== '')
    .map(({ name, unitId }) => ({ name, unitId: unitId === null ? null : Number(unitId) })),
})

interface Props {
  readonly campaignId: number
  readonly board: Board
}

const SettingsForm = ({ campaignId, board }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const usual = {
    award: t('settings.awardOf'),
    merit: t('settings.meritOf', { campaign: board.campaignName.toLowerCase() }),
  }
  const [settings, setSettings] = useState(() => settingsOf(board, usual))
  const [members, setMembers] = useState(() => linesOf(board.members))
  const write = useWrite(setRound, {
    onDone: () => {
      tell(t('saved'))
      go(`/khen-thuong/${campaignId}`)
    },
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    write.mutate(inputOf(campaignId, settings, members))
  }
  const error = useFieldError(write.error)
  return (
    <form onSubmit={save} className={style['form']}>
      <ErrorSummary problem={write.error} />
      {board.voted && <p className={style['notice']}>{t('settings.locked')}</p>}
      <Stack gap="md">
        <Fields board={board} value={settings} onChange={setSettings} error={error} />
      </Stack>
      <Section title={t('settings.members')}>
        <Members lines={members} units={board.units} locked={board.voted} onLines={setMembers} />
      </Section>
      {board.may.includes(setRound.name) && (
        <Button type="submit" loading={write.isPending}>
          {t(board.round === null ? 'settings.open' : 'settings.save')}
        </Button>
      )}
    </form>
  )
}

interface FieldsProps {
  readonly board: Board
  readonly value: Settings
  readonly onChange: (value: Settings) => void
  readonly error: (path: string) => string | undefined
}

const Fields = ({ board, value, onChange, error }: FieldsProps) => {
  const t = useTexts(texts)
  const clauses = board.clauses.map(({ obligationId, section, text }) => ({
    value: String(obligationId),
    label: `${section}. ${text}`,
  }))
  return (
    <>
      {clauses.length > 0 && (
        <Select
          label={t('settings.clause')}
          placeholder={t('settings.noClause')}
          clearable
          data={clauses}
          value={value.obligationId}
          onChange={obligationId => onChange({ ...value, obligationId })}
        />
      )}
      <div className={style['grid']}>
        <DateInput
          id={fieldId('dueOn')}
          required
          label={t('settings.dueOn')}
          value={value.dueOn}
          error={error('dueOn') === undefined ? undefined : t('settings.dueNeeded')}
          onChange={dueOn => onChange({ ...value, dueOn })}
        />
        <TextInput
          id={fieldId('award')}
          required
          label={t('settings.award')}
          value={value.award}
          error={error('award')}
          onChange={event => onChange({ ...value, award: event.currentTarget.value })}
        />
      </div>
      <Textarea
        id={fieldId('merit')}
        required
        label={t('settings.merit')}
        description={t('settings.meritHint')}
        autosize
        minRows={2}
        value={value.merit}
        error={error('merit')}
        onChange={event => onChange({ ...value, merit: event.currentTarget.value })}
      />
      <Checkbox
        label={t('settings.simplified')}
        checked={value.simplified}
        disabled={board.voted}
        onChange={event => onChange({ ...value, simplified: event.currentTarget.checked })}
      />
      <Counts board={board} value={value} onChange={onChange} error={error} />
    </>
  )
}

const Counts = ({ board, value, onChange, error }: FieldsProps) => {
  const t = useTexts(texts)
  const most = (key: 'mostCollectives' | 'mostIndividuals') => (
    <NumberInput
      id={fieldId(key)}
      label={t(`settings.${key}`)}
      description={t('settings.noLimit')}
      value={value[key]}
      error={error(key)}
      onChange={count => onChange({ ...value, [key]: count })}
    />
  )
  return (
    <div className={style['grid']}>
      {most('mostCollectives')}
      {most('mostIndividuals')}
      <NumberInput
        id={fieldId('threshold')}
        required
        label={t('settings.threshold')}
        description={t('settings.thresholdHint')}
        suffix="%"
        disabled={board.voted}
        value={value.threshold}
        error={error('threshold')}
        onChange={threshold => onChange({ ...value, threshold })}
      />
    </div>
  )
}

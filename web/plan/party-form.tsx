import { ActionIcon, Button, Checkbox, Group, Select, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { searchUnits } from '../../domain/org/index.ts'
import { assignUnits, type ReviewedObligation } from '../../domain/plan/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import { ErrorSummary, matches, tell, useFormat, useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

interface Props {
  readonly obligation: ReviewedObligation
  readonly phrase: string
  readonly onClose: () => void
}

interface Chosen {
  readonly id: number
  readonly name: string
}

/** Which units a phrase stands for: how that is known, open to correction, for one duty or wherever it is said. */
export const PartyForm = ({ obligation, phrase, onClose }: Props) => {
  const t = useTexts(texts)
  const { unitOf, may } = useDesk()
  const party = obligation.parties.find(each => each.phrase === phrase)
  const [chosen, setChosen] = useState<readonly Chosen[]>(() =>
    (party?.unitIds ?? []).map(id => ({ id, name: unitOf.get(id)?.name ?? String(id) })),
  )
  const [everywhere, setEverywhere] = useState(true)
  const [remember, setRemember] = useState(false)
  const assigning = useWrite(assignUnits, {
    onDone: () => {
      tell(t('party.saved'))
      onClose()
    },
  })
  const save = () =>
    assigning.mutate({
      obligationId: obligation.id,
      revision: obligation.revision,
      phrase,
      unitIds: chosen.map(each => each.id),
      everywhere,
      rememberAs: remember ? phrase.slice(0, 300) : null,
    })
  const editable = may('plan.assignUnits')
  return (
    <>
      <ErrorSummary problem={assigning.error} />
      <HowKnown obligation={obligation} phrase={phrase} />
      {editable && <AddUnit chosen={chosen} onAdd={unit => setChosen([...chosen, unit])} />}
      <UnitList
        chosen={chosen}
        onRemove={id => setChosen(chosen.filter(each => each.id !== id))}
        editable={editable}
      />
      {editable && (
        <>
          <Checkbox
            mt="sm"
            size="sm"
            label={t('party.everywhere')}
            checked={everywhere}
            onChange={event => setEverywhere(event.currentTarget.checked)}
          />
          <Checkbox
            mt={6}
            size="sm"
            label={t('party.remember')}
            checked={remember}
            onChange={event => setRemember(event.currentTarget.checked)}
          />
          <Group mt="md" justify="flex-end">
            {chosen.length > 0 && (
              <Button variant="subtle" color="gray" onClick={() => setChosen([])}>
                {t('party.removeAll')}
              </Button>
            )}
            <Button loading={assigning.isPending} onClick={save}>
              {t('party.save', { count: chosen.length })}
            </Button>
          </Group>
        </>
      )}
    </>
  )
}

const HowKnown = ({ obligation, phrase }: Pick<Props, 'obligation' | 'phrase'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { data } = useDesk()
  const party = obligation.parties.find(each => each.phrase === phrase)
  if (party === undefined) return null
  const how =
    party.how === 'level'
      ? t('party.how.level', { day: format.day(data.plan.unitsOn) })
      : t(`party.how.${party.how}`)
  return (
    <Text fz="sm" c="dimmed" mb="sm" component="div">
      {phrase.length > 70 && <p>“{phrase}”</p>}
      {how}
      {party.open.length > 0 && (
        <Text c="soon.8" fz="sm">
          {t('party.open', { words: party.open.join('; ') })}
        </Text>
      )}
    </Text>
  )
}

const AddUnit = ({
  chosen,
  onAdd,
}: {
  readonly chosen: readonly Chosen[]
  readonly onAdd: (unit: Chosen) => void
}) => {
  const t = useTexts(texts)
  const { data } = useDesk()
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed, 200)
  const found = useRead(
    searchUnits,
    { phrase: asked, onDay: data.plan.unitsOn, limit: 20 },
    { enabled: asked.trim().length > 1, keepPrevious: true },
  )
  const units = (found.data?.units ?? []).filter(unit => !chosen.some(each => each.id === unit.id))
  return (
    <Select
      label={t('party.add')}
      placeholder={t('party.addHint')}
      searchable
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={asked.trim().length > 1 && !found.isFetching ? t('party.none') : null}
      data={units.map(unit => ({
        value: String(unit.id),
        label: unit.path === '' ? unit.fullName : `${unit.fullName} (${unit.path})`,
      }))}
      onChange={value => {
        const unit = units.find(each => String(each.id) === value)
        if (unit !== undefined) onAdd({ id: unit.id, name: unit.fullName })
        setTyped('')
      }}
    />
  )
}

const UnitList = ({
  chosen,
  onRemove,
  editable,
}: {
  readonly chosen: readonly Chosen[]
  readonly onRemove: (id: number) => void
  readonly editable: boolean
}) => {
  const t = useTexts(texts)
  const [typed, setTyped] = useState('')
  const shown = chosen.filter(each => matches(each.name, typed))
  return (
    <>
      {chosen.length > 12 && (
        <TextInput
          mt="sm"
          size="xs"
          aria-label={t('party.filter', { count: chosen.length })}
          placeholder={t('party.filter', { count: chosen.length })}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className={style['unitList']}>
        {shown.map(unit => (
          <li key={unit.id}>
            <span>{unit.name}</span>
            {editable && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('party.remove', { name: unit.name })}
                onClick={() => onRemove(unit.id)}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

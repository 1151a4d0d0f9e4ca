import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Basis, bases } from '../../../domain/org/index.ts'
import { fieldId, NumberInput, useFormat, useSay, useTexts } from '../../ui/index.ts'
import { UnitPicker } from '../unit-picker.tsx'
import { BasisChoice } from './basis-choice.tsx'
import { emptyPart, givenBy, type PartDraft, reckoned, type SharesDraft, type SharesGiven } from './draft.ts'
import style from './shares.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly draft: SharesDraft
  readonly onChange: (draft: SharesDraft) => void
  /** The event named its successors: nobody is added and nobody taken away. */
  readonly fixed: boolean
  readonly onDay: string
  readonly saving: boolean
  readonly saveLabel: string
  readonly onSave: (given: SharesGiven) => void
  /** Stands below the successors as soon as they are a division: what saving will move. */
  readonly children?: ReactNode
}

/** Successors with what each counts by one basis; percents and their sum stand beside while one types. */
export const SharesForm = ({ draft, onChange, fixed, onDay, saving, saveLabel, onSave, children }: Props) => {
  const t = useTexts(texts)
  const { basis, decision, parts } = draft
  const set = (key: number, part: Partial<PartDraft>) =>
    onChange({ ...draft, parts: parts.map(each => (each.key === key ? { ...each, ...part } : each)) })
  const given = givenBy(draft)
  return (
    <Stack>
      {parts.length > 1 && (
        <BasisChoice value={basis} onChange={chosen => onChange({ ...draft, basis: chosen })} />
      )}
      <div>
        {parts.length > 1 && <HeadRow basis={basis} fixed={fixed} />}
        {parts.map((part, at) => (
          <PartRow
            key={part.key}
            part={part}
            at={at + 1}
            draft={draft}
            fixed={fixed}
            onDay={onDay}
            onSet={change => set(part.key, change)}
            onRemove={() => onChange({ ...draft, parts: parts.filter(({ key }) => key !== part.key) })}
          />
        ))}
        {parts.length > 1 && <SumRow draft={draft} fixed={fixed} />}
      </div>
      {!fixed && (
        <Group>
          <Button
            variant="default"
            onClick={() => onChange({ ...draft, parts: [...parts, emptyPart(parts)] })}
          >
            {t('add')}
          </Button>
        </Group>
      )}
      {children}
      <TextInput
        id={fieldId('decision')}
        label={t('decision')}
        value={decision}
        required
        maxLength={500}
        onChange={event => onChange({ ...draft, decision: event.currentTarget.value })}
      />
      {given === null && <Text c="dimmed">{t('fill')}</Text>}
      <Group justify="flex-end">
        <Button disabled={given === null} loading={saving} onClick={() => given !== null && onSave(given)}>
          {saveLabel}
        </Button>
      </Group>
    </Stack>
  )
}

interface RowProps {
  readonly part: PartDraft
  readonly at: number
  readonly draft: SharesDraft
  readonly fixed: boolean
  readonly onDay: string
  readonly onSet: (part: Partial<PartDraft>) => void
  readonly onRemove: () => void
}

const PartRow = ({ part, at, draft: { basis, parts }, fixed, onDay, onSet, onRemove }: RowProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const percent = reckoned(parts).percentOf(part.key)
  const weight = say(bases[basis].weight)
  const remove = part.fullName === '' ? t('removeAt', { at }) : t('remove', { unit: part.fullName })
  return (
    <div className={parts.length > 1 ? rowStyle(fixed) : rowStyle(false, 'alone')}>
      {part.added ? (
        <div className={style['name']}>
          <UnitPicker
            label={t('into', { at })}
            onDay={onDay}
            value={part.unitId}
            chosenName={part.fullName}
            onChange={unitId => unitId === null && onSet({ unitId, fullName: '' })}
            // Number and name in one: two changes after another would each begin from what stood before both.
            onFound={({ id, fullName }) => onSet({ unitId: id, fullName })}
          />
        </div>
      ) : (
        <Text className={style['name']}>{part.fullName}</Text>
      )}
      {parts.length > 1 && (
        <>
          <div className={style['weight']}>
            <NumberInput
              label={part.fullName === '' ? weight : t('weightOf', { weight, unit: part.fullName })}
              value={part.weight}
              onChange={value => onSet({ weight: value })}
              live
            />
          </div>
          <Percent value={percent} />
        </>
      )}
      {!fixed && parts.length > 1 && part.kept !== true && (
        <ActionIcon variant="subtle" size="lg" aria-label={remove} title={remove} onClick={onRemove}>
          <IconX size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

const rowStyle = (fixed: boolean, ...more: readonly string[]): string =>
  ['row', ...(fixed ? ['fixed'] : []), ...more].map(name => style[name]).join(' ')

const HeadRow = ({ basis, fixed }: { readonly basis: Basis; readonly fixed: boolean }) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <div className={rowStyle(fixed, 'head')} aria-hidden>
      <span className={style['name']}>{t('successor')}</span>
      <span className={style['number']}>{say(bases[basis].weight)}</span>
      <span className={style['number']}>{t('share')}</span>
    </div>
  )
}

const Percent = ({ value }: { readonly value: string | null }) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <Text className={style['percent']}>
      {value === null ? '–' : t('percent', { value: format.number(value, 2) })}
    </Text>
  )
}

const SumRow = ({ draft: { parts }, fixed }: { readonly draft: SharesDraft; readonly fixed: boolean }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { sum } = reckoned(parts)
  const any = sum !== '0'
  return (
    <div className={rowStyle(fixed, 'sum')} aria-live="polite">
      <Text fw={600} className={style['name']}>
        {t('sum')}
      </Text>
      <Text fw={600} className={style['percent']}>
        {any ? format.number(sum) : '–'}
      </Text>
      <Text fw={600} className={style['percent']}>
        {any ? t('percent', { value: 100 }) : '–'}
      </Text>
    </div>
  )
}

import { ActionIcon, Button, Checkbox, Stack, Text, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import {
  bases,
  type DraftPart,
  madeLike,
  targetPath,
  weightPercents,
  withSubject,
} from '../../../domain/org/index.ts'
import { fieldId, NumberInput, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { type FieldsProps, nextKey } from './fields.ts'
import { ShareChoice, SharesSum } from './share-fields.tsx'
import { TargetFields } from './target-fields.tsx'
import { texts } from './texts.ts'
import { UnitField } from './unit-field.tsx'

/** The unit that is split, whether it goes on, and what it becomes. */
export const SplitFields = (props: FieldsProps) => {
  const t = useTexts(texts)
  const { draft, change, onDay, errorAt } = props
  const add = () => {
    const like = draft.parts[0]?.target
    const target = {
      ...madeLike(null),
      ...(like === undefined ? {} : { level: like.level, parent: like.parent }),
    }
    change({ parts: [...draft.parts, { key: nextKey(draft.parts), target, weight: null }] })
  }
  const weights = [...(draft.stays ? [draft.kept] : []), ...draft.parts.map(({ weight }) => weight)]
  return (
    <Stack gap="lg">
      <UnitField
        label={t('split.subject')}
        path="order.fromUnitId"
        onDay={onDay}
        ending
        value={draft.unit}
        onChange={unit => change({ unit })}
        onKnown={known => change(withSubject(draft, known))}
        error={errorAt('order.fromUnitId')}
      />
      <Checkbox
        label={t('split.stays')}
        description={t('split.staysHint')}
        checked={draft.stays}
        onChange={event => change({ stays: event.currentTarget.checked })}
      />
      <ShareChoice draft={draft} change={change} />
      <div>
        <Title order={3}>{t('split.into')}</Title>
        <ol className={style['rows']} id={fieldId('order.into')} tabIndex={-1}>
          {draft.stays && draft.sharesKnown && (
            <li>
              <Weight
                says="split.kept"
                path="order.into.0.weight"
                value={draft.kept}
                weights={weights}
                at={0}
                onChange={kept => change({ kept })}
                {...props}
              />
            </li>
          )}
          {draft.parts.map((part, at) => (
            <PartRow key={part.key} part={part} at={at} weights={weights} {...props} />
          ))}
        </ol>
        {draft.sharesKnown && <SharesSum weights={weights} />}
        {errorAt('order.into') !== undefined && (
          <Text c="late" size="sm">
            {errorAt('order.into')}
          </Text>
        )}
        <Button mt="sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('split.add')}
        </Button>
      </div>
    </Stack>
  )
}

interface RowProps extends FieldsProps {
  readonly part: DraftPart
  readonly at: number
  readonly weights: readonly (string | null)[]
}

const PartRow = ({ part, at, weights, ...props }: RowProps) => {
  const t = useTexts(texts)
  const { draft, change, onDay, errorAt } = props
  const path = targetPath(draft, at)
  const set = (with_: Partial<DraftPart>) =>
    change({ parts: draft.parts.map(each => (each.key === part.key ? { ...each, ...with_ } : each)) })
  const name = part.target.made ? part.target.fullName : part.target.unit.name
  return (
    <li>
      <div className={style['part']}>
        <TargetFields
          label={t('split.part', { at: at + 1 })}
          path={path}
          onDay={onDay}
          value={part.target}
          onChange={target => set({ target })}
          errorAt={errorAt}
        />
        {draft.parts.length > 1 && (
          <ActionIcon
            variant="default"
            size={36}
            aria-label={name === '' ? t('unit.remove') : t('unit.removeNamed', { unit: name })}
            onClick={() => change({ parts: draft.parts.filter(({ key }) => key !== part.key) })}
          >
            <IconTrash size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {draft.sharesKnown && (
        <Weight
          says="split.weight"
          path={path.replace(/target$/, 'weight')}
          value={part.weight}
          weights={weights}
          at={at + (draft.stays ? 1 : 0)}
          onChange={weight => set({ weight })}
          {...props}
        />
      )}
    </li>
  )
}

interface WeightProps extends FieldsProps {
  readonly says: 'split.kept' | 'split.weight'
  readonly path: string
  readonly value: string | null
  readonly weights: readonly (string | null)[]
  readonly at: number
  readonly onChange: (weight: string | null) => void
}

/** What one part counts, with the percent that it comes to among all. */
const Weight = ({ says, path, value, weights, at, onChange, draft, errorAt }: WeightProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const percent = weightPercents(weights).percents[at]
  return (
    <NumberInput
      id={fieldId(path)}
      label={t(says, { measure: say(bases[draft.basis].weight) })}
      description={percent == null ? undefined : t('shares.percent', { percent: format.number(percent) })}
      value={value}
      onChange={onChange}
      error={errorAt(path)}
    />
  )
}

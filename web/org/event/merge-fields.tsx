import { ActionIcon, Button, Select, Stack, Text, Title } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import {
  bases,
  type DraftSource,
  type KnownUnit,
  sourcePath,
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

/** The units that merge, whole or in part, and what they become. */
export const MergeFields = (props: FieldsProps) => {
  const t = useTexts(texts)
  const { draft, change, onDay, errorAt } = props
  const add = () => {
    const key = nextKey(draft.sources)
    const row = { key, unit: { unitId: null, name: '' }, whole: true, given: null, kept: null }
    change({ sources: [...draft.sources, row] })
  }
  return (
    <Stack gap="lg">
      <div>
        <Title order={3}>{t('merge.sources')}</Title>
        <ol className={style['rows']} id={fieldId('order.fromUnitIds')} tabIndex={-1}>
          {draft.sources.map((source, at) => (
            <SourceRow key={source.key} at={at} source={source} {...props} />
          ))}
        </ol>
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('merge.add')}
        </Button>
        {errorAt('order.fromUnitIds') !== undefined && (
          <Text c="late" size="sm">
            {errorAt('order.fromUnitIds')}
          </Text>
        )}
      </div>
      {draft.sources.some(({ whole }) => !whole) && <ShareChoice draft={draft} change={change} />}
      <div>
        <TargetFields
          label={t('merge.into')}
          path="order.into"
          onDay={onDay}
          value={draft.into}
          onChange={into => change({ into })}
          errorAt={errorAt}
        />
      </div>
    </Stack>
  )
}

interface RowProps extends FieldsProps {
  readonly at: number
  readonly source: DraftSource
}

const SourceRow = ({ at, source, draft, change, onDay, errorAt }: RowProps) => {
  const t = useTexts(texts)
  const path = sourcePath(draft, at)
  const set = (part: Partial<DraftSource>) =>
    change({ sources: draft.sources.map(each => (each.key === source.key ? { ...each, ...part } : each)) })
  const choose = (known: KnownUnit) => {
    const unit = { unitId: known.unitId, name: known.fullName }
    const sources = draft.sources.map(each => (each.key === source.key ? { ...each, unit } : each))
    change(at === 0 ? withSubject({ ...draft, sources }, known) : { sources })
  }
  return (
    <li>
      <div className={style['row']}>
        <UnitField
          label={t('merge.source', { at: at + 1 })}
          path={path}
          onDay={onDay}
          ending
          value={source.unit}
          onChange={unit => set({ unit })}
          onKnown={choose}
          error={errorAt(path)}
        />
        <Select
          label={t('merge.how')}
          data={[
            { value: 'whole', label: t('merge.whole') },
            { value: 'part', label: t('merge.part') },
          ]}
          value={source.whole ? 'whole' : 'part'}
          allowDeselect={false}
          onChange={how => set({ whole: how !== 'part' })}
        />
        {draft.sources.length > 1 && (
          <ActionIcon
            className={style['remove']}
            variant="default"
            size={36}
            aria-label={
              source.unit.name === '' ? t('unit.remove') : t('unit.removeNamed', { unit: source.unit.name })
            }
            onClick={() => change({ sources: draft.sources.filter(({ key }) => key !== source.key) })}
          >
            <IconTrash size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {!source.whole && draft.sharesKnown && (
        <PartWeights source={source} set={set} path={path} draft={draft} errorAt={errorAt} />
      )}
    </li>
  )
}

interface WeightsProps extends Pick<FieldsProps, 'draft' | 'errorAt'> {
  readonly source: DraftSource
  readonly set: (part: Partial<DraftSource>) => void
  readonly path: string
}

/** What the unit gives and what it keeps, with the percents that follow. */
const PartWeights = ({ source, set, path, draft, errorAt }: WeightsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const measure = say(bases[draft.basis].weight)
  const weights = [source.given, source.kept]
  const { percents } = weightPercents(weights)
  const own = path.replace(/unitId$/, '')
  const said = (at: number) => {
    const percent = percents[at]
    return percent == null ? undefined : t('shares.percent', { percent: format.number(percent) })
  }
  return (
    <div className={style['weights']}>
      <NumberInput
        id={fieldId(`${own}given`)}
        label={t('merge.given', { measure })}
        description={said(0)}
        value={source.given}
        onChange={given => set({ given })}
        error={errorAt(`${own}given`)}
      />
      <NumberInput
        id={fieldId(`${own}kept`)}
        label={t('merge.kept', { measure })}
        description={said(1)}
        value={source.kept}
        onChange={kept => set({ kept })}
        error={errorAt(`${own}kept`)}
      />
      <SharesSum weights={weights} />
    </div>
  )
}

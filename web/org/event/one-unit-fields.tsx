import { Select, Stack, TextInput } from '@mantine/core'
import { levelNames, levels, withSubject } from '../../../domain/org/index.ts'
import { fieldId, useSay, useTexts } from '../../ui/index.ts'
import type { FieldsProps } from './fields.ts'
import { texts } from './texts.ts'
import { UnitField } from './unit-field.tsx'

/** A unit that is renamed, upgraded, moved or abolished. */
export const OneUnitFields = ({ draft, change, onDay, errorAt }: FieldsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { kind } = draft
  return (
    <Stack gap="md">
      <UnitField
        label={t('unit.subject')}
        path="order.unitId"
        onDay={onDay}
        ending
        value={draft.unit}
        onChange={unit => change({ unit })}
        onKnown={known => change(withSubject(draft, known))}
        error={errorAt('order.unitId')}
      />
      {(kind === 'rename' || kind === 'upgrade') && (
        <TextInput
          id={fieldId('order.fullName')}
          label={t('unit.name')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={t('unit.calledHint')}
          value={draft.fullName}
          error={errorAt('order.fullName')}
          onChange={event => change({ fullName: event.currentTarget.value })}
        />
      )}
      {kind === 'upgrade' && (
        <Select
          label={t('unit.levelAfter')}
          data={levelNames.map(level => ({ value: level, label: say(levels[level]) }))}
          value={draft.level}
          allowDeselect={false}
          onChange={chosen => change({ level: levelNames.find(level => level === chosen) ?? draft.level })}
        />
      )}
      {kind === 'move' && (
        <UnitField
          label={t('unit.newParent')}
          path="order.parentId"
          onDay={onDay}
          value={draft.parent}
          onChange={parent => change({ parent })}
          error={errorAt('order.parentId')}
        />
      )}
    </Stack>
  )
}

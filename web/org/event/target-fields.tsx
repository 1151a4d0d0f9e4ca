import { Group, Radio, Select, Stack, TextInput } from '@mantine/core'
import { type DraftTarget, givenName, levelNames, levels } from '../../../domain/org/index.ts'
import { fieldId, useSay, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { texts } from './texts.ts'
import { UnitField } from './unit-field.tsx'

interface Props {
  readonly label: string
  readonly path: string
  readonly onDay: string
  readonly value: DraftTarget
  readonly onChange: (value: DraftTarget) => void
  readonly errorAt: (path: string) => string | undefined
}

/** Where something goes: to a unit that is made, with its name and place, or to one that is there. */
export const TargetFields = ({ label, path, onDay, value, onChange, errorAt }: Props) => {
  const t = useTexts(texts)
  return (
    <Stack gap="sm">
      <Radio.Group
        label={label}
        value={value.made ? 'made' : 'there'}
        onChange={how => onChange({ ...value, made: how === 'made' })}
      >
        <Group gap="lg" mt={4}>
          <Radio value="made" label={t('merge.made')} />
          <Radio value="there" label={t('merge.there')} />
        </Group>
      </Radio.Group>
      {value.made ? (
        <MadeFields path={`${path}.make`} {...{ onDay, value, onChange, errorAt }} />
      ) : (
        <UnitField
          label={t('merge.intoThere')}
          path={`${path}.unitId`}
          onDay={onDay}
          value={value.unit}
          onChange={unit => onChange({ ...value, unit })}
          error={errorAt(`${path}.unitId`)}
        />
      )}
    </Stack>
  )
}

const MadeFields = ({ path, onDay, value, onChange, errorAt }: Omit<Props, 'label'>) => {
  const t = useTexts(texts)
  const say = useSay()
  const name = givenName(value.fullName)
  return (
    <div className={style['made']}>
      <TextInput
        id={fieldId(`${path}.fullName`)}
        label={t('unit.name')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          name === '' || name === value.fullName ? t('unit.calledHint') : t('unit.called', { name })
        }
        value={value.fullName}
        error={errorAt(`${path}.fullName`)}
        onChange={event => onChange({ ...value, fullName: event.currentTarget.value })}
      />
      <TextInput
        id={fieldId(`${path}.code`)}
        label={t('unit.code')}
        placeholder={t('unit.codeHint')}
        value={value.code}
        error={errorAt(`${path}.code`)}
        onChange={event => onChange({ ...value, code: event.currentTarget.value })}
      />
      <Select
        id={fieldId(`${path}.level`)}
        label={t('unit.level')}
        data={levelNames.map(level => ({ value: level, label: say(levels[level]) }))}
        value={value.level}
        allowDeselect={false}
        onChange={chosen =>
          onChange({ ...value, level: levelNames.find(level => level === chosen) ?? value.level })
        }
      />
      <UnitField
        key={value.parent.unitId}
        label={t('unit.parent')}
        path={`${path}.parentId`}
        onDay={onDay}
        value={value.parent}
        onChange={parent => onChange({ ...value, parent })}
        error={errorAt(`${path}.parentId`)}
      />
    </div>
  )
}

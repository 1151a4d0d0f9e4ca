import type { DraftUnit, KnownUnit } from '../../../domain/org/index.ts'
import { addDays } from '../../../domain/shared/calendar/index.ts'
import { fieldId, useTexts } from '../../ui/index.ts'
import { type FoundUnit, UnitPicker } from '../unit-picker.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly label: string
  /** Its place in the input of the action: the summary of errors leads here. */
  readonly path: string
  readonly onDay: string
  /** It may end on the day, or have ended on it by the lists: units of the day before are offered too. */
  readonly ending?: boolean
  readonly value: DraftUnit
  readonly onChange: (unit: DraftUnit) => void
  readonly onKnown?: (known: KnownUnit) => void
  readonly error: string | undefined
}

const knownFrom = ({ id, fullName, level, parentId, path }: FoundUnit): KnownUnit => ({
  unitId: id,
  fullName,
  level,
  parent: { unitId: parentId, name: path.split(' › ').at(-1) ?? '' },
})

/** A unit of the form, found as one types. */
export const UnitField = ({ label, path, onDay, ending = false, value, onChange, onKnown, error }: Props) => {
  const t = useTexts(texts)
  return (
    <UnitPicker
      id={fieldId(path)}
      label={label}
      placeholder={t('unit.find')}
      onDay={onDay}
      {...(ending ? { alsoOn: addDays(onDay, -1) } : {})}
      value={value.unitId}
      chosenName={value.name}
      error={error}
      onChange={unitId => {
        if (unitId === null) onChange({ unitId: null, name: '' })
      }}
      onFound={found => {
        onChange({ unitId: found.id, name: found.fullName })
        onKnown?.(knownFrom(found))
      }}
    />
  )
}

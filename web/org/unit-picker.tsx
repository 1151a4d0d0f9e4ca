import { type OptionsFilter, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { z } from 'zod'
import { searchUnits } from '../../domain/org/index.ts'
import { folded } from '../../domain/shared/vietnamese/index.ts'
import { useRead } from '../api/index.ts'

export interface UnitPickerProps {
  readonly label: string
  readonly description?: string
  readonly onDay: string
  /** Another day whose units are offered after those of the first: of what ends on the first, the day before. */
  readonly alsoOn?: string
  readonly value: number | null
  readonly onChange: (unitId: number | null) => void
  readonly error?: string | undefined
  /** The name of what is chosen at first. */
  readonly chosenName?: string
  /** Told the name of whatever is chosen. */
  readonly onNamed?: (name: string) => void
  /** Told all that the search knows of whatever is chosen. */
  readonly onFound?: (unit: FoundUnit) => void
  readonly id?: string
  readonly placeholder?: string
}

export type FoundUnit = z.output<(typeof searchUnits)['output']>['units'][number]

const together = (first: readonly FoundUnit[], then: readonly FoundUnit[]): readonly FoundUnit[] => [
  ...first,
  ...then.filter(unit => !first.some(({ id }) => id === unit.id)),
]

/** Chooses one unit of a day by a part of its name, with or without accents. */
export const UnitPicker = ({
  label,
  description,
  onDay,
  alsoOn,
  value,
  onChange,
  error,
  chosenName,
  onNamed,
  onFound,
  ...field
}: UnitPickerProps) => {
  const [typed, setTyped] = useState('')
  const [phrase] = useDebouncedValue(typed, 150)
  const read = useRead(searchUnits, { phrase, onDay, limit: 20 }, { keepPrevious: true })
  const other = useRead(
    searchUnits,
    { phrase, onDay: alsoOn ?? onDay, limit: 20 },
    { keepPrevious: true, enabled: alsoOn !== undefined },
  )
  const units = together(read.data?.units ?? [], other.data?.units ?? [])
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(
    value === null || chosenName === undefined ? null : { value: String(value), label: chosenName },
  )
  const found = units.map(unit => ({
    value: String(unit.id),
    label: unit.path === '' ? unit.fullName : `${unit.fullName} – ${unit.path}`,
  }))
  // What is chosen keeps its words: where they changed with what is found, the field would put them over what is typed.
  const others = found.filter(each => each.value !== chosen?.value)
  const data = chosen === null ? found : [...others, chosen]
  // The server has chosen already, without accents. Until it has read the last letter, only what fits them stands to be
  // chosen: whoever types fast and presses Enter means what they typed. What is chosen already is no answer to it.
  const settled = phrase === typed && !read.isPlaceholderData && !other.isPlaceholderData
  const offered: OptionsFilter = ({ options, search }) =>
    options.filter(option => {
      if (!('label' in option)) return false
      if (option.value === chosen?.value && search !== chosen.label) return false
      return settled || folded(option.label).includes(folded(search.trim()))
    })
  return (
    <Select
      {...field}
      label={label}
      description={description}
      data={data}
      value={value === null ? null : String(value)}
      searchable
      // Whoever comes here means to type another name over the one that is chosen; the list that opens moves the caret.
      onFocus={event => {
        const input = event.currentTarget
        requestAnimationFrame(() => input.select())
      }}
      clearable
      allowDeselect={false}
      filter={offered}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={next => {
        setChosen(data.find(each => each.value === next) ?? null)
        const unit = units.find(each => String(each.id) === next)
        onChange(next === null ? null : Number(next))
        if (unit === undefined) return
        onNamed?.(unit.fullName)
        onFound?.(unit)
      }}
      error={error}
    />
  )
}

import { Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatNumber, parseNumber } from '../../../domain/shared/vietnamese/index.ts'
import { useSay } from '../language/language.ts'
import type { FieldProps } from './field-props.ts'

interface Props extends FieldProps {
  /** An exact decimal as text ('1234.5'), or a whole number. */
  readonly value: string | number | null
  /** The exact decimal as text; null when emptied. */
  readonly onChange: (value: string | null) => void
  /** Digits after the comma once settled; as typed when absent. */
  readonly decimals?: number
  /** The unit of measure, said after the number. */
  readonly suffix?: string
}

const written = (value: string | number | null, decimals: number | undefined): string =>
  value === null ? '' : formatNumber(value, decimals)

/** A number typed the Vietnamese way (1.234,5) and kept exact; what could be read two ways is refused. */
export const NumberInput = ({ value, onChange, decimals, suffix, error, ...field }: Props) => {
  const say = useSay()
  const [typed, setTyped] = useState(written(value, decimals))
  const [refusal, setRefusal] = useState<string | undefined>()
  useEffect(() => setTyped(written(value, decimals)), [value, decimals])
  const settle = () => {
    if (typed.trim() === '') return onChange(null)
    const parsed = parseNumber(typed)
    setRefusal(parsed.ok ? undefined : say(parsed.reason))
    if (!parsed.ok) return
    setTyped(written(parsed.value, decimals))
    onChange(parsed.value)
  }
  return (
    <TextInput
      {...field}
      error={error ?? refusal}
      inputMode="decimal"
      autoComplete="off"
      styles={{ input: { textAlign: 'end' } }}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        setRefusal(undefined)
      }}
      onBlur={settle}
      onKeyDown={event => event.key === 'Enter' && settle()}
      rightSection={suffix === undefined ? null : <Text c="dimmed">{suffix}</Text>}
      rightSectionWidth={suffix === undefined ? undefined : `${suffix.length + 2}ch`}
      rightSectionPointerEvents="none"
    />
  )
}

import { Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
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
  /** Tells at each stroke what can be read so far, for what is reckoned beside the field while one types. */
  readonly live?: boolean
}

const written = (value: string | number | null, decimals: number | undefined): string =>
  value === null ? '' : formatNumber(value, decimals)

/** A number typed the Vietnamese way (1.234,5) and kept exact; what could be read two ways is refused. */
export const NumberInput = ({ value, onChange, decimals, suffix, live = false, error, ...field }: Props) => {
  const say = useSay()
  const [typed, setTyped] = useState(written(value, decimals))
  const [refusal, setRefusal] = useState<string | undefined>()
  // What is being typed stays as it is typed, whatever has been told of it.
  const typing = useRef(false)
  useEffect(() => {
    if (!typing.current) setTyped(written(value, decimals))
  }, [value, decimals])
  const type = (text: string) => {
    setTyped(text)
    setRefusal(undefined)
    typing.current = live
    if (!live) return
    const parsed = parseNumber(text)
    onChange(parsed.ok ? parsed.value : null)
  }
  const settle = () => {
    typing.current = false
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
      onChange={event => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={event => event.key === 'Enter' && settle()}
      rightSection={suffix === undefined ? null : <Text c="dimmed">{suffix}</Text>}
      rightSectionWidth={suffix === undefined ? undefined : `${suffix.length + 2}ch`}
      rightSectionPointerEvents="none"
    />
  )
}

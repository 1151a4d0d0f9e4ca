import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { formatDate, parseDateTyped } from '../../../domain/shared/vietnamese/index.ts'
import { useSay } from '../language/language.ts'
import { useTexts } from '../language/texts.ts'
import { useNow } from '../time/now.ts'
import { words } from '../words.ts'
import type { FieldProps } from './field-props.ts'

const MonthPicker = lazy(() => import('./month-picker.tsx'))

interface Props extends FieldProps {
  /** 'YYYY-MM-DD'. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

const written = (value: string | null): string => (value === null ? '' : formatDate(value))

/** A day typed as people write it (5/4, 05/04/2023, mai, thứ hai), or picked from the calendar beside it. */
export const DateInput = ({ value, onChange, error, description, ...field }: Props) => {
  const t = useTexts(words)
  const say = useSay()
  const today = dayOfInstant(useNow())
  const [typed, setTyped] = useState(written(value))
  const [refusal, setRefusal] = useState<string | undefined>()
  useEffect(() => setTyped(written(value)), [value])
  const settle = () => {
    if (typed.trim() === '') return onChange(null)
    const parsed = parseDateTyped(typed, today)
    setRefusal(parsed.ok ? undefined : say(parsed.reason))
    if (!parsed.ok) return
    setTyped(written(parsed.value))
    onChange(parsed.value)
  }
  return (
    <TextInput
      {...field}
      description={description ?? t('date.example')}
      error={error ?? refusal}
      value={typed}
      autoComplete="off"
      onChange={event => {
        setTyped(event.currentTarget.value)
        setRefusal(undefined)
      }}
      onBlur={settle}
      onKeyDown={event => event.key === 'Enter' && settle()}
      rightSection={<CalendarButton value={value ?? today} onPick={onChange} />}
    />
  )
}

const CalendarButton = ({
  value,
  onPick,
}: {
  readonly value: string
  readonly onPick: (day: string) => void
}) => {
  const t = useTexts(words)
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} trapFocus position="bottom-end">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('date.calendar')}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={t('loading')}>
          <MonthPicker
            value={value}
            onPick={day => {
              onPick(day)
              setOpen(false)
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}

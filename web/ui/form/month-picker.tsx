import '@mantine/dates/styles.layer.css'
import 'dayjs/locale/vi'
import { DatePicker } from '@mantine/dates'
import { useLanguage } from '../language/language.ts'

/** The calendar that opens beside a date field; loaded when somebody opens it. Weeks begin on Monday. */
export default function MonthPicker({
  value,
  onPick,
}: {
  readonly value: string
  readonly onPick: (day: string) => void
}) {
  const language = useLanguage()
  return (
    <DatePicker
      locale={language}
      firstDayOfWeek={1}
      value={value}
      defaultDate={value}
      weekendDays={[]}
      onChange={day => day !== null && onPick(day)}
    />
  )
}

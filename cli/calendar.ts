import type { WorkCalendar } from '../domain/shared/calendar/index.ts'
import { type CliCommand, CliRefusal, type Language, print } from './command.ts'
import { dataWords, type StoreOptions, withKernel } from './store.ts'

interface CalendarOptions extends StoreOptions {
  readonly json?: true
}

const words = {
  month: { vi: 'tháng, ví dụ 2023-04', en: 'the month, such as 2023-04' },
  json: { vi: 'in ra JSON', en: 'print JSON' },
  working: { vi: 'làm việc', en: 'working day' },
  off: { vi: 'nghỉ', en: 'day off' },
}

/** The calendar as clerks keep it where the data is named; else the one that comes with the product. */
const calendarHere = async ({ data }: StoreOptions): Promise<WorkCalendar> => {
  const named = data ?? process.env['TONGKET_DATA'] ?? process.env['DATABASE_URL']
  if (named === undefined) return (await import('../domain/shared/calendar/index.ts')).defaultCalendar
  const { calendarOf } = await import('../server/org/index.ts')
  return withKernel(data === undefined ? {} : { data }, ({ db }) => calendarOf(db))
}

const run = async (month: string, options: CalendarOptions, language: Language): Promise<void> => {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
    throw new CliRefusal(
      {
        vi: `“${month}” không phải một tháng; xin viết dạng 2023-04.`,
        en: `“${month}” is not a month; write it as 2023-04.`,
      },
      2,
    )
  const { monthStatus } = await import('../domain/shared/calendar/index.ts')
  const days = monthStatus(month, await calendarHere(options)).map(({ on, working, reason }) => ({
    on,
    working,
    reason: reason?.[language] ?? null,
  }))
  if (options.json) return print(`${JSON.stringify(days, null, 2)}\n`)
  const line = (day: (typeof days)[number]) =>
    `${day.on}  ${words[day.working ? 'working' : 'off'][language]}${day.reason ? `  (${day.reason})` : ''}\n`
  await print(days.map(line).join(''))
}

export const calendarCommand: CliCommand = {
  name: 'calendar',
  about: {
    vi: 'lịch làm việc của một tháng: ngày nào làm, ngày nào nghỉ, vì sao',
    en: 'the working days of a month: which are off, and why',
  },
  declare(command, language) {
    command
      .argument('<month>', words.month[language])
      .option('--json', words.json[language])
      .option('--data <folder>', dataWords[language])
      .action((month: string, options: CalendarOptions) => run(month, options, language))
  },
}

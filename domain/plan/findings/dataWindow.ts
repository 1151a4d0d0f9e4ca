import {
  addDays,
  daysBetween,
  daysInMonth,
  partsOf,
  workingDaysBetween,
} from '../../shared/calendar/index.ts'
import { folded } from '../../shared/vietnamese/index.ts'
import type { Finding } from '../schema.ts'
import { type Inspection, placeOf, printed, type Rule, remark } from './inspection.ts'

interface Window {
  readonly from: string
  readonly to: string
  readonly line: number
  readonly quote: string
}

/** The window as compiled, else as read from the text. */
const windowOf = ({ plan, text, dues, lineAt }: Inspection): Window | null => {
  if (plan.dataWindow) {
    const at = Math.max(0, text.indexOf(plan.dataWindow.text))
    return {
      from: plan.dataWindow.from,
      to: plan.dataWindow.to,
      line: lineAt(at),
      quote: plan.dataWindow.text,
    }
  }
  const reading = dues.find(
    ({ kind, startOn, dueOn }) => kind === 'window' && startOn !== null && dueOn !== null,
  )
  if (!reading?.startOn || !reading.dueOn) return null
  return { from: reading.startOn, to: reading.dueOn, line: lineAt(reading.start), quote: reading.dueText }
}

/** A window that does not cover the years the plan speaks of, or stops just short of a month's end. */
export const windowCovers: Rule = inspection => {
  const window = windowOf(inspection)
  if (!window) return []
  return [shorterThanYears(inspection, window), missesYears(inspection, window), endsShort(window)].filter(
    (found): found is Finding => found !== null,
  )
}

const why = 'Số liệu sẽ thiếu một phần thời gian, cộng các năm không khớp với báo cáo.'

const shorterThanYears = ({ plan }: Inspection, window: Window): Finding | null => {
  const years = Number(
    /\btong ket (\d{1,2}) nam\b/.exec(folded(plan.title ?? ''))?.[1] ?? statedYears(plan.obligations),
  )
  if (!Number.isFinite(years) || years < 2) return null
  const fullUntil = addDays(shiftYears(window.from, years), -1)
  const missing = daysBetween(window.to, fullUntil)
  if (missing < 31) return null
  return remark({
    rule: 'windowCovers',
    severity: 'note',
    line: window.line,
    quote: window.quote,
    what: `Mốc số liệu từ ${printed(window.from)} đến ${printed(window.to)} chưa đủ ${years} năm (đủ vào ${printed(fullUntil)}, còn thiếu ${Math.round(missing / 30.4)} tháng).`,
    why,
    todo: 'Ghi rõ báo cáo tính đến mốc nào, hoặc nêu số liệu ước cho phần còn lại.',
  })
}

const statedYears = (duties: readonly { text: string }[]): number => {
  const stated = duties.flatMap(({ text }) => [...folded(text).matchAll(/\btong ket (\d{1,2}) nam\b/g)])
  return Number(stated[0]?.[1])
}

const shiftYears = (day: string, years: number): string => {
  const { year, month, date } = partsOf(day)
  const last = Math.min(date, daysInMonth(year + years, month))
  return `${year + years}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`
}

/** "(2013 - 2023)" in the title, "giai đoạn 2013 - 2023" in the duties. */
const missesYears = ({ plan }: Inspection, window: Window): Finding | null => {
  const spoken = [plan.title ?? '', ...plan.obligations.map(({ text }) => text)].join('\n')
  const stated = /(?:giai doan |\(|tu nam )(20\d\d) ?(?:-|–|den(?: nam)?) ?(20\d\d)/.exec(folded(spoken))
  if (!stated) return null
  const [first, last] = [Number(stated[1]), Number(stated[2])]
  if (partsOf(window.from).year <= first && partsOf(window.to).year >= last) return null
  return remark({
    rule: 'windowCovers',
    severity: 'warning',
    line: window.line,
    quote: window.quote,
    what: `Mốc số liệu từ ${printed(window.from)} đến ${printed(window.to)} không phủ hết giai đoạn ${first} - ${last} nêu trong kế hoạch.`,
    why,
    todo: 'Sửa mốc số liệu hoặc giai đoạn cho khớp.',
  })
}

const endsShort = ({ to, line, quote }: Window): Finding | null => {
  const { year, month, date } = partsOf(to)
  const length = daysInMonth(year, month)
  if (date !== length - 1) return null
  const end = addDays(to, 1)
  return remark({
    rule: 'windowCovers',
    severity: 'note',
    line,
    quote,
    what: `Mốc số liệu dừng ở ${printed(to)}, còn một ngày mới hết tháng.`,
    why: 'Số liệu tháng, quý của các ngành chốt vào ngày cuối tháng, lấy sớm một ngày sẽ lệch.',
    todo: `Xem có phải ${printed(end)} không.`,
  })
}

/** Figures that are due before they can have been collected (at least one working day, Decree 09/2019, Article 12). */
export const windowBeforeDue: Rule = inspection => {
  const window = windowOf(inspection)
  if (!window) return []
  const { plan, calendar } = inspection
  return plan.obligations
    .filter(({ dueOn, text }) => dueOn !== null && /\bbao cao\b/.test(folded(text)))
    .filter(({ dueOn }) => workingDaysBetween(window.to, dueOn ?? window.to, calendar) < 1)
    .map(duty =>
      remark({
        rule: 'windowBeforeDue',
        severity: 'warning',
        line: duty.line,
        quote: duty.dueText ?? '',
        what: `Báo cáo (${placeOf(duty)}) đến hạn ${printed(duty.dueOn ?? window.to)} trong khi số liệu lấy đến ${printed(window.to)}.`,
        why: 'Phải còn ít nhất một ngày làm việc sau ngày chốt số liệu (Nghị định 09/2019/NĐ-CP).',
        todo: 'Lùi thời hạn báo cáo hoặc chốt số liệu sớm hơn.',
      }),
    )
}

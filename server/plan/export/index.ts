import type { exportFormats } from '../../../domain/plan/index.ts'
import { calendarOf } from './calendar.ts'
import { type ExportedPlan, fileStem } from './subject.ts'
import { tableOf } from './table.ts'
import type { Language } from './words.ts'

const mediaTypes = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
} as const

/** A plan as a file: all that is known of it (JSON), its obligations as a table (.xlsx), its dates (.ics). */
export const exported = async (
  subject: ExportedPlan,
  as: (typeof exportFormats)[number],
  language: Language,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }> => ({
  fileName: `${fileStem(subject)}.${as}`,
  mediaType: mediaTypes[as],
  bytes: await bytesOf(subject, as, language),
})

const bytesOf = async (subject: ExportedPlan, as: (typeof exportFormats)[number], language: Language) => {
  if (as === 'xlsx') return tableOf(subject, language)
  if (as === 'ics') return calendarOf(subject, language)
  return new TextEncoder().encode(`${JSON.stringify(asJson(subject), null, 2)}\n`)
}

const asJson = ({ plan, obligations, units, now }: ExportedPlan) => {
  const { title, number, issuedOn, issuer, windowFrom, windowTo, state, text, compiled } = plan
  return {
    exportedAt: now.toISOString(),
    plan: { id: plan.id, title, number, issuedOn, issuer, windowFrom, windowTo, state },
    obligations,
    units,
    compiled,
    text,
  }
}

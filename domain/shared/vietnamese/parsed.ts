import type { Bilingual } from '../bilingual.ts'

/** What a person typed, understood, or refused with a sentence to show beside the field. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: Bilingual }

export const understood = <Value>(value: Value): Parsed<Value> => ({ ok: true, value })

export const refused = (vi: string, en: string): { readonly ok: false; readonly reason: Bilingual } => ({
  ok: false,
  reason: { vi, en },
})

import type { Quantity } from '../plan/index.ts'
import type { ExemplarKind } from './exemplar.ts'

/** How many of each kind one locality sends. `assumed` where the plan gives no number of that kind. */
export interface Quota {
  readonly collective: number
  readonly individual: number
  readonly assumed: boolean
}

const kindWords: Record<ExemplarKind, RegExp> = { collective: /tập thể/iu, individual: /cá nhân/iu }

/** `01 tập thể, 01 cá nhân` in the words of a clause. */
const countedIn = (text: string, kind: ExemplarKind): number | null => {
  const word = kind === 'collective' ? 'tập thể' : 'cá nhân'
  const found = new RegExp(`(\\d+)\\s+${word}`, 'iu').exec(text.normalize('NFC'))
  return found === null ? null : Number(found[1])
}

const inBreakdown = ({ breakdown }: Quantity, kind: ExemplarKind): number | null => {
  const counts = Object.entries(breakdown).filter(([words]) => kindWords[kind].test(words.normalize('NFC')))
  return counts.length === 0 ? null : counts.reduce((total, [, count]) => total + count, 0)
}

/**
 * The quota of a clause: from the quantity the compiler read, else from the clause's own words. A clause that
 * counts neither kind leaves one of each, and says that this is assumed.
 */
export const quotaOf = (quantity: Quantity | null, text: string): Quota => {
  const read = (kind: ExemplarKind) =>
    (quantity === null ? null : inBreakdown(quantity, kind)) ?? countedIn(text, kind)
  const [collective, individual] = [read('collective'), read('individual')]
  if (collective === null && individual === null) return { collective: 1, individual: 1, assumed: true }
  return { collective: collective ?? 0, individual: individual ?? 0, assumed: false }
}

/** The places of a quota, one a line: what the locality has to fill. */
export const placesOf = (quota: Quota): { readonly kind: ExemplarKind; readonly slot: number }[] =>
  (['collective', 'individual'] as const).flatMap(kind =>
    Array.from({ length: quota[kind] }, (_, at) => ({ kind, slot: at + 1 })),
  )

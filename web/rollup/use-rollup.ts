import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { readStanding, readTotals } from '../../domain/rollup/index.ts'
import { useRead, useReadInParts } from '../api/index.ts'
import type { Chosen } from './use-choice.ts'

/** Whose reports are in a roll-up, without one figure. */
export type Standing = z.output<(typeof readStanding)['output']>
type Totals = z.output<(typeof readTotals)['output']>

/** A roll-up with the totals that have come. */
export interface Rollup extends Omit<Standing, 'onMap'>, Omit<Totals, 'proofs'> {
  readonly onMap: (NonNullable<Standing['onMap']> & Pick<Totals, 'proofs'>) | null
  /** How many indicators of the outline were asked for so far. */
  readonly told: number
}

/** What stands on the first screen comes first and soon; the rest in larger parts. */
const firstPart = 10
const laterPart = 25

const partsOf = ({ indicators }: Standing['outline']): string[][] => {
  const codes = indicators.map(({ code }) => code)
  const parts = codes.length === 0 ? [] : [codes.slice(0, firstPart)]
  for (let at = firstPart; at < codes.length; at += laterPart) parts.push(codes.slice(at, at + laterPart))
  return parts
}

const joined = (standing: Standing, parts: readonly Totals[]): Rollup => ({
  ...standing,
  totals: parts.flatMap(({ totals }) => totals),
  overall: parts.flatMap(({ overall }) => overall),
  onMap:
    standing.onMap === null ? null : { ...standing.onMap, proofs: parts.flatMap(({ proofs }) => proofs) },
  told: partsOf(standing.outline).slice(0, parts.length).flat().length,
})

/**
 * A roll-up as far as it has come: whose reports are in at once, the totals some indicators at a time. While another
 * choice is on its way, the last one stays as a whole: its completeness never stands over the other one's totals.
 */
export const useRollup = (chosen: Chosen) => {
  const standing = useRead(readStanding, chosen, { keepPrevious: true, remember: true })
  const { data, isPlaceholderData } = standing
  const asked = useMemo(
    () =>
      data === undefined || isPlaceholderData
        ? []
        : partsOf(data.outline).map(indicators => ({ ...chosen, indicators })),
    [data, isPlaceholderData, chosen],
  )
  const totals = useReadInParts(readTotals, asked)
  const { parts } = totals
  const fresh = useMemo(() => {
    if (data === undefined || isPlaceholderData) return undefined
    if (data.outline.indicators.length === 0) return joined(data, [])
    return parts === undefined ? undefined : joined(data, parts)
  }, [data, isPlaceholderData, parts])
  const [last, setLast] = useState<Rollup>()
  if (fresh !== undefined && fresh !== last) setLast(fresh)
  return { standing, totals, rollup: fresh ?? last }
}

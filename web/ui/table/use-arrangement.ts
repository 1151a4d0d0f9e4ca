import { useCallback, useMemo } from 'react'
import type { Search } from '../address/search.ts'
import { useSearch } from '../address/use-address.ts'
import type { Arrangement } from './arrange.ts'

export interface Arranging extends Arrangement {
  /** Columns switched from how they stand at first: hidden ones shown, shown ones hidden. */
  readonly switched: ReadonlySet<string>
  readonly isPlain: boolean
  readonly type: (typed: string) => void
  readonly choose: (key: string, value: string) => void
  /** Up, down, then as the rows came. */
  readonly sortBy: (key: string) => void
  /** A column's key, with a leading minus for descending; '' for the order in which the rows came. */
  readonly order: (order: string) => void
  readonly switchColumn: (key: string) => void
  readonly clear: () => void
}

const chosenIn = (search: Search, prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  )

const flipped = (keys: ReadonlySet<string>, key: string): string[] =>
  keys.has(key) ? [...keys].filter(other => other !== key) : [...keys, key]

/** A table's search, filters, order and columns, kept in the address under its name. */
export const useArrangement = (name: string): Arranging => {
  const [search, change] = useSearch()
  const filterPrefix = `${name}.loc.`
  const typed = search[`${name}.tim`] ?? ''
  const order = search[`${name}.xep`] ?? ''
  const descending = order.startsWith('-')
  const sortKey = descending ? order.slice(1) : order
  const chosen = useMemo(() => chosenIn(search, filterPrefix), [search, filterPrefix])
  const switched = useMemo(
    () => new Set((search[`${name}.cot`] ?? '').split(',').filter(key => key !== '')),
    [search, name],
  )
  const set = useCallback(
    (key: string, value: string) => change({ [`${name}.${key}`]: value }),
    [change, name],
  )
  return {
    typed,
    sortKey,
    descending,
    chosen,
    switched,
    isPlain: typed === '' && Object.keys(chosen).length === 0,
    type: value => set('tim', value),
    choose: (key, value) => set(`loc.${key}`, value),
    sortBy: key => set('xep', key !== sortKey ? key : descending ? '' : `-${key}`),
    order: value => set('xep', value),
    switchColumn: key => set('cot', flipped(switched, key).join(',')),
    clear: () =>
      change({
        [`${name}.tim`]: '',
        ...Object.fromEntries(Object.keys(chosen).map(key => [filterPrefix + key, ''])),
      }),
  }
}

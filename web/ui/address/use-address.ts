import { useNavigate, useParams, useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Search } from './search.ts'

/** A part of the path: in `/ke-hoach/$planId`, `useParam('planId')`. */
export const useParam = (name: string): string => {
  const parameters: Readonly<Record<string, string | undefined>> = useParams({ strict: false })
  return parameters[name] ?? ''
}

/** A number in the path; NaN when the address was mistyped, which the server then refuses. */
export const useNumberParam = (name: string): number => Number.parseInt(useParam(name), 10)

/**
 * State that belongs to the address, so that a link and the back button keep it: filters, tab, the open row.
 * `const [search, setSearch] = useSearch(); setSearch({ tab: 'lich-su' })` — empty text removes a key.
 */
export const useSearch = (): [Search, (change: Search, how?: { push?: boolean }) => void] => {
  const search = useRouterState({ select: state => state.location.search as Search })
  const navigate = useNavigate()
  const change = useCallback(
    (wanted: Search, how: { push?: boolean } = {}) => {
      void navigate({
        to: '.',
        search: ((before: Search) => withoutEmpty({ ...before, ...wanted })) as never,
        replace: how.push !== true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [search, change]
}

const withoutEmpty = (search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''))

/** One key of the address with what it is when absent. */
export const useSearchKey = (key: string, absent = ''): [string, (value: string) => void] => {
  const [search, change] = useSearch()
  const set = useCallback(
    (value: string) => change({ [key]: value === absent ? '' : value }),
    [change, key, absent],
  )
  return [search[key] ?? absent, set]
}

/**
 * Goes to an address of this product: `go('/ke-hoach/3')`. With `replace` the page one leaves does not stay behind
 * the back button: for a page that only leads on.
 */
export const useGo = (): ((path: string, how?: { replace?: boolean }) => void) => {
  const router = useRouter()
  return useCallback(
    (path: string, how: { replace?: boolean } = {}) =>
      how.replace === true ? router.history.replace(path) : router.history.push(path),
    [router],
  )
}

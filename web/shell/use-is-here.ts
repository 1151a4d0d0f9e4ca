import { useRouterState } from '@tanstack/react-router'

/** Is the page shown at this address or below it? */
export const useIsHere = (path: string): boolean =>
  useRouterState({
    select: state => state.location.pathname === path || state.location.pathname.startsWith(`${path}/`),
  })

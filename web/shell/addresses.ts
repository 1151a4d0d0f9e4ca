import type { RouteDef } from '../ui/index.ts'
import { steps } from './steps.ts'

/** Pages in front of sign-in. */
export const doorPages: readonly RouteDef[] = [
  { path: '/dang-nhap', page: () => import('./pages/sign-in-page.tsx') },
  { path: '/bat-dau', page: () => import('./pages/first-run-page.tsx') },
]

/** Pages behind sign-in: the house's own, and those of every step. */
export const deskPages: readonly RouteDef[] = [
  { path: '/viec-cua-toi', page: () => import('./pages/my-work-page.tsx') },
  { path: '/cai-dat', page: () => import('./pages/settings-page.tsx') },
  ...steps.flatMap(step => step.routes),
]

import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { theme } from '../ui/index.ts'
import type { createHouseRouter } from './router.tsx'

const Notices = lazy(() => import('./notices.tsx'))

interface Props {
  readonly client: QueryClient
  readonly router: ReturnType<typeof createHouseRouter>
}

/** The whole browser side: looks, what was read, where one is. */
export const App = ({ client, router }: Props) => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
    <Suspense fallback={null}>
      <Notices />
    </Suspense>
  </MantineProvider>
)

import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { createQueryClient } from '../api/index.ts'
import { theme } from '../ui/index.ts'
import { createHouseRouter } from './router.tsx'

const Notices = lazy(() => import('./notices.tsx'))

const queryClient = createQueryClient()
const router = createHouseRouter()

/** The whole browser side: looks, what was read, where one is. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
    <Suspense fallback={null}>
      <Notices />
    </Suspense>
  </MantineProvider>
)

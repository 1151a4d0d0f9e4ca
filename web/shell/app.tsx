import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '../api/index.ts'
import { theme } from '../ui/index.ts'
import { createHouseRouter } from './router.tsx'

const queryClient = createQueryClient()
const router = createHouseRouter()

/** The whole browser side: looks, what was read, where one is. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
    <Notifications position="bottom-left" limit={3} />
  </MantineProvider>
)

import { IconFileText } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

export { afterConfirming, besideClause } from './places.ts'

export const planPages: StepPages = {
  step: 'plan',
  navigation: [
    {
      path: '/ke-hoach',
      label: { vi: 'Kế hoạch', en: 'Plans' },
      icon: IconFileText,
      order: 10,
      onPhone: true,
    },
  ],
  routes: [
    { path: '/ke-hoach', page: () => import('./plans-page.tsx') },
    { path: '/ke-hoach/ban-quet/$readingId', page: () => import('./scan/reading-page.tsx') },
    { path: '/ke-hoach/$planId', page: () => import('./plan-page.tsx') },
    { path: '/don-vi/nhom', page: () => import('./group/groups-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Đưa kế hoạch vào', en: 'Take a plan in' },
      path: '/ke-hoach?them=1',
      also: 'tải lên, dán, upload, kế hoạch mới',
      roles: ['officer'],
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findPlans(words, signal),
}

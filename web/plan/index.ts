import { IconFileText } from '@tabler/icons-react'
import { listPlans } from '../../domain/plan/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches, type StepPages } from '../ui/index.ts'

export { besideClause } from './places.ts'

const kind = { vi: 'Kế hoạch', en: 'Plan' }

const find = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { plans } = await ask(listPlans, {}, signal)
  return plans
    .filter(plan => matches(`${plan.title ?? ''} ${plan.number ?? ''} ${plan.fileName}`, words))
    .slice(0, 6)
    .map(plan => ({
      id: `plan-${plan.id}`,
      label: plan.title ?? plan.fileName,
      ...(plan.number === null ? {} : { detail: plan.number }),
      path: `/ke-hoach/${plan.id}`,
      kind,
    }))
}

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
    { path: '/ke-hoach/$planId', page: () => import('./plan-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Đưa kế hoạch vào', en: 'Take a plan in' },
      path: '/ke-hoach?them=1',
      also: 'tải lên, dán, upload, kế hoạch mới',
      roles: ['officer'],
    },
  ],
  find,
}

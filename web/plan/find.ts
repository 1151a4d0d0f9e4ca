import { listPlans } from '../../domain/plan/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches } from '../ui/index.ts'

const kind = { vi: 'Kế hoạch', en: 'Plan' }

export const findPlans = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
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

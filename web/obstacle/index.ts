import { besideAssignment, campaignTabs } from '../campaign/index.ts'
import { foreseenWork } from '../org/index.ts'
import { besideClause } from '../plan/index.ts'
import type { StepPages } from '../ui/index.ts'

const label = { vi: 'Vướng mắc, hướng dẫn', en: 'Difficulties and guidance' }

export const obstaclePages: StepPages = {
  step: 'obstacle',
  navigation: [],
  routes: [{ path: '/vuong-mac', page: () => import('./obstacles-page.tsx') }],
  palette: [
    {
      label: { vi: 'Vướng mắc và hướng dẫn', en: 'Difficulties and guidance' },
      path: '/vuong-mac',
      also: 'khó khăn, giải đáp, hỏi, trả lời, kiến nghị',
    },
  ],
  fillings: [
    campaignTabs.fill({ key: 'vuong-mac', label, order: 10, block: () => import('./campaign-tab.tsx') }),
    besideAssignment.fill({
      key: 'obstacle',
      label,
      order: 10,
      block: () => import('./under-assignment.tsx'),
    }),
    foreseenWork.fill({ key: 'obstacle', label, order: 20, block: () => import('./foreseen-obstacles.tsx') }),
    besideClause.fill({ key: 'obstacle', label, order: 10, block: () => import('./under-clause.tsx') }),
  ],
  myWork: { order: 15, block: () => import('./my-obstacles.tsx') },
}

import type { StepPages } from '../ui/index.ts'

export const reminderPages: StepPages = {
  step: 'reminder',
  navigation: [],
  routes: [{ path: '/dot-tong-ket/$campaignId/nhac-viec', page: () => import('./reminder-page.tsx') }],
  palette: [],
}

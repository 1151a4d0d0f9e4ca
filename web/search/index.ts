import type { StepPages } from '../ui/index.ts'

export const searchPages: StepPages = {
  step: 'search',
  navigation: [],
  routes: [{ path: '/tim-kiem', page: () => import('./search-page.tsx') }],
  palette: [
    {
      label: { vi: 'Tìm trong toàn bộ nội dung', en: 'Search all texts' },
      path: '/tim-kiem',
      also: 'tìm kiếm, tra cứu, toàn văn, số ký hiệu',
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findAnywhere(words, signal),
}

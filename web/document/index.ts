import { IconFileCertificate } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

const roles = ['officer', 'leader', 'archivist'] as const

export const documentPages: StepPages = {
  step: 'document',
  navigation: [
    {
      path: '/van-ban',
      label: { vi: 'Văn bản', en: 'Documents' },
      icon: IconFileCertificate,
      order: 70,
      roles,
    },
  ],
  routes: [
    { path: '/van-ban', page: () => import('./documents-page.tsx') },
    { path: '/van-ban/$documentId', page: () => import('./document-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Sổ văn bản', en: 'Register of documents' },
      path: '/van-ban',
      also: 'vào sổ, số văn bản, phát hành, dự thảo, tờ trình, công văn',
      roles,
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findDocuments(words, signal),
}

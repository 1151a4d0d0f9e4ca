import { IconFileCertificate } from '@tabler/icons-react'
import type { StepPages } from '../ui/index.ts'

export const documentPages: StepPages = {
  step: 'document',
  navigation: [
    {
      path: '/van-ban',
      label: { vi: 'Văn bản', en: 'Documents' },
      icon: IconFileCertificate,
      order: 70,
      onPhone: false,
      roles: ['officer', 'leader', 'archivist'],
    },
  ],
  routes: [
    { path: '/van-ban', page: () => import('./documents-page.tsx') },
    { path: '/van-ban/$documentId', page: () => import('./document-page.tsx') },
  ],
  palette: [],
}

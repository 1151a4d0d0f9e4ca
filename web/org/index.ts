import { IconSettings, IconSitemap } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import { searchUnits } from '../../domain/org/index.ts'
import { ask } from '../api/index.ts'
import type { Found, StepPages } from '../ui/index.ts'
import type { UnitPickerProps } from './unit-picker.tsx'

/** Loads when it is drawn; put it inside a Suspense. */
export const UnitPicker: ComponentType<UnitPickerProps> = lazy(async () => ({
  default: (await import('./unit-picker.tsx')).UnitPicker,
}))

const kind = { vi: 'Đơn vị', en: 'Unit' }

const find = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { units } = await ask(searchUnits, { phrase: words, limit: 6 }, signal)
  return units.map(unit => ({
    id: `unit-${unit.id}`,
    label: unit.fullName,
    ...(unit.path === '' ? {} : { detail: unit.path }),
    path: `/don-vi/${unit.id}`,
    kind,
  }))
}

export const orgPages: StepPages = {
  step: 'org',
  navigation: [
    { path: '/don-vi', label: { vi: 'Đơn vị', en: 'Units' }, icon: IconSitemap, order: 80, onPhone: false },
    {
      path: '/quan-tri',
      label: { vi: 'Quản trị', en: 'Administration' },
      icon: IconSettings,
      order: 90,
      onPhone: false,
      roles: ['administrator'],
    },
  ],
  routes: [
    { path: '/don-vi', page: () => import('./units-page.tsx') },
    { path: '/don-vi/cau-hoi', page: () => import('./questions-page.tsx') },
    { path: '/don-vi/$unitId', page: () => import('./unit-page.tsx') },
    { path: '/thong-bao', page: () => import('./notice/notices-page.tsx') },
    { path: '/quan-tri', page: () => import('./audit-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Thông báo', en: 'Notices' },
      path: '/thong-bao',
      also: 'chuông, chưa đọc, notification',
    },
    {
      label: { vi: 'Câu hỏi mở về đơn vị kế thừa', en: 'Open questions about successors' },
      path: '/don-vi/cau-hoi',
      also: 'sáp nhập, chia tách, successor',
    },
  ],
  find,
  bar: () => import('./notice/bell.tsx'),
}

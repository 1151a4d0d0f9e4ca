import { IconSettings, IconSitemap } from '@tabler/icons-react'
import { type ComponentType, lazy } from 'react'
import type { ShownPlace } from '../../domain/org/index.ts'
import type { StepPages } from '../ui/index.ts'
import type { MapDayProps } from './map/map-choice.tsx'
import type { CountProofProps, WhereItLiesProps } from './map/map-notes.tsx'
import type { UnitPickerProps } from './unit-picker.tsx'

export { useMapDay } from './map/use-map-day.ts'
export {
  type AskedOrder,
  accountParts,
  besideShares,
  type ForeseenWork,
  foreseenWork,
  type TypedShares,
} from './places.ts'

/** Loads when it is drawn; put it inside a Suspense. */
export const UnitPicker: ComponentType<UnitPickerProps> = lazy(async () => ({
  default: (await import('./unit-picker.tsx')).UnitPicker,
}))

/** As reported or on the map of a day, kept in the address; put it and what follows from it inside a Suspense. */
export const MapChoice: ComponentType = lazy(async () => ({
  default: (await import('./map/map-choice.tsx')).MapChoice,
}))
/** The same choice for a page that keeps it elsewhere. */
export const MapDay: ComponentType<MapDayProps> = lazy(async () => ({
  default: (await import('./map/map-choice.tsx')).MapDay,
}))
/** The same folded to one line, where most people read as reported. */
export const FoldedMapChoice: ComponentType = lazy(async () => ({
  default: (await import('./map/map-choice.tsx')).FoldedMapChoice,
}))
export const CountProof: ComponentType<CountProofProps> = lazy(async () => ({
  default: (await import('./map/map-notes.tsx')).CountProof,
}))
export const WhereItLies: ComponentType<WhereItLiesProps> = lazy(async () => ({
  default: (await import('./map/map-notes.tsx')).WhereItLies,
}))
export const PlaceMarks: ComponentType<{ readonly place: ShownPlace }> = lazy(async () => ({
  default: (await import('./map/map-notes.tsx')).PlaceMarks,
}))

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
    { path: '/don-vi/cau-hoi', page: () => import('./questions/questions-page.tsx') },
    { path: '/don-vi/nguoi-con-lai', page: () => import('./left/left-page.tsx') },
    { path: '/don-vi/nhap-tep', page: () => import('./list/list-page.tsx') },
    { path: '/don-vi/su-kien-moi', page: () => import('./event/new-page.tsx') },
    { path: '/don-vi/su-kien/$successionId', page: () => import('./event/event-page.tsx') },
    { path: '/don-vi/$unitId', page: () => import('./unit-page.tsx') },
    { path: '/thong-bao', page: () => import('./notice/notices-page.tsx') },
    { path: '/quan-tri', page: () => import('./audit-page.tsx') },
    { path: '/quan-tri/ket-noi', page: () => import('./access/hooks-page.tsx') },
    { path: '/ma-truy-cap', page: () => import('./access/tokens-page.tsx') },
  ],
  palette: [
    {
      label: { vi: 'Mã truy cập và lịch', en: 'Tokens and calendar' },
      path: '/ma-truy-cap',
      also: 'api, token, ics, lịch, calendar',
    },
    {
      label: { vi: 'Kết nối', en: 'Connections' },
      path: '/quan-tri/ket-noi',
      also: 'webhook, tích hợp, hệ thống khác',
      roles: ['administrator'],
    },
    {
      label: { vi: 'Thông báo', en: 'Notices' },
      path: '/thong-bao',
      also: 'chuông, chưa đọc, notification',
    },
    {
      label: { vi: 'Nhập sự kiện của đơn vị', en: 'Enter an event of units' },
      path: '/don-vi/su-kien-moi',
      also: 'sáp nhập, chia tách, đổi tên, nghị quyết, merger, split',
      roles: ['administrator'],
    },
    {
      label: { vi: 'Người dùng còn ở đơn vị đã kết thúc', en: 'People still at units that have ended' },
      path: '/don-vi/nguoi-con-lai',
      also: 'chuyển người, sáp nhập, tài khoản cũ, move people',
      roles: ['administrator'],
    },
    {
      label: { vi: 'Câu hỏi mở về đơn vị kế thừa', en: 'Open questions about successors' },
      path: '/don-vi/cau-hoi',
      also: 'sáp nhập, chia tách, successor',
    },
  ],
  // The contracts come when somebody searches: the first screen does without them.
  find: async (words, signal) => (await import('./find.ts')).findUnits(words, signal),
  bar: () => import('./notice/bell.tsx'),
}

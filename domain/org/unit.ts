import type { Bilingual } from '../shared/index.ts'

/** Kinds of organisation. A unit is an organisation, never a person. */
export const unitKinds = {
  area: { vi: 'Đơn vị hành chính', en: 'Administrative area' },
  committee: { vi: 'Ủy ban, ban chỉ đạo', en: 'Committee' },
  department: { vi: 'Sở, ngành', en: 'Department' },
  front: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  association: { vi: 'Đoàn thể, hội', en: 'Association' },
  police: { vi: 'Công an', en: 'Police' },
  military: { vi: 'Quân sự, biên phòng', en: 'Military' },
  court: { vi: 'Tòa án, viện kiểm sát', en: 'Court and procuracy' },
  board: { vi: 'Ban, văn phòng', en: 'Board' },
  press: { vi: 'Báo chí, phát thanh - truyền hình', en: 'Press' },
} as const satisfies Record<string, Bilingual>

export type UnitKind = keyof typeof unitKinds
export const unitKindNames = Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]

export const levels = {
  central: { vi: 'Trung ương', en: 'Central' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
} as const satisfies Record<string, Bilingual>

export type Level = keyof typeof levels
export const levelNames = Object.keys(levels) as [Level, ...Level[]]

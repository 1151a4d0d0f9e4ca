import type { Bilingual } from './bilingual.ts'

/**
 * What a person may be at a unit. A role held at a unit reaches all units below it. `person` and `anyone` are
 * not roles: a contract without roles says itself who may.
 */
export const roles = {
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
  officer: { vi: 'Cán bộ cơ quan thường trực', en: 'Officer of the standing agency' },
  reporter: { vi: 'Cán bộ báo cáo', en: 'Reporter' },
  receiver: { vi: 'Cán bộ tiếp nhận', en: 'Receiver' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  finance: { vi: 'Cán bộ tài chính', en: 'Finance' },
  emulation: { vi: 'Cán bộ thi đua - khen thưởng', en: 'Emulation board' },
  press: { vi: 'Cán bộ truyền thông', en: 'Press' },
  archivist: { vi: 'Văn thư, lưu trữ', en: 'Registrar and archivist' },
} as const satisfies Record<string, Bilingual>

export type Role = keyof typeof roles

export const roleNames = Object.keys(roles) as [Role, ...Role[]]

import type { Bilingual } from '../shared/index.ts'

/** What a line pays for; an estimate is grouped and added up by these, in this order. */
export const works = {
  conference: { vi: 'Tổ chức hội nghị', en: 'Conference' },
  printing: { vi: 'In ấn, tài liệu', en: 'Printing and materials' },
  award: { vi: 'Khen thưởng', en: 'Awards' },
  media: { vi: 'Tuyên truyền', en: 'Media' },
  travel: { vi: 'Công tác phí, kiểm tra', en: 'Travel and inspection' },
  other: { vi: 'Chi khác', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export type Work = keyof typeof works
export const workNames = Object.keys(works) as [Work, ...Work[]]

/** Where the money that is granted comes from (Law 83/2015/QH13 on the state budget, articles 35 to 39). */
export const sources = {
  province: { vi: 'Ngân sách tỉnh bổ sung', en: 'Added from the province’s budget' },
  assigned: { vi: 'Dự toán đã giao của đơn vị', en: 'The unit’s own budget of the year' },
  locality: { vi: 'Ngân sách huyện, xã', en: 'Budgets of districts and communes' },
  central: { vi: 'Ngân sách trung ương hỗ trợ', en: 'Support from the central budget' },
  lawful: { vi: 'Nguồn hợp pháp khác', en: 'Other lawful sources' },
} as const satisfies Record<string, Bilingual>

export type Source = keyof typeof sources
export const sourceNames = Object.keys(sources) as [Source, ...Source[]]

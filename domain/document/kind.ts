import type { Bilingual } from '../shared/index.ts'

/**
 * The types of official document and the symbol each is numbered under: Decree 30/2020/NĐ-CP, Annex III. A
 * công văn (CV) has no type on the page. PTN is the product's own receipt and stands outside the decree's list.
 * `en` is for pages read in English; a document itself is always Vietnamese.
 */
export const documentKinds = {
  NQ: { name: 'Nghị quyết', en: 'Resolution', operative: 'QUYẾT NGHỊ:' },
  QĐ: { name: 'Quyết định', en: 'Decision', operative: 'QUYẾT ĐỊNH:' },
  CT: { name: 'Chỉ thị', en: 'Directive' },
  QC: { name: 'Quy chế', en: 'Regulation' },
  TB: { name: 'Thông báo', en: 'Notification' },
  HD: { name: 'Hướng dẫn', en: 'Guidance' },
  CTr: { name: 'Chương trình', en: 'Programme' },
  KH: { name: 'Kế hoạch', en: 'Plan' },
  PA: { name: 'Phương án', en: 'Scheme' },
  ĐA: { name: 'Đề án', en: 'Project' },
  BC: { name: 'Báo cáo', en: 'Report' },
  BB: { name: 'Biên bản', en: 'Minutes' },
  TTr: { name: 'Tờ trình', en: 'Submission' },
  HĐ: { name: 'Hợp đồng', en: 'Contract' },
  GM: { name: 'Giấy mời', en: 'Invitation' },
  GUQ: { name: 'Giấy ủy quyền', en: 'Letter of authorisation' },
  PC: { name: 'Phiếu chuyển', en: 'Transfer note' },
  PTN: { name: 'Phiếu tiếp nhận', en: 'Receipt' },
  CV: { name: 'Công văn', en: 'Official letter' },
} as const satisfies Record<
  string,
  { readonly name: string; readonly en: string; readonly operative?: string }
>

export type DocumentKind = keyof typeof documentKinds

/** A type's name in both languages, for the pages. */
export const kindNamed = (kind: DocumentKind): Bilingual => ({
  vi: documentKinds[kind].name,
  en: documentKinds[kind].en,
})

export const documentKindSymbols = Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]

/** Who issues: the abbreviation of the body, and of the division that drafts, which a công văn names. */
export interface SymbolOwner {
  readonly abbreviation: string
  readonly draftingUnit?: string | undefined
}

/** `KH-UBND`; for a công văn `UBND-NC`, the body before the division that drafted it. */
export const symbolFor = (kind: DocumentKind, owner: SymbolOwner): string => {
  if (kind !== 'CV') return `${kind}-${owner.abbreviation}`
  return owner.draftingUnit ? `${owner.abbreviation}-${owner.draftingUnit}` : owner.abbreviation
}

/**
 * The types of official document and the symbol each is numbered under: Decree 30/2020/NĐ-CP, Annex III. A
 * công văn (CV) has no type on the page. PTN is the product's own receipt and stands outside the decree's list.
 */
export const documentKinds = {
  NQ: { name: 'Nghị quyết', operative: 'QUYẾT NGHỊ:' },
  QĐ: { name: 'Quyết định', operative: 'QUYẾT ĐỊNH:' },
  CT: { name: 'Chỉ thị' },
  QC: { name: 'Quy chế' },
  TB: { name: 'Thông báo' },
  HD: { name: 'Hướng dẫn' },
  CTr: { name: 'Chương trình' },
  KH: { name: 'Kế hoạch' },
  PA: { name: 'Phương án' },
  ĐA: { name: 'Đề án' },
  BC: { name: 'Báo cáo' },
  BB: { name: 'Biên bản' },
  TTr: { name: 'Tờ trình' },
  HĐ: { name: 'Hợp đồng' },
  GM: { name: 'Giấy mời' },
  GUQ: { name: 'Giấy ủy quyền' },
  PC: { name: 'Phiếu chuyển' },
  PTN: { name: 'Phiếu tiếp nhận' },
  CV: { name: 'Công văn' },
} as const satisfies Record<string, { readonly name: string; readonly operative?: string }>

export type DocumentKind = keyof typeof documentKinds

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

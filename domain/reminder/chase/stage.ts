import type { Bilingual } from '../../shared/index.ts'

/** Where a chase letter stands: drafted, reviewed by another, signed, numbered in the register, issued; or discarded. */
export const chaseStages = {
  draft: { vi: 'Dự thảo, chờ rà soát', en: 'Draft, awaiting review' },
  reviewed: { vi: 'Đã rà soát, chờ ký', en: 'Reviewed, awaiting signature' },
  signed: { vi: 'Đã ký, chờ lấy số', en: 'Signed, awaiting its number' },
  registered: { vi: 'Đã vào sổ, chờ phát hành', en: 'Registered, awaiting issue' },
  issued: { vi: 'Đã phát hành', en: 'Issued' },
  discarded: { vi: 'Đã bỏ', en: 'Discarded' },
} as const satisfies Record<string, Bilingual>

export type ChaseStage = keyof typeof chaseStages
export const chaseStageNames = Object.keys(chaseStages) as [ChaseStage, ...ChaseStage[]]

export interface Staged<At> {
  readonly documentState: 'draft' | 'registered' | 'issued'
  readonly reviewedAt: At | null
  readonly signedAt: At | null
  readonly discardedAt: At | null
}

/** Derived from what was done and from the register, so that the two cannot tell different stories. */
export const stageOf = <At>({ documentState, reviewedAt, signedAt, discardedAt }: Staged<At>): ChaseStage => {
  if (discardedAt !== null) return 'discarded'
  if (documentState !== 'draft') return documentState
  if (signedAt !== null) return 'signed'
  return reviewedAt === null ? 'draft' : 'reviewed'
}

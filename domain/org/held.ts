import type { Bilingual } from '../shared/index.ts'
import type { HeldValue } from './carry.ts'

/** Why something stays under an old name, as it is told on pages and in documents. */
export const heldReasons = {
  successor: { vi: 'chưa rõ đơn vị kế thừa', en: 'the successor is not known' },
  weights: { vi: 'đã chia, chưa rõ tỷ lệ', en: 'divided, the shares are not known' },
  abolished: {
    vi: 'kết thúc hoạt động, không có đơn vị kế thừa',
    en: 'abolished without a successor',
  },
  predecessors: {
    vi: 'gộp từ nhiều đơn vị, không tách ngược được',
    en: 'made of several, cannot be told apart',
  },
} as const satisfies Record<HeldValue['why'], Bilingual>

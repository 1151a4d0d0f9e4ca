import type { Indicator } from '../report/index.ts'

/**
 * A stock is what there is at the end of a period: mô hình đang duy trì, số hiện có. Its years do not add up, so
 * over the window the latest one counts. The indicator says so in its own name, as official tables do.
 */
const stockWords = /đang duy trì|đang hoạt động|cuối kỳ|cuối năm|hiện có|hiện nay|lũy kế|luỹ kế|thời điểm/i

export const isStock = ({ name, type }: Pick<Indicator, 'name' | 'type'>): boolean =>
  type !== 'rate' && stockWords.test(name.normalize('NFC'))

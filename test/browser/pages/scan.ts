import { setTimeout as delay } from 'node:timers/promises'
import type { APIRequestContext } from 'playwright-core'
import { uploadPlan } from '../../../domain/plan/index.ts'
import { scannedPage } from '../../plan-reading/papers.ts'
import type { RunningProduct } from '../../support/runningProduct.ts'

const words = [
  'ỦY BAN NHÂN DÂN TỈNH MẪU',
  'Số: 12/KH-UBND',
  'Tỉnh Mẫu, ngày 20 tháng 3 năm 2023',
  'KẾ HOẠCH',
  'Tổng kết phong trào trồng cây',
  '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 15/4/2023.',
]

/** An officer hands in a scan, and it is read to its end: only then is there something to see of it. */
export const readScan = async (
  request: APIRequestContext,
  { address, db }: RunningProduct,
  unitId: number,
): Promise<void> => {
  const key = () => ({ 'idempotency-key': crypto.randomUUID() })
  const headers = { ...key(), 'content-type': 'image/jpeg', 'x-file-name': 'ban-quet.jpg' }
  const data = Buffer.from(scannedPage(words, 'jpeg'))
  const kept = (await (await request.post(`${address}/api/file`, { headers, data })).json()) as {
    readonly fileId: number
  }
  const asked = { unitId, fileId: kept.fileId }
  await request.post(`${address}/api/${uploadPlan.name}`, { headers: key(), data: asked })
  const reading = db.selectFrom('reading').select('state')
  for (;;) {
    const { state } = await reading.executeTakeFirstOrThrow()
    if (state !== 'waiting' && state !== 'running') return
    await delay(200)
  }
}

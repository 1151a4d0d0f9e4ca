import { openCampaign, previewCampaign, readCampaign, readMatrix } from '../../../domain/campaign/index.ts'
import { confirmedPlan } from '../../support/campaign.ts'
import { type Province, shortPlan } from '../plan/province.ts'

/** A plan of invented facts with a duty of every nature: dated, standing, where it arises, counted, handed on. */
export const carriedPlan = shortPlan
  .replace('12/KH-UBND', '14/KH-UBND')
  .replace(
    '2. Công an tỉnh\n',
    `Chọn và gửi 02 báo cáo điển hình tiên tiến (01 tập thể, 01 cá nhân) về UBND tỉnh (qua Công an tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh) trước ngày 14/4/2023.

2. Công an tỉnh
Hướng dẫn, đôn đốc các đơn vị thực hiện Kế hoạch.
Lập dự toán kinh phí, gửi Sở Tài chính thẩm định trước ngày 10/4/2023.
`,
  )
  .replace(
    'Nơi nhận:',
    `4. Đài Phát thanh - Truyền hình tỉnh
Nếu có gương tốt phát sinh trong đợt, Đài Phát thanh - Truyền hình tỉnh gửi phóng sự về Công an tỉnh trước ngày 20/4/2023.

Nơi nhận:`,
  )

/** The campaign on that plan, its exemplars sent as any other document, with what somebody owes found by words of the clause. */
export const openCarried = async (province: Province) => {
  const planId = await confirmedPlan(province, carriedPlan)
  const { officer, units } = province
  const rule = { beforeMeans: 'dayBefore', onDayOff: 'keep' } as const
  const proposed = await officer.see(previewCampaign, { planId, ...rule })
  const exemplars = proposed.duties.filter(({ kind }) => kind === 'exemplar')
  const { campaignId } = await officer.must(openCampaign, {
    planId,
    ...rule,
    kinds: exemplars.map(({ obligationId }) => ({ obligationId, kind: 'other' as const })),
    name: 'Tổng kết có đủ loại việc',
    standingUnitId: units['Công an tỉnh'] ?? 0,
    windowFrom: null,
    windowTo: null,
  })
  const { duties } = await officer.see(readCampaign, { campaignId })
  const dutyWith = (words: string) => {
    const found = duties.find(({ text }) => text.includes(words))
    if (found === undefined) throw new Error(`no duty says “${words}”`)
    return found
  }
  const { cells } = await officer.see(readMatrix, { campaignId })
  const owed = (words: string, unitName: string) => {
    const { obligationId } = dutyWith(words)
    const cell = cells.find(each => each.obligationId === obligationId && each.unitId === units[unitName])
    if (cell === undefined) throw new Error(`${unitName} does not owe “${words}”`)
    return { campaignId, assignmentId: cell.assignmentId }
  }
  return { planId, campaignId, duties, dutyWith, owed }
}

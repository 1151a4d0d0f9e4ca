import type { FieldProblem } from '../shared/index.ts'
import { formatNumber } from '../shared/vietnamese/index.ts'

interface Appraised {
  readonly position: number
  /** đồng asked. */
  readonly amount: string
  readonly accepted: string | null
  readonly reason: string
}

/** How short a reason may be, in characters. */
const leastReason = 10

/** What an appraisal still lacks: each line is looked at, and whatever differs from what was asked says why. */
export const appraisalFaults = (lines: readonly Appraised[]): FieldProblem[] =>
  lines.flatMap(({ position, amount, accepted, reason }) => {
    const row = position + 1
    if (accepted === null)
      return [
        {
          path: `findings.${position}.accepted`,
          vi: `Dòng ${row} chưa có số thẩm định.`,
          en: `Line ${row} is not appraised yet.`,
        },
      ]
    if (accepted === amount || reason.trim().length >= leastReason) return []
    return [
      {
        path: `findings.${position}.reason`,
        vi: `Dòng ${row} thẩm định khác số đề nghị: xin ghi lý do (ít nhất ${leastReason} ký tự).`,
        en: `Line ${row} differs from what was asked: say why (at least ${leastReason} characters).`,
      },
    ]
  })

interface Allocated {
  readonly lines: readonly { readonly position: number; readonly accepted: string }[]
  readonly grants: readonly { readonly position: number; readonly granted: string }[]
  readonly sources: readonly { readonly source: string; readonly amount: string }[]
  readonly reason: string
}

const sum = (amounts: readonly string[]): bigint => amounts.reduce((all, each) => all + BigInt(each), 0n)

/** What does not add up in an allocation, or goes beyond the appraisal without a word. */
export const allocationFaults = ({ lines, grants, sources, reason }: Allocated): FieldProblem[] => {
  const faults: FieldProblem[] = []
  const byLine = new Map(grants.map(({ position, granted }) => [position, granted]))
  const complete =
    grants.length === lines.length &&
    byLine.size === lines.length &&
    lines.every(({ position }) => byLine.has(position))
  if (!complete)
    faults.push({
      path: 'grants',
      vi: 'Mỗi dòng dự toán phải có đúng một số được bố trí (0 nếu không bố trí).',
      en: 'Each line needs exactly one granted amount (0 where nothing is granted).',
    })
  if (new Set(sources.map(({ source }) => source)).size !== sources.length)
    faults.push({
      path: 'sources',
      vi: 'Mỗi nguồn chỉ ghi một lần.',
      en: 'Each source is named once.',
    })
  const granted = sum(grants.map(each => each.granted))
  const given = sum(sources.map(({ amount }) => amount))
  if (granted !== given)
    faults.push({
      path: 'sources',
      vi: `Tổng theo nguồn ${formatNumber(given)} đồng khác tổng theo dòng ${formatNumber(granted)} đồng.`,
      en: `By source it is ${formatNumber(given)} đồng, by line ${formatNumber(granted)} đồng.`,
    })
  const beyond = lines.filter(
    ({ position, accepted }) => BigInt(byLine.get(position) ?? '0') > BigInt(accepted),
  )
  if (beyond.length > 0 && reason.trim().length < leastReason)
    faults.push({
      path: 'reason',
      vi: `Bố trí cao hơn số thẩm định ở dòng ${beyond.map(each => each.position + 1).join(', ')}: xin ghi lý do.`,
      en: `More is granted than appraised on line ${beyond.map(each => each.position + 1).join(', ')}: say why.`,
    })
  return faults
}

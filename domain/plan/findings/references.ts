import { divisionsOf } from '../divisions.ts'
import { type Rule, remark, shortened } from './inspection.ts'

/** "điểm 1, mục IV của Kế hoạch này": a part of the document itself that is cited. */
const cited =
  /(?:(?:khoản|điểm)\s+(\d{1,2}(?:\.\d{1,2})*),?\s+)?(?:mục|phần)\s+([IVX]{1,5}(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2})*)(?:,?\s+(?:mục|phần)\s+([IVX]{1,5}))?\s+(?:của\s+)?(?:kế hoạch|văn bản|công văn|chỉ thị|hướng dẫn|thông báo|chương trình|quyết định)\s+này/giu

/** A part of the document that it cites and does not have. */
export const missingReference: Rule = ({ plan, text, lineAt }) => {
  const labels = new Set(divisionsOf(plan).map(section => section.label))
  if (labels.size === 0) return []
  return [...text.matchAll(cited)].flatMap(match => {
    const [words, point, part, under] = match
    const section = [under, part].filter(Boolean).join('.')
    const label = point === undefined ? section : `${section}.${point}`
    // A point a) under a section has no label of its own: then the section is enough.
    if (labels.has(label) || (point !== undefined && labels.has(section) && !hasChildren(labels, section)))
      return []
    return [
      remark({
        rule: 'missingReference',
        severity: 'warning',
        line: lineAt(match.index),
        quote: shortened(words),
        what: `Viện dẫn “${shortened(words)}”, nhưng văn bản không có mục ${label}.`,
        why: 'Người thực hiện không biết phải theo nội dung nào.',
        todo: 'Sửa số mục được viện dẫn, thường sai sau khi thêm bớt mục.',
      }),
    ]
  })
}

const hasChildren = (labels: ReadonlySet<string>, section: string): boolean =>
  [...labels].some(label => label.startsWith(`${section}.`))

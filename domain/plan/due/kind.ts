import type { Expression } from './expression.ts'
import type { DueKind } from './reading.ts'

/** The number and symbol of a cited document, right before its date: "số 84/KH-…", "130-NQ/TU,". */
const symbolBefore =
  /[0-9][0-9a-z]{0,6}(?: ?[-/] ?[a-z0-9&$%]{1,12}){0,4} ?[-/] ?-? ?[a-z][a-z0-9&-]{0,20}(?: 1[0-9])?(?: ?-+ ?[a-z]{1,12})*,? ?["(]?$/
const documentName =
  '(?:ke hoach|quyet dinh|cong van|nghi quyet|chi thi|thong tu|nghi dinh|luat|phap lenh|huong dan|thong bao|chuong trinh|van ban|to trinh|cong dien|dieu le|quy che|de an|bien ban|hop dong|ket luan|quy dinh|hien phap|cong uoc)'
const citesDocument = new RegExp(
  `(?:can cu|thuc hien|theo|tai|cua|kem theo|\\() ?${documentName}(?: [^.;:,\\n]{0,60})?,? ?$`,
)
const documentRightBefore = new RegExp(
  `${documentName}(?: lien tich| hop nhat)?(?: so ?:? ?[^ ]{0,24}){0,2},? ?$`,
)
const issuedWords = /(?:ban hanh|ky|ky ban hanh|co hieu luc|thong qua)(?: vao| ke tu| tu)?,? $/
const authorAfter = /^,? ?(?:cua|do) (?!nam|thang|quy|ky)[a-z]/
const placeBefore = /\p{Lu}[\p{L}.-]*,\s*$/u
const tornDay = /ngay[ ,]*[^a-z0-9]{0,3}[^ ]{0,6} ?$/
const birth = /sinh $/

const figures =
  /(?:so lieu|moc|ky bao cao|ky so lieu|thoi diem (?:bao cao|thong ke|chot)|thoi gian (?:lay|tinh|chot|thong ke)|nien do|thoi ky bao cao|ket qua (?:thuc hien|hoat dong|cong tac|dat duoc))[^.;,\n]{0,60}$/
const countedFrom = /^(?:tinh|thong ke|chot)/
const ownPeriod =
  /(?:^|\n)\s*(?:[ivxlh]{1,4}|[0-9]{1,2})[.)]\s*thoi gian(?: thuc hien| trien khai| to chuc)?(?: ke hoach)?[:.]?\s*(?:[-+] ?)?$/
const aimBefore = /(?:muc tieu|phan dau|chi tieu)[^.;\n]{0,80}$/

interface Surroundings {
  readonly folded: string
  /** The original text up to the expression, for capitals that folding loses. */
  readonly before: string
  readonly after: string
}

/** Tells a due date from the date of a cited document, a window of figures and a plain period. */
export const kindOf = (expression: Expression, around: Surroundings): DueKind => {
  const before = around.folded.slice(Math.max(0, expression.start - 160), expression.start)
  const relation = expression.lead?.relation ?? null
  if (relation === 'upTo') return 'window'
  if (relation === 'after') return 'period'
  // "mời báo cáo viên cho ngày 26/8": the day that the thing is for, not the day it is due.
  if (relation === null && /\bcho (?:buoi |ca )?$/.test(before)) return 'period'
  // "đôn đốc giải ngân, phấn đấu đến 31/12 đạt 100%": an aim beside the duty.
  if (/\bphan dau,? ?$/.test(before)) return 'period'
  // "giao ban hai tuần một lần; lần đầu vào ngày 04/6": the first of many is no limit.
  if (/\blan (?:dau|dau tien|thu nhat|1)(?: to chuc)?(?: la)? ?$/.test(before)) return 'period'
  if (relation === null || relation === 'from') {
    // No document is dated by the hour.
    const hourly = (expression.lead?.timeOfDay ?? null) !== null
    if (!hourly && expression.first === null && isCitation(expression, before, around)) return 'citation'
  }
  if (isWindow(expression, before, around)) return 'window'
  if (ownPeriod.test(before)) return 'period'
  return isPeriod(expression, before, around.folded) ? 'period' : 'due'
}

const isCitation = (expression: Expression, before: string, around: Surroundings): boolean => {
  if (symbolBefore.test(before.slice(-70)) || documentRightBefore.test(before)) return true
  if (expression.last.unit === 'month' && expression.lead === null && tornDay.test(before)) return true
  if (issuedWords.test(before) || birth.test(before)) return true
  if (expression.lead?.relation === 'from') return false
  const after = around.folded.slice(expression.end, expression.end + 40)
  const named = around.folded.slice(expression.start, expression.end).startsWith('ngay')
  if (authorAfter.test(after) || (named && citesDocument.test(before))) return true
  return (
    named && /^[^\S\n]*(?:\n|\t|$|\s{3,})/.test(around.after) && placeBefore.test(around.before.slice(-60))
  )
}

const isWindow = (expression: Expression, before: string, around: Surroundings): boolean => {
  const relation = expression.lead?.relation ?? null
  const own = around.folded.slice(expression.start, expression.end)
  if (relation === 'from' && expression.first !== null && (countedFrom.test(own) || /tinh $/.test(before)))
    return true
  const stretches = relation === 'from' || (expression.first !== null && relation === null)
  return stretches && expression.first !== null && figures.test(before)
}

const partOfYear = /\b(?:dau|giua|cuoi) nam [0-9]{4}$/

const isPeriod = (expression: Expression, before: string, folded: string): boolean => {
  const { unit } = expression.last
  const relation = expression.lead?.relation
  if (unit === 'year' && partOfYear.test(folded.slice(expression.start, expression.end))) return false
  if (unit === 'year') return relation !== 'within' && relation !== 'before'
  if (expression.first === null && relation === 'from') return true
  return unit === 'day' ? false : aimBefore.test(before)
}

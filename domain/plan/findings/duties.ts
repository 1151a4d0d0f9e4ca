import { folded } from '../../shared/vietnamese/index.ts'
import { reasons } from '../due/index.ts'
import type { Finding, Obligation } from '../schema.ts'
import { listed, placeOf, type Rule, remark, shortened } from './inspection.ts'
import { contentWords, shared } from './words.ts'

/** An act whose product somebody waits for: a thing made, sent or decided. Such a duty needs a date. */
const awaitedAct =
  /\b(?:xay dung|lap|tong hop|gui|nop|trinh|tham dinh|ban hanh|soan thao|tham muu|de xuat|hoan thien|cung cap|thong ke|bao cao(?= (?:ket qua|ve|so lieu|tinh hinh|tong|\w+ ve)))(?: [^ ]+){0,6}? (?:bao cao|ke hoach|du toan|kinh phi|ho so|danh sach|to trinh|phong su|phuong an|van ban|bien ban|quyet dinh|tham luan|giay moi|thong ke|de an|so lieu|khen thuong|tai lieu|ket qua|de cuong|hoi nghi)\b|\btang bang khen\b|\bto chuc hoi nghi\b/
const standing =
  /^(?:thuong xuyen|theo doi|huong dan|kiem tra|don doc|tuyen truyen|tang cuong|day manh|phoi hop chat che|quan triet|chi dao|tiep tuc|chu dong|duy tri)\b/
/** "Phối hợp xây dựng …": an act follows at once, where the partner or the lead should be named. */
const coordinatedAct =
  /^phoi hop (?:tham muu|xay dung|to chuc|lap|chuan bi|de xuat|soan thao|ban hanh|bien soan)\b/
const saysLead = /\bchu tri\b/
const ownScope =
  /thuoc pham vi|thuoc quyen|theo chuc nang|cua don vi|cua nganh|cua minh|tren dia ban (?:quan ly|huyen|xa)|truc thuoc|linh vuc (?:phu trach|quan ly)/
/** A time that is an event: after it the duty falls due, without a day. */
const byEvent = /\b(?:sau khi|ngay khi|khi (?:co|duoc|nhan|ket thuc|phat hien))\b/
const namesDay = /\d{1,2}\s?\/\s?\d{1,2}|ng[àa]y\s\d/iu
const manyDuties = 3
const manySections = 4

const isConditional = ({ condition }: Obligation): boolean => condition !== null

/** A duty that nobody is named for. */
export const noLead: Rule = ({ plan, text }) => {
  // A letter binds those it is addressed to, whoever they are.
  if (/k[íi]nh\s+g[ửưu]i/iu.test(text)) return []
  const orphans = plan.obligations.filter(duty => duty.assignees.length === 0 && !isConditional(duty))
  if (orphans.length > manyDuties) return [manyOrphans(orphans)]
  return orphans.map(duty =>
    remark({
      rule: 'noLead',
      severity: 'warning',
      line: duty.line,
      quote: shortened(duty.text),
      what: `Nhiệm vụ “${shortened(duty.text)}” (${placeOf(duty)}) không nêu đơn vị thực hiện.`,
      why: 'Không ai chịu trách nhiệm thì không có ai để đôn đốc.',
      todo: 'Ghi rõ đơn vị chủ trì, hoặc chọn đơn vị khi xác nhận nhiệm vụ.',
    }),
  )
}

const manyOrphans = (duties: readonly Obligation[]): Finding =>
  remark({
    rule: 'noLead',
    severity: 'warning',
    line: duties[0]?.line ?? 1,
    quote: shortened(duties[0]?.text ?? ''),
    what: `${duties.length} nhiệm vụ không nêu đơn vị thực hiện: ${quoted(duties)}.`,
    why: 'Không ai chịu trách nhiệm thì không có ai để đôn đốc.',
    todo: 'Ghi rõ đơn vị chủ trì của từng nhiệm vụ, hoặc chọn khi xác nhận.',
  })

/** "Phối hợp …" that names neither with whom nor who leads. */
export const coordinationAlone: Rule = ({ plan }) =>
  plan.obligations.filter(coordinatesNobody).map(duty =>
    remark({
      rule: 'noLead',
      severity: 'warning',
      line: duty.line,
      quote: shortened(duty.text),
      what: `“${shortened(duty.text)}” (${placeOf(duty)}) giao phối hợp nhưng không nêu ai chủ trì.`,
      why: 'Khi chỉ có đơn vị phối hợp, sản phẩm không có người làm chính.',
      todo: 'Ghi rõ đơn vị chủ trì và các đơn vị phối hợp.',
    }),
  )

const coordinatesNobody = (duty: Obligation): boolean =>
  coordinatedAct.test(folded(duty.text)) &&
  !saysLead.test(folded(duty.text)) &&
  duty.assignees.length > 0 &&
  duty.coordinators.length === 0

/** Duties with a product but no date, by section; what goes on all the time is summed up in one note. */
export const noDate: Rule = ({ plan }) => {
  const undated = plan.obligations.filter(
    duty =>
      duty.dueText === null &&
      duty.dueOn === null &&
      !isConditional(duty) &&
      !byEvent.test(folded(duty.text).slice(0, 160)),
  )
  const awaited = undated.filter(isAwaited)
  const rest = undated.filter(duty => !isAwaited(duty))
  const sections = [...new Set(awaited.map(({ section }) => section))]
  const groups = sections.map(section => awaited.filter(duty => duty.section === section))
  return [
    ...(groups.length > manySections ? [noDateIn(awaited)] : groups.map(noDateIn)),
    ...(rest.length === 0 ? [] : [standingDuties(rest)]),
  ]
}

const plainWords = (text: string): string =>
  folded(text)
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const isAwaited = (duty: Obligation): boolean => {
  const said = plainWords(duty.text)
  const named = duty.assignees.map(plainWords).find(name => name !== '' && said.startsWith(`${name} `))
  const words = named === undefined ? said : said.slice(named.length + 1)
  if (duty.role === 'coordinate') return words.startsWith('phoi hop tham muu') && awaitedAct.test(words)
  return awaitedAct.test(words.slice(0, 200)) && !standing.test(words)
}

const noDateIn = (duties: readonly Obligation[]): Finding =>
  remark({
    rule: 'noDate',
    severity: 'warning',
    line: duties[0]?.line ?? 1,
    quote: shortened(duties[0]?.text ?? ''),
    what: `${duties.length > 1 ? `${duties.length} nhiệm vụ` : 'Nhiệm vụ'} có sản phẩm nhưng không nêu thời hạn: ${quoted(duties)}.`,
    why: 'Không có thời hạn thì không tính được đúng hạn hay trễ hạn, và việc sau phải chờ.',
    todo: 'Bổ sung thời hạn, hoặc đặt thời hạn khi giao việc trong đợt.',
  })

const standingDuties = (duties: readonly Obligation[]): Finding =>
  remark({
    rule: 'noDate',
    severity: 'note',
    line: duties[0]?.line ?? 1,
    quote: shortened(duties[0]?.text ?? ''),
    what: `${duties.length} nhiệm vụ thường xuyên hoặc phối hợp không nêu thời hạn (dòng ${listed([...new Set(duties.map(({ line }) => String(line)))])}).`,
    why: 'Các việc này chỉ theo dõi được đến khi kết thúc đợt.',
    todo: 'Nếu cần kết quả vào một ngày nhất định, đặt thời hạn khi giao việc.',
  })

/** A date that is no day: a month, a quarter, a duration. */
export const noExactDay: Rule = ({ plan, dues }) => {
  const readings = new Map(dues.map(reading => [reading.dueText, reading]))
  const inexact = plan.obligations.flatMap(duty => {
    if (duty.dueOn !== null || duty.dueText === null) return []
    const reading = readings.get(duty.dueText)
    // "Trước ngày 15/12 hằng năm" names its day; it only has no single one.
    if (reading?.impossible || (reading?.reason === reasons.recurring && namesDay.test(duty.dueText)))
      return []
    return [{ duty, dueText: duty.dueText, reason: reading?.reason }]
  })
  if (inexact.length > manyDuties) return [manyInexact(inexact)]
  return inexact.map(({ duty, dueText, reason }) =>
    remark({
      rule: 'noExactDay',
      severity: 'note',
      line: duty.line,
      quote: dueText,
      what: `Thời hạn “${shortened(dueText)}” (${placeOf(duty)}) chưa thành một ngày.`,
      why: reason ?? 'Phần mềm không tự tính ngày thay người ký.',
      todo: 'Đặt ngày cụ thể khi xác nhận nhiệm vụ.',
    }),
  )
}

const manyInexact = (inexact: readonly { duty: Obligation; dueText: string }[]): Finding => {
  const shown = inexact.map(({ duty, dueText }) => `“${shortened(dueText, 40)}” (dòng ${duty.line})`)
  return remark({
    rule: 'noExactDay',
    severity: 'note',
    line: inexact[0]?.duty.line ?? 1,
    quote: inexact[0]?.dueText ?? '',
    what: `${inexact.length} thời hạn chưa thành một ngày: ${shown.join('; ')}.`,
    why: 'Phần mềm không tự tính ngày thay người ký.',
    todo: 'Đặt ngày cụ thể khi xác nhận nhiệm vụ.',
  })
}

/** Of a word that very many leads share only the latest are looked at: it tells no matter from another. */
const mostAlike = 24
const leastShared = 5

interface Lead {
  readonly duty: Obligation
  readonly matter: ReadonlySet<string>
}

/** Two parties that are each to lead the same matter: each duty beside the first earlier one like it. */
export const twoLeads: Rule = ({ plan, text }) => {
  const byWord = new Map<string, Lead[]>()
  return plan.obligations.flatMap(duty => {
    if (!isLeading(duty, text)) return []
    const lead = { duty, matter: matterOf(duty) }
    const earlier = alike(lead, byWord).find(one => sameMatter(one, lead) && disjoint(one.duty, duty))
    for (const word of lead.matter) {
      const leads = byWord.get(word)
      if (!leads) byWord.set(word, [lead])
      else if (leads.push(lead) > mostAlike) leads.shift()
    }
    return earlier ? [twoLeadsFor(earlier.duty, duty)] : []
  })
}

/** Earlier leads that share enough words, in the order of the text. */
const alike = ({ matter }: Lead, byWord: ReadonlyMap<string, readonly Lead[]>): Lead[] => {
  const counts = new Map<Lead, number>()
  for (const word of matter)
    for (const lead of byWord.get(word) ?? []) counts.set(lead, (counts.get(lead) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= leastShared)
    .map(([lead]) => lead)
    .sort((one, other) => one.duty.start - other.duty.start)
}

const isLeading = (duty: Obligation, text: string): boolean => {
  // "Chủ trì, phối hợp …" may stand before the words that the duty's text was cut to.
  const opening =
    text
      .slice(Math.max(0, duty.start - 160), duty.start)
      .split(/[.;:\n]/)
      .at(-1) ?? ''
  const words = folded(opening + duty.text)
  return duty.role === 'lead' && duty.assignees.length > 0 && saysLead.test(words) && !ownScope.test(words)
}

const sameMatter = (one: Lead, other: Lead): boolean => {
  const common = shared(one.matter, other.matter)
  return common >= leastShared && common >= 0.7 * Math.min(one.matter.size, other.matter.size)
}

/** What a duty is about, without the names of those who do it. */
const matterOf = (duty: Obligation): Set<string> => {
  const words = contentWords(duty.text)
  for (const name of [...duty.assignees, ...duty.coordinators])
    for (const word of contentWords(name)) words.delete(word)
  return words
}

const disjoint = (one: Obligation, other: Obligation): boolean => {
  const names = new Set(one.assignees.map(folded))
  return one.section !== other.section && !other.assignees.some(name => names.has(folded(name)))
}

const twoLeadsFor = (one: Obligation, other: Obligation): Finding =>
  remark({
    rule: 'twoLeads',
    severity: 'warning',
    line: other.line,
    quote: `${shortened(one.text)} ⟷ ${shortened(other.text)}`,
    what: `Một việc có hai đơn vị chủ trì: ${one.assignees.join(', ')} “${shortened(one.text)}” (${placeOf(one)}) và ${other.assignees.join(', ')} “${shortened(other.text)}” (${placeOf(other)}).`,
    why: 'Hai nơi cùng làm hoặc cùng chờ nhau; hồ sơ có thể trùng.',
    todo: 'Chọn một đơn vị chủ trì, đơn vị kia phối hợp.',
  })

const quoted = (duties: readonly Obligation[]): string => {
  const shown = duties.slice(0, 5).map(duty => `“${shortened(duty.text, 50)}” (${placeOf(duty)})`)
  return (
    shown.join('; ') +
    (duties.length > shown.length ? ` và ${duties.length - shown.length} nhiệm vụ nữa` : '')
  )
}

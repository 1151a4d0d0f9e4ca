import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Nouns that name a body or a person that can be given a duty. */
const HEADS = new Phrases(`
  ủy ban nhân dân|ủy ban mặt trận tổ quốc|ủy ban|hội đồng nhân dân|hội đồng|ban chỉ đạo|ban chỉ huy|ban tổ chức|ban giám đốc|ban giám hiệu|ban thường vụ|ban chấp hành|ban quản lý
  |ban đại diện|đại diện lãnh đạo|đại diện|ban tuyên giáo|ban dân vận|ban thi đua|ban cán sự|ban thường trực|ban bí thư|ban đại diện cha mẹ|thường trực|bảo hiểm xã hội|kho bạc|ngân hàng|bệnh viện|trung tâm|trạm y tế|liên đoàn|tổng liên đoàn|công đoàn|hiệp hội|liên minh
  |liên hiệp|thanh tra sở|thanh tra tỉnh|thanh tra huyện|tòa án|viện kiểm sát|văn phòng|đơn vị|cơ quan|địa phương|cơ sở|doanh nghiệp|công ty|hợp tác xã|chủ đầu tư|nhà thầu|thủ trưởng|hiệu trưởng|phó hiệu trưởng
  |giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|chánh văn phòng|bí thư|giáo viên chủ nhiệm|giáo viên|cán bộ|cá nhân|lãnh đạo|bộ phận|nhà trường|trường học|chính quyền|cấp ủy|chi cục|tổng cục
  |tỉnh đoàn|huyện đoàn|thành đoàn|đoàn thanh niên|đoàn trường|đoàn thể|đoàn kiểm tra|mặt trận tổ quốc|mặt trận|công an|quân đội|bộ chỉ huy quân sự|bộ đội biên phòng|điện lực|bưu điện|viễn thông|chuyên viên|nhân viên|viên chức|công chức
  |tổ trưởng|tổ chuyên môn|tổ công tác|trưởng ban|trưởng thôn|trưởng công an|kế toán|người đứng đầu|đồng chí|ngành|hộ gia đình|tập thể|học sinh|sinh viên|phụ huynh|đội ngũ|chủ hộ|chủ công trình|các chủ|chủ cơ sở|chủ hồ
  |sở|ban|phòng|cục|vụ|bộ|đài|hội|đoàn|trường|viện|tổ|khoa|nhóm|cụm|đội|~ubnd|~hdnd|~ubmttq|~mttq|~bhxh|~gvcn|~bch|~btv|~ttyt|~bgh|~hdst|~bcd|~tyt|~cdcs|trạm|~lđlđ|báo|huyện|tỉnh|thành phố|thị xã|xã|phường|thị trấn|quân sự|thành viên|trưởng các|tư pháp|chi bộ|đảng ủy|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|chi đoàn|liên đội|tổng phụ trách|các tổ chức|các cấp|các khối|các thôn|các cụm|các đồng chí|bí thư chi đoàn|cha mẹ học sinh|cựu chiến binh|phụ nữ|nông dân|khối|~đ/c|thầy|cô|ông|bà
  |người có thẩm quyền|người được giao|người được phân công|người chủ trì|phó bí thư|phó trưởng ban|phó chủ nhiệm|chủ nhiệm|trưởng đoàn|trưởng khoa|trưởng bộ môn|đội trưởng|chỉ huy trưởng|chính trị viên|thư ký|trưởng xóm|trưởng bản|tổ dân phố|khu phố|ủy viên|trưởng các đoàn thể|thường trực tỉnh ủy|thường trực huyện ủy|ban tuyên huấn|đội quản lý thị trường|hạt kiểm lâm|đồn biên phòng
`)

/** Phrases that begin like a party and are none. */
const NOT_HEADS = new Phrases(`
  hội nghị|hội thảo|hội thi|hội diễn|hội trại|hội đồng bộ|bộ quy tắc|bộ máy|bộ tiêu chí|bộ môn|bộ luật|bộ tài liệu|ban hành|đoàn viên thanh|đoàn kết|phòng ngừa|phòng máy|phòng học|phòng chống|phòng tránh|phòng dịch|phòng cháy|phòng hộ|phòng thủ|tổ chức|tổ quốc|báo cáo|báo về|báo động
  |khoa học|cục bộ|trường hợp|vụ việc|vụ án|vụ hè|tổ hợp|ban đầu|viện phí|huyện tỉnh|xã hội|xã luận|bộ hồ sơ|tỉnh táo|đội hình|cơ sở vật chất|cơ sở hạ tầng|cơ sở dữ liệu|cơ sở pháp lý|cơ sở để|cơ sở đó|công an toàn|phòng bệnh|đoàn tàu|báo chí|hội viên
  |trường lớp|ngành nghề|cơ quan ngôn luận|bộ phim|bộ ảnh|ngành hàng|khối lượng|khối lớp|khối 6|khối 7|khối 8|khối 9|nhóm giải pháp|cụm từ|đội tuyển
`)

const PLACES = new Phrases('huyện|tỉnh|thành phố|thị xã|xã|phường|thị trấn|quận|thôn|bản|~tp')

const QUANTIFIERS = new Phrases(
  'cả hai|hai|tất cả các|toàn bộ các|toàn thể các|toàn thể|toàn bộ|tất cả|các|mỗi|từng|một số|những|mọi',
)

/** Words consumed by `[các] <head noun>` at `i`, 0 if no party begins there. */
export function partyHead(words: readonly Word[], i: number, limit: number): number {
  const quantifier = QUANTIFIERS.at(words, i, limit)
  const at = i + quantifier
  const word = words[at]
  if (!word || at >= limit) return 0
  const plural = quantifier > 0
  if (plural && words[at]?.form === 'tổ' && words[at + 1]?.bare === 'chuc') return quantifier + 2
  if (NOT_HEADS.at(words, at, limit)) return 0
  if (word.bare === 'phong' && words[at + 1]?.bare === 'chong') return 0
  const head = HEADS.at(words, at, limit)
  if (!head) return acronym(word) ? quantifier + 1 : 0
  if (word.bare === 'bao' && head === 1 && !word.cap) return 0
  if (!plural && !word.cap && head === PLACES.at(words, at, limit)) return 0
  if (/^(thay|co|ong|ba)$/.test(word.bare) && head === 1 && !words[at + 1]?.cap) return 0
  return quantifier + head
}

function acronym(word: Word): boolean {
  return (
    word.upper &&
    /^(ub|bch|btv|bgh|bgd|tt|bv|pgd|s[a-z&]{2,5}$|cd|ld|bhxh|hd[nst]|mttq|qlda)/.test(word.bare) &&
    word.bare.length >= 3 &&
    word.bare.length <= 8
  )
}

/** A stretch of words, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number }

const MEMBERS = new Phrases(
  'các tổ chức thành viên|các thành viên|các tổ chức đoàn thể|các đơn vị thành viên',
)

/** Does a new body begin at `i`, the words before it being complete? A common noun without "các" carries a collective on. */
function newBody(words: readonly Word[], i: number, limit: number): boolean {
  const head = partyHead(words, i, limit)
  if (!head || MEMBERS.at(words, i, limit)) return false
  if (QUANTIFIERS.at(words, i, limit) || words[i]?.cap) return true
  if (/^(tinh|huyen|thanh)$/.test(words[i]?.bare ?? '') && words[i + 1]?.bare === 'doan') return true
  const next = words[i + head]
  return next?.cap === true && next.tight
}

/** "Văn phòng HĐND và UBND huyện" serves both and is one body. */
function sharedOffice(words: readonly Word[], from: number, second: number): boolean {
  const office = words
    .slice(from, from + 3)
    .map(word => word.bare)
    .join(' ')
  return /(^| )van phong\b/.test(office) && ASSEMBLIES.at(words, second) > 0
}

const ASSEMBLIES = new Phrases(
  '~ubnd|ủy ban nhân dân|~hdnd|hội đồng nhân dân|đoàn đbqh|đoàn đại biểu quốc hội',
)

/** The several bodies a heading or a subject names; one collective phrase stays one name. */
export function splitParties(text: string, words: readonly Word[], stretch: Stretch): Stretch[] {
  const parts: Stretch[] = []
  let from = stretch.from
  let depth = 0
  for (let i = stretch.from + 1; i < stretch.to; i++) {
    const gap = text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)
    depth += (gap.match(/\(/g)?.length ?? 0) - (gap.match(/\)/g)?.length ?? 0)
    if (depth > 0) continue
    const and = words[i]?.bare === 'va'
    const listed = /[,;/„‚]/.test(gap)
    const at = and ? i + 1 : i
    if ((!and && !listed) || at >= stretch.to) continue
    if (!newBody(words, at, stretch.to)) continue
    if (and && sharedOffice(words, from, at)) continue
    parts.push({ from, to: i })
    from = at
  }
  return [...parts, { from, to: stretch.to }]
}

/** The printed name of a stretch: white space single, an unmatched bracket, emphasis marks and a definition left out. */
export function nameOf(text: string, words: readonly Word[], { from, to }: Stretch): string {
  const start = words[from]?.start ?? 0
  const last = words[to - 1]?.end ?? start
  const close = /^["”*]{0,2}\)/.exec(text.slice(last, last + 4))?.[0] ?? ''
  const raw = text.slice(start, last + close.length).replace(/\s+/g, ' ')
  return raw
    .replace(/\s*\(\*?(?:sau đây |dưới đây )?(?:gọi|viết)[^)]*\)?\*?/giu, '')
    .replace(/\*/g, '')
    .replace(/\s*[<>|≤≥].*$/u, '')
    .replace(/\s+(?:và|hoặc|cùng)$/u, '')
    .replace(/^[("“]+(?=[^)]*$)|[)]+$/g, match => (match.startsWith(')') && raw.includes('(') ? match : ''))
    .trim()
}

const PEOPLE = new Phrases(
  'giáo viên|học sinh|sinh viên|cán bộ|nhân viên|viên chức|công chức|cá nhân|phụ huynh|cha mẹ học sinh|đội ngũ|tập thể|phụ nữ|nông dân|thành viên|chuyên viên|hộ gia đình|chủ hộ',
)

/** True for people in general, named without a body or a "các": rarely those whom a clause binds. */
export function peopleOnly(words: readonly Word[], i: number, limit: number): boolean {
  return PEOPLE.at(words, i, limit) > 0
}

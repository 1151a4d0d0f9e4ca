import { ACTS, DIRECTIVES } from './lexicon.ts'
import { partyHead } from './parties.ts'
import { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

/** Noun and verb that make one name together ("đoàn kiểm tra"): the verb is no act. */
const COMPOUNDS = new Phrases(`
  cơ quan chủ trì|đơn vị chủ trì|cơ quan quản lý|cơ quan chủ quản|cơ quan thẩm định|cơ sở đào tạo|cơ sở giáo dục|cơ sở bồi dưỡng|cơ quan thông tin|cơ quan kiểm tra|cơ quan tham mưu
  |tổ thẩm định|tổ xây dựng|tổ tiếp nhận|tổ kiểm tra|tổ giám sát|tổ đóng và mở|đoàn kiểm tra|đoàn giám sát|đoàn thanh tra|đoàn khảo sát|đoàn đánh giá|hội đồng xét|hội đồng thi|hội đồng thẩm định|hội đồng đánh giá|hội đồng khảo sát|hội đồng nghiệm thu|hội đồng chấm|hội đồng tuyển sinh|hội đồng đấu thầu
  |ban tổ chức|ban chỉ đạo|ban quản lý|cán bộ quản lý|cán bộ phụ trách|bộ phận phụ trách|bộ phận tham mưu|bộ phận tiếp nhận|cơ quan chỉ đạo|giám đốc phụ trách|trung tâm giáo dục|trung tâm đào tạo|trung tâm bồi dưỡng|trung tâm dịch vụ|trung tâm phát triển|phòng giáo dục|sở giáo dục|ngành giáo dục
  |cơ quan khai thác|quản lý nhà nước|đơn vị cung cấp|doanh nghiệp cung cấp|đơn vị quản lý|đơn vị sử dụng|đơn vị đào tạo|cơ sở sử dụng|quản lý khai thác|trung tâm kiểm soát|trung tâm kiểm nghiệm|trung tâm tư vấn|quản lý giáo dục|cơ quan giám sát|cơ quan cấp|ban bảo vệ|nhân viên bảo vệ|giáo viên hướng dẫn
  |công trình|chương trình|quy trình|quá trình|lộ trình|tờ trình|giáo trình|hành trình|thi công|thi đua|thi hành|giấy mời|xét tuyển|đăng kiểm|nhận thức|xét công nhận|xét duyệt|xét tặng|xét chọn|xét thi đua|vận tải|truyền thông giáo dục|giáo dục sức khỏe|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục mầm non|giáo dục phổ thông|giáo dục đại học|thường trực|công lập|dân lập|độc lập|tự lập|an toàn vệ sinh|vệ sinh an toàn|vệ sinh thực phẩm|vệ sinh môi trường|địa bàn quản lý|phạm vi quản lý|toàn dân bảo vệ|đội ngũ quản lý|viên chức quản lý|công chức quản lý|phụ trách công tác|cơ quan phát hành|đội tuyên truyền|tổ tư vấn|tổ hỗ trợ|trung tâm hỗ trợ|trung tâm xét nghiệm|chủ đầu tư|kế hoạch và đầu tư|ban xây dựng đảng|cơ quan tham mưu giúp việc|đơn vị trực thuộc
  |cơ quan thông tin truyền thông|thông tin truyền thông|cơ quan truyền thông|báo chí truyền thông|phát thanh truyền hình|phát thanh và truyền hình|thông tin đại chúng|quản lý thị trường|quản lý dự án|thi hành án|xúc tiến đầu tư|xúc tiến thương mại|phát triển nông thôn|phòng chống thiên tai|bảo vệ môi trường|bảo vệ rừng|kiểm soát bệnh tật|khuyến nông|nhà thi đấu|nhà tập luyện|phối hợp hoạt động|dịch vụ việc làm|quan tâm bảo vệ
`)

/** Nouns whose following verb is their content ("công tác kiểm tra"), not an act. */
const NOMINAL = new Phrases(`
  hoạt động|nhiệm vụ|công tác|kết quả|quá trình|tình hình|kế hoạch|chế độ|quy chế|cơ chế|chức năng|phạm vi|thẩm quyền|đối tượng|thời gian|thời hạn|nội dung|yêu cầu|biện pháp|giải pháp|văn bản|tài liệu|ý kiến|kinh phí|chương trình
  |quy trình|thủ tục|hồ sơ|tiến độ|hình thức|phương pháp|phương án|báo cáo|công việc|trách nhiệm|phong trào|mô hình|chất lượng|số liệu|hệ thống|phần mềm|chủ trương|chính sách|điều kiện|kỹ năng|năng lực|mục tiêu|dự án|đề án|đề tài|dịch vụ
  |việc|sự|cuộc|đợt|buổi|lớp|đã|đang|không|chưa|~va|hoặc|của|theo|người|các|những|bằng|như|bị|mà|do|trong|từ|tại|đến|có|là
`)

/** Acts that mark the end of a subject wherever they stand free: of one syllable only those that are nothing else. */
const STRONG_SINGLE = new Phrases(
  'lập|gửi|nộp|cử|dừng|chấm|lo|xóa|duyệt|phải|sẽ|cần|tự|trình|giao|mở|chọn|đăng|họp|mời|xét|ký|nhận|ghi|thi|đưa|dành|hủy|viết|giữ|tải|lắp|trồng|treo|dọn|quét|xây|sửa|in',
)

/** Modal words: what follows is a duty of what stands before. */
export const MODALS = new Phrases(
  'có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|sẽ|chủ động|chủ trì|trực tiếp|tiếp tục|thường xuyên|tích cực|khẩn trương|kịp thời|nghiêm túc|tự|tăng cường|kiên quyết|từng bước|làm đầu mối|là đầu mối|là cơ quan đầu mối|quan tâm|tập trung|căn cứ|cùng|luân phiên',
)

/** These make a duty of what follows whatever noun stands before. */
const OBLIGED = new Phrases('có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ động|sẽ')

const JOINING = new Phrases('phối hợp|chịu trách nhiệm|đề nghị|yêu cầu|triển khai|thực hiện')

const RIGHTS = new Phrases('có quyền|có thể|được phép|được quyền')

const ADJUNCT_BREAKS = new Phrases(
  'căn cứ|trên cơ sở|theo chức năng|theo nhiệm vụ|theo thẩm quyền|theo quy định|theo phân công|trong phạm vi|trong quá trình|hằng năm|hàng năm|định kỳ|sau khi|tùy|dựa trên|với tư cách|trước ngày|từ ngày|nào|ngoài việc|vì',
)

/** No bracket of a clause is longer; one that OCR never closed ends here. */
const FAR = 700

/** True where the offset stands in brackets or quotes opened since `from`. */
export function enclosed(text: string, from: number, to: number): boolean {
  let depth = 0
  for (const sign of text.slice(Math.max(from, to - FAR), to)) {
    if (sign === '(' || sign === '“') depth++
    else if ((sign === ')' || sign === '”') && depth > 0) depth--
  }
  return depth > 0
}

/** True where a verb at `i` belongs to the noun before it. */
function nominal(words: readonly Word[], i: number): boolean {
  if (NOMINAL.at(words, i - 1, i) === 1) return true
  return i > 1 && NOMINAL.at(words, i - 2, i) === 2 && !endsName(words, i)
}

/** "Phòng Tài chính - Kế hoạch thẩm định": the noun is the end of a name. */
function endsName(words: readonly Word[], i: number): boolean {
  const noun = words[i - 2]
  return noun?.cap === true && noun.bare === 'ke' && /^(chinh|so|va)$/.test(words[i - 3]?.bare ?? '')
}

/** Which verbs may begin the act: all, those of two syllables, or only those that cannot be part of a name. */
export type Onset = 'all' | 'long' | 'modal'

function onset(words: readonly Word[], i: number, limit: number, which: Onset): boolean {
  if (MODALS.at(words, i, limit) > 0 || RIGHTS.at(words, i, limit) > 0) return true
  if (which === 'modal') return JOINING.at(words, i, limit) > 0
  if (Math.max(ACTS.at(words, i, limit), DIRECTIVES.at(words, i, limit)) > 1) return true
  return which === 'all' && STRONG_SINGLE.at(words, i, limit) > 0
}

const ADVERBS = new Phrases('chỉ|cũng|vẫn|đều|khi|đã|đang|cần|phải|và|hoặc|được|sẽ')

/** "Các trường chưa đủ …", "đơn vị không có …": a statement, nobody's act. */
const STATED = new Phrases('chưa|không đủ|không có|không thể|không còn|không biết|còn thiếu|còn hạn chế')

const ENTIRELY = new Phrases('hoàn toàn')

/** Adverbs between a name and its act are not part of the name. */
function trailing(words: readonly Word[], from: number, end: number): number {
  let to = end
  if (to > from + 2 && ENTIRELY.at(words, to - 2, to) === 2) to -= 2
  while (to > from + 1 && ADVERBS.at(words, to - 1, to) === 1) to--
  return to
}

type Predicate = { readonly nameEnd: number; readonly act: number }

/**
 * Where the act of a subject beginning at `from` starts and where its name ends, or null. A verb behind "và" or a
 * comma, in capitals in mid-sentence, in brackets, or bound to the noun before it belongs to the name.
 */
export function predicateOf(
  text: string,
  words: readonly Word[],
  from: number,
  limit: number,
  which: Onset = 'all',
): Predicate | null {
  const start = words[from]?.start ?? 0
  const first = from + Math.max(1, partyHead(words, from, limit))
  let nameEnd = -1
  let covered = first
  /** Where the compound ends that the name begins with: a noun in it takes no verb behind it ("Ban Quản lý dự án đôn đốc"). */
  let title = first
  for (let i = from; i < limit; i++) {
    const compound = COMPOUNDS.at(words, i, limit)
    if (compound > 0) covered = Math.max(covered, i + compound)
    if (compound > 0 && i < title) title = Math.max(title, i + compound)
    if (i < covered) continue
    const word = words[i]
    if (!word || enclosed(text, start, word.start)) continue
    const gap = text.slice(words[i - 1]?.end ?? 0, word.start)
    if (nameEnd < 0 && STATED.at(words, i, limit)) return null
    if (nameEnd < 0 && ADJUNCT_BREAKS.at(words, i, limit) && !word.cap) {
      nameEnd = i
      continue
    }
    if (!onset(words, i, limit, which) || word.cap || /[–—-]/.test(gap)) continue
    if ((nominal(words, i) && i !== title && !OBLIGED.at(words, i, limit)) || (/,/.test(gap) && nameEnd < 0))
      continue
    const end = nameEnd < 0 ? i : nameEnd
    return { nameEnd: trailing(words, from, end), act: i }
  }
  return null
}

const NOT_ACTS = new Phrases(
  'cấp tỉnh|cấp huyện|cấp xã|cấp trường|cấp quốc gia|cấp cơ sở|cấp trên|cấp dưới|cấp tiểu học|cấp trung học|cấp thcs|thu ngân sách|chi ngân sách|thu chi|cấp thpt|cấp mầm non|cấp ủy|cấp học|thi đua|thi công|nhận thức|chi bộ|chi cục|chi tiết|chi phí|chi nhánh|chi đoàn|chi hội|phát thanh|ghi chú|tiếp theo|thu nhập|in ấn phẩm|đóng góp của|trực thuộc|tăng trưởng|đo lường|tiếp giáp|trình độ|trình tự|phát biểu|đón nhận của|chuyển biến|đưa tin bài về|mua bán|mời thầu',
)

/** True where an act begins a clause at `i`. */
export function actBegins(words: readonly Word[], i: number, limit: number): boolean {
  if (NOT_ACTS.at(words, i, limit)) return false
  return ACTS.at(words, i, limit) > 0 || MODALS.at(words, i, limit) > 0
}

import { folded } from '../../shared/vietnamese/index.ts'

/** Words without a matter of their own: what remains when they are dropped tells what a duty is about. */
const plain = new Set(
  folded(
    `các những và hoặc của cho với cùng để về theo trong trên tại từ đến là có được bị này đó một số việc công tác chủ trì
    phối hợp triển khai thực hiện tổ chức tham mưu chỉ đạo hướng dẫn theo dõi đôn đốc kiểm tra tăng cường đẩy mạnh đảm bảo
    bảo đảm kế hoạch nội dung nhiệm vụ yêu cầu tiến độ cơ quan đơn vị liên quan địa phương tỉnh huyện xã cấp ngành chặt chẽ
    hiệu quả nghiêm túc kịp thời đầy đủ quy định đề nghị đề xuất trình ban hành năm giai đoạn số chương trình hoàn thành trước ngày`,
  ).split(' '),
)

/** The words of a text that carry its matter, folded, without numbers and symbols. */
export const contentWords = (text: string): Set<string> =>
  new Set((folded(text).match(/[a-z]+/g) ?? []).filter(word => word.length > 1 && !plain.has(word)))

/** How many words two sets share. */
export const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0
  for (const word of one) if (other.has(word)) count++
  return count
}

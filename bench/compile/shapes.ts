/** Documents of about `length` characters whose weight lies in one thing, where a compiler easily becomes quadratic. */
type Shape = { readonly name: string; readonly text: (length: number) => string }

const opening = 'KẾ HOẠCH\nTổng kết phong trào trồng cây năm 2023\nI. TỔ CHỨC THỰC HIỆN\n'
const day = (i: number): string => `${(i % 27) + 1}/${(i % 9) + 4}/2023`

const repeated =
  (piece: (i: number) => string, before = opening) =>
  (length: number): string => {
    const parts = [before]
    for (let i = 0, written = before.length; written < length; i += 1) {
      const next = piece(i)
      parts.push(next)
      written += next.length
    }
    return parts.join('')
  }

export const shapes: readonly Shape[] = [
  {
    name: 'one table',
    text: repeated(
      i => `${(i % 40) + 1} | Lập báo cáo về vườn ươm ${i} | Sở Xây dựng | Trước ngày ${day(i)}\n`,
      `${opening}STT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành\n`,
    ),
  },
  {
    name: 'one paragraph',
    text: repeated(
      i => `Văn phòng lập danh sách hộ trồng cây (Thanh tra kiểm tra hồ sơ) trước ngày ${day(i)}; `,
      `${opening}- `,
    ),
  },
  { name: 'no sentence', text: repeated(i => `tổ chức hội nghị ${i} `, '') },
  { name: 'dashes', text: repeated(i => `- Đề nghị UBND xã số ${i} báo cáo kết quả:\n`) },
  { name: 'headings', text: repeated(() => 'Sở Xây dựng:\n') },
  {
    name: 'sections',
    text: repeated(i => `${(i % 9) + 1}. Sở Xây dựng\n- Bố trí vườn ươm số ${i}.\n`),
  },
  {
    name: 'notes',
    text: repeated(
      i => `- Ban hành quy định số ${i}.\n- Đơn vị chủ trì: Văn phòng.\n- Thời gian hoàn thành: ${day(i)}.\n`,
    ),
  },
  { name: 'brackets', text: repeated(i => (i % 2 ? '(a ' : ') ')) },
]

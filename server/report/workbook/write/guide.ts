import type { Worksheet } from 'exceljs'
import { formatDate } from '../../../../domain/shared/vietnamese/index.ts'

export interface Guided {
  readonly unitName: string
  readonly campaignName: string
  readonly dueOn: string | null
  readonly windowFrom: string | null
  readonly windowTo: string | null
  readonly outlineVersion: number
  readonly issuedOn: string
  /** One workbook for the units below. */
  readonly below: boolean
}

const linesOf = (guided: Guided): readonly string[] => [
  `Đợt tổng kết: ${guided.campaignName}`,
  ...(guided.windowFrom === null || guided.windowTo === null
    ? []
    : [`Mốc số liệu: từ ${formatDate(guided.windowFrom)} đến ${formatDate(guided.windowTo)}`]),
  ...(guided.dueOn === null ? [] : [`Thời hạn: ${formatDate(guided.dueOn)}`]),
  `Tải về ngày ${formatDate(guided.issuedOn)}, theo đề cương bản ${guided.outlineVersion}`,
  '',
  '1. Chỉ nhập vào các ô trắng. Tiêu đề, ô xám và công thức đã khóa để không sửa nhầm.',
  '2. Số đã có trên hệ thống được điền sẵn; sửa ô nào thì ô đó được lấy về, ô không sửa giữ nguyên.',
  '3. Không có số liệu thì để trống. Số 0 nghĩa là đã kiểm đếm và không có.',
  '4. Gõ số bình thường; chép cả khối từ bảng khác vào cũng được (dán giá trị).',
  guided.below
    ? '5. Mỗi trang là một đơn vị. Chỉ điền trang của đơn vị đã gửi số; trang khác để nguyên.'
    : '5. Mỗi trang là một mục của đề cương có số liệu.',
  '6. Không đổi cột A và hàng 4 đang ẩn: hệ thống đọc ô theo mã ở đó. Thêm hàng, thêm cột ghi chú, đổi tên trang đều không sao.',
  '7. Lưu tệp dạng .xlsx rồi tải lên ở trang Báo cáo, mục “Excel và Word”. Ô nào chưa hợp lệ được báo đúng trang, đúng ô; phần còn lại hiện ra để so sánh trước khi lấy.',
]

/** The first sheet: whose workbook it is, and how it is filled in. */
export const drawGuide = (sheet: Worksheet, guided: Guided): void => {
  sheet.getColumn(1).width = 100
  const title = sheet.getCell(1, 1)
  title.value = guided.below
    ? `SỐ LIỆU CÁC ĐƠN VỊ THUỘC ${guided.unitName.toLocaleUpperCase('vi')}`
    : `SỐ LIỆU CỦA ${guided.unitName.toLocaleUpperCase('vi')}`
  title.font = { name: 'Times New Roman', size: 14, bold: true }
  title.alignment = { wrapText: true }
  for (const [at, line] of linesOf(guided).entries()) {
    const cell = sheet.getCell(at + 2, 1)
    cell.value = line
    cell.font = { name: 'Times New Roman', size: 12 }
    cell.alignment = { wrapText: true, vertical: 'top' }
  }
  sheet.views = [{ showGridLines: false }]
}

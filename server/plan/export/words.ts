import type { Bilingual } from '../../../domain/shared/index.ts'

export type Language = 'vi' | 'en'

const both = (vi: string, en: string): Bilingual => ({ vi, en })

/** The heads and words of an exported table. */
export const words = {
  sheet: both('Nhiệm vụ', 'Duties'),
  plan: both('Kế hoạch', 'Plan'),
  printedOn: both('Xuất ngày', 'Exported on'),
  order: both('TT', 'No.'),
  section: both('Mục', 'Section'),
  text: both('Nội dung nhiệm vụ', 'Duty'),
  role: both('Vai trò', 'Role'),
  assignees: both('Đơn vị thực hiện (theo kế hoạch)', 'Carried out by (as printed)'),
  units: both('Đơn vị cụ thể', 'Units'),
  coordinators: both('Phối hợp', 'Co-ordinators'),
  deliverable: both('Sản phẩm', 'Deliverable'),
  dueOn: both('Thời hạn', 'Due date'),
  dueText: both('Lời văn về thời hạn', 'Due date as printed'),
  dayOff: both('Ngày nghỉ', 'Day off'),
  route: both('Gửi về', 'Sent to'),
  quantity: both('Số lượng', 'Quantity'),
  condition: both('Điều kiện', 'Condition'),
  state: both('Trạng thái', 'State'),
  dropReason: both('Lý do loại', 'Reason for dropping'),
  via: both('qua', 'via'),
  proposed: both('Chờ rà soát', 'Proposed'),
  confirmed: both('Đã xác nhận', 'Confirmed'),
  dropped: both('Đã loại', 'Dropped'),
  lead: both('Chủ trì', 'Lead'),
  coordinate: both('Phối hợp', 'Co-ordinate'),
  appraise: both('Thẩm định', 'Appraise'),
  support: both('Cung cấp, hỗ trợ', 'Support'),
  due: both('Hạn', 'Due'),
} as const

/** Headings of the sheet, in order; a workbook made elsewhere is read by the same words. */
export const headings = [
  'TT',
  'Nội dung chi',
  'Đơn vị tính',
  'Số lượng',
  'Đơn giá',
  'Thành tiền',
  'Căn cứ',
] as const

import { scannedPage, scannedPdf } from './papers.ts'

/** A short plan as a scan of seven pages, coarse so that it is read quickly. */
export const planOfSevenPages = (): Buffer => {
  const low = 800
  const [head, ...rest] = [
    ['Số: 12/KH-UBND', 'Tỉnh Mẫu, ngày 20 tháng 3 năm 2023', 'KẾ HOẠCH', 'Tổng kết phong trào trồng cây'],
    ['I. TỔ CHỨC THỰC HIỆN', '1. Sở Tài chính thẩm định dự toán kinh phí trước ngày 15/4/2023.'],
    ['2. Công an tỉnh chủ trì xây dựng báo cáo tổng kết trước ngày 28/4/2023.'],
    ...[3, 4, 5, 6].map(at => [`${at}. Sở Tài chính báo cáo kết quả đợt ${at} trước ngày ${at}/5/2023.`]),
  ].map(lines => scannedPage(lines, 'jpeg', low))
  if (head === undefined) throw new Error('no page')
  return Buffer.from(scannedPdf([head, ...rest], [], low))
}

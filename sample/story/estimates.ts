/** One line of an estimate of the sample; quantities and prices as the product keeps them. */
export interface EstimateRow {
  readonly work: 'conference' | 'printing' | 'award' | 'media' | 'travel' | 'other'
  readonly content: string
  readonly measure: string
  readonly quantity: string | null
  readonly unitPrice: string | null
  readonly basis: string
}

type Row = readonly [
  work: EstimateRow['work'],
  content: string,
  measure: string,
  quantity: string | null,
  unitPrice: string | null,
  basis: string,
]

const toRow = ([work, content, measure, quantity, unitPrice, basis]: Row): EstimateRow => ({
  work,
  content,
  measure,
  quantity,
  unitPrice,
  basis,
})

const hallPrice = 'Báo giá của Trung tâm hội nghị (mẫu)'
const circular = 'Thông tư 40/2017/TT-BTC, Điều 12'

const conference = (guests: string): Row[] => [
  ['conference', 'Thuê hội trường, âm thanh, màn hình', 'ngày', '1', '35000000', hallPrice],
  ['conference', 'Trang trí, ma két, hoa', 'gói', '1', '12000000', hallPrice],
  ['conference', 'Nước uống cho đại biểu (02 buổi)', 'người', guests, '40000', circular],
  ['conference', 'Hỗ trợ tiền ăn đại biểu không hưởng lương', 'người', '120', '150000', circular],
]

const awards: Row[] = [
  ['award', 'Tiền thưởng Bằng khen, tập thể', 'tập thể', '20', '2980000', 'Nghị định 91/2017/NĐ-CP, Điều 73'],
  ['award', 'Tiền thưởng Bằng khen, cá nhân', 'người', '30', '1490000', 'Nghị định 91/2017/NĐ-CP, Điều 73'],
  ['award', 'Khung Bằng khen', 'chiếc', '50', '120000', 'Báo giá của nhà cung cấp (mẫu)'],
]

const report: Row = ['media', 'Xây dựng phóng sự 15 phút', 'phút', '15', '3500000', 'Bảng giá của Đài (mẫu)']

/** The conference: first as it came back, then as it was appraised. */
export const conferenceEstimate = {
  unit: 'cong-an',
  writer: 'congan1',
  judge: 'taichinh',
  title: 'Hội nghị tổng kết 10 năm thực hiện Chương trình phối hợp số 09',
  first: [
    ...conference('450'),
    ['printing', 'In báo cáo, tài liệu hội nghị', 'bộ', '450', '65000', 'Báo giá của 01 nhà in (mẫu)'],
    ...awards,
    report,
  ].map(each => toRow(each as Row)),
  returned:
    'Đề nghị giải trình số đại biểu dự Hội nghị (450 người) so với sức chứa của hội trường và bổ sung báo giá in của ít nhất 03 nhà in.',
  second: [
    ...conference('350'),
    ['printing', 'In báo cáo, tài liệu hội nghị', 'bộ', '350', '58000', 'Báo giá của 03 nhà in (mẫu)'],
    ...awards,
    report,
  ].map(each => toRow(each as Row)),
  note: 'Đã điều chỉnh số đại biểu còn 350 người theo sức chứa hội trường và bổ sung báo giá của 03 nhà in.',
  /** What finance accepts by position; whatever is not named is accepted as asked. */
  findings: [
    { position: 1, accepted: '9000000', reason: 'Cắt phần hoa trang trí ngoài sân khấu.' },
    { position: 4, accepted: '18900000', reason: 'Lấy mức báo giá thấp nhất: 54.000 đồng/bộ.' },
    { position: 8, accepted: '45000000', reason: 'Áp dụng đơn giá đặt hàng đã duyệt: 3.000.000 đồng/phút.' },
  ],
  documentNumber: '1187/STC-HCSN',
  documentOn: '2023-04-10',
} as const

/** Still being drawn up: some lines lack their price. */
export const bookEstimate = {
  unit: 'cong-an',
  writer: 'congan1',
  title: 'In sách ảnh mười năm phong trào ở cơ sở',
  lines: [
    ['printing', 'Thiết kế, dàn trang', 'trang', '120', '90000', 'Báo giá của đơn vị thiết kế (mẫu)'],
    ['printing', 'In và đóng sách khổ 20 × 25 cm', 'cuốn', '600', null, ''],
    [
      'travel',
      'Chụp ảnh tư liệu tại cơ sở',
      'chuyến',
      '6',
      '1200000',
      'Nghị quyết của HĐND tỉnh về công tác phí',
    ],
  ].map(each => toRow(each as unknown as Row)),
} as const

/** Of another body, with finance since this morning. */
export const broadcastEstimate = {
  unit: 'ptth',
  writer: 'bc.ptth',
  title: 'Chuyên mục tuyên truyền kết quả mười năm trên sóng phát thanh, truyền hình',
  lines: [
    [
      'media',
      'Chuyên mục truyền hình, 10 phút/kỳ',
      'kỳ',
      '8',
      '14500000',
      'Định mức sản xuất chương trình của Đài (mẫu)',
    ],
    [
      'media',
      'Chuyên mục phát thanh, 15 phút/kỳ',
      'kỳ',
      '8',
      '4200000',
      'Định mức sản xuất chương trình của Đài (mẫu)',
    ],
    ['travel', 'Công tác phí ê kíp tại 06 huyện miền núi', 'ngày', '18.5', '600000', circular],
  ].map(each => toRow(each as unknown as Row)),
} as const

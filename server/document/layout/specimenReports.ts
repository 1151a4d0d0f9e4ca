import {
  consolidatedReport,
  type OfficialDocument,
  vietnameseNumber,
} from '../../../domain/document/index.ts'
import {
  committee,
  dash,
  districts,
  forCommittee,
  longText,
  paragraph,
  plan,
  police,
  programme,
  subjectOfPlan,
} from './specimenFacts.ts'

export const planSpecimen: OfficialDocument = {
  kind: 'KH',
  parentBody: null,
  issuingBody: committee.issuingBody,
  number: 5,
  symbol: 'KH-UBND',
  place: 'Nghệ An',
  issuedOn: '2023-02-05',
  subject: subjectOfPlan,
  legalBases: [],
  body: [
    paragraph(
      `Thực hiện Chương trình công tác năm 2023, Ủy ban nhân dân tỉnh ban hành kế hoạch tổng kết 10 năm thực hiện ${programme} như sau:`,
    ),
    { kind: 'heading', level: 'section', text: 'Mục đích, yêu cầu' },
    ...[1, 2, 3].map(() => ({ ...paragraph(longText), marker: 'item' as const })),
    { kind: 'heading', level: 'section', text: `Nội dung tổng kết ${programme}` },
    { kind: 'heading', level: 'item', text: 'Công tác tham mưu cấp ủy, chính quyền' },
    paragraph(longText),
    { kind: 'heading', level: 'point', text: 'Ở cấp tỉnh' },
    dash(longText),
    dash('Kiểm tra, đánh giá kết quả triển khai thực hiện tại các địa bàn trọng điểm.'),
    { kind: 'heading', level: 'point', text: 'Ở cấp huyện và cấp xã' },
    dash(longText),
    { kind: 'heading', level: 'item', text: 'Công tác phối hợp tuyên truyền, vận động Nhân dân' },
    paragraph(longText),
    { kind: 'heading', level: 'section', text: 'Thời hạn thực hiện' },
    {
      kind: 'table',
      columns: [
        { header: 'TT', align: 'center', width: 6 },
        { header: 'Nhiệm vụ', width: 40 },
        { header: 'Cơ quan chủ trì', width: 22 },
        { header: 'Cơ quan phối hợp', width: 22 },
        { header: 'Thời hạn', align: 'center', width: 16 },
      ],
      rows: districts.map((district, index) => ({
        cells: [
          String(index + 1),
          'Hoàn thành và gửi báo cáo tổng kết về Ủy ban nhân dân tỉnh (qua Công an tỉnh, Ủy ban MTTQ Việt Nam tỉnh)',
          `UBND ${district}`,
          'Ủy ban MTTQ Việt Nam và các tổ chức thành viên',
          'Trước ngày 15/4/2023',
        ],
      })),
    },
    { kind: 'heading', level: 'section', text: 'Tổ chức thực hiện' },
    paragraph(
      'Quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo về Ủy ban nhân dân tỉnh (qua Công an tỉnh) để kịp thời hướng dẫn, chỉ đạo.',
    ),
  ],
  signature: forCommittee,
  distributionList: [...committee.distributionList],
  filedUnder: 'VT, NC (03 bản)',
}

const years = Array.from({ length: 11 }, (_, index) => 2013 + index)

export const reportSpecimen: OfficialDocument = consolidatedReport({
  issuing: {
    ...police,
    isDraft: true,
    sampleNotice: 'Văn bản mẫu, dữ liệu giả định; không có giá trị pháp lý',
  },
  subject: subjectOfPlan,
  recipients: ['Bộ Công an', 'Ủy ban nhân dân tỉnh Nghệ An'],
  plan,
  dataWindow: { from: '2013-08-01', to: '2023-03-30' },
  completeness: {
    expected: 21,
    received: 18,
    missing: ['huyện Kỳ Sơn', 'huyện Quế Phong', 'huyện Tương Dương'],
  },
  headings: [
    {
      title: 'Công tác tham mưu cấp ủy, chính quyền và ban hành văn bản phối hợp',
      paragraphs: [
        [
          { text: longText, citation: 'dien-chau-1' },
          {
            text: 'Toàn tỉnh ban hành 1.248 văn bản chỉ đạo, hướng dẫn thực hiện Chương trình',
            citation: 'rollup-1',
          },
        ],
        [{ text: longText, citation: 'vinh-2' }],
      ],
      tables: [
        {
          title: 'Bảng 1. Văn bản chỉ đạo, kiểm tra theo cấp',
          unitOfMeasure: 'văn bản, cuộc',
          columns: [
            { header: 'TT', align: 'center', width: 6 },
            { header: 'Địa phương', width: 34 },
            { header: 'Cấp huyện', group: 'Văn bản chỉ đạo', align: 'right', width: 15 },
            { header: 'Cấp xã', group: 'Văn bản chỉ đạo', align: 'right', width: 15 },
            { header: 'Kế hoạch liên tịch', align: 'right', width: 15 },
            { header: 'Cuộc kiểm tra', align: 'right', width: 15 },
          ],
          rows: [
            ...districts.map((district, index) => ({
              cells: [
                String(index + 1),
                district,
                ...[61, 1204, 12, 340].map(base => vietnameseNumber(base + index * 7)),
              ],
            })),
            { cells: ['', 'Cộng', '2.751', '26.754', '1.722', '8.610'], bold: true },
          ],
          note: 'Chưa có số liệu của các huyện Kỳ Sơn, Quế Phong, Tương Dương.',
        },
      ],
      headings: [
        {
          title: 'Việc thành lập, kiện toàn Ban Chỉ đạo các cấp',
          paragraphs: [[{ text: longText, citation: 'dien-chau-1' }]],
          headings: [{ title: 'Ở cấp huyện', paragraphs: [[{ text: longText }], [{ text: longText }]] }],
        },
      ],
    },
    {
      title: 'Ưu điểm, hạn chế, nguyên nhân và bài học kinh nghiệm',
      paragraphs: [[{ text: longText }], [{ text: longText }]],
    },
    { title: 'Nhiệm vụ, giải pháp thời gian tới', paragraphs: [[{ text: longText }], [{ text: longText }]] },
  ],
  citations: [
    {
      id: 'dien-chau-1',
      source: 'Báo cáo số 87/BC-UBND ngày 12/4/2023 của UBND huyện Diễn Châu, mục I.1, lần gửi thứ 2.',
    },
    {
      id: 'rollup-1',
      source: 'Số liệu tổng hợp chỉ tiêu “Văn bản chỉ đạo”, 18/21 địa phương, chốt ngày 20/4/2023.',
    },
    { id: 'vinh-2', source: 'Báo cáo số 112/BC-UBND ngày 14/4/2023 của UBND thành phố Vinh, mục I.2.' },
  ],
  figureAnnexes: [
    {
      title: `Số buổi tuyên truyền thực hiện ${programme} chia theo năm`,
      tables: [
        {
          unitOfMeasure: 'buổi',
          columns: [
            { header: 'TT', align: 'center', width: 5 },
            { header: 'Địa phương', width: 20 },
            ...years.map(year => ({ header: String(year), group: 'Năm', align: 'right' as const, width: 7 })),
            { header: 'Tổng số', align: 'right', width: 8 },
          ],
          rows: districts.map((district, row) => ({
            cells: [
              String(row + 1),
              district,
              ...years.map(year => vietnameseNumber(900 + ((row * 37 + year * 13) % 400))),
              vietnameseNumber(11_000 + row * 113),
            ],
          })),
        },
      ],
    },
  ],
})

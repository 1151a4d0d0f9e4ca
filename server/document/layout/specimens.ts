import {
  chaseLetter,
  commendationSubmission,
  conferenceInvitation,
  consolidatedReport,
  type Issuing,
  type LateUnit,
  meetingMinutes,
  type OfficialDocument,
  type Signature,
  submissionReceipt,
  vietnameseNumber,
} from '../../../domain/document/index.ts'

/** Documents of every type, as long and as awkward as real ones. People in them are invented. */

const districts = [
  'thành phố Vinh',
  'thị xã Cửa Lò',
  'thị xã Thái Hòa',
  'thị xã Hoàng Mai',
  'huyện Anh Sơn',
  'huyện Con Cuông',
  'huyện Diễn Châu',
  'huyện Đô Lương',
  'huyện Hưng Nguyên',
  'huyện Kỳ Sơn',
  'huyện Nam Đàn',
  'huyện Nghi Lộc',
  'huyện Nghĩa Đàn',
  'huyện Quế Phong',
  'huyện Quỳ Châu',
  'huyện Quỳ Hợp',
  'huyện Quỳnh Lưu',
  'huyện Tân Kỳ',
  'huyện Thanh Chương',
  'huyện Tương Dương',
  'huyện Yên Thành',
]

const programme = 'Chương trình phối hợp số 09/CTr-BCA-MTTW'
const subjectOfPlan = `Tổng kết 10 năm thực hiện ${programme} về “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới” (2013 - 2023)`
const plan = 'Kế hoạch số 245/KH-UBND ngày 31/3/2023 của Ủy ban nhân dân tỉnh'

const forCommittee: Signature = {
  authority: ['TM', 'KT'],
  onBehalfOf: ['Ủy ban nhân dân', 'Chủ tịch'],
  title: ['Phó Chủ tịch'],
  name: 'Nguyễn Văn Mẫu',
}

const committee: Issuing = {
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  abbreviation: 'UBND',
  draftingUnit: 'NC',
  place: 'Nghệ An',
  number: 245,
  issuedOn: '2023-03-31',
  signature: forCommittee,
  distributionList: [
    'Bộ Công an (Cục V05)',
    'Thường trực Tỉnh ủy',
    'Thường trực HĐND tỉnh',
    'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
    'Các sở, ban, ngành cấp tỉnh là thành viên Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh',
    'UBND các huyện, thành phố, thị xã',
    'Cổng Thông tin điện tử tỉnh',
  ],
  filedUnder: 'VT, NC',
}

const police: Issuing = {
  ...committee,
  parentBody: 'Ủy ban nhân dân tỉnh Nghệ An',
  issuingBody: 'Công an tỉnh',
  abbreviation: 'CAT',
  draftingUnit: 'PV05',
  number: null,
  issuedOn: null,
  signature: { authority: ['KT'], onBehalfOf: ['Giám đốc'], title: ['Phó Giám đốc'], name: 'Trần Thị Ví Dụ' },
  distributionList: [
    'Như trên',
    'Thường trực Tỉnh ủy (để báo cáo)',
    'Ủy ban MTTQ Việt Nam tỉnh (để phối hợp)',
  ],
  filedUnder: 'VT, PV05',
}

const paragraph = (text: string) => ({ kind: 'paragraph' as const, runs: [{ text }] })
const dash = (text: string) => ({ ...paragraph(text), marker: 'dash' as const })
const longText =
  'Cấp ủy, chính quyền, Công an và Mặt trận Tổ quốc các cấp đã chủ động quán triệt, cụ thể hóa nội dung phối hợp thành chương trình, kế hoạch sát với tình hình từng địa bàn; phân công rõ trách nhiệm, duy trì chế độ giao ban, trao đổi thông tin, kịp thời giải quyết những vấn đề phức tạp nảy sinh ngay từ cơ sở.'

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
      table: {
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
    },
  ],
})

const lateUnits: LateUnit[] = districts.slice(9, 20).map((district, index) => ({
  unit: `Ủy ban nhân dân ${district}`,
  deliverable: index % 3 === 0 ? 'Báo cáo tổng kết; 02 báo cáo điển hình tiên tiến' : 'Báo cáo tổng kết',
  dueOn: '2023-04-15',
  state: index % 4 === 1 ? 'returned' : 'notSubmitted',
  daysLate: 3 + (index % 2),
}))

export const chaseSpecimen: OfficialDocument = {
  ...chaseLetter({
    issuing: {
      ...committee,
      number: 3012,
      issuedOn: '2023-04-19',
      distributionList: [
        'Như trên',
        'Chủ tịch UBND tỉnh (để báo cáo)',
        'Công an tỉnh (để theo dõi, đôn đốc)',
        'Chánh Văn phòng, Phó Chánh Văn phòng UBND tỉnh phụ trách nội chính',
      ],
    },
    plan,
    reportOf: `tổng kết 10 năm thực hiện ${programme}`,
    frozenAt: '2023-04-18T10:00:00Z',
    late: lateUnits,
    answerBy: '2023-04-21',
    sendTo: 'Ủy ban nhân dân tỉnh (qua Công an tỉnh)',
    contact: 'Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an tỉnh, điện thoại 0238.0000.000',
    occasion: 1,
  }),
  urgency: 'khan',
}

export const invitationSpecimen: OfficialDocument = conferenceInvitation({
  issuing: { ...committee, number: 118, issuedOn: '2023-05-08' },
  conference: `Hội nghị tổng kết 10 năm thực hiện ${programme}`,
  invited: [
    'Đại diện lãnh đạo Bộ Công an (Cục V05), Ủy ban Trung ương MTTQ Việt Nam',
    'Đồng chí Bí thư Tỉnh ủy; các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy',
    'Lãnh đạo các sở, ban, ngành, đoàn thể cấp tỉnh',
    'Chủ tịch UBND, Trưởng Công an, Chủ tịch Ủy ban MTTQ các huyện, thành phố, thị xã',
  ],
  chairedBy: 'Đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh, Phó Trưởng Ban Thường trực Ban Chỉ đạo tỉnh',
  heldOn: '2023-05-12',
  startsAt: '08 giờ 00',
  lasts: '01 buổi',
  venue: 'Hội trường tầng 1, Trụ sở Ủy ban nhân dân tỉnh, số 03 đường Trường Thi, thành phố Vinh',
  agenda: [
    'Báo cáo tổng kết 10 năm thực hiện Chương trình',
    'Tham luận của các đơn vị, địa phương',
    'Công bố quyết định và trao Bằng khen',
  ],
  requests: [
    'Công an tỉnh chuẩn bị nội dung, tài liệu, điều kiện tổ chức Hội nghị',
    'Đại biểu tham luận gửi bài trước ngày 10/5/2023',
  ],
  confirmBy: { day: '2023-05-10', contact: 'Văn phòng UBND tỉnh, điện thoại 0238.0000.000' },
})

const nominee = (name: string, position: string) => ({
  name,
  position,
  achievement:
    'Chủ động tham mưu, xây dựng và nhân rộng mô hình tự quản về an ninh, trật tự; nhiều năm liền hoàn thành xuất sắc nhiệm vụ.',
})

export const submissionSpecimen: OfficialDocument = commendationSubmission({
  issuing: {
    ...committee,
    parentBody: 'Sở Nội vụ tỉnh Nghệ An',
    issuingBody: 'Ban Thi đua - Khen thưởng',
    abbreviation: 'BTĐKT',
    number: 61,
    issuedOn: '2023-01-09',
    signature: { authority: ['Q'], onBehalfOf: [], title: ['Trưởng ban'], name: 'Lê Văn Giả Định' },
    distributionList: ['Như trên', 'Công an tỉnh', 'Sở Nội vụ'],
    filedUnder: 'VT, NV2',
  },
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh Nghệ An',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  merit: `thành tích xuất sắc trong 10 năm thực hiện ${programme}`,
  legalBases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 và các Luật sửa đổi, bổ sung',
    `Căn cứ ${plan} về tổng kết 10 năm thực hiện ${programme}`,
  ],
  collectives: districts
    .slice(0, 8)
    .map(district => nominee(`Nhân dân và cán bộ xã Mẫu, ${district}`, `UBND ${district}`)),
  individuals: districts
    .slice(0, 5)
    .map((district, index) =>
      nominee(`Nguyễn Thị Ví Dụ ${index + 1}`, `Trưởng ban công tác Mặt trận xóm ${index + 1}, ${district}`),
    ),
  council: 'Biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh ngày 05/01/2023',
  dossier: [
    'Báo cáo thành tích của các tập thể, cá nhân có xác nhận của cơ quan quản lý',
    'Biên bản họp Hội đồng Thi đua - Khen thưởng',
  ],
})

export const minutesSpecimen: OfficialDocument = meetingMinutes({
  issuing: {
    ...police,
    issuingBody:
      'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh',
    abbreviation: 'BCĐ',
    number: 8,
    issuedOn: '2023-04-20',
    signature: { authority: [], onBehalfOf: [], title: ['Chủ trì'], name: 'Nguyễn Văn Mẫu' },
    distributionList: ['Các thành viên Hội đồng', 'Ủy ban MTTQ Việt Nam tỉnh'],
  },
  meeting: 'Họp Hội đồng xét chọn điển hình tiên tiến cấp tỉnh',
  heldOn: '2023-04-20',
  startedAt: '14 giờ 00',
  endedAt: '16 giờ 30',
  venue: 'Phòng họp số 2, Công an tỉnh',
  chair: 'Đồng chí Nguyễn Văn Mẫu, Phó Trưởng Ban Chỉ đạo tỉnh',
  secretary: { authority: [], onBehalfOf: [], title: ['Thư ký'], name: 'Phạm Thị Thử Nghiệm' },
  present: [
    'Đại diện Công an tỉnh: 03 người',
    'Đại diện Ủy ban MTTQ Việt Nam tỉnh: 02 người',
    'Đại diện Ban Thi đua - Khen thưởng tỉnh: 01 người',
  ],
  absent: ['Đại diện Tỉnh Đoàn (có lý do)'],
  agenda: [
    { title: 'Báo cáo kết quả chấm điểm hồ sơ', discussion: [longText] },
    {
      title: 'Thảo luận',
      discussion: [longText, 'Các thành viên có đơn vị được xét không tham gia cho điểm đơn vị mình'],
    },
  ],
  ballots: [
    {
      name: 'Tập thể: Nhân dân và cán bộ xã Mẫu, huyện Diễn Châu',
      inFavour: 6,
      against: 0,
      result: 'Được chọn',
    },
    { name: 'Cá nhân: ông Nguyễn Văn Thí Dụ, thành phố Vinh', inFavour: 5, against: 1, result: 'Được chọn' },
  ],
  conclusions: [
    'Chọn 01 tập thể, 01 cá nhân nêu trên báo cáo Ban Chỉ đạo Trung ương',
    'Giao Công an tỉnh hoàn thiện hồ sơ trước ngày 25/4/2023',
  ],
})

export const receiptSpecimen: OfficialDocument = submissionReceipt({
  issuing: { ...police, number: 17, issuedOn: '2023-04-15', distributionList: ['Đơn vị gửi báo cáo'] },
  report: `Báo cáo tổng kết 10 năm thực hiện ${programme}`,
  submittedBy: 'Ủy ban nhân dân huyện Diễn Châu',
  submitter: 'Hoàng Thị Làm Mẫu',
  version: 2,
  submittedAt: '2023-04-14T09:05:00Z',
  receivedAt: '2023-04-15T01:30:00Z',
  dueAt: '2023-04-14T16:59:59Z',
  onTime: true,
  hash: '3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed',
  attachments: [{ fileName: 'Phu-luc-so-lieu.xlsx', size: '48 kB' }],
  receivedBy: 'Công an tỉnh (Phòng PV05)',
})

export const specimens = {
  'ke-hoach': planSpecimen,
  'bao-cao': reportSpecimen,
  'cong-van-don-doc': chaseSpecimen,
  'giay-moi': invitationSpecimen,
  'to-trinh': submissionSpecimen,
  'bien-ban': minutesSpecimen,
  'phieu-tiep-nhan': receiptSpecimen,
} as const

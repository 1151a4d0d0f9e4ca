import {
  chaseLetter,
  commendationSubmission,
  conferenceInvitation,
  type LateUnit,
  meetingMinutes,
  type OfficialDocument,
  submissionReceipt,
} from '../../../domain/document/index.ts'
import { committee, districts, longText, plan, police, programme } from './specimenFacts.ts'

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

import { april } from './state.ts'

/** A district hands its own duty on to the communes below, each by an earlier day. */
export interface Passing {
  readonly district: string
  readonly by: string
  readonly passedAt: string
  readonly dueOn: string
  readonly note: string
  /** What the district says where its figure is another than what the communes add up to. */
  readonly explanation: string
}

export const passings: readonly Passing[] = [
  {
    district: '413',
    by: 'cualo',
    passedAt: '2023-03-24T08:30:00+07:00',
    dueOn: '2023-04-05',
    note: 'Mỗi phường viết ngắn theo tám mục và điền biểu số liệu; thị xã cộng lại và đối chiếu trước khi gửi tỉnh.',
    explanation:
      'Năm 2018 hai khối giáp ranh của Nghi Thủy và Nghi Tân tổ chức chung nhưng cả hai phường cùng ghi; thị xã đã trừ phần trùng.',
  },
  {
    district: '417',
    by: 'kyson',
    passedAt: '2023-03-27T14:00:00+07:00',
    dueOn: '2023-04-12',
    note: 'Xã chưa có đường truyền thì gửi bằng Excel hoặc nhờ đồn Biên phòng chuyển; sổ bị hỏng thì ghi rõ năm nào còn thiếu.',
    explanation: '',
  },
]

/** The report of a ward: short, by its own reporter. */
export interface WardReport {
  readonly unit: string
  readonly username: string
  readonly submittedAt: string
  /** The words of the eight headings. */
  readonly sections: readonly string[]
}

interface Ward {
  readonly unit: string
  readonly username: string
  readonly at: string
  readonly name: string
  readonly place: string
  readonly model: string
  readonly hard: string
}

const wards: readonly Ward[] = [
  {
    unit: '16717',
    username: 'p.nghithuy',
    at: '03T15:10',
    name: 'Nghi Thủy',
    place: 'phường có bến thuyền và nhiều hộ đi biển dài ngày',
    model: 'tổ tàu thuyền, mỗi tổ năm đến bảy tàu, có sổ báo chuyến',
    hard: 'chủ tàu đi biển nên cuộc họp nào cũng vắng một nửa',
  },
  {
    unit: '16720',
    username: 'p.nghitan',
    at: '04T08:20',
    name: 'Nghi Tân',
    place: 'phường có cảng cá, hàng và xe ra vào suốt đêm',
    model: 'đội bốc xếp tự quản ở cảng, mặc áo có số, nhận và trả hàng có ghi sổ',
    hard: 'lao động thời vụ thay đổi theo từng con nước',
  },
  {
    unit: '16723',
    username: 'p.thuthuy',
    at: '04T09:45',
    name: 'Thu Thủy',
    place: 'phường tập trung khách sạn, nhà nghỉ dọc đường Bình Minh',
    model: 'cụm cơ sở lưu trú, cứ mười cơ sở cử một nơi trực đêm thay nhau',
    hard: 'mùa hè việc nhiều, mùa đông nhiều cơ sở đóng cửa nên cụm tạm nghỉ',
  },
  {
    unit: '16726',
    username: 'p.nghihoa',
    at: '04T10:30',
    name: 'Nghi Hòa',
    place: 'phường còn đất màu, dân ở theo khối xóm cũ',
    model: 'tiếng kẻng chín giờ tối ở ba khối, nghe kẻng thì tắt loa và khóa cổng',
    hard: 'thanh niên đi làm xa, người trực phần lớn đã ngoài sáu mươi',
  },
  {
    unit: '16729',
    username: 'p.nghihai',
    at: '04T14:15',
    name: 'Nghi Hải',
    place: 'phường ven cửa biển, nhiều hộ làm nước mắm',
    model: 'xóm nghề nước mắm, chung lối xe, chung giờ rửa chượp và chung camera',
    hard: 'chưa thống nhất được phần góp tiền điện cho camera',
  },
  {
    unit: '16732',
    username: 'p.nghihuong',
    at: '05T09:05',
    name: 'Nghi Hương',
    place: 'phường có hai giáo họ và một trường nghề',
    model: 'ban hành giáo và ban cán sự khối họp chung vào ngày mồng năm hằng tháng',
    hard: 'sinh viên trường nghề ở trọ rải rác, khó lập tổ',
  },
  {
    unit: '16735',
    username: 'p.nghithu',
    at: '05T10:40',
    name: 'Nghi Thu',
    place: 'phường có bãi tắm và dãy ki-ốt phía nam',
    model: 'ki-ốt treo bảng giá, mỗi dãy một người nhắc nhau không chèo kéo khách',
    hard: 'ki-ốt cho thuê lại nên người cam kết không phải người bán',
  },
]

const sectionsOf = ({ name, place, model, hard }: Ward): readonly string[] => [
  `${name} là ${place}. Phường ban hành kế hoạch hằng năm, giao mỗi khối một việc làm trọng tâm và kiểm tra hai lần trong năm.`,
  'Ban Chỉ đạo phường kiện toàn sau mỗi kỳ đại hội, họp ba tháng một lần; khối trưởng và công an khu vực giao ban sáng thứ Hai.',
  'Tuyên truyền chủ yếu tại buổi họp khối và trên loa truyền thanh; từ năm 2020 thêm nhóm trao đổi của từng khối.',
  `Cách làm đáng kể nhất là ${model}. Phường giữ mô hình nhỏ, mỗi mô hình một người chịu trách nhiệm.`,
  'Ngày hội tổ chức ở từng khối hoặc liên khối, gắn với biểu dương gia đình văn hóa. Số khu dân cư đăng ký và được công nhận ở biểu kèm theo.',
  'Phường cử cán bộ dự các lớp do thị xã mở; hỗ trợ tổ tự quản bằng tiền xăng xe và đèn pin.',
  `Mặt được: dân tham gia đều. Mặt chưa được: ${hard}.`,
  'Phường đề nghị thị xã hỗ trợ loa không dây cho các khối xa và mở lớp bồi dưỡng cho khối trưởng mới.',
]

export const wardReports: readonly WardReport[] = wards.map(ward => ({
  unit: ward.unit,
  username: ward.username,
  submittedAt: april(ward.at),
  sections: sectionsOf(ward),
}))

/** The district quotes one of them in its own report, with the source. */
export const takenFromBelow = { district: '413', ward: '16720', section: 4 } as const

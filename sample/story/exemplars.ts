/** A model report a district chose to send: one collective, one individual. The individuals are invented. */
export interface ExemplarChosen {
  readonly unit: string
  readonly kind: 'collective' | 'individual'
  readonly name: string
  readonly title: string
  readonly summary: string
}

type Row = readonly [
  unit: string,
  collective: readonly [name: string, title: string, summary: string],
  individual?: readonly [name: string, title: string, summary: string],
]

const rows: readonly Row[] = [
  [
    '412',
    [
      'Khối chung cư Quang Trung, phường Quang Trung',
      'Mỗi tầng một trưởng tầng',
      'Từ một tòa nhà cũ hay mất điện, mất đồ, cư dân bầu trưởng tầng, chung tủ chữa cháy, chung nhóm trao đổi. Sau bốn năm, mọi tòa trong khối đều có quy ước được cư dân ký.',
    ],
    [
      'Bà Nguyễn Thị Gương Mẫu',
      'Chủ trọ ký cam kết đầu tiên',
      'Mở sổ, niêm yết nội quy, giảm tiền phòng cho sinh viên khó khăn; vận động hơn một nửa số chủ trọ trong khối làm theo.',
    ],
  ],
  [
    '416',
    [
      'Tổ dệt đoàn kết bản Hoa Tiến, xã Châu Tiến',
      'Hòa giải bên khung cửi',
      'Chị em họp tổ vào tối thứ Bảy, bàn mẫu hàng rồi bàn chuyện bản. Quy ước bản được dệt thành một bức thổ cẩm treo ở nhà văn hóa.',
    ],
    [
      'Ông Vi Văn Tiêu Biểu',
      'Người chép quy ước bằng chữ Thái',
      'Chép quy ước của bản thành sách chữ Thái cổ, dạy lại cho lớp trẻ; đến từng nhà đọc khi có việc. Ba bản trong xã đã dùng chung cuốn sách này.',
    ],
  ],
  [
    '419',
    [
      'Liên xóm trang trại xã Nghĩa Sơn',
      'Thỏa thuận ba bên giữa trang trại, xóm và công an xã',
      'Giờ xe chạy, chỗ rửa xe, đèn đường và việc làm cho người địa phương được ghi trong một bản thỏa thuận, sáu tháng kiểm lại một lần.',
    ],
  ],
  [
    '422',
    [
      'Tổ tuần rừng bản thuộc xã Lục Dạ',
      'Bản giữ rừng, rừng nuôi bản',
      'Tổ tuần rừng cũng là tổ tự quản. Qua được năm thứ hai khó khăn nhờ ứng trước một phần tiền khoán, nay là nơi các bản khác đến học.',
    ],
    [
      'Anh Lô Văn Điển Hình',
      'Tổ trưởng đi trước',
      'Đi đủ mọi chuyến tuần trong năm đầu, ghi sổ bằng hai thứ tiếng, hướng dẫn sơ cứu cho đội tuần rừng của ba xã.',
    ],
  ],
  [
    '426',
    [
      'Hội Phụ nữ xã Đô Thành',
      'Nhóm chị em có chồng con đi xa',
      'Mỗi tháng gặp một lần: cách chuyển tiền an toàn, cách hỏi tin, cách trông nhà giúp nhau. Đèn hiệu và chuông gọi đã lắp ở mọi xóm của xã.',
    ],
    [
      'Bà Phan Thị Nêu Gương',
      'Người giữ chìa khóa của bảy nhà',
      'Được bảy gia đình đi xa gửi chìa khóa, ngày nào cũng đi một vòng, ghi lại bằng cuốn sổ chợ. Bốn năm không nhà nào mất trộm; cách ghi sổ đã được hai xóm bên học theo.',
    ],
  ],
  [
    '427',
    [
      'Làng nghề nồi đất xã Trù Sơn',
      'Gốm đỏ lửa - xóm yên',
      'Quỹ nghề là quỹ phòng cháy, tổ nghề là tổ tự quản; mười năm không để cháy lan. Mỗi lò nung có bình chữa cháy và người trực, sổ trực để ở nhà văn hóa xóm.',
    ],
    [
      'Ông Thái Văn Hình Mẫu',
      'Năm giờ sáng cùng quét ngõ',
      'Khởi xướng “Ngõ 5 giờ”, kiên trì một mình ba tháng đầu cho đến khi cả ngõ cùng ra. Nay mười hai ngõ trong xã cùng giờ, cùng việc, cùng một bảng phân công.',
    ],
  ],
  [
    '413',
    [
      'Tổ tàu thuyền phường Nghi Thủy',
      'Ra khơi theo tổ',
      'Các tàu cùng tổ giữ liên lạc, kéo nhau vào bờ khi hỏng máy, nhắc nhau giữ đúng vùng đánh bắt.',
    ],
  ],
  [
    '425',
    [
      'Ban công tác Mặt trận và Ban hành giáo một xóm ven biển',
      'Họp chung đầu tháng',
      'Hai ban họp chung một buổi, một biên bản, một danh sách việc; việc nào cũng có tên người làm.',
    ],
    [
      'Ông Cao Văn Thí Dụ',
      'Người ghi sổ bến',
      'Bảy năm ghi sổ ra vào bến Lạch Vạn, mùa bão thức trắng đêm gọi máy cho từng tàu.',
    ],
  ],
  [
    '430',
    [
      'Xóm Sen, xã Kim Liên',
      'Làng Sen bốn an',
      'Hộ kinh doanh niêm yết giá, thanh niên hướng dẫn khách, người già trông vườn; mỗi năm xóm tự chấm điểm mình trước cuộc họp toàn dân.',
    ],
    [
      'Chị Phạm Thị Minh Chứng',
      'Hàng nước không chèo kéo',
      'Vận động cả dãy hàng quanh khu di tích bỏ mời chào đeo bám, lập tủ giữ đồ khách quên.',
    ],
  ],
]

export const exemplars: readonly ExemplarChosen[] = rows.flatMap(([unit, collective, individual]) => {
  const [name, title, summary] = collective
  const first: ExemplarChosen = { unit, kind: 'collective', name, title, summary }
  return individual
    ? [
        first,
        {
          unit,
          kind: 'individual',
          name: individual[0],
          title: individual[1],
          summary: individual[2],
        } as const,
      ]
    : [first]
})

/** What the files hold besides, by district. A district without an individual has only proposed so far. */
interface FileOfDistrict {
  readonly place: string
  readonly collectiveField: string
  readonly position: string
  readonly individualField: string
  /** Which section of the district's own report proves it. */
  readonly section: number
  readonly story: 'accepted' | 'sent' | 'returned' | 'chosen' | 'proposed'
}

export const exemplarFiles: Readonly<Record<string, FileOfDistrict>> = {
  '412': {
    place: 'Phường Quang Trung',
    collectiveField: 'Tự quản khu chung cư',
    position: 'Chủ hộ cho thuê trọ',
    individualField: 'Quản lý lưu trú',
    section: 4,
    story: 'accepted',
  },
  '416': {
    place: 'Xã Châu Tiến',
    collectiveField: 'Hòa giải ở cơ sở',
    position: 'Người có uy tín của bản',
    individualField: 'Phổ biến quy ước',
    section: 3,
    story: 'returned',
  },
  '422': {
    place: 'Xã Lục Dạ',
    collectiveField: 'Bảo vệ rừng, tự quản thôn bản',
    position: 'Tổ trưởng tổ tuần rừng',
    individualField: 'Bảo vệ rừng, tự quản thôn bản',
    section: 4,
    story: 'accepted',
  },
  '425': {
    place: 'Xã ven biển',
    collectiveField: 'Phối hợp ở khu dân cư',
    position: 'Tổ trưởng tổ tàu thuyền',
    individualField: 'An toàn trên biển',
    section: 4,
    story: 'chosen',
  },
  '426': {
    place: 'Xã Đô Thành',
    collectiveField: 'Hỗ trợ gia đình có người đi xa',
    position: 'Hội viên phụ nữ',
    individualField: 'Tự quản khu dân cư',
    section: 4,
    story: 'sent',
  },
  '427': {
    place: 'Xã Trù Sơn',
    collectiveField: 'Phòng cháy ở làng nghề',
    position: 'Trưởng nhóm liên gia',
    individualField: 'Vệ sinh, tự quản ngõ xóm',
    section: 4,
    story: 'accepted',
  },
  '430': {
    place: 'Xã Kim Liên',
    collectiveField: 'An ninh trật tự điểm du lịch',
    position: 'Hộ kinh doanh',
    individualField: 'Văn minh du lịch',
    section: 4,
    story: 'proposed',
  },
}

/** How the province weighs them, and the council, by username. */
export const exemplarCriteria: readonly {
  readonly name: string
  readonly guidance: string
  readonly weight: number
}[] = [
  {
    name: 'Kết quả cụ thể, đo được',
    guidance: 'Có số liệu hoặc dẫn chứng từ báo cáo của địa phương.',
    weight: 4,
  },
  { name: 'Sức lan tỏa, nơi khác làm theo', guidance: 'Đã có nơi khác đến học hoặc làm theo.', weight: 3 },
  { name: 'Cách làm mới, dễ nhân rộng', guidance: 'Ít tốn kém, không phụ thuộc một người.', weight: 2 },
  { name: 'Bền vững qua thời gian', guidance: 'Duy trì từ ba năm trở lên.', weight: 1 },
]

export const exemplarCouncil = ['thiduakt', 'congan1', 'mattran1'] as const

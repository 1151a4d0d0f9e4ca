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
      'Chép quy ước của bản thành sách chữ Thái cổ, dạy lại cho lớp trẻ; đến từng nhà đọc khi có việc.',
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
      'Được bảy gia đình đi xa gửi chìa khóa, ngày nào cũng đi một vòng, ghi lại bằng cuốn sổ chợ.',
    ],
  ],
  [
    '427',
    [
      'Làng nghề nồi đất xã Trù Sơn',
      'Gốm đỏ lửa - xóm yên',
      'Quỹ nghề là quỹ phòng cháy, tổ nghề là tổ tự quản; mười năm không để cháy lan.',
    ],
    [
      'Ông Thái Văn Hình Mẫu',
      'Năm giờ sáng cùng quét ngõ',
      'Khởi xướng “Ngõ 5 giờ”, kiên trì một mình ba tháng đầu cho đến khi cả ngõ cùng ra.',
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

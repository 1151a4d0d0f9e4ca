import {
  accept,
  accepted,
  drafted,
  giveBack,
  inTray,
  notStarted,
  type ReportState,
  returned,
  submitted,
  waiting,
} from './state.ts'

/** The districts three days before their date: six are through, five lie with the receivers. */
export const districtStates: readonly ReportState[] = [
  accepted('412', '03T16:20', '05T09:10', '05T15:40'),
  accepted('416', '05T10:05', '06T14:30', '07T08:45'),
  accepted('419', '06T08:50', '07T10:15', '10T09:20'),
  {
    unit: '422',
    status: 'accepted',
    submissions: [
      submitted(
        '422',
        '04T15:10',
        [
          giveBack(
            'cong-an',
            '05T10:30',
            'Báo cáo chưa có mục 6 về lực lượng, chế độ, phương tiện, trong khi biểu số liệu đã kê lớp tập huấn và kinh phí. Đề nghị bổ sung lời văn, nêu rõ nguồn kinh phí.',
          ),
          waiting('mttq'),
        ],
        [6],
      ),
      submitted('422', '06T16:40', [accept('cong-an', '07T15:05'), accept('mttq', '10T10:10')]),
    ],
  },
  accepted('426', '06T11:30', '07T16:20', '10T14:00'),
  accepted('427', '07T09:00', '10T08:30', '10T16:45'),
  inTray('413', '07T14:25', [accept('cong-an', '10T15:20'), waiting('mttq')]),
  inTray('420', '10T10:40', [waiting('cong-an'), waiting('mttq')]),
  inTray('425', '10T16:55', [waiting('cong-an'), waiting('mttq')]),
  inTray('430', '11T08:05', [waiting('cong-an'), waiting('mttq')]),
  inTray('431', '07T17:10', [waiting('cong-an'), accept('mttq', '10T11:00')]),
  returned(
    '418',
    '06T09:35',
    giveBack(
      'cong-an',
      '07T11:20',
      'Năm 2018, số mô hình nhân rộng nhiều hơn số mô hình đang duy trì. Có thể huyện đã cộng cả mô hình do nhiều ngành cùng đứng tên. Đề nghị đối chiếu lại với các xã và sửa biểu.',
    ),
  ),
  returned(
    '421',
    '05T14:15',
    giveBack(
      'cong-an',
      '07T09:40',
      'Năm 2019, số khu dân cư được công nhận lớn hơn số đăng ký. Đề nghị kiểm tra lại quyết định công nhận của năm 2019 và sửa số liệu; các năm khác đã khớp.',
    ),
  ),
  returned(
    '424',
    '07T10:50',
    giveBack(
      'mttq',
      '10T15:55',
      'Biểu số liệu còn trống số tờ rơi, tài liệu năm 2017. Nếu không còn sổ gốc, đề nghị ghi rõ trong phần thuyết minh và gửi xác nhận của xã; không để ô trống.',
    ),
  ),
  drafted('417', '10T13:50', [1, 2, 3], [1, 2]),
  drafted('423', '10T17:20', [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5]),
  drafted('428', '11T09:05', [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7]),
  drafted('429', '10T11:15', [1, 3, 4], [1, 3]),
  drafted('432', '07T15:30', [1, 2], [1, 2, 3, 4, 5, 6]),
  notStarted('414'),
  notStarted('415'),
]

/** The departments the day after their date: those below the returned ones are late. */
export const departmentStates: readonly ReportState[] = [
  accepted('bien-phong', '03T10:20', '04T14:10', '05T09:00'),
  accepted('phu-nu', '04T08:40', '05T10:00', '05T16:30'),
  accepted('nong-dan', '04T16:05', '06T09:25', '06T15:10'),
  accepted('gddt', '05T09:30', '06T16:00', '07T10:40'),
  accepted('tu-phap', '05T15:45', '07T08:20', '07T14:15'),
  accepted('quan-su', '06T07:50', '06T17:00', '07T09:05'),
  accepted('ldld', '06T10:10', '07T13:45', '10T08:15'),
  accepted('dan-toc', '06T14:35', '07T15:50', '10T09:50'),
  accepted('ptth', '07T08:30', '07T16:45', '10T10:30'),
  inTray('mttq', '07T11:00', [waiting('cong-an')]),
  inTray('cuu-chien-binh', '07T15:15', [accept('cong-an', '10T14:40'), waiting('mttq')]),
  inTray('vhtt', '07T16:30', [waiting('cong-an'), waiting('mttq')]),
  inTray('dong-nam', '09T20:10', [waiting('cong-an'), waiting('mttq')]),
  inTray('du-lich', '10T15:20', [waiting('cong-an'), waiting('mttq')]),
  returned(
    'tinh-doan',
    '06T15:25',
    giveBack(
      'cong-an',
      '07T17:15',
      'Số lượt người được tập huấn ở lời văn mục 6 không khớp biểu số liệu, chênh 100 lượt. Đề nghị thống nhất theo sổ điểm danh của các lớp.',
    ),
  ),
  returned(
    'y-te',
    '07T09:20',
    giveBack(
      'cong-an',
      '10T09:35',
      'Lượt người dự tuyên truyền các năm 2014 đến 2022 đều cùng một con số. Đề nghị rà soát lại báo cáo của các đơn vị trực thuộc theo từng năm.',
    ),
  ),
  returned(
    'ldtbxh',
    '07T14:50',
    giveBack(
      'mttq',
      '10T16:10',
      'Thiếu mục 2 về việc tham gia Ban Chỉ đạo; mục 8 mới nêu kiến nghị, chưa có nhiệm vụ, giải pháp. Đề nghị bổ sung.',
    ),
    [2],
  ),
  drafted('noi-vu', '07T16:00', [1, 2, 3, 5], [1, 3]),
  drafted('tttt', '10T17:40', [1, 2, 3, 4, 5, 6, 7], [1, 3, 5]),
  drafted('nnptnt', '06T10:45', [1], [1]),
  drafted('cong-thuong', '10T16:25', [1, 2, 3, 4], [1, 3, 4]),
  drafted('nguoi-cao-tuoi', '05T14:00', [3, 4], []),
  ...[
    'van-phong',
    'tai-chinh',
    'khdt',
    'gtvt',
    'xay-dung',
    'tnmt',
    'thi-dua',
    'vien-kiem-sat',
    'toa-an',
    'bao',
  ].map(notStarted),
]

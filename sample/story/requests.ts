import { april } from './state.ts'

/** A later due date asked for, and what was decided; those without a decision still wait. */
export interface ExtensionRequest {
  readonly unit: string
  readonly askedAt: string
  readonly by: string
  readonly dueOn: string
  readonly askedDueOn: string
  readonly reason: string
  readonly decision?: {
    readonly at: string
    readonly by: string
    readonly grantedOn: string
    readonly note: string
  }
}

export const extensions: readonly ExtensionRequest[] = [
  {
    unit: '417',
    askedAt: april('10T14:05'),
    by: 'kyson',
    dueOn: '2023-04-15',
    askedDueOn: '2023-04-19',
    reason:
      'Hồ sơ theo dõi phong trào lưu tại xã Tà Cạ và thị trấn Mường Xén bị hư hỏng trong trận lũ ống tháng 10/2022; sáu xã vùng trong chưa có đường truyền ổn định nên phải cử người mang sổ ra huyện đối chiếu. Huyện xin lùi thời hạn gửi báo cáo đến ngày 19/4/2023, các nội dung khác vẫn bảo đảm.',
  },
  {
    unit: 'cong-thuong',
    askedAt: april('07T09:30'),
    by: 'bc.congthuong',
    dueOn: '2023-04-10',
    askedDueOn: '2023-04-17',
    reason:
      'Số liệu của các chợ và khu công nghiệp phải lấy từ ban quản lý ở mười hai địa phương; ba nơi chưa gửi. Sở xin gửi báo cáo chậm nhất ngày 17/4/2023.',
    decision: {
      at: april('07T16:20'),
      by: 'congan1',
      grantedOn: '2023-04-13',
      note: 'Đồng ý đến hết ngày 13/4/2023 để kịp tổng hợp; phần chưa có thì nêu rõ còn thiếu của nơi nào.',
    },
  },
]

/** A difficulty raised under a clause; `quote` stands word for word in the plan. Those without an answer still wait. */
export interface ObstacleRaised {
  readonly unit: string
  readonly raisedAt: string
  readonly by: string
  readonly clause: string
  readonly quote: string
  readonly text: string
  readonly answer?: { readonly at: string; readonly by: string; readonly guidance: string }
}

export const obstacles: readonly ObstacleRaised[] = [
  {
    unit: '413',
    raisedAt: april('03T08:20'),
    by: 'cualo',
    clause: 'III.2',
    quote: 'Mốc số liệu của báo cáo tính từ ngày 01/8/2013 đến ngày 30/3/2023, chia theo từng năm.',
    text: 'Kỳ số liệu bắt đầu từ tháng 8/2013 nhưng sổ của các phường ghi trọn năm 2013. Thị xã có được lấy số cả năm 2013 hay phải tách riêng năm tháng cuối năm?',
    answer: {
      at: april('04T10:05'),
      by: 'congan1',
      guidance:
        'Năm 2013 chỉ tính từ ngày 01/8 đến ngày 31/12. Nơi sổ ghi trọn năm mà không tách được thì ghi số cả năm và nêu rõ trong phần thuyết minh của mục đó; cơ quan thường trực sẽ ghi chú khi tổng hợp.',
    },
  },
  {
    unit: '415',
    raisedAt: april('06T09:15'),
    by: 'quephong',
    clause: 'III.2',
    quote: 'Mốc số liệu của báo cáo tính từ ngày 01/8/2013 đến ngày 30/3/2023, chia theo từng năm.',
    text: 'Bốn xã biên giới của huyện chỉ còn sổ theo dõi từ năm 2016; các năm 2013 - 2015 chỉ có số cộng chung ba năm trong báo cáo sơ kết. Huyện có được ghi số cộng chung vào năm 2015 và để trống hai năm 2013, 2014 kèm thuyết minh hay không? Vì chưa rõ nên huyện chưa nhập biểu.',
  },
  {
    unit: '418',
    raisedAt: april('10T08:40'),
    by: 'tuongduong',
    clause: 'II.4',
    quote: 'mô hình xây dựng mới, duy trì, nhân rộng',
    text: 'Nhiều mô hình ở lòng hồ và tuyến biên giới do Công an, Biên phòng, Hội Phụ nữ và Đoàn Thanh niên cùng đứng tên; mỗi ngành đều đưa vào báo cáo của mình. Đề nghị hướng dẫn đơn vị nào được tính, và mô hình tách ra ở nhiều bản thì tính là một hay nhiều.',
  },
]

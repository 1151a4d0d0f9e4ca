import { april } from './state.ts'

/** Which sections of a submission are accepted while the rest goes back. */
export interface PartAccepted {
  readonly unit: string
  readonly at: string
  readonly accepted: readonly number[]
  readonly reason: string
  readonly remarks: readonly Remark[]
}

/** What is to be mended where; `quote` stands in the section of the report. */
export interface Remark {
  readonly section: number
  readonly text: string
  readonly quote?: string
}

/** Remarks that stood beside the reason of a return, by unit. */
export const remarksOf: Readonly<Record<string, readonly Remark[]>> = {
  '418': [
    {
      section: 4,
      text: 'Nêu rõ mô hình do nhiều ngành cùng đứng tên thì tính cho ngành nào.',
      quote: '“Ba xã một tuyến đường” giữa Yên Na, Yên Tĩnh, Yên Hòa',
    },
    { section: 7, text: 'Đã thấy đếm trùng thì đề nghị nói luôn đã trừ bao nhiêu mô hình.' },
  ],
}

export const partAccepted: PartAccepted = {
  unit: 'dong-nam',
  at: april('11T08:40'),
  accepted: [1, 2, 3, 5, 6, 7],
  reason: 'Các mục khác đã đạt. Mục 4 và mục 8 đề nghị viết rõ thêm rồi gửi lại riêng hai mục này.',
  remarks: [
    { section: 4, text: 'Nêu tên khu công nghiệp và doanh nghiệp đang giữ mô hình.' },
    { section: 8, text: 'Kiến nghị cần nói rõ gửi cơ quan nào và trước thời điểm nào.' },
  ],
}

/** A unit that found a slip after its report was accepted, and files anew with the reason. */
export const correction = {
  unit: '419',
  by: 'nghiadan',
  begunAt: april('10T14:20'),
  submittedAt: april('10T15:05'),
  reason: 'Biểu số liệu năm 2022 ghi thiếu một lớp tập huấn mở tháng 12 tại xã Nghĩa Sơn.',
  figure: { indicator: 'trainingClasses', period: '2022', more: 1 },
} as const

/** For a morning the standing agency asked for the leader’s signature; one district filed that way. */
export const signOff = {
  unit: '420',
  reporter: 'quyhop',
  leader: 'quyhop.ld',
  askedFrom: april('10T08:00'),
  handedAt: april('10T10:10'),
  signedAt: april('10T10:40'),
  askedUntil: april('10T17:20'),
} as const

/** The letter to those who were late, the receipts that came, and what followed the next morning. */
export const chase = {
  draftedAt: april('10T16:50'),
  reviewedAt: april('10T16:55'),
  signedAt: april('10T17:00'),
  issuedAt: april('10T17:10'),
  issuedOn: '2023-04-10',
  answerBy: '2023-04-11',
  symbol: 'UBND-NC',
  climbAfter: 1,
  climbedAt: april('11T09:20'),
  receipts: [
    { unit: 'van-phong', by: 'bc.vanphong', at: april('10T17:25') },
    { unit: 'noi-vu', by: 'bc.noivu', at: april('10T17:40') },
    { unit: 'tinh-doan', by: 'bc.tinhdoan', at: april('11T07:30') },
    { unit: 'y-te', by: 'bc.yte', at: april('11T07:45') },
    { unit: 'khdt', by: 'bc.khdt', at: april('11T08:05') },
    { unit: 'gtvt', by: 'bc.gtvt', at: april('11T08:15') },
  ],
} as const

/** A file beside a report: a page of lines, as a unit would type it. */
export interface SampleAttachment {
  readonly unit: string
  readonly by: string
  readonly at: string
  readonly section: number
  readonly name: string
  readonly lines: readonly string[]
}

export const attached: readonly SampleAttachment[] = [
  {
    unit: '412',
    by: 'vinh',
    at: april('03T15:40'),
    section: 4,
    name: 'Danh mục mô hình tự quản thành phố Vinh.docx',
    lines: [
      'DANH MỤC MÔ HÌNH TỰ QUẢN TIÊU BIỂU, THÀNH PHỐ VINH (TÀI LIỆU MẪU)',
      '1. Chung cư an toàn, phường Quang Trung, từ năm 2019, 14 tòa nhà.',
      '2. Khu nhà trọ tự quản, phường Bến Thủy và phường Hưng Dũng, từ năm 2017.',
      '3. Chợ bình yên, chợ Vinh và chợ Ga, từ năm 2016, tiểu thương luân phiên trực.',
      '4. Cổng trường sạch, đẹp, an toàn, từ năm 2018, Hội Cựu chiến binh phường phối hợp.',
    ],
  },
  {
    unit: '427',
    by: 'doluong',
    at: april('07T08:40'),
    section: 5,
    name: 'Biên bản hội nghị tổng kết huyện Đô Lương.docx',
    lines: [
      'BIÊN BẢN HỘI NGHỊ TỔNG KẾT CẤP HUYỆN (TÀI LIỆU MẪU)',
      'Hình thức: trực tiếp tại huyện, trực tuyến đến 33 xã, thị trấn.',
      'Nội dung: thông qua báo cáo, trao đổi sáu tham luận, biểu quyết danh sách điển hình.',
      'Kết luận: giao Văn phòng hoàn chỉnh báo cáo, gửi tỉnh đúng thời hạn.',
    ],
  },
]

/** What the emulation board set: the due date is near by the sample's clock. */
export const commendationRound = {
  dueOn: '2023-04-14',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  merit: 'thành tích xuất sắc, tiêu biểu trong 10 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW',
  simplified: false,
  threshold: 80,
  mostCollectives: 2,
  mostIndividuals: 2,
}

/** The council by office; the key of the unit on whose nominees a member does not vote. */
export const commendationCouncil: readonly { readonly name: string; readonly unit: string | null }[] = [
  { name: 'Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng', unit: null },
  { name: 'Trưởng ban Thi đua - Khen thưởng, Phó Chủ tịch thường trực Hội đồng', unit: 'thi-dua' },
  { name: 'Giám đốc Công an tỉnh', unit: 'cong-an' },
  { name: 'Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh', unit: 'mttq' },
  { name: 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh', unit: 'phu-nu' },
  { name: 'Chủ tịch Hội Nông dân tỉnh', unit: 'nong-dan' },
  { name: 'Chủ tịch Ủy ban nhân dân thành phố Vinh', unit: '412' },
]

interface NomineeTold {
  readonly kind: 'collective' | 'individual'
  readonly name: string
  readonly position: string
  readonly workUnit: string
  readonly achievement: string
}

export interface DossierTold {
  readonly unit: string
  /** How far it has come by the sample's clock. */
  readonly story: 'preparing' | 'submitted' | 'returned' | 'accepted' | 'voted' | 'decided'
  /** Who confirmed the achievement reports. */
  readonly head: string
  readonly nominees: readonly NomineeTold[]
}

const collective = (name: string, workUnit: string, achievement: string): NomineeTold => ({
  kind: 'collective',
  name,
  position: '',
  workUnit,
  achievement,
})

const individual = (name: string, position: string, workUnit: string, achievement: string): NomineeTold => ({
  kind: 'individual',
  name,
  position,
  workUnit,
  achievement,
})

/** Nominees of invented names; the individuals are nobody. */
export const commendations: readonly DossierTold[] = [
  {
    unit: 'phu-nu',
    story: 'decided',
    head: 'Chủ tịch Hội',
    nominees: [
      collective(
        'Hội Liên hiệp Phụ nữ xã Đô Thành',
        'Hội Liên hiệp Phụ nữ huyện Yên Thành',
        'Duy trì nhóm chị em có chồng con đi xa ở mọi xóm, hướng dẫn chuyển tiền an toàn, lắp đèn hiệu và chuông gọi; bốn năm liền không để xảy ra vụ việc phức tạp.',
      ),
      individual(
        'Bà Đậu Thị Ghi Công',
        'Chi hội trưởng phụ nữ',
        'Chi hội Phụ nữ khối Minh Họa',
        'Vận động hội viên nhận giúp từng gia đình khó khăn, giữ sổ hòa giải, hòa giải thành phần lớn vụ việc ngay tại tổ dân cư.',
      ),
    ],
  },
  {
    unit: '412',
    story: 'voted',
    head: 'Chủ tịch Ủy ban nhân dân thành phố',
    nominees: [
      collective(
        'Nhân dân và cán bộ phường Quang Trung',
        'Ủy ban nhân dân thành phố Vinh',
        'Xây dựng mô hình trưởng tầng ở khu chung cư cũ, mọi tòa nhà đều có quy ước, tủ chữa cháy và nhóm liên lạc chung; nhiều nơi đến học tập.',
      ),
      individual(
        'Ông Nguyễn Văn Tận Tụy',
        'Khối trưởng',
        'Khối Quang Trung, thành phố Vinh',
        'Mười năm giữ sổ trực của khối, vận động chủ trọ ký cam kết, giải quyết mâu thuẫn ngay từ khi mới phát sinh.',
      ),
    ],
  },
  {
    unit: '427',
    story: 'accepted',
    head: 'Chủ tịch Ủy ban nhân dân huyện',
    nominees: [
      collective(
        'Nhân dân và cán bộ xã Trù Sơn',
        'Ủy ban nhân dân huyện Đô Lương',
        'Gắn tổ nghề với tổ tự quản, mỗi lò nung có bình chữa cháy và người trực; mười năm không để cháy lan.',
      ),
    ],
  },
  {
    unit: '426',
    story: 'submitted',
    head: 'Chủ tịch Ủy ban nhân dân huyện',
    nominees: [
      individual(
        'Bà Phan Thị Bền Lòng',
        'Trưởng ban công tác Mặt trận xóm',
        'Xã Đô Thành, huyện Yên Thành',
        'Vận động nhân dân góp công làm đường điện sáng an ninh, duy trì tổ liên gia tự quản qua nhiều năm.',
      ),
    ],
  },
  {
    unit: '416',
    story: 'returned',
    head: 'Chủ tịch Ủy ban nhân dân huyện',
    nominees: [
      collective(
        'Nhân dân và cán bộ xã Châu Tiến',
        'Ủy ban nhân dân huyện Quỳ Châu',
        'Đưa quy ước bản vào sinh hoạt của tổ dệt, hòa giải tại chỗ, giữ gìn bản sắc gắn với an ninh trật tự.',
      ),
    ],
  },
  {
    unit: '422',
    story: 'submitted',
    head: 'Chủ tịch Ủy ban nhân dân huyện',
    nominees: [
      collective(
        'Tổ tuần rừng xã Lục Dạ',
        'Ủy ban nhân dân xã Lục Dạ, huyện Con Cuông',
        'Tổ tuần rừng cũng là tổ tự quản, tuần tra đều, giữ được rừng giáp ranh và giúp nhau khi có hoạn nạn.',
      ),
    ],
  },
  {
    unit: '430',
    story: 'preparing',
    head: 'Chủ tịch Ủy ban nhân dân huyện',
    nominees: [
      individual(
        'Chị Phạm Thị Chuyên Cần',
        'Chủ hộ kinh doanh',
        'Xóm Sen, xã Kim Liên, huyện Nam Đàn',
        'Vận động cả dãy hàng quanh khu di tích không chèo kéo, lập tủ giữ đồ khách quên.',
      ),
    ],
  },
]

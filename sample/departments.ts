import type { Bilingual } from '../domain/shared/index.ts'

export type DepartmentKind =
  | 'committee'
  | 'department'
  | 'front'
  | 'association'
  | 'police'
  | 'military'
  | 'board'
  | 'press'
  | 'court'
  | 'procuracy'
  | 'office'

/** A body of the province that the plan binds; `order` is its place in official lists. */
export interface Department {
  readonly key: string
  readonly name: Bilingual
  readonly shortName: string
  readonly kind: DepartmentKind
  readonly order: number
  /** Whether it sits on the provincial steering committee, and so owes a report under the plan. */
  readonly steeringMember: boolean
}

type Row = readonly [key: string, kind: DepartmentKind, shortName: string, vi: string, en: string]

const members: readonly Row[] = [
  ['cong-an', 'police', 'Công an tỉnh', 'Công an tỉnh Nghệ An', 'Provincial Police'],
  [
    'mttq',
    'front',
    'Ủy ban MTTQ tỉnh',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    'Provincial Committee of the Vietnam Fatherland Front',
  ],
  ['nong-dan', 'association', 'Hội Nông dân', 'Hội Nông dân tỉnh', "Provincial Farmers' Union"],
  ['phu-nu', 'association', 'Hội LHPN', 'Hội Liên hiệp Phụ nữ tỉnh', "Provincial Women's Union"],
  ['cuu-chien-binh', 'association', 'Hội CCB', 'Hội Cựu chiến binh tỉnh', "Provincial Veterans' Association"],
  ['tinh-doan', 'association', 'Tỉnh Đoàn', 'Tỉnh Đoàn Nghệ An', 'Provincial Youth Union'],
  ['ldld', 'association', 'LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh', 'Provincial Federation of Labour'],
  [
    'nguoi-cao-tuoi',
    'association',
    'Hội NCT',
    'Hội Người cao tuổi tỉnh',
    'Provincial Association of the Elderly',
  ],
  ['quan-su', 'military', 'Bộ CHQS tỉnh', 'Bộ Chỉ huy Quân sự tỉnh', 'Provincial Military Command'],
  [
    'bien-phong',
    'military',
    'BĐBP tỉnh',
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Provincial Border Guard Command',
  ],
  [
    'van-phong',
    'office',
    'VP UBND tỉnh',
    'Văn phòng Ủy ban nhân dân tỉnh',
    "Office of the Provincial People's Committee",
  ],
  ['noi-vu', 'department', 'Sở Nội vụ', 'Sở Nội vụ', 'Department of Home Affairs'],
  ['tai-chinh', 'department', 'Sở Tài chính', 'Sở Tài chính', 'Department of Finance'],
  ['tu-phap', 'department', 'Sở Tư pháp', 'Sở Tư pháp', 'Department of Justice'],
  [
    'tttt',
    'department',
    'Sở TT&TT',
    'Sở Thông tin và Truyền thông',
    'Department of Information and Communications',
  ],
  ['gddt', 'department', 'Sở GD&ĐT', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'],
  [
    'ldtbxh',
    'department',
    'Sở LĐ-TB&XH',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, Invalids and Social Affairs',
  ],
  ['vhtt', 'department', 'Sở VH&TT', 'Sở Văn hóa và Thể thao', 'Department of Culture and Sports'],
  ['y-te', 'department', 'Sở Y tế', 'Sở Y tế', 'Department of Health'],
  ['cong-thuong', 'department', 'Sở Công Thương', 'Sở Công Thương', 'Department of Industry and Trade'],
  [
    'nnptnt',
    'department',
    'Sở NN&PTNT',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
  ],
  ['khdt', 'department', 'Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'],
  ['gtvt', 'department', 'Sở GTVT', 'Sở Giao thông Vận tải', 'Department of Transport'],
  ['xay-dung', 'department', 'Sở Xây dựng', 'Sở Xây dựng', 'Department of Construction'],
  [
    'tnmt',
    'department',
    'Sở TN&MT',
    'Sở Tài nguyên và Môi trường',
    'Department of Natural Resources and Environment',
  ],
  ['du-lich', 'department', 'Sở Du lịch', 'Sở Du lịch', 'Department of Tourism'],
  ['dan-toc', 'board', 'Ban Dân tộc', 'Ban Dân tộc tỉnh', 'Provincial Board for Ethnic Minority Affairs'],
  [
    'thi-dua',
    'board',
    'Ban TĐ-KT',
    'Ban Thi đua - Khen thưởng tỉnh',
    'Provincial Board for Emulation and Commendation',
  ],
  [
    'dong-nam',
    'board',
    'BQL KKT Đông Nam',
    'Ban Quản lý Khu kinh tế Đông Nam',
    'Management Board of the Southeast Economic Zone',
  ],
  [
    'vien-kiem-sat',
    'procuracy',
    'VKSND tỉnh',
    'Viện Kiểm sát nhân dân tỉnh',
    "Provincial People's Procuracy",
  ],
  ['toa-an', 'court', 'TAND tỉnh', 'Tòa án nhân dân tỉnh', "Provincial People's Court"],
  [
    'ptth',
    'press',
    'Đài PT-TH',
    'Đài Phát thanh - Truyền hình tỉnh',
    'Provincial Radio and Television Station',
  ],
  ['bao', 'press', 'Báo Nghệ An', 'Báo Nghệ An', 'Nghệ An Newspaper'],
]

/** Not on the steering committee; the sample's amendment adds it to those who report. */
const added: Row = [
  'khcn',
  'department',
  'Sở KH&CN',
  'Sở Khoa học và Công nghệ',
  'Department of Science and Technology',
]

const toDepartment = (row: Row, order: number, steeringMember: boolean): Department => {
  const [key, kind, shortName, vi, en] = row
  return { key, kind, shortName, name: { vi, en }, order, steeringMember }
}

/** The thirty-three members of the provincial steering committee in official order, then the one body beside it. */
export const departments: readonly Department[] = [
  ...members.map((row, at) => toDepartment(row, at + 1, true)),
  toDepartment(added, members.length + 1, false),
]

/** The agency that runs the plan day to day. */
export const standingAgencyKey = 'cong-an'

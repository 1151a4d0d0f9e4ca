import type { Role } from '../domain/shared/index.ts'

/**
 * An account of the sample. Nobody here exists: the given names are words for "sample", "example", "draft",
 * so that no one takes them for a real official. The loader sets the password.
 */
export interface Person {
  readonly username: string
  readonly fullName: string
  readonly position: string
  /** Where the person works. */
  readonly unit: string
  readonly role: Role
  /** Where the role is held; it reaches all units below. The province is '40'. */
  readonly roleAt: string
}

type Row = readonly [
  username: string,
  fullName: string,
  position: string,
  unit: string,
  role: Role,
  roleAt?: string,
]

const province = '40'

const atProvince: readonly Row[] = [
  [
    'quantri',
    'Đỗ Văn Khởi Tạo',
    'Quản trị hệ thống, Trung tâm Công báo - Tin học',
    'van-phong',
    'administrator',
    province,
  ],
  ['lanhdao', 'Nguyễn Văn Mẫu', 'Phó Chủ tịch UBND tỉnh', province, 'leader', province],
  ['vanthu', 'Trần Thị Lưu Bản', 'Văn thư UBND tỉnh', 'van-phong', 'archivist', province],
  [
    'congan1',
    'Lê Minh Họa',
    'Trưởng phòng Xây dựng phong trào, Công an tỉnh',
    'cong-an',
    'officer',
    province,
  ],
  ['congan2', 'Phạm Thị Ví Dụ', 'Cán bộ tổng hợp, Công an tỉnh', 'cong-an', 'officer', province],
  [
    'congan3',
    'Hoàng Văn Thử Nghiệm',
    'Cán bộ tiếp nhận báo cáo, Công an tỉnh',
    'cong-an',
    'receiver',
    province,
  ],
  [
    'mattran1',
    'Võ Thị Tượng Trưng',
    'Trưởng Ban Phong trào, Ủy ban MTTQ Việt Nam tỉnh',
    'mttq',
    'receiver',
    province,
  ],
  [
    'mattran2',
    'Hồ Văn Phỏng Theo',
    'Chuyên viên Ban Phong trào, Ủy ban MTTQ Việt Nam tỉnh',
    'mttq',
    'receiver',
    province,
  ],
  [
    'taichinh',
    'Bùi Thị Con Số',
    'Phó Trưởng phòng Tài chính hành chính sự nghiệp',
    'tai-chinh',
    'finance',
    province,
  ],
  [
    'thiduakt',
    'Đinh Văn Nêu Gương',
    'Chuyên viên Ban Thi đua - Khen thưởng',
    'thi-dua',
    'emulation',
    province,
  ],
  ['truyenhinh', 'Cao Thị Khuôn Hình', 'Biên tập viên chuyên đề', 'ptth', 'press'],
  ['quyhop.ld', 'Vi Văn Duyệt Mẫu', 'Phó Chủ tịch UBND huyện', '420', 'leader'],
  ['cualo.cb', 'Phùng Thị Nghiệm Thu', 'Phó Chánh Văn phòng HĐND và UBND thị xã', '413', 'officer'],
  ['baonghean', 'Thái Văn Trang Nhất', 'Thư ký tòa soạn', 'bao', 'press'],
]

type ReporterRow = readonly [username: string, fullName: string, position: string, unit: string]

const officeOf = 'Chuyên viên Văn phòng HĐND và UBND'

const atDistricts: readonly ReporterRow[] = [
  ['vinh', 'Nguyễn Thị Minh Họa', `${officeOf} thành phố`, '412'],
  ['cualo', 'Hoàng Văn Ví Dụ', `${officeOf} thị xã`, '413'],
  ['thaihoa', 'Phan Thị Giả Định', `${officeOf} thị xã`, '414'],
  ['quephong', 'Lô Văn Mẫu', 'Phó Chánh Văn phòng HĐND và UBND huyện', '415'],
  ['quychau', 'Vi Thị Ví Dụ', `${officeOf} huyện`, '416'],
  ['kyson', 'Vừ Bá Thử Nghiệm', `${officeOf} huyện`, '417'],
  ['tuongduong', 'Lương Thị Mô Phỏng', `${officeOf} huyện`, '418'],
  ['nghiadan', 'Trương Văn Hư Cấu', 'Phó Chánh Văn phòng HĐND và UBND huyện', '419'],
  ['quyhop', 'Cao Văn Bản Thảo', `${officeOf} huyện`, '420'],
  ['quynhluu', 'Hồ Thị Tạm Gọi', `${officeOf} huyện`, '421'],
  ['concuong', 'La Văn Minh Họa', `${officeOf} huyện`, '422'],
  ['tanky', 'Nguyễn Văn Giả Định', 'Phó Chánh Văn phòng HĐND và UBND huyện', '423'],
  ['anhson', 'Đặng Thị Khuôn Mẫu', `${officeOf} huyện`, '424'],
  ['dienchau', 'Cao Văn Đặt Tên', `${officeOf} huyện`, '425'],
  ['yenthanh', 'Phan Văn Phác Thảo', `${officeOf} huyện`, '426'],
  ['doluong', 'Thái Thị Làm Mẫu', 'Phó Chánh Văn phòng HĐND và UBND huyện', '427'],
  ['thanhchuong', 'Nguyễn Cảnh Ví Dụ', `${officeOf} huyện`, '428'],
  ['nghiloc', 'Đinh Thị Minh Họa', `${officeOf} huyện`, '429'],
  ['namdan', 'Phạm Văn Tượng Trưng', `${officeOf} huyện`, '430'],
  ['hungnguyen', 'Lê Thị Thử Nghiệm', `${officeOf} huyện`, '431'],
  ['hoangmai', 'Hồ Văn Nháp', `${officeOf} thị xã`, '432'],
]

const atWards: readonly ReporterRow[] = [
  ['p.nghithuy', 'Hoàng Thị Bản Nháp', 'Công chức Văn phòng - Thống kê phường', '16717'],
  ['p.nghitan', 'Phùng Văn Thí Dụ', 'Công chức Văn phòng - Thống kê phường', '16720'],
  ['p.thuthuy', 'Võ Thị Làm Thử', 'Công chức Văn phòng - Thống kê phường', '16723'],
  ['p.nghihoa', 'Chế Văn Mô Phỏng', 'Công chức Văn phòng - Thống kê phường', '16726'],
  ['p.nghihai', 'Nguyễn Thị Tượng Trưng', 'Công chức Văn phòng - Thống kê phường', '16729'],
  ['p.nghihuong', 'Trương Thị Ghi Mẫu', 'Công chức Văn phòng - Thống kê phường', '16732'],
  ['p.nghithu', 'Hoàng Văn Phác Họa', 'Công chức Văn phòng - Thống kê phường', '16735'],
]

const specialist = 'Chuyên viên Văn phòng'

const atDepartments: readonly ReporterRow[] = [
  ['bc.congan', 'Trần Văn Viết Thử', 'Cán bộ Đội Tham mưu, Phòng Xây dựng phong trào', 'cong-an'],
  ['bc.mttq', 'Nguyễn Thị Bản Mẫu', 'Chuyên viên Ban Dân chủ - Pháp luật', 'mttq'],
  ['bc.nongdan', 'Trần Văn Giả Định', 'Phó Trưởng Ban Tuyên giáo Hội', 'nong-dan'],
  ['bc.phunu', 'Lê Thị Hư Cấu', 'Trưởng Ban Chính sách - Luật pháp', 'phu-nu'],
  ['bc.ccb', 'Phạm Văn Khuôn Mẫu', 'Chánh Văn phòng Hội', 'cuu-chien-binh'],
  ['bc.tinhdoan', 'Hoàng Thị Mô Phỏng', 'Phó Trưởng Ban Phong trào', 'tinh-doan'],
  ['bc.ldld', 'Vũ Văn Tạm Gọi', 'Chuyên viên Ban Chính sách - Pháp luật', 'ldld'],
  ['bc.nct', 'Đặng Văn Làm Mẫu', 'Ủy viên Thường trực', 'nguoi-cao-tuoi'],
  ['bc.quansu', 'Bùi Văn Minh Họa', 'Trợ lý Ban Dân vận', 'quan-su'],
  ['bc.bienphong', 'Ngô Văn Thử Nghiệm', 'Trợ lý Vận động quần chúng', 'bien-phong'],
  ['bc.vanphong', 'Dương Thị Ví Dụ', 'Chuyên viên Phòng Nội chính', 'van-phong'],
  ['bc.noivu', 'Lý Văn Phác Thảo', specialist, 'noi-vu'],
  ['bc.taichinh', 'Đào Thị Giả Định', specialist, 'tai-chinh'],
  ['bc.tuphap', 'Mai Văn Đặt Tên', 'Chuyên viên Phòng Phổ biến, giáo dục pháp luật', 'tu-phap'],
  ['bc.tttt', 'Trịnh Thị Bản Thảo', 'Chuyên viên Phòng Thông tin - Báo chí', 'tttt'],
  ['bc.gddt', 'Đoàn Thị Minh Họa', 'Chuyên viên Phòng Chính trị tư tưởng', 'gddt'],
  ['bc.ldtbxh', 'Lâm Văn Ví Dụ', specialist, 'ldtbxh'],
  ['bc.vhtt', 'Tạ Thị Tượng Trưng', 'Chuyên viên Phòng Xây dựng nếp sống văn hóa', 'vhtt'],
  ['bc.yte', 'Hà Văn Nháp', specialist, 'y-te'],
  ['bc.congthuong', 'Tô Thị Hư Cấu', 'Thanh tra viên', 'cong-thuong'],
  ['bc.nnptnt', 'Chu Văn Mô Phỏng', 'Chuyên viên Văn phòng điều phối nông thôn mới', 'nnptnt'],
  ['bc.khdt', 'Quách Thị Mẫu', specialist, 'khdt'],
  ['bc.gtvt', 'Kiều Văn Giả Định', specialist, 'gtvt'],
  ['bc.xaydung', 'Tăng Thị Làm Mẫu', specialist, 'xay-dung'],
  ['bc.tnmt', 'La Thị Tạm Gọi', specialist, 'tnmt'],
  ['bc.dulich', 'Lưu Văn Khuôn Mẫu', 'Chuyên viên Phòng Quản lý lữ hành', 'du-lich'],
  ['bc.dantoc', 'Kha Văn Bản Mẫu', 'Chuyên viên Phòng Tuyên truyền, địa bàn', 'dan-toc'],
  ['bc.thidua', 'Phùng Thị Phác Thảo', 'Chuyên viên Phòng Nghiệp vụ', 'thi-dua'],
  ['bc.dongnam', 'Từ Văn Thử Nghiệm', 'Chuyên viên Phòng Doanh nghiệp - Lao động', 'dong-nam'],
  ['bc.vks', 'Nghiêm Thị Ví Dụ', specialist, 'vien-kiem-sat'],
  ['bc.toaan', 'Giang Văn Đặt Tên', specialist, 'toa-an'],
  ['bc.ptth', 'Triệu Thị Minh Họa', 'Phó Trưởng phòng Thời sự', 'ptth'],
  ['bc.bao', 'Khổng Văn Bản Thảo', 'Phóng viên Ban Xây dựng Đảng - Nội chính', 'bao'],
  ['bc.khcn', 'Thạch Thị Giả Định', specialist, 'khcn'],
]

const toPerson = ([username, fullName, position, unit, role, roleAt]: Row): Person => ({
  username,
  fullName,
  position,
  unit,
  role,
  roleAt: roleAt ?? unit,
})

/**
 * Everybody who can sign in to the sample: the province's own people, a leader of one district and an officer of another
 * who judges what its wards hand in, then a reporter for each unit that writes.
 */
export const people: readonly Person[] = [
  ...atProvince.map(toPerson),
  ...[...atDistricts, ...atDepartments, ...atWards].map(([username, fullName, position, unit]) =>
    toPerson([username, fullName, position, unit, 'reporter']),
  ),
]

/** The username of a unit's reporter, or `undefined` where the unit has none. */
export const reporterOf = (unit: string): string | undefined =>
  people.find(person => person.role === 'reporter' && person.unit === unit)?.username

import { existsSync, readFileSync } from 'node:fs'
import { createPerson, createUnit, openSession } from '../../../domain/org/index.ts'
import type { TestApplication, Visitor } from '../../support/application.ts'
import { foundHouse } from '../../support/house.ts'

const password = 'mot-mat-khau-dai'

export interface Province {
  readonly provinceId: number
  readonly units: Readonly<Record<string, number>>
  /** Holds officer at the province. */
  readonly officer: Visitor
  /** A second officer, of the police. */
  readonly colleague: Visitor
  /** Reports for one district. */
  readonly reporter: Visitor
}

const districts = ['Thành phố Bình An', 'Thị xã Cửa Sông', 'Huyện Núi Xanh', 'Huyện Ven Biển']
const bodies = [
  ['police', 'Công an tỉnh'],
  ['front', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
  ['association', 'Hội Nông dân tỉnh'],
  ['department', 'Sở Tài chính'],
  ['department', 'Sở Thông tin và Truyền thông'],
  ['board', 'Ban Thi đua - Khen thưởng tỉnh'],
  ['press', 'Đài Phát thanh - Truyền hình tỉnh'],
] as const

/** A small province of invented units with two officers and a reporter, made through the product's own actions. */
export const openProvince = async (application: TestApplication): Promise<Province> => {
  const signIn = { username: 'can-bo', password }
  const house = { provinceName: 'Tỉnh Mẫu', name: 'Nguyễn Thị Cán Bộ', ...signIn }
  const { visitor: officer, unitId } = await foundHouse(application, house)
  const units: Record<string, number> = {}
  const add = async (
    kind: 'area' | (typeof bodies)[number][0],
    level: 'province' | 'district',
    fullName: string,
  ) => {
    const unit = { parentId: unitId, kind, level, name: fullName, fullName, shortName: null, code: null }
    units[fullName] = (await officer.must(createUnit, { ...unit, validFrom: '2010-01-01' })).unitId
  }
  for (const name of districts) await add('area', 'district', name)
  for (const [kind, name] of bodies) await add(kind, 'province', name)
  const enter = async (
    username: string,
    name: string,
    unitName: string,
    role: 'officer' | 'reporter',
    at: number,
  ) => {
    const unit = units[unitName] ?? 0
    const grants = [{ role, unitId: at }]
    await officer.must(createPerson, {
      unitId: unit,
      username,
      password,
      name,
      position: '',
      email: null,
      grants,
    })
    const visitor = application.visitor()
    await visitor.must(openSession, { username, password })
    return visitor
  }
  const colleague = await enter('dong-nghiep', 'Lê Văn Đồng Nghiệp', 'Công an tỉnh', 'officer', unitId)
  const reporter = await enter(
    'bao-cao',
    'Trần Văn Báo Cáo',
    'Huyện Núi Xanh',
    'reporter',
    units['Huyện Núi Xanh'] ?? 0,
  )
  return { provinceId: unitId, units, officer, colleague, reporter }
}

/** A short plan of invented facts, with a duty for the districts, one for the police and one for finance. */
export const shortPlan = `ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
Tỉnh Mẫu, ngày 20 tháng 3 năm 2023

KẾ HOẠCH
Tổng kết 5 năm thực hiện phong trào trồng cây

I. MỤC ĐÍCH

1. Đánh giá kết quả trồng cây trong 5 năm.

II. TỔ CHỨC THỰC HIỆN

1. UBND các huyện, thành phố, thị xã
Xây dựng báo cáo tổng kết gửi về UBND tỉnh (qua Công an tỉnh) trước ngày 14/4/2023.

2. Công an tỉnh
Chủ trì, phối hợp với Sở Tài chính tổng hợp báo cáo trình UBND tỉnh trước ngày 28/4/2023.

3. Sở Tài chính
Thẩm định dự toán kinh phí do Công an tỉnh lập.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu
`

export const amendingLetter = `ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 34/UBND-NC
V/v điều chỉnh Kế hoạch số 12/KH-UBND
Tỉnh Mẫu, ngày 10 tháng 4 năm 2023

Kính gửi: UBND các huyện, thành phố, thị xã.

UBND tỉnh điều chỉnh Kế hoạch số 12/KH-UBND như sau:

1. UBND các huyện, thành phố, thị xã
Xây dựng báo cáo tổng kết gửi về UBND tỉnh (qua Công an tỉnh) trước ngày 24/4/2023.

2. Đài Phát thanh - Truyền hình tỉnh
Xây dựng phóng sự về phong trào trồng cây trước ngày 25/4/2023.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu
`

const seedPath = new URL('../../../../shared/plans/00-seed.txt', import.meta.url)

/** The real plan that stands beside the repository where it is worked on; in CI its absence fails. */
export const seedPlan = (): Buffer | null => {
  if (existsSync(seedPath)) return readFileSync(seedPath)
  if (process.env['CI'] !== undefined) throw new Error(`${seedPath.pathname} is missing`)
  return null
}

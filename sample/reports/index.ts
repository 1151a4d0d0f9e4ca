import type { ReportProse } from '../prose.ts'
import { anhSon } from './anh-son.ts'
import { conCuong } from './con-cuong.ts'
import { cuaLo } from './cua-lo.ts'
import { dienChau } from './dien-chau.ts'
import { doLuong } from './do-luong.ts'
import { hoangMai } from './hoang-mai.ts'
import { hungNguyen } from './hung-nguyen.ts'
import { kySon } from './ky-son.ts'
import { namDan } from './nam-dan.ts'
import { nghiLoc } from './nghi-loc.ts'
import { nghiaDan } from './nghia-dan.ts'
import { quePhong } from './que-phong.ts'
import { quyChau } from './quy-chau.ts'
import { quyHop } from './quy-hop.ts'
import { quynhLuu } from './quynh-luu.ts'
import { tanKy } from './tan-ky.ts'
import { thaiHoa } from './thai-hoa.ts'
import { thanhChuong } from './thanh-chuong.ts'
import { tuongDuong } from './tuong-duong.ts'
import { vinh } from './vinh.ts'
import { yenThanh } from './yen-thanh.ts'

/** One report for each of the twenty-one districts, in the order of their codes. */
export const districtReports: readonly ReportProse[] = [
  vinh,
  cuaLo,
  thaiHoa,
  quePhong,
  quyChau,
  kySon,
  tuongDuong,
  nghiaDan,
  quyHop,
  quynhLuu,
  conCuong,
  tanKy,
  anhSon,
  dienChau,
  yenThanh,
  doLuong,
  thanhChuong,
  nghiLoc,
  namDan,
  hungNguyen,
  hoangMai,
]

/** Reports of the departments that have written theirs. */
export const departmentReports: readonly ReportProse[] = []

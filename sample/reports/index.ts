import type { ReportProse } from '../prose.ts'
import { anhSon } from './anh-son.ts'
import { bienPhong } from './bien-phong.ts'
import { conCuong } from './con-cuong.ts'
import { congThuong } from './cong-thuong.ts'
import { cuaLo } from './cua-lo.ts'
import { cuuChienBinh } from './cuu-chien-binh.ts'
import { danToc } from './dan-toc.ts'
import { dienChau } from './dien-chau.ts'
import { doLuong } from './do-luong.ts'
import { dongNam } from './dong-nam.ts'
import { duLich } from './du-lich.ts'
import { gddt } from './gddt.ts'
import { hoangMai } from './hoang-mai.ts'
import { hungNguyen } from './hung-nguyen.ts'
import { kySon } from './ky-son.ts'
import { ldld } from './ldld.ts'
import { ldtbxh } from './ldtbxh.ts'
import { mttq } from './mttq.ts'
import { namDan } from './nam-dan.ts'
import { nghiLoc } from './nghi-loc.ts'
import { nghiaDan } from './nghia-dan.ts'
import { nguoiCaoTuoi } from './nguoi-cao-tuoi.ts'
import { nnptnt } from './nnptnt.ts'
import { noiVu } from './noi-vu.ts'
import { nongDan } from './nong-dan.ts'
import { phuNu } from './phu-nu.ts'
import { ptth } from './ptth.ts'
import { quanSu } from './quan-su.ts'
import { quePhong } from './que-phong.ts'
import { quyChau } from './quy-chau.ts'
import { quyHop } from './quy-hop.ts'
import { quynhLuu } from './quynh-luu.ts'
import { tanKy } from './tan-ky.ts'
import { thaiHoa } from './thai-hoa.ts'
import { thanhChuong } from './thanh-chuong.ts'
import { tinhDoan } from './tinh-doan.ts'
import { tttt } from './tttt.ts'
import { tuPhap } from './tu-phap.ts'
import { tuongDuong } from './tuong-duong.ts'
import { vhtt } from './vhtt.ts'
import { vinh } from './vinh.ts'
import { yTe } from './y-te.ts'
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
export const departmentReports: readonly ReportProse[] = [
  mttq,
  nongDan,
  phuNu,
  cuuChienBinh,
  tinhDoan,
  ldld,
  nguoiCaoTuoi,
  quanSu,
  bienPhong,
  noiVu,
  tuPhap,
  tttt,
  gddt,
  ldtbxh,
  vhtt,
  yTe,
  congThuong,
  nnptnt,
  duLich,
  danToc,
  dongNam,
  ptth,
]

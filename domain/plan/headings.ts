import { bareOf } from './words.ts'

/**
 * What a section is for, by the words of its heading. `operative`: duties; `content`: what is to be done, with or
 * without a party; `direction`: tasks "in general", binding only where they name a party; the rest lay no duty.
 */
export type SectionKind =
  | 'operative'
  | 'content'
  | 'direction'
  | 'funding'
  | 'time'
  | 'outline'
  | 'topics'
  | 'aim'
  | 'status'
  | 'scope'
  | 'basis'

const RULES: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'direction',
    /^(cac )?(nhiem vu|phuong huong|giai phap|noi dung|cong tac|dinh huong).*\b(trong tam|chung)\b|^(quan diem|phuong cham) chi dao/,
  ],
  [
    'operative',
    /to chuc (trien khai )?thuc hien|phan cong|trach nhiem (cua|thuc hien)|nhiem vu cu the|tien do thuc hien|cong tac chuan bi|che do (thong tin )?bao cao|cong tac bao cao/,
  ],
  [
    'aim',
    /^(muc dich|yeu cau|muc tieu( chung| cu the| thuc hien| den nam .*| tong quat)?$|y nghia|quan diem|phuong cham|nguyen tac)|^muc (dich|tieu),? (va )?(yeu cau|y nghia)|^chi tieu$/,
  ],
  ['scope', /^(khong )?hoan thanh\b/],
  ['operative', /\bnhiem vu\b|\bgiai phap\b|\bbien phap\b/],
  ['aim', /^muc tieu|^muc dich/],
  ['basis', /^(co so|can cu)\b/],
  [
    'status',
    /^(thuc trang|tinh hinh|ket qua (dat duoc|thuc hien|cong tac|hoat dong|phong trao)|danh gia (chung|tinh hinh|thuc trang)|kho khan|thuan loi|han che|ton tai|uu diem|nguyen nhan|quy mo|qui mo|dac diem|boi canh|su can thiet|khai quat|bai hoc kinh nghiem|nhung ket qua)/,
  ],
  [
    'outline',
    /^(noi dung|de cuong|bo cuc|ket cau|pham vi noi dung)( chinh| cu the| va hinh thuc)?( cua)?( viec| cong tac)? (tong ket|so ket|bao cao|kiem diem)|^de cuong/,
  ],
  [
    'topics',
    /^noi dung( chinh| cu the| va hinh thuc)? (kiem tra|giam sat|thanh tra|khao sat|tap huan|boi duong|tuyen truyen|thi\b|hoi nghi|hop|hoc tap|phat dong|cam ket|danh gia)/,
  ],
  [
    'scope',
    /^(doi tuong|pham vi|phuong thuc (tuyen|xet|thi|to chuc|dao tao)|thanh phan|dia diem|hinh thuc( va dia diem| to chuc|$)|tieu chuan|dieu kien (tham|du|de)|chi tieu|ho so|le phi|diem (khuyen|xet|uu)|phan loai|xep loai|tieu chi|muc do|chu de|khau hieu|thong diep|co cau|so luong|mon thi|can cu de)/,
  ],
  ['time', /^(thoi gian|thoi han|thoi diem|lich|ke hoach thoi gian)/],
  [
    'funding',
    /^(nguon )?kinh phi|^nhu cau (nguon )?(kinh phi|von)|^du toan|^(tong )?kinh phi|^nguon (luc|von)/,
  ],
  ['content', /^(cac )?noi dung\b|^cong viec\b/],
]

/** The kind of a heading, or null where its words do not tell. */
export function headingKind(title: string): SectionKind | null {
  const bare = bareOf(title)
    .replace(/[^\p{L}\p{N},]+/gu, ' ')
    .trim()
  return RULES.find(([, rule]) => rule.test(bare))?.[0] ?? null
}

/** Kinds whose clauses never bind. */
export const SILENT: ReadonlySet<SectionKind> = new Set(['aim', 'status', 'outline', 'topics', 'basis'])

/** Kinds whose clauses bind only where they name who. */
export const NAMED_ONLY: ReadonlySet<SectionKind> = new Set(['direction', 'funding', 'time', 'scope'])

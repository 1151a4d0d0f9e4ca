import { folded } from '../../shared/vietnamese/index.ts'

/** Abbreviations that every office uses; a plan's own come on top. Left side and right side are folded. */
const common: readonly (readonly [RegExp, string])[] = [
  [/\bubtwmttq\b/g, 'uy ban trung uong mat tran to quoc'],
  [/\bubmttq(?:\s?vn)?\b/g, 'uy ban mat tran to quoc'],
  [/\bmttq(?:\s?vn)?\b/g, 'mat tran to quoc'],
  [/\bubnd\b|\bub nhan dan\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bbcd\b/g, 'ban chi dao'],
  [/\bgd ?& ?dt\b|\bgddt\b/g, 'giao duc va dao tao'],
  [/\bldtb ?(?:va|&) ?xh\b|\bldtbxh\b|\bld ?- ?tb ?(?:va|&) ?xh\b/g, 'lao dong thuong binh va xa hoi'],
  [/\btt ?& ?tt\b|\btttt\b/g, 'thong tin va truyen thong'],
  [/\bnn ?(?:&|va) ?ptnt\b/g, 'nong nghiep va phat trien nong thon'],
  [/\bptnt\b/g, 'phat trien nong thon'],
  [/\bkh ?& ?dt\b|\bkhdt\b/g, 'ke hoach va dau tu'],
  [/\btn ?& ?mt\b|\btnmt\b/g, 'tai nguyen va moi truong'],
  [/\bkh ?& ?cn\b|\bkhcn\b/g, 'khoa hoc va cong nghe'],
  [/\bvh ?,? ?tt ?& ?dl\b|\bvhttdl\b/g, 'van hoa the thao va du lich'],
  [/\bbhxh\b/g, 'bao hiem xa hoi'],
  [/\bldld\b/g, 'lien doan lao dong'],
  [/\blhpn\b/g, 'lien hiep phu nu'],
  [/\bccb\b/g, 'cuu chien binh'],
  [/\bpt ?- ?th\b|\bptth\b/g, 'phat thanh truyen hinh'],
  [/\btd ?- ?kt\b|\btdkt\b/g, 'thi dua khen thuong'],
  [/\bbchqs\b/g, 'bo chi huy quan su'],
  [/\bbdbp\b/g, 'bo doi bien phong'],
  [/\bttyt\b/g, 'trung tam y te'],
  [/\bbv\b/g, 'benh vien'],
  [/\bthcs\b/g, 'trung hoc co so'],
  [/\btp\b/g, 'thanh pho'],
  [/\bvp\b/g, 'van phong'],
  [/\bsyt\b/g, 'so y te'],
  [/\bcnxh\b/g, 'chu nghia xa hoi'],
  [/\bmat tran to quoc viet nam\b/g, 'mat tran to quoc'],
]

/** A name as folded words with abbreviations written out, brackets and punctuation dropped. */
export const spelledOut = (
  name: string,
  abbreviations: readonly { short: string; long: string }[],
): string => {
  let text = folded(name)
  for (const { short, long } of abbreviations) {
    const from = folded(short)
    if (from.length >= 2) text = ` ${text} `.replaceAll(` ${from} `, ` ${folded(long)} `).trim()
  }
  for (const [short, long] of common) text = text.replace(short, long)
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

export type Level = 'central' | 'province' | 'district' | 'commune' | null

export const levelOf = (name: string): Level => {
  if (/\btrung uong\b|\bchinh phu\b|\bquoc hoi\b|^bo (?!chi huy|doi)/.test(name)) return 'central'
  if (/\bxa\b(?! hoi)|\bphuong\b|\bthi tran\b/.test(name) && !/\bthi xa\b/.test(name)) return 'commune'
  if (/\bhuyen\b|\bthi xa\b|\bquan\b(?! su| ly| chung)|\bcac (?:huyen )?thanh\b/.test(name)) return 'district'
  return /\btinh\b/.test(name) ? 'province' : null
}

/** The sort of body, as collective phrases name it ("các sở, ban, ngành, đoàn thể"). */
export type Sort =
  | 'department'
  | 'board'
  | 'branch'
  | 'union'
  | 'front'
  | 'press'
  | 'locality'
  | 'school'
  | 'health'
  | 'other'

const sorts: readonly (readonly [Sort, RegExp])[] = [
  ['front', /mat tran to quoc/],
  ['press', /^(?:bao (?!hiem)|dai |co quan bao chi|tap chi|co quan thong tan)/],
  ['department', /^so /],
  [
    'branch',
    /^(?:cong an|bo chi huy|bo doi|cuc |thanh tra|kho bac|bao hiem xa hoi|toa an|vien kiem sat|chi cuc|ngan hang|quan su)/,
  ],
  [
    'union',
    /^(?:hoi |lien doan|lien hiep|tinh doan|huyen doan|thanh doan|doan thanh nien|doan tncs|cong doan|cac doan the|doan the)/,
  ],
  ['board', /^ban /],
  ['school', /^(?:truong |cac truong|nha truong|co so giao duc)/],
  ['health', /^(?:benh vien|trung tam y te|cac benh vien|tram y te|co so (?:y te|kham))/],
  ['locality', /^(?:uy ban nhan dan|huyen |cac huyen|cac thanh pho|thanh pho |thi xa )/],
]

export const sortOf = (name: string): Sort => sorts.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'

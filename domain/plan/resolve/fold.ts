import { bareOf } from '../words.ts'

/** Abbreviations that every office uses for words of bodies and areas; each stands for whole words. */
const common: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc',
  ubtwmttq: 'uy ban trung uong mat tran to quoc',
  bcd: 'ban chi dao',
  tp: 'thanh pho',
  tx: 'thi xa',
  vp: 'van phong',
  tand: 'toa an nhan dan',
  vksnd: 'vien kiem sat nhan dan',
  ccb: 'cuu chien binh',
  lhpn: 'lien hiep phu nu',
  ldld: 'lien doan lao dong',
  bdbp: 'bo doi bien phong',
  chqs: 'chi huy quan su',
  ptth: 'phat thanh truyen hinh',
  tncs: 'thanh nien cong san',
  hcm: 'ho chi minh',
  ttg: 'thu tuong',
}

/** Lower case without diacritics or signs, common abbreviations spelled out. "UBND các huyện," → "uy ban nhan dan cac huyen". */
export const foldPhrase = (phrase: string): string =>
  joined(phrase)
    .split(' ')
    .filter(Boolean)
    .map(word => common[word] ?? word)
    .join(' ')
    .replace(/\buy ban nhan dan nhan dan\b/g, 'uy ban nhan dan')

/** "TT&TT", "LĐ-TB&XH" and "PT-TH" are one abbreviation each: capitals joined by signs. */
const joined = (phrase: string): string =>
  bareOf(
    phrase.replace(/(?<![\p{L}\p{N}])\p{Lu}{1,6}(?:\s?[&–-]\s?\p{Lu}{1,6})+(?![\p{L}\p{N}])/gu, found =>
      found.replace(/[^\p{L}]/gu, ''),
    ),
  )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const smallWords = new Set(['va', 'cua', 'tinh', 'viet', 'nam'])

/** The first letters of a folded name's words, small words left out: "thong tin va truyen thong" → "tttt". */
export const initialsOf = (folded: string): string =>
  folded
    .split(' ')
    .filter(word => !smallWords.has(word))
    .map(word => word.charAt(0))
    .join('')

const openers =
  /^(?:(?:de nghi|giao|giao cho|yeu cau|phan cong|dong chi|cac dong chi|ong|ba)\s+)+|^(?:thu truong|giam doc|chu tich|pho chu tich|truong ban|truong|lanh dao|nguoi dung dau|chanh|tong bien tap|ban thuong truc|ban chap hanh|ban lanh dao)\s+(?=\S+ \S|\S)/

/** Words by which a phrase asks or names the head of a body instead of the body: "Thủ trưởng các sở" → "các sở". */
export const withoutOpeners = (folded: string): string => {
  let left = folded
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(openers, '').trim() || left
  }
  return left
}

/** A name without what says only where it is or of what country: the key by which names are compared. */
export const keyOf = (folded: string, places: readonly string[]): string => {
  let left = withoutOpeners(folded)
    .replace(/\bviet nam\b/g, ' ')
    .replace(/\bva\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  for (const place of places) if (left.endsWith(` ${place}`)) left = left.slice(0, -place.length - 1)
  left = left.replace(/(?: cap)? tinh$/, '').replace(/^uy ban (?=mat tran)/, '')
  return synonyms.get(left) ?? left
}

/** Bodies that official texts call by two names. */
const synonyms = new Map([
  ['doan thanh nien cong san ho chi minh', 'tinh doan'],
  ['doan thanh nien cong san', 'tinh doan'],
  ['doan thanh nien', 'tinh doan'],
  ['bo doi bien phong', 'bo chi huy bo doi bien phong'],
  ['hoi phu nu', 'hoi lien hiep phu nu'],
])

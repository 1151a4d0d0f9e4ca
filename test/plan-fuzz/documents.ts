/** A generator of numbers that gives the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined =>
  items[Math.floor(random() * items.length)]

const upTo = (limit: number, random: Random): number => Math.floor(random() * (limit + 1))

/** A plan in our own words with everything a compiler looks for; mutations start from it and from fragments. */
const wholePlan = `ỦY BAN NHÂN DÂN
TỈNH MẪU
Số: 15/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Mẫu, ngày 05 tháng 3 năm 2023

KẾ HOẠCH
Tổng kết 05 năm thực hiện phong trào trồng cây (2018 - 2023)

Căn cứ Chỉ thị số 02/CT-UBND ngày 10/01/2018 của UBND tỉnh về phát động phong trào trồng cây;
UBND tỉnh ban hành Kế hoạch tổng kết như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Đánh giá kết quả 05 năm, rút ra bài học (sau đây gọi tắt là Phong trào).
II. NỘI DUNG
1. Số cây đã trồng, tỷ lệ sống.
III. TỔ CHỨC THỰC HIỆN
1. Sở Nông nghiệp và Phát triển nông thôn
- Chủ trì, phối hợp với các sở, ngành liên quan tham mưu UBND tỉnh tổ chức Hội nghị tổng kết trước ngày 20/6/2023.
- Hướng dẫn các địa phương xây dựng báo cáo; hoàn thành trong quý II/2023.
2. UBND các huyện, thành phố, thị xã
a) Báo cáo kết quả về UBND tỉnh (qua Sở Nông nghiệp và Phát triển nông thôn) chậm nhất ngày 31/5/2023.
b) Mỗi địa phương chọn 02 điển hình (01 tập thể, 01 cá nhân) gửi kèm báo cáo.
TT | Nội dung | Đơn vị chủ trì | Thời gian
1 | Lập dự toán kinh phí | Sở Tài chính | Trước 15/4/2023
Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về UBND tỉnh./.

Nơi nhận:
- Các sở, ngành;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Văn Mẫu
`

const oddities = [
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ud83c\udf33',
  '\ud800',
  '\u0301',
  '\u00a0',
  '\r',
  '\t',
  '\u2028',
  '𝐊𝐄̂́',
  'ß',
  'İ',
  '((((((((',
  '||||',
  '31/02/2023',
  '99/99/9999',
  'trước ngày',
  'trong vòng 99999999999 ngày kể từ',
  'I.',
  'a)',
  '- ',
  'Giao',
  '“',
  '.'.repeat(300),
  '1.'.repeat(200),
  'quý V/2023',
  'tuần 9 tháng 13',
  'Nơi nhận:',
  'TM.',
  '/KH-UBND',
]

const ocrConfusions: Readonly<Record<string, readonly string[]>> = {
  I: ['l', '1', 'H', '|'],
  '1': ['l', 'I', '1 '],
  '0': ['O', 'o'],
  ế: ['ê', 'é'],
  ổ: ['ô', 'ỗ'],
  Ủ: ['Ú', 'U'],
  '/': ['/ ', '1', ''],
  '-': ['—', '_', '.-'],
  ' ': ['  ', ''],
  '\n': [' ', '\n\n'],
}

type Mutation = (text: string, random: Random) => string

const lines = (text: string, change: (all: string[]) => string[]): string =>
  change(text.split('\n')).join('\n')

const mutations: readonly Mutation[] = [
  (text, random) => text.slice(upTo(text.length, random)),
  (text, random) => text.slice(0, upTo(text.length, random)),
  (text, random) => {
    const from = upTo(text.length, random)
    return text.slice(0, from) + text.slice(from + upTo(400, random))
  },
  (text, random) =>
    lines(text, all =>
      all
        .map(line => ({ line, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line),
    ),
  (text, random) => lines(text, all => all.flatMap(line => (random() < 0.1 ? [line, line, line] : [line]))),
  (text, random) => lines(text, all => all.filter(() => random() > 0.15)),
  (text, random) => lines(text, all => all.map(line => ' '.repeat(upTo(6, random)) + line)),
  (text, random) => {
    const at = upTo(text.length, random)
    return text.slice(0, at) + (pick(oddities, random) ?? '') + text.slice(at)
  },
  (text, random) =>
    Array.from(text, sign =>
      random() < 0.03 ? (pick(ocrConfusions[sign] ?? [sign], random) ?? sign) : sign,
    ).join(''),
  (text, random) =>
    Array.from(text, sign => (random() < 0.01 ? String.fromCharCode(upTo(0xffff, random)) : sign)).join(''),
  (text, random) => text.repeat(1 + upTo(3, random)),
  (text, random) => text.replaceAll('\n', random() < 0.5 ? '\r\n' : ' '),
  (text, random) => (random() < 0.5 ? text.normalize('NFD') : text.toUpperCase()),
  (text, random) => text.replace(/\d/g, digit => (random() < 0.2 ? String(upTo(9, random)) : digit)),
  (text, random) => {
    const from = upTo(text.length, random)
    const piece = text.slice(from, from + upTo(500, random))
    const to = upTo(text.length, random)
    return text.slice(0, to) + piece + text.slice(to)
  },
]

/** The document of a seed: a whole plan under one to six mutations. `sources` may add real plans to start from. */
export const mutatedDocument = (seed: number, sources: readonly string[] = []): string => {
  const random = seeded(seed)
  let text = pick([wholePlan, ...sources], random) ?? wholePlan
  const rounds = 1 + upTo(5, random)
  for (let round = 0; round < rounds; round += 1) text = (pick(mutations, random) ?? String)(text, random)
  return text.slice(0, 40_000)
}

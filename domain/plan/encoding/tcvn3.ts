import { restoreCapitals } from './capitals.ts'

/**
 * TCVN 5712:1993 VN3 ("ABC", fonts named .Vn…): one byte a letter. Letters with a tone exist in lower case only;
 * capitals were made by a font that draws them large, so the case is restored from the letters around.
 */
const pairs = [
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ',
  'Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó',
  'äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ',
  'ýý þỵ',
]

const table: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(row => row.split(' ')).map(([seen = '', meant = '']) => [seen, meant] as const),
)

const letters = /[\u00a1-\u00fe]/g

/** TCVN3 shown as Western letters ("KÕ ho¹ch") to Unicode ("Kế hoạch"). */
export const tcvn3ToUnicode = (text: string): string =>
  restoreCapitals(
    // A Greek mu is what some programs make of the micro sign.
    text.replaceAll('\u03bc', '\u00b5'),
    piece => piece.replace(letters, letter => table.get(letter) ?? letter),
  )

/** Text set in a capitals-only font (.VnTimeH): every letter is a capital. */
export const tcvn3CapitalsToUnicode = (text: string): string => tcvn3ToUnicode(text).toUpperCase()

/** Whether a font's name says that its text is TCVN3; `capitals` when it draws capitals only. */
export const tcvn3Font = (name: string): { capitals: boolean } | null =>
  /^\.?Vn[A-Z]/.test(name) && !/^VnI/i.test(name) ? { capitals: /H$/.test(name) } : null

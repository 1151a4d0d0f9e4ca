import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decodeText,
  legacyEncodingOf,
  repairLegacyLetters,
  tcvn3Font,
  tcvn3ToUnicode,
  vniToUnicode,
} from './index.ts'

/** The letters of TCVN 5712 VN3 in the order of their bytes, written out from the standard. */
const tcvn3: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

const tcvn3Bytes = new Map(
  tcvn3.flatMap(([first, letters]) => Array.from(letters, (letter, at) => [letter, first + at] as const)),
)

/** As typists did: capitals with a tone are typed small and drawn large by the font. */
const toTcvn3 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), letter => {
    const byte = tcvn3Bytes.get(letter) ?? tcvn3Bytes.get(letter.toLowerCase())
    return byte ?? letter.charCodeAt(0)
  })

const vniSingles: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ư: 'ö',
  ơ: 'ô',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
}
const vniMarks: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}
const hatsFirst = (marks: string): string =>
  Array.from(marks)
    .sort((a, b) => Number(/[\u0302\u0306]/.test(b)) - Number(/[\u0302\u0306]/.test(a)))
    .join('')

const vniLetter = (letter: string): string => {
  const small = letter.toLowerCase()
  const asTyped = (typed: string) => (letter === small ? typed : typed.toUpperCase())
  const single = vniSingles[small]
  if (single) return asTyped(single)
  const [base = '', ...marks] = small.normalize('NFD')
  const horned = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  const mark = vniMarks[hatsFirst(marks.filter(one => one !== '\u031b').join(''))] ?? ''
  return asTyped(horned + mark)
}

const toVni = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(Array.from(text, vniLetter).join('')), letter => letter.charCodeAt(0))

const western = (bytes: Uint8Array): string => Array.from(bytes, byte => String.fromCharCode(byte)).join('')

const sentence =
  'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành và các huyện, thành phố, thị xã báo cáo kết quả thực hiện trước ngày 15/4/2023'

const syllables =
  'nghiêm túc triển khai thực hiện kế hoạch đẩy mạnh phong trào bảo vệ an ninh Tổ quốc trong tình hình mới những ưu điểm hạn chế khó khăn vướng mắc nguyên nhân giải pháp đổi mới nâng cao hiệu quả phối hợp huyện thành phố thị xã quỹ mỹ thuật gửi lưỡng nữ lẵng rẫy cẩn thận kỹ ký sổ'.split(
    ' ',
  )
const words = fc.array(fc.constantFrom(...syllables), { minLength: 8, maxLength: 40 })
const running = words.map(list => `${list.join(' ')}.`)
const headline = words.map(list => list.join(' ').toUpperCase())
const document = fc
  .array(fc.oneof(running, headline), { minLength: 2, maxLength: 12 })
  .map(lines => `Báo cáo tổng kết công tác năm 2023\n${lines.join('\n')}`)

describe('text in TCVN3 (ABC)', () => {
  test('a known sentence becomes Unicode', () => {
    expect(tcvn3ToUnicode('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(tcvn3ToUnicode('KÕ ho¹ch tæng kÕt n¨m 2005')).toBe('Kế hoạch tổng kết năm 2005')
  })

  test('capitals lost to the font come back from the letters around', () => {
    expect(tcvn3ToUnicode('Bé C«ng an\nBé C¤NG AN\nI. MôC §ÝCH, Y£U CÇU')).toBe(
      'Bộ Công an\nBỘ CÔNG AN\nI. MỤC ĐÍCH, YÊU CẦU',
    )
  })

  test('any document of small words and headlines survives the way there and back', () => {
    fc.assert(
      fc.property(document, text => {
        expect(decodeText(toTcvn3(text))).toEqual({ text, encoding: 'tcvn3', legacy: 'tcvn3' })
      }),
    )
  })

  test('its fonts are known by name, and those that draw capitals', () => {
    expect(tcvn3Font('.VnTime')).toEqual({ capitals: false })
    expect(tcvn3Font('.VnTimeH')).toEqual({ capitals: true })
    expect(tcvn3Font('Times New Roman')).toBeNull()
    expect(tcvn3Font('VNI-Times')).toBeNull()
  })
})

describe('text in VNI', () => {
  test('a known sentence becomes Unicode', () => {
    expect(vniToUnicode('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    )
    expect(vniToUnicode('ÑOÄC LAÄP - TÖÏ DO')).toBe('ĐỘC LẬP - TỰ DO')
  })

  test('any document survives the way there and back, capitals too', () => {
    fc.assert(
      fc.property(document, text => {
        expect(decodeText(toVni(text))).toEqual({ text, encoding: 'vni', legacy: 'vni' })
      }),
    )
  })
})

describe('text in Unicode', () => {
  const utf16 = (text: string, bigEndian: boolean, marked: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + (marked ? 2 : 0))
    const view = new DataView(bytes.buffer)
    const whole = marked ? `\ufeff${text}` : text
    for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), !bigEndian)
    return bytes
  }
  const utf8 = (text: string) =>
    Uint8Array.from(unescape(encodeURIComponent(text)), letter => letter.charCodeAt(0))

  test('UTF-8 with and without its mark, and UTF-16 either way round, give the same text', () => {
    fc.assert(
      fc.property(document, fc.boolean(), (text, bigEndian) => {
        for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(text, bigEndian, true)])
          expect(decodeText(bytes).text).toBe(text)
      }),
    )
    expect(decodeText(utf16(`${sentence}\n`.repeat(3), false, false)).text).toBe(`${sentence}\n`.repeat(3))
  })

  test('any well-formed string survives UTF-8, whatever its code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        // A mark at the start belongs to the encoding, and zeros in every other place speak for UTF-16.
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'))
        const { encoding, legacy, text: read } = decodeText(utf8(text))
        expect(encoding).toBe('utf-8')
        if (legacy === null) expect(read).toBe(text.normalize('NFC'))
      }),
    )
  })

  test('real Vietnamese is left as it is, decomposed letters are put together', () => {
    expect(legacyEncodingOf(sentence)).toBeNull()
    expect(repairLegacyLetters(sentence.normalize('NFD'))).toEqual({ text: sentence, legacy: null })
  })

  test('old letters inside Unicode are converted line by line, Unicode lines beside them stay', () => {
    const mixed = `${sentence}\n${western(toTcvn3(syllables.join(' ')))}\n${western(toTcvn3(syllables.join(' ')))}`
    expect(repairLegacyLetters(mixed).text).toBe(
      [sentence, syllables.join(' '), syllables.join(' ')].join('\n'),
    )
  })

  test('bytes of the Vietnamese code page of Windows are read', () => {
    // "Kế hoạch tổng kết năm": marks stand after the vowel.
    const bytes = [
      ...[0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20],
      ...[0x74, 0xf4, 0xd2, 0x6e, 0x67, 0x20, 0x6b, 0xea, 0xec, 0x74, 0x20, 0x6e, 0xe3, 0x6d],
    ]
    const decoded = decodeText(Uint8Array.from(bytes))
    expect(decoded).toEqual({ text: 'Kế hoạch tổng kết năm', encoding: 'windows-1258', legacy: null })
  })
})

/**
 * VNI for Windows (fonts named VNI-…): a base letter, then one byte that carries hat and tone together; ư, ơ, đ
 * and the dotted i's are one byte. Shown as Western letters: "Keá hoaïch".
 */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}

const singles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ö: 'ư',
  ô: 'ơ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/** A vowel with the mark byte that may follow it, or a letter that is one byte. */
const group = /([aeouyöô])([ùøûõïâáàåãäêéèúüë])|([ñöôíìæóòî])/gi

const ofCase = (converted: string, like: string): string =>
  like === like.toLowerCase() ? converted : converted.toUpperCase()

/** VNI shown as Western letters to Unicode NFC. */
export const vniToUnicode = (text: string): string =>
  text
    .replace(
      group,
      (whole, base: string | undefined, mark: string | undefined, single: string | undefined) => {
        if (single) return ofCase(singles[single.toLowerCase()] ?? single, single)
        if (!base || !mark) return whole
        const letter = singles[base.toLowerCase()] ?? base.toLowerCase()
        return ofCase(`${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC'), base)
      },
    )
    .normalize('NFC')

/** Whether a font's name says that its text is VNI. */
export const vniFont = (name: string): boolean => /^VNI[- ]/i.test(name)

import { elements, type XmlElement } from '../../../plan/index.ts'

export const sharedStrings = (
  part: XmlElement | undefined,
  textIn: (element: XmlElement) => string,
): string[] => elements(part, 'si').map(textIn)

/** Number formats that show a date or a time, of those every program knows by number (ECMA-376, 18.8.30). */
const knownDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57])

const showsDate = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''))

/** The cell styles that make a number a date. */
export const dateStyles = (styles: XmlElement | undefined): ReadonlySet<number> => {
  const own = new Set(
    elements(elements(styles, 'numFmts')[0], 'numFmt').flatMap(({ attributes }) =>
      showsDate(attributes['formatCode'] ?? '') ? [Number(attributes['numFmtId'])] : [],
    ),
  )
  return new Set(
    elements(elements(styles, 'cellXfs')[0], 'xf').flatMap(({ attributes }, at) => {
      const format = Number(attributes['numFmtId'] ?? '0')
      return own.has(format) || knownDates.has(format) ? [at] : []
    }),
  )
}

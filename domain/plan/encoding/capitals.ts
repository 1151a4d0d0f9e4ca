const word = /[\p{L}\u00a1-\u00fe\u03bc]+/gu
const knownLower = /[a-z]/
const knownUpper = /[A-Z¡-§]/g
const romanNumber = /\b[IVXLC]+\b/g

/** Whether the letters whose case can be trusted are all capitals, and at least `least` of them. */
const shouts = (piece: string, least: number): boolean =>
  !knownLower.test(piece) && (piece.match(knownUpper)?.length ?? 0) >= least

/**
 * Converts word by word, and writes a word in capitals when the letters whose case is known are. A word with fewer
 * than two of those follows its line: "Bé" is "Bộ" in a sentence and "BỘ" in a headline.
 */
export const restoreCapitals = (text: string, convert: (piece: string) => string): string =>
  text
    .split('\n')
    .map(line => {
      const headline = shouts(line.replace(romanNumber, ''), 2)
      return line.replace(word, piece => {
        const converted = convert(piece)
        return headline || shouts(piece, 2) ? converted.toUpperCase() : converted
      })
    })
    .join('\n')

/**
 * Widths of Times New Roman bold (and the faces made to its metrics) in thousandths of the size, for the
 * characters 32–126. A Vietnamese letter is as wide as its base letter, except those below.
 */
const boldWidths = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
]
const otherWidths: Readonly<Record<string, number>> = { Đ: 722, đ: 556, '…': 1000 }
const hornWidth = 65
const horn = '\u031B'
const usual = 500

const characterWidth = (character: string): number => {
  const other = otherWidths[character]
  if (other !== undefined) return other
  const [base = ' ', ...marks] = character.normalize('NFD')
  const width = boldWidths[(base.codePointAt(0) ?? 32) - 32] ?? usual
  return width + (marks.includes(horn) ? hornWidth : 0)
}

/** Width of a line of bold Times in mm at `size` pt. */
export const boldWidth = (text: string, size: number): number => {
  let thousandths = 0
  for (const character of text) thousandths += characterWidth(character)
  return ((thousandths / 1000) * size * 25.4) / 72
}

/**
 * Breaks a centred title into the fewest lines of at most `width` mm, as even as the words allow: what a typist
 * does by hand so that no line is left with one word. A typed line break is kept.
 */
export const evenLines = (text: string, width: number, size: number): string[] =>
  text.split('\n').flatMap(line => evenParagraph(line.trim(), width, size))

/** A space where a line may end: never between "số", "ngày", "Điều" and their number. */
const unbroken =
  /(?<!(?:^| )(?:số|ngày|tháng|năm|điều|khoản)) (?=.)|(?<=(?:số|ngày|tháng|năm|điều|khoản)) (?!\d)/iu

interface Word {
  readonly text: string
  readonly width: number
}

const evenParagraph = (text: string, width: number, size: number): string[] => {
  const words = text
    .split(unbroken)
    .flatMap(word => pieces(word, width, size))
    .map(word => ({ text: word, width: boldWidth(word, size) }))
  const space = boldWidth(' ', size)
  const fewest = fill(words, width, space).length
  let low = 0
  let high = width
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (fill(words, middle, space).length > fewest) low = middle
    else high = middle
  }
  return fill(words, high, space)
}

/** A word that no line can hold is cut where the line is full. */
const pieces = (word: string, width: number, size: number): string[] => {
  if (boldWidth(word, size) <= width) return [word]
  const cut: string[] = []
  let piece = ''
  let pieceWidth = 0
  for (const character of word) {
    const added = boldWidth(character, size)
    if (piece !== '' && pieceWidth + added > width) {
      cut.push(piece)
      piece = ''
      pieceWidth = 0
    }
    piece += character
    pieceWidth += added
  }
  return [...cut, piece]
}

const fill = (words: readonly Word[], width: number, space: number): string[] => {
  const lines: string[] = []
  let line: Word | null = null
  for (const word of words) {
    const joined: number = line === null ? word.width : line.width + space + word.width
    if (line !== null && joined > width) {
      lines.push(line.text)
      line = word
    } else line = { text: line === null ? word.text : `${line.text} ${word.text}`, width: joined }
  }
  return line === null ? lines : [...lines, line.text]
}

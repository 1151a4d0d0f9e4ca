import type { Run } from '../layout/index.ts'
import type { PDFPageProxy } from './document.ts'

/** A straight line drawn on the page, in the page's own unit with y downwards. */
export interface Rule {
  readonly along: 'x' | 'y'
  /** Its fixed coordinate. */
  readonly at: number
  readonly from: number
  readonly to: number
}

type Matrix = readonly [number, number, number, number, number, number]

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const asMatrix = (value: unknown): Matrix | null => {
  if (!Array.isArray(value) || value.length < 6) return null
  const [a, b, c, d, e, f] = value.map(Number)
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

/** Thicker than this is a filled area and no line. */
const thickest = 3
const shortest = 8

const ruleOf = (box: readonly [number, number, number, number]): Rule | null => {
  const [left, top, right, bottom] = box
  const width = right - left
  const height = bottom - top
  if (height <= thickest && width >= shortest)
    return { along: 'x', at: (top + bottom) / 2, from: left, to: right }
  if (width <= thickest && height >= shortest)
    return { along: 'y', at: (left + right) / 2, from: top, to: bottom }
  return null
}

const boxOf = (
  matrix: Matrix,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): [number, number, number, number] => {
  const xs = [matrix[0] * x1 + matrix[2] * y1 + matrix[4], matrix[0] * x2 + matrix[2] * y2 + matrix[4]]
  const ys = [matrix[1] * x1 + matrix[3] * y1 + matrix[5], matrix[1] * x2 + matrix[3] * y2 + matrix[5]]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Codes of the flat path data of the library: move, line, curve, quadratic, close; and how many numbers follow. */
const operands = [2, 2, 6, 4, 0]

interface Point {
  readonly x: number
  readonly y: number
}

/** The subpaths of one drawn path as lists of points; curves count by their end. */
const subpaths = (data: ArrayLike<number>): Point[][] => {
  const found: Point[][] = []
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? 4
    const count = operands[code] ?? 0
    if (code === 0) found.push([])
    if (count > 0) found.at(-1)?.push({ x: data[at + count - 1] ?? 0, y: data[at + count] ?? 0 })
    at += 1 + count
  }
  return found
}

/** A thin box is one line; a stroked frame is four, an open path its straight parts; a filled area is none. */
const rulesOfPath = (points: readonly Point[], matrix: Matrix, stroked: boolean): Rule[] => {
  if (points.length < 2) return []
  const xs = points.map(point => point.x)
  const ys = points.map(point => point.y)
  const whole = ruleOf(boxOf(matrix, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)))
  if (whole || !stroked) return whole ? [whole] : []
  const closed = points.length === 4 ? [...points, points[0] ?? { x: 0, y: 0 }] : points
  return closed.slice(1).flatMap((point, at) => {
    const before = closed[at] ?? point
    const rule = ruleOf(boxOf(matrix, before.x, before.y, point.x, point.y))
    return rule ? [rule] : []
  })
}

const isArrayLike = (value: unknown): value is ArrayLike<number> =>
  ArrayBuffer.isView(value) || Array.isArray(value)

/** What is drawn on a page and no part of its text layer. */
export interface Drawing {
  readonly rules: readonly Rule[]
  /** Short words inside fields: the number and day that a signing program prints on the document. */
  readonly stamps: readonly Run[]
  /** How much of the page its largest picture covers, 0..1. */
  readonly pictureShare: number
}

/** Pages with more lines than this are drawings; looking for tables in them only costs time. */
const mostRules = 4000

interface Field {
  readonly box: readonly [number, number, number, number]
  text: string
}

const unit: Matrix = [1, 0, 0, 1, 0, 0]

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const glyphText = (glyphs: unknown): string =>
  asList(glyphs)
    .map(glyph =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : ' ',
    )
    .join('')

const stampOf = ({ box, text }: Field): Run[] => {
  const [left, top, right, bottom] = box
  const size = Math.min(bottom - top, 14)
  const words = text.replace(/\s+/g, ' ').trim()
  if (words === '' || words.length > 24 || bottom - top > 40) return []
  return [{ text: words, left, right, baseline: bottom - (bottom - top) * 0.2, size, spaced: true }]
}

const pictureOperators = ['paintImageXObject', 'paintImageMaskXObject', 'paintInlineImageXObject']

type Codes = Readonly<Record<string, number>>

/** Walks the drawing operators of one page with the matrix in force. */
class Walker {
  readonly rules: Rule[] = []
  readonly stamps: Run[] = []
  private readonly stack: Matrix[] = []
  /** Area of the largest picture. */
  picture = 0
  private field: Field | null = null

  constructor(
    private readonly codes: Codes,
    private readonly base: Matrix,
    private matrix: Matrix = base,
  ) {}

  step(operator: number, args: readonly unknown[]): void {
    const { codes } = this
    if (operator === codes['save']) this.stack.push(this.matrix)
    else if (operator === codes['restore'] || operator === codes['paintFormXObjectEnd'])
      this.matrix = this.stack.pop() ?? this.matrix
    else if (operator === codes['transform']) this.matrix = multiply(this.matrix, asMatrix(args) ?? unit)
    else if (operator === codes['paintFormXObjectBegin']) {
      this.stack.push(this.matrix)
      this.matrix = multiply(this.matrix, asMatrix(args[0]) ?? unit)
    } else if (operator === codes['constructPath']) this.path(args)
    else if (pictureOperators.some(name => operator === codes[name])) this.paintPicture()
    else if (operator === codes['beginAnnotation']) this.openField(asList(args[1]).map(Number))
    else if (operator === codes['endAnnotation']) this.closeField()
    else if (operator === codes['showText'] && this.field) this.field.text += glyphText(args[0])
  }

  /** Pictures are painted into the unit square. */
  private paintPicture(): void {
    const [left, top, right, bottom] = boxOf(this.matrix, 0, 0, 1, 1)
    this.picture = Math.max(this.picture, (right - left) * (bottom - top))
  }

  /** A path that is only a clip paints nothing. */
  private path(args: readonly unknown[]): void {
    if (args[0] === this.codes['endPath']) return
    const [data] = asList(args[1])
    if (!isArrayLike(data)) return
    const stroked = args[0] !== this.codes['fill'] && args[0] !== this.codes['eoFill']
    for (const path of subpaths(data)) this.rules.push(...rulesOfPath(path, this.matrix, stroked))
  }

  private openField(rect: readonly number[]): void {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect
    this.field = { box: boxOf(this.base, x1, y1, x2, y2), text: '' }
  }

  private closeField(): void {
    if (this.field) this.stamps.push(...stampOf(this.field))
    this.field = null
  }
}

/** The straight lines and the stamped fields of a page. */
export const drawingOf = async (page: PDFPageProxy): Promise<Drawing> => {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const operators = await page.getOperatorList()
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const walker = new Walker(OPS, asMatrix(transform) ?? unit)
  for (const [at, operator] of operators.fnArray.entries())
    walker.step(operator, asList(operators.argsArray[at]))
  return {
    rules: walker.rules.length > mostRules ? [] : walker.rules,
    stamps: walker.stamps,
    pictureShare: walker.picture / (width * height),
  }
}

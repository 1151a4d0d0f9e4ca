import type { Bilingual } from '../../shared/index.ts'

/** A formula as a tree. `years` adds its inside up over the years of the data window, `parts` the parts of an indicator. */
export type Expression =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'indicator'; readonly code: string }
  | { readonly kind: 'parts'; readonly code: string }
  | { readonly kind: 'years'; readonly of: Expression }
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: Operator; readonly left: Expression; readonly right: Expression }

export type Operator = '+' | '-' | '*' | '/'

export type ParsedFormula =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly reason: Bilingual }

const token = /\s*(?:(\d+(?:[.,]\d+)?)|([a-z][a-z0-9.]*)|([-+*/():−–×÷·]))/iy

const signs: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', '·': '*', '÷': '/', ':': '/' }

type Token = { readonly kind: 'number' | 'name' | 'sign'; readonly text: string }

class Misread extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en)
  }
}

const tokensOf = (text: string): Token[] => {
  const found: Token[] = []
  token.lastIndex = 0
  while (text.slice(token.lastIndex).trim() !== '') {
    const at = token.lastIndex
    const match = token.exec(text)
    if (match === null) {
      const sign = text.slice(at).trim().charAt(0)
      throw new Misread({ vi: `Không hiểu “${sign}” trong công thức.`, en: `“${sign}” is not understood.` })
    }
    const [, number, name, sign = ''] = match
    if (number !== undefined) found.push({ kind: 'number', text: number.replace(',', '.') })
    else if (name !== undefined) found.push({ kind: 'name', text: name })
    else found.push({ kind: 'sign', text: signs[sign] ?? sign })
  }
  return found
}

const deepest = 60

/** Reads from left to right; each method takes what belongs to its rank and leaves the rest. */
class Reader {
  readonly #tokens: readonly Token[]
  #at = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    const expression = this.#sum()
    const left = this.#tokens[this.#at]
    if (left !== undefined) throw unexpected(left.text)
    return expression
  }

  #take(...texts: readonly string[]): string | null {
    const next = this.#tokens[this.#at]
    if (next === undefined || next.kind !== 'sign' || !texts.includes(next.text)) return null
    this.#at += 1
    return next.text
  }

  #sum(): Expression {
    let left = this.#product()
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) {
      left = { kind: sign as Operator, left, right: this.#product() }
    }
    return left
  }

  #product(): Expression {
    let left = this.#one()
    for (let sign = this.#take('*', '/'); sign !== null; sign = this.#take('*', '/')) {
      left = { kind: sign as Operator, left, right: this.#one() }
    }
    return left
  }

  #one(): Expression {
    this.#depth += 1
    if (this.#depth > deepest)
      throw new Misread({ vi: 'Công thức lồng quá sâu.', en: 'The formula is nested too deep.' })
    const found = this.#take('-') === null ? this.#plain() : { kind: 'minus' as const, of: this.#one() }
    this.#depth -= 1
    return found
  }

  #plain(): Expression {
    if (this.#take('(') !== null) return this.#closed(this.#sum())
    const next = this.#tokens[this.#at]
    if (next === undefined)
      throw new Misread({ vi: 'Công thức viết chưa hết.', en: 'The formula is not finished.' })
    this.#at += 1
    if (next.kind === 'number') return { kind: 'number', value: next.text }
    if (next.kind === 'sign') throw unexpected(next.text)
    const name = next.text.toLowerCase()
    if (this.#tokens[this.#at]?.text !== '(') return { kind: 'indicator', code: next.text }
    this.#at += 1
    if (name === 'years') return this.#closed({ kind: 'years', of: this.#sum() })
    if (name === 'parts') return this.#closed(this.#partsOf())
    throw unexpected(next.text)
  }

  #partsOf(): Expression {
    const inside = this.#sum()
    if (inside.kind === 'indicator') return { kind: 'parts', code: inside.code }
    throw new Misread({
      vi: 'parts(…) nhận mã của đúng một chỉ tiêu.',
      en: 'parts(…) takes the code of one indicator.',
    })
  }

  #closed(inside: Expression): Expression {
    if (this.#take(')') !== null) return inside
    throw new Misread({ vi: 'Thiếu dấu đóng ngoặc.', en: 'A closing bracket is missing.' })
  }
}

const unexpected = (text: string): Misread =>
  new Misread({
    vi: `“${text}” đứng không đúng chỗ trong công thức.`,
    en: `“${text}” stands in a wrong place.`,
  })

/**
 * A formula over indicators: codes, numbers, + − × ÷, brackets, `years(…)` and `parts(code)`. It is its own small
 * language: nothing of it is ever run as a program.
 */
export const parseFormula = (text: string): ParsedFormula => {
  try {
    return { ok: true, expression: new Reader(tokensOf(text)).whole() }
  } catch (error) {
    if (error instanceof Misread) return { ok: false, reason: error.reason }
    throw error
  }
}

/** A code a formula speaks of; `overYears`: within `years(…)`, so that every year of it is taken. */
export interface Mention {
  readonly code: string
  readonly overYears: boolean
  readonly parts: boolean
}

export const mentionsIn = (expression: Expression, overYears = false): Mention[] => {
  switch (expression.kind) {
    case 'number':
      return []
    case 'indicator':
      return [{ code: expression.code, overYears, parts: false }]
    case 'parts':
      return [{ code: expression.code, overYears, parts: true }]
    case 'years':
      return mentionsIn(expression.of, true)
    case 'minus':
      return mentionsIn(expression.of, overYears)
    default:
      return [...mentionsIn(expression.left, overYears), ...mentionsIn(expression.right, overYears)]
  }
}

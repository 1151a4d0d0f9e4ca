import type { Bilingual } from './bilingual.ts'

/** One refusal of the product: its HTTP status and what the person is told, in both languages. */
export interface ProblemEntry extends Bilingual {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503
}

export type ProblemParams = Readonly<Record<string, string | number>>

/** A field of the input that is wrong, by its path, so that the page can say it beside the field. */
export interface FieldProblem extends Bilingual {
  readonly path: string
}

/** What the client receives: the code is stable, the sentence is already filled in. */
export interface ProblemAnswer extends Bilingual {
  readonly code: string
  readonly status: number
  readonly fields: readonly FieldProblem[]
}

/** A refusal with a code from the catalogue; anything else that is thrown is a defect and answers 500. */
export class Problem extends Error {
  readonly answer: ProblemAnswer

  constructor(code: string, entry: ProblemEntry, params: ProblemParams, fields: readonly FieldProblem[]) {
    super(code)
    this.name = 'Problem'
    this.answer = {
      code,
      status: entry.status,
      vi: fillIn(entry.vi, params),
      en: fillIn(entry.en, params),
      fields,
    }
  }
}

type ProblemMaker = (params?: ProblemParams, fields?: readonly FieldProblem[]) => Problem

export type ProblemTable<Key extends string = string> = Readonly<Record<Key, ProblemMaker>> & {
  readonly [problemEntries]: Readonly<Record<string, ProblemEntry>>
}

/** The raw entries of a table, by full code, for the catalogue. */
export const problemEntries = Symbol('problemEntries')

/** Declares the refusals of one step; `reportProblems.notOpen({…})` makes the Problem `report.notOpen`. */
export const defineProblems = <const Table extends Readonly<Record<string, ProblemEntry>>>(
  step: string,
  table: Table,
): ProblemTable<keyof Table & string> => {
  const makers: Record<string, ProblemMaker> = {}
  const entries: Record<string, ProblemEntry> = {}
  for (const [key, entry] of Object.entries(table)) {
    const code = `${step}.${key}`
    entries[code] = entry
    makers[key] = (params = {}, fields = []) => new Problem(code, entry, params, fields)
  }
  return { ...makers, [problemEntries]: entries } as ProblemTable<keyof Table & string>
}

const fillIn = (sentence: string, params: ProblemParams): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))

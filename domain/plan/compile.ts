import { defaultCalendar, type WorkCalendar } from '../shared/calendar/index.ts'
import { type Block, blocksOf } from './blocks.ts'
import { distributionOf, semicolonsSpoilt, signerOf } from './closing.ts'
import { abbreviationsOf, basesIn, dataWindowOf, yearOf } from './context.ts'
import { coverageOf, type Zone } from './coverage.ts'
import { withDependencies } from './dependencies.ts'
import type { Setting } from './drafts.ts'
import { readDues } from './due/index.ts'
import { operativeFrom, piecesOf } from './duties.ts'
import { findingsOf } from './findings/index.ts'
import { type Head, headOf } from './head.ts'
import { issuingBody } from './issuing.ts'
import { type Line, linesOf, wrapWidth } from './lines.ts'
import { obligationsFound } from './obligations.ts'
import { addresseesOf, outlineOf } from './outline.ts'
import { nameOf } from './parties.ts'
import type { CompiledPlan, Section } from './schema.ts'
import type { Source } from './source.ts'
import { type Structure, structureOf } from './structure.ts'
import { annexedTables, type Table, tablesOf } from './tables.ts'
import { wordAt, wordsOf } from './words.ts'
import { type Zones, zonesOf } from './zones.ts'

/** A document taken apart, before its clauses are read. */
type Parts = {
  readonly lines: readonly Line[]
  /** The lines that are not blank, which `zones` counts: blank lines tell nothing. */
  readonly printed: readonly Line[]
  readonly zones: Zones
  readonly head: Head
  readonly tables: readonly Table[]
  readonly blocks: readonly Block[]
  readonly setting: Setting
  /** Tables of duties behind the signature: "Phụ lục: Phân công nhiệm vụ". */
  readonly annexed: readonly Table[]
  /** Offsets of the body and of the end of its preamble. */
  readonly bodyFrom: number
  readonly bodyTo: number
  readonly preambleTo: number
}

/** The body that the document says issues it, where the head is missing. */
function issuerInBody(source: Source, from: number, to: number): string | null {
  const { text, words } = source
  const stretch = issuingBody(source, wordAt(words, from), wordAt(words, to))
  return stretch ? nameOf(text, words, stretch) : null
}

function linesOfTables(tables: readonly Table[]): Set<number> {
  const taken = new Set<number>()
  for (const { first, last } of tables) for (let line = first; line <= last; line++) taken.add(line)
  return taken
}

function partsOf(text: string): Parts {
  const lines = linesOf(text)
  const words = wordsOf(text)
  const printed = lines.filter(line => !line.blank)
  const zones = zonesOf(text, printed)
  const { attached } = zones
  const own = printed.slice(zones.body, zones.closing)
  const body = attached ? [...own, ...printed.slice(attached.body, attached.end)] : own
  const headLines = printed.slice(0, zones.body)
  const tables = tablesOf(text, words, body)
  const annexed = annexedTables(text, words, printed.slice(attached?.end ?? zones.annex))
  const tabled = linesOfTables(tables)
  const blocks = blocksOf(text, body, wrapWidth(text, printed), line => tabled.has(line.number))
  const annexFrom = attached?.annex ? (printed[attached.body]?.start ?? text.length) : text.length
  const structure = structureOf(text, words, blocks, annexFrom)
  const head = headOf(text, headLines)
  const bodyFrom = body[0]?.start ?? 0
  const bodyTo = body.at(-1)?.end ?? text.length
  const unissued: Source = { text, words, issuer: head.issuer }
  const preambleTo = structure.items[operativeFrom(unissued, structure)]?.from ?? bodyTo
  const issuer = head.issuer ?? issuerInBody(unissued, bodyFrom, preambleTo)
  const source: Source = { text, words, issuer }
  const year = yearOf(head.issuedOn, head.title, text.slice(bodyFrom, preambleTo))
  const setting: Setting = {
    ...source,
    structure,
    dues: readDues(text, { issuedOn: head.issuedOn, year }),
    rows: tables.flatMap(table => table.rows.map(row => row.from)),
    addressees: addresseesOf(text, words, headLines),
    operative: operativeFrom(source, structure),
    annexFrom,
    spoilt: semicolonsSpoilt(text, printed.slice(zones.closing, zones.annex)),
  }
  return { lines, printed, zones, head, tables, annexed, blocks, setting, bodyFrom, bodyTo, preambleTo }
}

/** A section reaches to the next one of the same or a higher level. */
function sectionsOf(text: string, structure: Structure, blocks: readonly Block[], end: number): Section[] {
  const starts = structure.sections.map(section => section.start)
  const ends: number[] = []
  const open: number[] = []
  structure.sections.forEach((section, i) => {
    while (open.length && (structure.sections[open.at(-1) ?? 0]?.depth ?? 0) >= section.depth)
      ends[open.pop() ?? 0] = section.start
    open.push(i)
  })
  return structure.sections.map((section, i) => {
    const start = starts[i] ?? 0
    const reach = text.slice(start, ends[i] ?? end).trimEnd().length
    const line = blocks[section.block]?.line ?? 1
    return { label: section.path, title: section.title, line, start, end: start + reach }
  })
}

/** The label of the section in which an offset stands; '' before the first. */
function pathAt(sections: readonly Section[], offset: number): string {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sections[low - 1]?.label ?? ''
}

function zoneMarks(text: string, { printed, zones }: Parts): Zone[] {
  const at = (index: number) => printed[index]?.start ?? text.length
  const body: Zone[] = [
    { start: 0, is: 'heading' },
    { start: at(zones.body), is: 'other' },
  ]
  const closing: Zone[] = zones.closing < printed.length ? [{ start: at(zones.closing), is: 'closing' }] : []
  const { attached } = zones
  if (!attached) return [...body, ...closing]
  const annex: Zone[] = [
    { start: at(attached.title), is: 'heading' },
    { start: at(attached.body), is: 'other' },
  ]
  const end: Zone[] = attached.end < printed.length ? [{ start: at(attached.end), is: 'closing' }] : []
  return [...body, ...closing, ...annex, ...end]
}

interface CompileOptions {
  readonly file: string
  /** The days that differ from the plain week as clerks keep them; without it, those that come with the product. */
  readonly calendar?: WorkCalendar
}

/**
 * Compiles the text of one signed plan: what it asks of whom, by when, and what every character of it was taken for.
 * Pure and linear in the length of the text; the same text always gives the same plan.
 */
export function compile(text: string, options: CompileOptions): CompiledPlan {
  const parts = partsOf(text)
  const { lines, printed, zones, head, tables, annexed, blocks, setting, bodyFrom, bodyTo, preambleTo } =
    parts
  const { dues } = setting
  const pieces = piecesOf(setting)
  const divisions = sectionsOf(text, setting.structure, blocks, bodyTo)
  // What stands behind the signature is no section of the document either.
  const unnumbered = (i: number) =>
    (divisions[i]?.start ?? 0) >= setting.annexFrom ||
    /^(?:part|article)$/.test(blocks[setting.structure.sections[i]?.block ?? -1]?.label?.kind ?? '')
  const rows = [
    ...tables.flatMap(table => table.rows.map(row => ({ row, path: pathAt(divisions, row.from) }))),
    ...annexed.flatMap(table => table.rows.map(row => ({ row, path: '' }))),
  ]
  const found = obligationsFound(setting, lines, pieces, rows)
  const bound = found.map(({ obligation, piece }, i) => ({ id: `o${i + 1}`, start: obligation.start, piece }))
  const closing = printed.slice(zones.closing, zones.annex)
  const plan = {
    file: options.file,
    ...head,
    issuer: setting.issuer,
    legalBases: basesIn(text, bodyFrom, preambleTo, dues),
    sections: divisions.filter((_, i) => !unnumbered(i)),
    parts: divisions.filter((_, i) => unnumbered(i)),
    obligations: withDependencies(
      found.map(({ obligation }, i) => ({ ...obligation, id: `o${i + 1}`, dependsOn: [] })),
    ),
    dataWindow: dataWindowOf(text, dues),
    reportOutline: outlineOf(setting, lines, blocks),
    abbreviations: abbreviationsOf(text, lines, bodyFrom, bodyTo),
    distributionList: distributionOf(text, closing),
    signer: signerOf(text, closing),
    coverage: coverageOf(setting, blocks, pieces, bound, zoneMarks(text, parts)),
  }
  return { ...plan, findings: findingsOf(plan, text, options.calendar ?? defaultCalendar) }
}

import { blocksOf } from './blocks.ts'
import { distributionOf, signerOf } from './closing.ts'
import { abbreviationsOf, basesIn, dataWindowOf, yearOf } from './context.ts'
import { coverageOf, type Zone } from './coverage.ts'
import { withDependencies } from './dependencies.ts'
import type { Setting } from './drafts.ts'
import { readDues } from './due/index.ts'
import { operativeFrom, piecesOf } from './duties.ts'
import { findingsOf } from './findings/index.ts'
import { headOf } from './head.ts'
import { type Line, linesOf, wrapWidth } from './lines.ts'
import { obligationsFound } from './obligations.ts'
import { addresseesOf, outlineOf } from './outline.ts'
import { nameOf } from './parties.ts'
import { issuingBody } from './reading.ts'
import type { CompiledPlan, Section } from './schema.ts'
import type { Source } from './source.ts'
import { type Structure, structureOf } from './structure.ts'
import { tablesOf } from './tables.ts'
import { type Word, wordAt, wordsOf } from './words.ts'
import { type Zones, zonesOf } from './zones.ts'

type Document = { text: string; lines: readonly Line[]; words: readonly Word[]; zones: Zones }

/** A section reaches to the next one of the same or a higher level. */
function sectionsOf(
  text: string,
  structure: Structure,
  blocks: readonly { start: number; line: number }[],
  end: number,
): Section[] {
  return structure.sections.map((section, i) => {
    const block = blocks[section.block]
    const next = structure.sections.slice(i + 1).find(other => other.depth <= section.depth)
    const limit = next ? (blocks[next.block]?.start ?? end) : end
    const start = block?.start ?? 0
    return {
      label: section.path,
      title: section.title,
      line: block?.line ?? 1,
      start,
      end: start + text.slice(start, limit).trimEnd().length,
    }
  })
}

function zoneMarks({ text, lines, zones }: Document): Zone[] {
  const at = (index: number) => lines[index]?.start ?? text.length
  const body: Zone[] = [
    { start: 0, is: 'heading' },
    { start: at(zones.body), is: 'other' },
  ]
  return zones.closing < lines.length ? [...body, { start: at(zones.closing), is: 'closing' }] : body
}

/** The body that the document says issues it, where the head is missing. */
function issuerInBody(source: Source, from: number, to: number): string | null {
  const { text, words } = source
  const stretch = issuingBody(source, wordAt(words, from), wordAt(words, to))
  return stretch ? nameOf(text, words, stretch) : null
}

/**
 * Compiles the text of one signed plan: what it asks of whom, by when, and what every character of it was taken for.
 * Pure and linear in the length of the text; the same text always gives the same plan.
 */
export function compile(text: string, options: { file: string }): CompiledPlan {
  const lines = linesOf(text)
  const words = wordsOf(text)
  const zones = zonesOf(text, lines)
  const document: Document = { text, lines, words, zones }
  const body = lines.slice(zones.body, zones.closing)
  const tables = tablesOf(text, words, body)
  const tabled = (line: Line) => tables.some(table => line.number >= table.first && line.number <= table.last)
  const blocks = blocksOf(text, body, wrapWidth(text, lines), tabled)
  const structure = structureOf(text, words, blocks)
  const head = headOf(text, lines.slice(0, zones.body))
  const bodyFrom = body[0]?.start ?? 0
  const bodyTo = body.at(-1)?.end ?? text.length
  const unissued = { text, words, issuer: head.issuer }
  const preambleTo = structure.items[operativeFrom(unissued, structure)]?.from ?? bodyTo
  const issuer = head.issuer ?? issuerInBody(unissued, bodyFrom, preambleTo)
  const source: Source = { text, words, issuer }
  const dues = readDues(text, {
    issuedOn: head.issuedOn,
    year: yearOf(head.issuedOn, head.title, text.slice(bodyFrom, preambleTo)),
  })
  const setting: Setting = {
    ...source,
    structure,
    dues,
    rows: tables.flatMap(table => table.rows.map(row => row.from)),
    addressees: addresseesOf(text, words, lines.slice(0, zones.body)),
    operative: operativeFrom(source, structure),
  }
  const pieces = piecesOf(setting)
  const sections = sectionsOf(text, structure, blocks, bodyTo)
  const rows = tables.flatMap(table =>
    table.rows.map(row => ({
      row,
      path: sections.findLast(section => section.start <= row.from)?.label ?? '',
    })),
  )
  const found = obligationsFound(setting, lines, pieces, rows, dues)
  const obligations = withDependencies(
    found.map(({ obligation }, i) => ({ ...obligation, id: `o${i + 1}`, dependsOn: [] })),
  )
  const bound = found.map(({ obligation, piece }, i) => ({ id: `o${i + 1}`, start: obligation.start, piece }))
  const plan = {
    file: options.file,
    ...head,
    issuer,
    legalBases: basesIn(text, bodyFrom, preambleTo, dues),
    sections,
    obligations,
    dataWindow: dataWindowOf(text, dues),
    reportOutline: outlineOf(setting, lines, blocks),
    abbreviations: abbreviationsOf(text, lines, bodyFrom, bodyTo),
    distributionList: distributionOf(text, lines.slice(zones.closing, zones.annex)),
    signer: signerOf(text, lines.slice(zones.closing, zones.annex)),
    coverage: coverageOf(setting, blocks, pieces, bound, zoneMarks(document)),
  }
  return { ...plan, findings: findingsOf(plan, text) }
}

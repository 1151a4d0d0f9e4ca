import { repairLegacyLetters } from '../../../../domain/plan/encoding/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { Reading } from '../reading.ts'
import { convertedFrom, tidy } from '../text.ts'
import { type Archive, openArchive } from './archive.ts'
import { blocks, type Context } from './body.ts'
import { blocksIn, type DocxBlock } from './kept.ts'
import { openNumberer } from './numbering.ts'
import { parsePart } from './part.ts'
import { readStyles } from './styles.ts'
import { elements, type XmlElement } from './xml.ts'

type Part = (path: string) => XmlElement | undefined

const openParts = (archive: Archive, file: string): Part => {
  return path => {
    const bytes = archive(path)
    return bytes === null ? undefined : parsePart(bytes, file)
  }
}

/** The main part by the package's own relations; what other office files hold instead is refused by name. */
const mainPart = (part: Part, archive: Archive, file: string): string => {
  const relations = elements(part('_rels/.rels'))
  const main = relations.find(relation => relation.attributes['Type']?.endsWith('/officeDocument'))
  const target = main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml'
  if (target.startsWith('xl/')) throw readingProblems.otherOffice({ file, kind: '.xlsx' })
  if (target.startsWith('ppt/')) throw readingProblems.otherOffice({ file, kind: '.pptx' })
  if (archive('mimetype')) throw readingProblems.otherOffice({ file, kind: '.odt' })
  if (!archive(target)) throw readingProblems.otherOffice({ file, kind: '.zip' })
  return target
}

interface Notes {
  readonly number: Context['noteNumber']
  readonly referred: ReadonlyMap<string, number>
}

/** Notes are numbered in the order in which the text refers to them, footnotes and endnotes together. */
const openNotes = (): Notes => {
  const referred = new Map<string, number>()
  return {
    referred,
    number(kind, id) {
      const key = `${kind}:${id}`
      const known = referred.get(key) ?? referred.size + 1
      referred.set(key, known)
      return known
    },
  }
}

const noteLines = (part: Part, folder: string, notes: Notes, context: Context): string[] => {
  const bodies = new Map<string, XmlElement>(
    (['footnote', 'endnote'] as const).flatMap(kind =>
      elements(part(`${folder}${kind}s.xml`), kind).map(
        note => [`${kind}:${note.attributes['id']}`, note] as const,
      ),
    ),
  )
  return [...notes.referred].flatMap(([key, number]) => {
    const body = bodies.get(key)
    const text = body ? blocks(body, context).join(' ').replace(/\s+/g, ' ').trim() : ''
    return text === '' ? [] : [`[${number}] ${text}`]
  })
}

const assemble = (body: readonly string[], notes: readonly string[]): string =>
  `${[...body, ...(notes.length ? ['', ...notes] : [])].join('\n')}\n`
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .replace(/\n+$/, '\n')

interface OpenedDocx {
  readonly part: Part
  readonly folder: string
  readonly notes: Notes
  readonly context: Context
  readonly body: XmlElement[]
}

const openDocx = (bytes: Uint8Array, file: string): OpenedDocx => {
  const archive = openArchive(bytes, file)
  const part = openParts(archive, file)
  const main = mainPart(part, archive, file)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const notes = openNotes()
  const context: Context = {
    styles: readStyles(part(`${folder}styles.xml`)),
    numberer: openNumberer(part(`${folder}numbering.xml`)),
    noteNumber: notes.number,
    converted: new Set(),
  }
  return { part, folder, notes, context, body: elements(part(main), 'body') }
}

/** The blocks of a Word file in order, its tables as rows and not as lines; notes at the end. */
export const readDocxBlocks = (bytes: Uint8Array, file: string): DocxBlock[] => {
  const { part, folder, notes, context, body } = openDocx(bytes, file)
  const found = body.flatMap(element => blocksIn(element, context))
  const lines = noteLines(part, folder, notes, context)
  return lines.length === 0 ? found : [...found, { kind: 'lines', lines }]
}

/** A Word file: its words as shown, with the numbering, tables and footnotes that Word keeps apart from them. */
export const readDocx = (bytes: Uint8Array, file: string): Reading => {
  const { part, folder, notes, context, body: elementsOfBody } = openDocx(bytes, file)
  const body = elementsOfBody.flatMap(element => blocks(element, context))
  const { text, legacy } = repairLegacyLetters(tidy(assemble(body, noteLines(part, folder, notes, context))))
  if (text.trim() === '') throw readingProblems.noText({ file })
  if (text.length > limits.textCharacters)
    throw readingProblems.tooLong({ file, limit: limits.textCharacters / 1_000_000 })
  const old = new Set([...context.converted, ...(legacy ? [legacy] : [])])
  const warnings: Bilingual[] = [...old].map(convertedFrom)
  return { text, method: 'docx', pages: [], pictures: [], confidence: null, warnings }
}

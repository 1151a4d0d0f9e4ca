import { decodeText, repairLegacyLetters } from '../../../../domain/plan/encoding/index.ts'
import type { Bilingual } from '../../../../domain/shared/index.ts'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'
import type { Reading } from '../reading.ts'
import { convertedFrom, tidy } from '../text.ts'
import { type Archive, openArchive } from './archive.ts'
import { blocks, type Context } from './body.ts'
import { openNumberer } from './numbering.ts'
import { readStyles } from './styles.ts'
import { BrokenXml, DeclaredType, elements, parseXml, type XmlElement } from './xml.ts'

type Part = (path: string) => XmlElement | undefined

const openParts = (archive: Archive, file: string): Part => {
  return path => {
    const bytes = archive(path)
    if (!bytes) return undefined
    try {
      return parseXml(decodeXml(bytes))
    } catch (error) {
      if (error instanceof DeclaredType) throw readingProblems.externalEntity({ file })
      if (error instanceof BrokenXml) throw readingProblems.damaged({ file, kind: '.docx' })
      throw error
    }
  }
}

/** XML parts are UTF-8 or UTF-16; bytes that are neither are shown as they fall. */
const decodeXml = (bytes: Uint8Array): string => {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return utf16 ? decodeText(bytes).text : new TextDecoder().decode(bytes)
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

/** A Word file: its words as shown, with the numbering, tables and footnotes that Word keeps apart from them. */
export const readDocx = (bytes: Uint8Array, file: string): Reading => {
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
  const body = elements(part(main), 'body').flatMap(element => blocks(element, context))
  const { text, legacy } = repairLegacyLetters(tidy(assemble(body, noteLines(part, folder, notes, context))))
  if (text.trim() === '') throw readingProblems.noText({ file })
  if (text.length > limits.textCharacters)
    throw readingProblems.tooLong({ file, limit: limits.textCharacters / 1_000_000 })
  const old = new Set([...context.converted, ...(legacy ? [legacy] : [])])
  const warnings: Bilingual[] = [...old].map(convertedFrom)
  return { text, method: 'docx', pages: [], confidence: null, warnings }
}

import { readingProblems } from '../problems.ts'
import { type Archive, openArchive } from './archive.ts'
import { blocks, type Context } from './body.ts'
import { openNumberer } from './numbering.ts'
import { parsePart } from './part.ts'
import { readStyles } from './styles.ts'
import { elements, type XmlElement } from './xml.ts'

export type Part = (path: string) => XmlElement | undefined

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

/** Gives the notes that were referred to since it was last asked, a line each. */
export const openNoteLines = ({ part, folder, notes, context }: OpenedDocx): (() => string[]) => {
  const bodies = new Map<string, XmlElement>(
    (['footnote', 'endnote'] as const).flatMap(kind =>
      elements(part(`${folder}${kind}s.xml`), kind).map(
        note => [`${kind}:${note.attributes['id']}`, note] as const,
      ),
    ),
  )
  let told = 0
  return () => {
    const fresh = [...notes.referred].slice(told)
    told += fresh.length
    return fresh.flatMap(([key, number]) => {
      const body = bodies.get(key)
      const text = body ? blocks(body, context).join(' ').replace(/\s+/g, ' ').trim() : ''
      return text === '' ? [] : [`[${number}] ${text}`]
    })
  }
}

export interface OpenedDocx {
  readonly archive: Archive
  readonly part: Part
  readonly main: string
  readonly folder: string
  readonly notes: Notes
  readonly context: Context
  readonly body: XmlElement[]
}

/** A Word file with its parts at hand. */
export const openDocx = (bytes: Uint8Array, file: string): OpenedDocx => {
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
  return { archive, part, main, folder, notes, context, body: elements(part(main), 'body') }
}

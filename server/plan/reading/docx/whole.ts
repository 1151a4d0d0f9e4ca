import { type Aside, asidesIn, countedAsides, partsAside } from './asides.ts'
import { blocksIn, type DocxBlock } from './kept.ts'
import { type OpenedDocx, openDocx, openNoteLines } from './opened.ts'
import { type LeftPicture, picturesUnder, targetsOf } from './pictures.ts'
import { elements, type XmlElement } from './xml.ts'

/** What a Word file gives to a report. */
export interface WholeDocx {
  readonly blocks: readonly DocxBlock[]
  /** Pictures that cannot be taken: the kind of each in capitals, null where its bytes are not in the file. */
  readonly left: readonly (string | null)[]
  readonly asides: readonly Aside[]
}

interface Package {
  readonly targets: ReadonlyMap<string, string>
  /** The parts that the main part names in a role: comments, header, footer. */
  readonly named: (...roles: readonly string[]) => XmlElement[]
}

const openPackage = ({ part, folder, main }: OpenedDocx): Package => {
  const relations = part(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const targets = targetsOf(relations, folder)
  const roleOf = (relation: XmlElement) => relation.attributes['Type']?.split('/').at(-1) ?? ''
  return {
    targets,
    named: (...roles) =>
      elements(relations)
        .filter(relation => roles.includes(roleOf(relation)))
        .flatMap(({ attributes }) => part(targets.get(attributes['Id'] ?? '') ?? '') ?? []),
  }
}

/** Everything of a Word file that a report can take, in order, and an account of what it cannot. */
export const readWholeDocx = (bytes: Uint8Array, file: string): WholeDocx => {
  const opened = openDocx(bytes, file)
  const { archive, context, body } = opened
  const { targets, named } = openPackage(opened)
  const freshNotes = openNoteLines(opened)
  const left: LeftPicture[] = []
  let notes = 0
  const behind = (element: XmlElement): DocxBlock[] => {
    const lines = freshNotes()
    notes += lines.length
    const pictures = picturesUnder(element, targets, archive).flatMap((picture): DocxBlock[] => {
      if (!('left' in picture)) return [{ kind: 'picture', picture }]
      left.push(picture)
      return []
    })
    return [...pictures, ...(lines.length === 0 ? [] : [{ kind: 'lines', lines } as const])]
  }
  const blocks = body.flatMap(element => blocksIn(element, context, behind))
  const asides = countedAsides([
    ...Array.from({ length: notes }, () => ({ kind: 'note' as const })),
    ...body.flatMap(asidesIn),
    ...partsAside(
      'comment',
      named('comments').flatMap(part => elements(part, 'comment')),
    ),
    ...partsAside('pageHead', named('header', 'footer')),
  ])
  return { blocks, left: left.map(each => each.left), asides }
}

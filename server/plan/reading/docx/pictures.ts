import type { Archive } from './archive.ts'
import { elements, type XmlElement } from './xml.ts'

/** A picture of a Word file as a report can hold it. */
export interface DocxPicture {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** What its writer says it shows; empty where they said nothing. */
  readonly alt: string
  /** Only a part of it is shown in Word; the bytes hold all of it. */
  readonly cropped: boolean
}

/** One that cannot be taken: its kind as the ending of its file, or that its bytes are not in the document. */
export type LeftPicture = { readonly left: string } | { readonly left: null }

/** Where the bytes of a drawing are, before they are looked at. */
interface Shown {
  readonly relation: string | undefined
  readonly alt: string
  readonly cropped: boolean
}

/** Deleted and moved-away pictures are no part of the document; a fallback repeats what stands before it. */
const passed = new Set(['del', 'moveFrom', 'Fallback'])

const isCropped = (fill: XmlElement): boolean =>
  elements(fill, 'srcRect').some(({ attributes }) =>
    ['l', 't', 'r', 'b'].some(side => Number(attributes[side] ?? 0) > 0),
  )

/** The pictures below an element in the order in which they stand. */
const shownIn = (parent: XmlElement, alt: string): Shown[] =>
  elements(parent).flatMap((child): Shown[] => {
    const { name, attributes } = child
    if (passed.has(name)) return []
    if (name === 'blip') return [{ relation: attributes['embed'], alt, cropped: isCropped(parent) }]
    if (name === 'imagedata') {
      const cropped = ['cropleft', 'croptop', 'cropright', 'cropbottom'].some(side => side in attributes)
      return [{ relation: attributes['id'], alt: alt || (attributes['title'] ?? ''), cropped }]
    }
    return shownIn(child, wordsOf(child) || alt)
  })

/** The words that a drawing carries for whoever does not see it: DrawingML beside it, VML on the shape itself. */
const wordsOf = (drawing: XmlElement): string => {
  if (drawing.name === 'shape') return drawing.attributes['alt'] ?? ''
  const [properties] = elements(drawing, 'docPr')
  return properties?.attributes['descr'] || properties?.attributes['title'] || ''
}

const starts = { png: [0x89, 0x50, 0x4e, 0x47], jpg: [0xff, 0xd8, 0xff] } as const

const typeOf = (bytes: Uint8Array): 'png' | 'jpg' | null =>
  (['png', 'jpg'] as const).find(type => starts[type].every((byte, at) => bytes[at] === byte)) ?? null

/** A path as it stands in a part's folder, its steps up taken. */
const resolved = (target: string, folder: string): string => {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** Where each relation of the main part leads inside the package; what leads out of it is left out. */
export const targetsOf = (relations: XmlElement | undefined, folder: string): ReadonlyMap<string, string> =>
  new Map(
    elements(relations)
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes: { Id = '', Target = '' } }) => [Id, resolved(Target, folder)]),
  )

/** The pictures of a stretch of the text: what can be taken, and what cannot, each in its place. */
export const picturesUnder = (
  element: XmlElement,
  targets: ReadonlyMap<string, string>,
  archive: Archive,
): (DocxPicture | LeftPicture)[] =>
  shownIn(element, '').map(({ relation, alt, cropped }) => {
    const path = targets.get(relation ?? '')
    const bytes = path === undefined ? null : archive(path)
    if (path === undefined || bytes === null) return { left: null }
    const type = typeOf(bytes)
    if (type === null) return { left: (path.split('.').at(-1) ?? '').toUpperCase() }
    return { type, bytes, alt: alt.normalize('NFC').replace(/\s+/g, ' ').trim(), cropped }
  })

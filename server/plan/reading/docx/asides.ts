import { type AsideKind, asideKinds } from '../../../../domain/plan/index.ts'
import { elements, isOn, settingOf, type XmlElement } from './xml.ts'

/** How often it stands in the file, and what it says where that is at hand. */
export interface Aside {
  readonly kind: AsideKind
  readonly count: number
  readonly words: readonly string[]
}

type Found = { readonly kind: AsideKind; readonly words?: string }

const passed = new Set(['Fallback', 'pPr', 'rPr'])
const revised = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const lines = new Set(['line', 'lineInv', 'straightConnector1', 'bentConnector3', 'curvedConnector3'])
const drawn = new Set(['wsp', 'shape', 'rect', 'roundrect', 'oval', 'polyline'])

const holds = (element: XmlElement, names: ReadonlySet<string>): boolean =>
  names.has(element.name) || elements(element).some(child => holds(child, names))

const worded = new Set(['txbxContent', 'imagedata', 'blip', 'textpath'])

/** A line drawn below a head is no loss; a drawing that shows something is. */
const isLine = (shape: XmlElement): boolean =>
  elements(shape, 'spPr').some(properties =>
    elements(properties, 'prstGeom').some(({ attributes: { prst = '' } }) => lines.has(prst)),
  ) ||
  (shape.attributes['type'] ?? '').endsWith('_t32') ||
  shape.attributes['hr'] !== undefined

/** All words below an element, as they stand. */
const wordsUnder = (element: XmlElement): string =>
  elements(element)
    .map(child => {
      if (child.name === 't') return child.children.filter(part => typeof part === 'string').join('')
      return wordsUnder(child) + (child.name === 'p' ? ' ' : '')
    })
    .join('')

const tidied = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

const kindOf = (element: XmlElement): AsideKind | null => {
  const { name, attributes } = element
  if (revised.has(name)) return 'revision'
  if (name === 'txbxContent') return tidied(wordsUnder(element)) === '' ? null : 'textBox'
  if (name === 'oMath') return 'equation'
  if (name === 'chart' && attributes['id'] !== undefined) return 'chart'
  if (name === 'relIds') return 'diagram'
  if (name === 'OLEObject') return 'object'
  if (name === 'altChunk') return 'object'
  return drawn.has(name) && !holds(element, worded) && !isLine(element) ? 'shape' : null
}

/** One after the other, as they stand in the text. A change inside a change is told once. */
export const asidesIn = (parent: XmlElement): Found[] =>
  elements(parent).flatMap((child): Found[] => {
    if (passed.has(child.name)) return []
    const kind = kindOf(child)
    const found: Found[] = kind === null ? [] : [{ kind }]
    if (kind === 'revision') return [...found, ...asidesIn(child).filter(each => each.kind !== 'revision')]
    if (child.name === 'r' && isHidden(child)) return [{ kind: 'hidden', words: tidied(wordsUnder(child)) }]
    return [...found, ...asidesIn(child)]
  })

const isHidden = (run: XmlElement): boolean =>
  elements(run, 'rPr').some(properties => isOn(settingOf(properties, 'vanish'))) &&
  tidied(wordsUnder(run)) !== ''

const shown = new Set(['blip', 'imagedata', 'textpath'])

/** What stands in comments, or in the head and foot of the pages; a page's number alone says nothing. */
export const partsAside = (kind: AsideKind, parts: readonly XmlElement[]): Found[] => [
  ...new Map(
    parts.flatMap(part => {
      const words = tidied(wordsUnder(part))
      const says = /\p{L}/u.test(words)
      return says || holds(part, shown) ? [[words, says ? { kind, words } : { kind }] as const] : []
    }),
  ).values(),
]

const shownWords = 200
const shownAtMost = 20

export const countedAsides = (found: readonly Found[]): Aside[] =>
  asideKinds.flatMap(kind => {
    const own = found.filter(each => each.kind === kind)
    const words = own.flatMap(each => (each.words ? [each.words.slice(0, shownWords)] : []))
    return own.length === 0 ? [] : [{ kind, count: own.length, words: words.slice(0, shownAtMost) }]
  })

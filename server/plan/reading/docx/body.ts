import {
  tcvn3CapitalsToUnicode,
  tcvn3Font,
  tcvn3ToUnicode,
  vniFont,
  vniToUnicode,
} from '../../../../domain/plan/encoding/index.ts'
import type { Numberer } from './numbering.ts'
import { paragraphNumbering, runStyle, type Style, type Styles } from './styles.ts'
import { renderTable } from './table.ts'
import { descend, elements, isOn, settingOf, type XmlElement } from './xml.ts'

export interface Context {
  readonly styles: Styles
  readonly numberer: Numberer
  /** The number printed for a footnote or endnote reference. */
  readonly noteNumber: (kind: 'footnote' | 'endnote', id: string) => number
  /** Set when text in an old font was converted. */
  readonly converted: Set<'tcvn3' | 'vni'>
}

/** Text of a run in Unicode and in the case it is shown in. */
const shown = (text: string, style: Style, context: Context): string => {
  const font = style.font ?? ''
  const old = tcvn3Font(font)
  if (old) context.converted.add('tcvn3')
  else if (vniFont(font)) context.converted.add('vni')
  const unicode = old
    ? old.capitals
      ? tcvn3CapitalsToUnicode(text)
      : tcvn3ToUnicode(text)
    : vniFont(font)
      ? vniToUnicode(text)
      : text
  return style.capitals ? unicode.toUpperCase() : unicode
}

const symbol = (code: string | undefined): string => {
  const point = Number.parseInt(code ?? '', 16)
  // Private-use code points are pictures of a symbol font; the usual ones are dots and ticks.
  return Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) ? '' : String.fromCodePoint(point)
}

const runPart = (part: XmlElement, style: Style, context: Context): string => {
  switch (part.name) {
    case 't':
      return shown(part.children.filter(child => typeof child === 'string').join(''), style, context)
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(part.attributes['char'])
    case 'footnoteReference':
      return `[${context.noteNumber('footnote', part.attributes['id'] ?? '')}]`
    case 'endnoteReference':
      return `[${context.noteNumber('endnote', part.attributes['id'] ?? '')}]`
    default:
      return ''
  }
}

interface Inline {
  text: string
  /** Blocks of text boxes anchored in the paragraph; they follow it. */
  readonly boxes: XmlElement[]
}

/** Deleted and moved-away text is no part of the document; a fallback repeats what stands before it. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'pPr', 'rPr', 'instrText', 'delText'])

const collect = (node: XmlElement, base: Style, context: Context, into: Inline): void => {
  for (const child of elements(node)) {
    if (skipped.has(child.name)) continue
    if (child.name === 'txbxContent') into.boxes.push(child)
    else if (child.name === 'r') {
      const properties = descend(child, 'rPr')
      const named = settingOf(properties, 'rStyle')
      const style = { ...base, ...(named ? context.styles.of(named) : {}), ...runStyle(properties) }
      if (style.hidden) continue
      for (const part of elements(child)) into.text += runPart(part, style, context)
      collect(child, base, context, into)
    } else collect(child, base, context, into)
  }
}

/** Tabs inside a line keep two columns apart; a leading one is only an indent. */
const tidyLine = (line: string): string =>
  line
    .replace(/[ \u00a0]*\t[\t \u00a0]*/g, '    ')
    .replace(/[ \u00a0]{5,}/g, '    ')
    .trim()

const paragraph = (node: XmlElement, context: Context): string[] => {
  const properties = descend(node, 'pPr')
  const base = context.styles.of(settingOf(properties, 'pStyle') ?? context.styles.paragraphDefault)
  const { numId, level } = { ...base, ...paragraphNumbering(properties) }
  const inline: Inline = { text: '', boxes: [] }
  collect(node, base, context, inline)
  const removed = isOn(settingOf(descend(properties, 'rPr'), 'del')) && inline.text === ''
  const numbered = numId !== undefined && numId !== '0' && !removed && inline.text.trim() !== ''
  const label = numbered ? context.numberer.next(numId, level ?? 0) : ''
  const lines = inline.text.split('\n').map(tidyLine)
  const [first = '', ...rest] = lines
  return [label + first, ...rest, ...inline.boxes.flatMap(box => blocks(box, context))]
}

/** The lines of a body, a cell, a note or a text box: paragraphs one a line, tables row by row. */
export const blocks = (parent: XmlElement, context: Context): string[] =>
  elements(parent).flatMap(child => {
    switch (child.name) {
      case 'p':
        return paragraph(child, context)
      case 'tbl':
        return renderTable(child, cell => blocks(cell, context))
      case 'sdt':
        return elements(child, 'sdtContent').flatMap(content => blocks(content, context))
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        return blocks(child, context)
      case 'AlternateContent':
        return elements(child, 'Choice').flatMap(choice => blocks(choice, context))
      default:
        return []
    }
  })

import { descend, elements, isOn, settingOf, type XmlElement } from './xml.ts'

/** What a paragraph or run style adds to the words: numbering, capitals, font. */
export interface Style {
  readonly numId?: string
  readonly level?: number
  readonly capitals?: boolean
  readonly hidden?: boolean
  readonly font?: string
}

export interface Styles {
  readonly of: (id: string | undefined) => Style
  readonly paragraphDefault: string | undefined
}

/** The properties of a run that change its words. */
export const runStyle = (properties: XmlElement | undefined): Style => {
  const capitals = settingOf(properties, 'caps')
  const hidden = settingOf(properties, 'vanish')
  const fonts = descend(properties, 'rFonts')?.attributes
  const font = fonts?.['ascii'] ?? fonts?.['hAnsi']
  return {
    ...(capitals === undefined ? {} : { capitals: isOn(capitals) }),
    ...(hidden === undefined ? {} : { hidden: isOn(hidden) }),
    ...(font === undefined ? {} : { font }),
  }
}

/** The numbering that a paragraph names for itself; numId 0 takes it away. */
export const paragraphNumbering = (properties: XmlElement | undefined): Style => {
  const numbering = descend(properties, 'numPr')
  const numId = settingOf(numbering, 'numId')
  const level = settingOf(numbering, 'ilvl')
  return {
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Number(level) || 0 }),
  }
}

/** Styles with what they inherit; a circle of parents is cut. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const byId = new Map(elements(root, 'style').map(style => [style.attributes['styleId'] ?? '', style]))
  const known = new Map<string, Style>()
  const defaults = runStyle(descend(root, 'docDefaults', 'rPrDefault', 'rPr'))
  const of = (id: string | undefined, depth = 0): Style => {
    const style = id === undefined ? undefined : byId.get(id)
    if (!style || depth > 20) return defaults
    const met = known.get(id ?? '')
    if (met) return met
    const own = { ...paragraphNumbering(descend(style, 'pPr')), ...runStyle(descend(style, 'rPr')) }
    const whole = { ...of(settingOf(style, 'basedOn'), depth + 1), ...own }
    known.set(id ?? '', whole)
    return whole
  }
  const standard = [...byId].find(
    ([, style]) => style.attributes['type'] === 'paragraph' && isOn(style.attributes['default']),
  )
  return { of: id => of(id), paragraphDefault: standard?.[0] }
}

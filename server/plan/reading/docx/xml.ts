/** An element with its local name; attributes too are named without their prefix. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** The text is no well-formed XML. */
export class BrokenXml extends Error {}

/** The text declares a document type, through which entities could be pulled in. */
export class DeclaredType extends Error {}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return named[name] ?? whole
        const point =
          name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
      })
    : text

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const attributesOf = (source: string): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of source.matchAll(attribute))
    found[local(name)] = decodeEntities(double ?? single ?? '')
  return found
}

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
}

const deepest = 500

/** Where the tag that opens at `from` ends; a ">" inside quotes does not count. */
const tagEnd = (source: string, from: number): number => {
  let quote = ''
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return at
  }
  throw new BrokenXml()
}

const skipTo = (source: string, end: string, from: number): number => {
  const at = source.indexOf(end, from)
  if (at < 0) throw new BrokenXml()
  return at + end.length
}

/** Comments, instructions and character data; null when a tag stands here. Refuses declarations. */
const special = (source: string, at: number, into: XmlNode[]): number | null => {
  if (source.startsWith('<?', at)) return skipTo(source, '?>', at)
  if (source.startsWith('<!--', at)) return skipTo(source, '-->', at)
  if (source.startsWith('<![CDATA[', at)) {
    const end = skipTo(source, ']]>', at)
    into.push(source.slice(at + 9, end - 3))
    return end
  }
  if (source.startsWith('<!', at)) throw new DeclaredType()
  return null
}

/** Reads a whole XML part into a tree. Knows no document types and no entities but the five of XML itself. */
export const parseXml = (source: string): XmlElement => {
  const root: Open = { name: '', attributes: {}, children: [] }
  const stack: Open[] = [root]
  for (let at = 0; at < source.length; ) {
    const open = stack.at(-1) ?? root
    const next = source.indexOf('<', at)
    if (next < 0) break
    if (next > at) open.children.push(decodeEntities(source.slice(at, next)))
    const after = special(source, next, open.children)
    if (after !== null) {
      at = after
      continue
    }
    const end = tagEnd(source, next + 1)
    step(stack, source.slice(next + 1, end))
    at = end + 1
  }
  const [top] = root.children.filter(child => typeof child !== 'string')
  if (stack.length !== 1 || !top) throw new BrokenXml()
  return top
}

/** Takes one tag: closes, opens, or both at once. */
const step = (stack: Open[], tag: string): void => {
  if (tag.startsWith('/')) {
    const closed = stack.pop()
    if (!closed || stack.length === 0 || closed.name !== local(tag.slice(1).trim())) throw new BrokenXml()
    return
  }
  const alone = tag.endsWith('/')
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? ''
  const element: Open = {
    name: local(name),
    attributes: attributesOf(tag.slice(name.length)),
    children: [],
  }
  stack.at(-1)?.children.push(element)
  if (!alone) stack.push(element)
  if (stack.length > deepest) throw new BrokenXml()
}

export const elements = (parent: XmlElement | undefined, name?: string): XmlElement[] =>
  (parent?.children ?? []).flatMap(child =>
    typeof child !== 'string' && (name === undefined || child.name === name) ? [child] : [],
  )

/** Follows a path of names down from an element. */
export const descend = (from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => elements(at, name)[0], from)

/** The `val` of a property element; "true" when it is there without one, undefined when it is not there. */
export const settingOf = (parent: XmlElement | undefined, name: string): string | undefined => {
  const found = descend(parent, name)
  return found && (found.attributes['val'] ?? 'true')
}

/** Whether a switch is on. */
export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off', 'none'].includes(value)

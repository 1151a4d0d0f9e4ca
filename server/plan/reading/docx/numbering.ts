import { descend, elements, isOn, settingOf, type XmlElement } from './xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** "%1.%2." with a place for each level's figure. */
  readonly pattern: string
  readonly allDecimal: boolean
  readonly glued: boolean
}

interface Numbering {
  /** Lists that share one abstract list count on together. */
  readonly list: string
  readonly levels: ReadonlyMap<number, Level>
  readonly restarts: ReadonlyMap<number, number>
}

/** Gives each numbered paragraph, in order, the label that Word shows and does not store. */
export interface Numberer {
  next(numId: string, level: number): string
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const roman = (count: number): string => {
  let left = Math.min(count, 4999)
  let written = ''
  for (const [worth, sign] of romanParts)
    while (left >= worth) {
      written += sign
      left -= worth
    }
  return written
}

/** a…z, then aa, bb…: as Word does. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26) || 1)

const formatted = (count: number, format: string): string => {
  if (count < 1 && format !== 'decimal') return String(count)
  switch (format) {
    case 'upperRoman':
      return roman(count).toUpperCase()
    case 'lowerRoman':
      return roman(count)
    case 'upperLetter':
      return letter(count).toUpperCase()
    case 'lowerLetter':
      return letter(count)
    case 'decimalZero':
      return String(count).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(count)
  }
}

/** Whatever dot or arrow the bullet is drawn as, official texts write "-", and "+" one level down. */
const bullet = (pattern: string): string => (/^[+*•]$/.test(pattern.trim()) ? pattern.trim() : '-')

const readLevel = (source: XmlElement): Level => ({
  start: Number(settingOf(source, 'start') ?? 1),
  format: settingOf(source, 'numFmt') ?? 'decimal',
  pattern: descend(source, 'lvlText')?.attributes['val'] ?? '',
  allDecimal: isOn(settingOf(source, 'isLgl')),
  glued: settingOf(source, 'suff') === 'nothing',
})

const levelsOf = (source: XmlElement | undefined): [number, Level][] =>
  elements(source, 'lvl').map(level => [Number(level.attributes['ilvl'] ?? 0), readLevel(level)])

const readNumbering = (root: XmlElement | undefined): Map<string, Numbering> => {
  const abstract = new Map(
    elements(root, 'abstractNum').map(source => [source.attributes['abstractNumId'] ?? '', source]),
  )
  const found = new Map<string, Numbering>()
  for (const source of elements(root, 'num')) {
    const list = settingOf(source, 'abstractNumId') ?? ''
    const overrides = elements(source, 'lvlOverride')
    const levels = new Map([...levelsOf(abstract.get(list)), ...overrides.flatMap(levelsOf)])
    const restarts = overrides.flatMap((override): [number, number][] => {
      const start = settingOf(override, 'startOverride')
      return start === undefined ? [] : [[Number(override.attributes['ilvl'] ?? 0), Number(start)]]
    })
    found.set(source.attributes['numId'] ?? '', { list, levels, restarts: new Map(restarts) })
  }
  return found
}

const labelOf = (numbering: Numbering, level: number, counts: readonly number[]): string => {
  const own = numbering.levels.get(level)
  if (!own) return ''
  if (own.format === 'bullet') return `${bullet(own.pattern)} `
  const label = own.pattern.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const format = own.allDecimal ? 'decimal' : (numbering.levels.get(at)?.format ?? 'decimal')
    return formatted(counts[at] ?? numbering.levels.get(at)?.start ?? 1, format)
  })
  return label === '' || own.glued ? label : `${label} `
}

export const openNumberer = (root: XmlElement | undefined): Numberer => {
  const known = readNumbering(root)
  const countsOf = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(numId, level) {
      const numbering = known.get(numId)
      if (!numbering) return ''
      const counts = countsOf.get(numbering.list) ?? []
      countsOf.set(numbering.list, counts)
      const restart = begun.has(`${numId}:${level}`) ? undefined : numbering.restarts.get(level)
      begun.add(`${numId}:${level}`)
      const start = restart ?? numbering.levels.get(level)?.start ?? 1
      const before = restart === undefined ? counts[level] : undefined
      counts[level] = before === undefined ? start : before + 1
      // A deeper level begins anew below this one.
      counts.length = level + 1
      return labelOf(numbering, level, counts)
    },
  }
}

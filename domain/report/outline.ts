import type { DataWindow, OutlineItem } from '../plan/index.ts'
import type { OutlineSection } from './outlineShape.ts'

export type { OutlineSection }

const titleLength = 110

/** The plan's outline points as sections: the first clause is the heading, the whole point its guidance. */
export const sectionsOf = (items: readonly OutlineItem[]): OutlineSection[] =>
  items.map((item, index) => {
    const guidance = item.text.replace(/\s+/g, ' ').trim()
    return {
      label: /(\d+)$/.exec(item.label)?.[1] ?? String(index + 1),
      title: headingOf(guidance),
      guidance,
      required: true,
      questions: questionsIn(guidance),
    }
  })

const shortest = 12

/** A point of the plan that lists several things in one breath asks for each of them. */
const questionsIn = (guidance: string): string[] => {
  const parts = guidance
    .replace(/[.;\s]+$/, '')
    .split(/;\s+/)
    .map(part => part.trim())
  if (parts.length < 2 || parts.some(part => part.length < shortest)) return []
  return parts.map(part => `${part.charAt(0).toLocaleUpperCase('vi')}${part.slice(1)}`.slice(0, 500))
}

const headingOf = (guidance: string): string => {
  const clause = /^[^.;:]+/.exec(guidance)?.[0].trim() ?? guidance
  if (clause.length <= titleLength) return clause
  const cut = clause.slice(0, titleLength)
  const comma = cut.lastIndexOf(',')
  return `${(comma > titleLength / 2 ? cut.slice(0, comma) : cut.slice(0, cut.lastIndexOf(' '))).trim()}…`
}

/** The years that the data window touches, as periods of yearly figures: '2013' … '2023'. */
export const periodsOf = (window: Pick<DataWindow, 'from' | 'to'>): string[] => {
  const first = Number(window.from.slice(0, 4))
  const last = Number(window.to.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset))
}

/** The period of a figure that is not counted year by year: the whole data window. */
export const wholeWindow = 'all'

import { z } from 'zod'
import { withoutParts } from './breakdown.ts'
import type { Indicator } from './indicatorShape.ts'
import type { OutlineCheck, OutlineSection } from './outlineShape.ts'

const kinds = [
  'sectionAdded',
  'sectionRemoved',
  'sectionRenamed',
  'sectionAsked',
  'sectionRequired',
  'sectionOptional',
  'sectionsMoved',
  'indicatorAdded',
  'indicatorRemoved',
  'indicatorRenamed',
  'indicatorAsked',
  'checkAdded',
  'checkRemoved',
  'checkChanged',
] as const

/** One thing that is otherwise between two versions of an outline, in the words its writers know it by. */
export const outlineChange = z.object({
  kind: z.enum(kinds),
  /** The section it stands in; empty for checks among figures and for the order of the sections. */
  section: z.string(),
  /** The section's heading, the indicator's name, or the check's sentence, as they are now or were last. */
  vi: z.string(),
  en: z.string(),
  /** What was there and what is there now, where words were changed; the figures that went with a section. */
  before: z.string(),
  after: z.string(),
})
export type OutlineChange = z.output<typeof outlineChange>

export interface OutlineWords {
  readonly sections: readonly OutlineSection[]
  /** null where it is not known what was asked for in figures. */
  readonly indicators: readonly Indicator[] | null
  readonly checks: readonly OutlineCheck[]
}

/**
 * What a writer has to know who worked along `before` and finds `after`: sections in the order of the outline, each
 * with its indicators, then what was taken out, then the checks. Wording that only the editors see (codes, positions of
 * indicators) is no change.
 */
export const outlineChanges = (before: OutlineWords, after: OutlineWords): OutlineChange[] => {
  const isStill = (section: string) => after.sections.some(({ label }) => label === section)
  const figures =
    before.indicators === null || after.indicators === null
      ? []
      : indicatorChanges(withoutParts(before.indicators), withoutParts(after.indicators)).filter(
          ({ kind, section }) => kind !== 'indicatorRemoved' || isStill(section),
        )
  const own = sectionChanges(before, after)
  const labels = [...new Set([...after.sections, ...before.sections].map(({ label }) => label))]
  return [
    ...labels.flatMap(label => [...own, ...figures].filter(({ section }) => section === label)),
    ...moved(before.sections, after.sections),
    ...checkChanges(before.checks, after.checks),
  ]
}

type Kind = OutlineChange['kind']

const sectionChanges = (earlier: OutlineWords, later: OutlineWords): OutlineChange[] => {
  const [before, after] = [earlier.sections, later.sections]
  /** What is asked for in figures under a heading that goes, which goes with it. */
  const figuresOf = (section: string) =>
    withoutParts(earlier.indicators ?? [])
      .filter(each => each.section === section && !later.indicators?.some(({ code }) => code === each.code))
      .map(({ name }) => name)
      .join('; ')
  const change = (kind: Kind, { label, title }: OutlineSection, was = '', is = ''): OutlineChange => ({
    ...{ kind, section: label, vi: title, en: title, before: was, after: is },
  })
  return [
    ...after.flatMap(section => {
      const old = before.find(({ label }) => label === section.label)
      if (old === undefined) return [change('sectionAdded', section, '', askedOf(section))]
      const [was, is] = [askedOf(old), askedOf(section)]
      return [
        ...(old.title === section.title ? [] : [change('sectionRenamed', section, old.title, section.title)]),
        ...(was === is ? [] : [change('sectionAsked', section, was, is)]),
        ...(old.required === section.required
          ? []
          : [change(section.required ? 'sectionRequired' : 'sectionOptional', section)]),
      ]
    }),
    ...before
      .filter(({ label }) => !after.some(section => section.label === label))
      .map(section => change('sectionRemoved', section, figuresOf(section.label))),
  ]
}

/** What is asked for in words: the guidance, then the questions, a line each. */
const askedOf = ({ guidance, questions = [] }: OutlineSection): string =>
  [guidance.trim(), ...questions.map(question => `– ${question}`)].filter(Boolean).join('\n')

const moved = (before: readonly OutlineSection[], after: readonly OutlineSection[]): OutlineChange[] => {
  const both = (these: readonly OutlineSection[], those: readonly OutlineSection[]) =>
    these.map(({ label }) => label).filter(label => those.some(each => each.label === label))
  const same = both(before, after).join('\n') === both(after, before).join('\n')
  return same ? [] : [{ kind: 'sectionsMoved', section: '', vi: '', en: '', before: '', after: '' }]
}

const indicatorChanges = (before: readonly Indicator[], after: readonly Indicator[]): OutlineChange[] => {
  const change = (kind: Kind, { section, name, nameEn }: Indicator, was = '', is = ''): OutlineChange => ({
    ...{ kind, section, vi: name, en: nameEn, before: was, after: is },
  })
  return [
    ...after.flatMap(indicator => {
      const old = before.find(({ code }) => code === indicator.code)
      if (old === undefined) return [change('indicatorAdded', indicator)]
      const [was, is] = [calledOf(old), calledOf(indicator)]
      return [
        ...(was === is ? [] : [change('indicatorRenamed', indicator, was, is)]),
        ...(answerOf(old) === answerOf(indicator) ? [] : [change('indicatorAsked', indicator)]),
      ]
    }),
    ...before
      .filter(({ code }) => !after.some(indicator => indicator.code === code))
      .map(indicator => change('indicatorRemoved', indicator)),
  ]
}

const calledOf = ({ name, unitOfMeasure }: Indicator): string => `${name} (${unitOfMeasure})`

/** How it is answered: the kind of answer, of what it is made, by year or once, under which heading. */
const answerOf = ({ section, type, yearly, partOf, ...more }: Indicator): string => {
  const { numerator, denominator, choices, breakdown, formula } = more
  const parts = breakdown?.map(each => [each.code, each.name]) ?? null
  const made = [numerator, denominator, partOf, formula ?? null, choices ?? null, parts]
  return JSON.stringify([section, type, yearly, made])
}

const checkChanges = (before: readonly OutlineCheck[], after: readonly OutlineCheck[]): OutlineChange[] => {
  const change = (kind: Kind, { vi, en }: OutlineCheck): OutlineChange => ({
    ...{ kind, section: '', vi, en, before: '', after: '' },
  })
  return [
    ...after.flatMap(check => {
      const old = before.find(({ code }) => code === check.code)
      if (old === undefined) return [change('checkAdded', check)]
      return JSON.stringify(ruleOf(old)) === JSON.stringify(ruleOf(check))
        ? []
        : [change('checkChanged', check)]
    }),
    ...before
      .filter(({ code }) => !after.some(check => check.code === code))
      .map(check => change('checkRemoved', check)),
  ]
}

const ruleOf = ({ left, relation, right, vi, en }: OutlineCheck) => [left, relation, right, vi, en]

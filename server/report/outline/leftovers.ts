import { isBlank, outlineCells, type SectionContent } from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import type { Outline } from './outline.ts'
import { indicatorNames, sectionsOfVersions } from './queries.ts'

interface Drafted {
  readonly sections: readonly { readonly section: string; readonly content: unknown }[]
  readonly figures: readonly {
    readonly indicator: string
    readonly period: string
    readonly value: string | null
  }[]
}

/** What was typed under an earlier outline and has no place in this one: nothing typed is lost. */
export const leftoversOf = async (db: Reader, campaignId: number, outline: Outline, drafted: Drafted) => {
  const places = outlineCells(outline)
  const figures = drafted.figures.flatMap(({ indicator, period, value }) =>
    value === null || places.has(`${indicator} ${period}`) ? [] : [{ indicator, period, value }],
  )
  const sections = drafted.sections.filter(
    ({ section, content }) =>
      !outline.sections.some(({ label }) => label === section) && !isBlank(content as SectionContent),
  )
  if (figures.length === 0 && sections.length === 0) return { sections: [], figures: [] }
  const names = await indicatorNames(db, campaignId)
  const known = (await sectionsOfVersions(db, campaignId)).flat()
  return {
    sections: sections.map(({ section, content }) => ({
      section,
      title: known.find(({ label }) => label === section)?.title ?? section,
      content: content as SectionContent,
    })),
    figures: figures.map(figure => ({ ...figure, name: names.get(figure.indicator) ?? figure.indicator })),
  }
}

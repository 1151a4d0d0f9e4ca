import { plainText, type SectionContent } from './content.ts'

/** “năm 2012”, “2012-2023”, “từ 2012”: years that words count by. */
const spoken = /(?:năm|từ|đến|giai đoạn|cuối|đầu|–|-)\s*((?:19|20)\d{2})(?![\d/])/giu

export interface OutsideWindow {
  readonly section: string
  readonly years: readonly string[]
}

/** Years the words of a section speak of that lie outside the data window: asked about, never refused. */
export const yearsOutside = (
  sections: readonly { readonly section: string; readonly content: SectionContent }[],
  years: readonly string[],
): OutsideWindow[] => {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return sections.flatMap(({ section, content }) => {
    const found = [...plainText(content).matchAll(spoken)].map(match => match[1] ?? '')
    const outside = [...new Set(found)].filter(year => year < first).sort()
    return outside.length === 0 ? [] : [{ section, years: outside }]
  })
}

import type { Row } from './row.ts'

const pageNumber = /^[-–—\s]*(?:Trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—.\s]*$/iu

const textOf = (row: Row | undefined): string => (row ?? []).map(segment => segment.text).join(' ')

const withoutFigures = (text: string): string => text.replace(/\d+/g, '#')

/** Rows that stand at the same end of most pages and differ only in figures: running heads and feet. */
const running = (pages: readonly (readonly Row[])[], at: 0 | -1): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const rows of pages) {
    const text = withoutFigures(textOf(rows.at(at)))
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set(
    [...counts].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([text]) => text),
  )
}

const strip = (
  rows: readonly Row[],
  heads: ReadonlySet<string>,
  feet: ReadonlySet<string>,
): readonly Row[] => {
  let kept = rows
  const first = textOf(kept[0])
  if (pageNumber.test(first) || heads.has(withoutFigures(first))) kept = kept.slice(1)
  const last = textOf(kept.at(-1))
  if (kept.length > 1 && (pageNumber.test(last) || feet.has(withoutFigures(last)))) kept = kept.slice(0, -1)
  return kept
}

/** Takes page numbers and running heads off the pages: they are no words of the plan. */
export const withoutFurniture = (pages: readonly (readonly Row[])[]): (readonly Row[])[] => {
  const heads = running(pages, 0)
  const feet = running(pages, -1)
  return pages.map(rows => strip(rows, heads, feet))
}

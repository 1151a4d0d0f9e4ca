import { findText, searchSources } from '../../domain/search/index.ts'
import { ask } from '../api/index.ts'
import type { Found } from '../ui/index.ts'

const inPalette = 6

/** The best places for the palette, and the way to all of them. */
export const findAnywhere = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { results, total, more } = await ask(findText, { words }, signal)
  if (total === 0) return []
  const places = results.slice(0, inPalette).map(({ id, source, title, unitName, passage, path }) => ({
    id: `text-${id}`,
    label: title,
    detail: `${unitName}: ${passage.map(({ text }) => text).join('')}`,
    path,
    kind: searchSources[source],
  }))
  const all = {
    id: 'text-all',
    label: `“${words}”: ${total.toLocaleString('vi-VN')}${more ? '+' : ''}`,
    path: `/tim-kiem?tu=${encodeURIComponent(words)}`,
    kind: { vi: 'Xem tất cả', en: 'See all' },
  }
  return [...places, all]
}

/** Items that have no name of their own, each with its words and how often they came before as its key. */
export const keyed = <Item>(items: readonly Item[], wordsOf: (item: Item) => string): [string, Item][] => {
  const seen = new Map<string, number>()
  return items.map(item => {
    const words = wordsOf(item)
    const times = seen.get(words) ?? 0
    seen.set(words, times + 1)
    return [`${times} ${words}`, item]
  })
}

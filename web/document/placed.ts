interface Placed<Item> {
  readonly item: Item
  readonly key: string
}

/** A printed page is drawn anew as a whole, so a thing's place on it is its key. */
export const placed = <Item>(items: readonly Item[]): Placed<Item>[] =>
  items.map((item, place) => ({ item, key: String(place) }))

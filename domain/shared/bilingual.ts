/** A sentence in both languages of the product. `{name}` marks a parameter. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}

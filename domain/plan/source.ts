import type { Word } from './words.ts'

/** What every reading of a clause needs: the text, its words, and who issues the document, where that is known. */
export type Source = {
  readonly text: string
  readonly words: readonly Word[]
  readonly issuer: string | null
}

import type { RecognisedPage } from './recogniser.ts'

/** What the recognising process is given: a photo, or a PDF with the numbers of the pages wanted. */
export type RecognitionOrder =
  | { readonly kind: 'photo'; readonly bytes: Uint8Array }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly pages: readonly number[] }

/** What it tells while it works, and at the end. `part` is 0..1 of the page being read. */
export type RecognitionNews =
  | { readonly kind: 'progress'; readonly index: number; readonly part: number }
  | { readonly kind: 'page'; readonly number: number; readonly page: RecognisedPage }
  | { readonly kind: 'end' }
  | { readonly kind: 'failure'; readonly reason: string }

import type { Bilingual } from '../../../domain/shared/index.ts'
import type { NumberedPage } from './ocr/process.ts'

export type ReadingMethod = 'text' | 'docx' | 'pdf' | 'ocr'

export interface PageReading {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly method: 'pdf' | 'ocr'
  /** 0..1 as the recogniser states it; null where the text was there. */
  readonly confidence: number | null
}

/** The text of a plan's file, and how far it can be trusted. */
export interface Reading {
  /** Unicode NFC with `\n` line ends; what `compile` is given and what every offset counts in. */
  readonly text: string
  readonly method: ReadingMethod
  readonly pages: readonly PageReading[]
  /** Numbers of the pages that are pictures, or whose hidden text is rubbish, and were not recognised. */
  readonly pictures: readonly number[]
  /** 0..1, the mean over recognised pages; null when nothing was recognised. */
  readonly confidence: number | null
  readonly warnings: readonly Bilingual[]
}

export interface ReadingProgress {
  readonly page: number
  readonly pages: number
  /** 0..1 over the whole file. */
  readonly done: number
}

export interface ReadingOptions {
  /** Called while pages are recognised. */
  readonly onProgress?: (progress: ReadingProgress) => void
  /** Called once for each page as it is recognised; the next one is waited for only after it has settled. */
  readonly onPage?: (page: NumberedPage) => Promise<void>
  /** Pages recognised before, which are not recognised again. */
  readonly known?: readonly NumberedPage[]
  readonly signal?: AbortSignal
  /** False refuses scans at once, for callers that want to ask before a slow recognition. Default true. */
  readonly recognise?: boolean
}

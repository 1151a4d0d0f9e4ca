import { limits } from '../limits.ts'
import { recognisedDpi } from '../ocr/recogniser.ts'
import type { PDFDocumentProxy } from './document.ts'

/** One page of a PDF opened as drawable, as PNG for the recogniser. */
export const drawPage = async (pdf: PDFDocumentProxy, number: number): Promise<Uint8Array> => {
  const { createCanvas } = await import('@napi-rs/canvas')
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(recognisedDpi / 72, Math.sqrt(limits.pixels / (width * height)))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  // The library speaks of the browser's canvas; this one draws the same way.
  const canvasContext: unknown = context
  await page.render({ canvas: null, canvasContext: canvasContext as CanvasRenderingContext2D, viewport })
    .promise
  page.cleanup()
  return canvas.encode('png')
}

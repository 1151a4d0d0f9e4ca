import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'

/** The PDF library calls this on every font and picture; Node has it from version 22 on. */
const supplyTransfer = (): void => {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength) {
      const moved = new ArrayBuffer(length)
      new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return moved
    },
  })
}

interface Drawing {
  readonly canvas: Canvas
  readonly context: SKRSContext2D
}

/** What the library draws on when a page becomes a picture; loaded only then. */
const canvasFactory = async () => {
  const { createCanvas, DOMMatrix, ImageData, Path2D } = await import('@napi-rs/canvas')
  for (const [name, value] of Object.entries({ DOMMatrix, ImageData, Path2D }))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true })
  return class {
    create(width: number, height: number): Drawing {
      const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
      return { canvas, context: canvas.getContext('2d') }
    }
    reset({ canvas }: Drawing, width: number, height: number): void {
      canvas.width = Math.ceil(width)
      canvas.height = Math.ceil(height)
    }
    destroy({ canvas }: Drawing): void {
      canvas.width = 0
      canvas.height = 0
    }
  }
}

const refusal = (error: unknown, file: string): Error => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return readingProblems.locked({ file })
  return readingProblems.damaged({ file, kind: 'PDF' })
}

/** Opens a PDF; `drawable` also loads what is needed to turn its pages into pictures. */
export const openPdf = async (
  bytes: Uint8Array,
  file: string,
  drawable: boolean,
): Promise<PDFDocumentProxy> => {
  supplyTransfer()
  const { getDocumentProxy } = await import('unpdf')
  const CanvasFactory = drawable ? await canvasFactory() : undefined
  let pdf: PDFDocumentProxy
  try {
    // A copy: the library takes the buffer for itself.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: limits.pixels,
      ...(CanvasFactory ? { CanvasFactory } : {}),
    })
  } catch (error) {
    throw refusal(error, file)
  }
  if (pdf.numPages > limits.pdfPages)
    throw readingProblems.tooManyPages({ file, pages: pdf.numPages, limit: limits.pdfPages })
  return pdf
}

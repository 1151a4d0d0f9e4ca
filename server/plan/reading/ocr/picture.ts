import { limits } from '../limits.ts'
import { readingProblems } from '../problems.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const pngSize = (bytes: DataView): Size => ({ width: bytes.getUint32(16), height: bytes.getUint32(20) })

const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Walks the segments of a JPEG to the one that states the size. */
const jpegSize = (bytes: DataView): Size | null => {
  let at = 2
  while (at + 9 < bytes.byteLength) {
    if (bytes.getUint8(at) !== 0xff) return null
    const marker = bytes.getUint8(at + 1)
    if (isFrame(marker)) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) }
    at += 2 + bytes.getUint16(at + 2)
  }
  return null
}

/** The size a picture declares, without unpacking it; null when it declares none. */
const declaredSize = (bytes: Uint8Array, kind: 'jpeg' | 'png'): Size | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kind === 'jpeg') return jpegSize(view)
  return bytes.byteLength > 24 ? pngSize(view) : null
}

/** Refuses a picture that unpacks to too many pixels, by what it declares, before anything unpacks it. */
export const checkPicture = (bytes: Uint8Array, kind: 'jpeg' | 'png', file: string): void => {
  const size = declaredSize(bytes, kind)
  if (!size || size.width * size.height === 0)
    throw readingProblems.damaged({ file, kind: kind.toUpperCase() })
  if (size.width * size.height > limits.photoPixels) throw readingProblems.zipBomb({ file })
}

/** The long side of a page that the recogniser reads best: A4 at about 300 dots an inch. */
const bestLength = 3500

/** A photo, upright and of a size that can be read, as PNG. */
export const preparePhoto = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const image = await loadImage(bytes)
  const scale = Math.min(2, bestLength / Math.max(image.width, image.height))
  const canvas = createCanvas(Math.ceil(image.width * scale), Math.ceil(image.height * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.encode('png')
}

import {
  type LayoutSettings,
  type PrintChoices,
  type PrintedPicture,
  textWidth,
} from '../../../domain/document/index.ts'
import { pictureSize } from '../../report/index.ts'

/** The bytes of a document's pictures, by the name that stands in the document. */
export type Pictures = ReadonlyMap<string, Uint8Array>

export interface DrawChoices extends PrintChoices {
  readonly pictures?: Pictures
}

/** A picture as it stands on the page, in mm. */
export interface PagePicture {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Dots to the inch of a picture that says nothing of it, and the most of a page's height that one may take, in mm. */
const dots = 96
const highest = 130

/** How a picture stands between the margins, never larger than it is; null where its bytes are not at hand. */
export const pictureOnPage = (
  { uploadId }: Pick<PrintedPicture, 'uploadId'>,
  pictures: Pictures,
  layout: LayoutSettings,
  landscape = false,
): PagePicture | null => {
  const bytes = pictures.get(uploadId)
  const size = bytes === undefined ? null : pictureSize(bytes)
  if (bytes === undefined || size === null) return null
  const natural = { width: (size.width / dots) * 25.4, height: (size.height / dots) * 25.4 }
  const scale = Math.min(1, textWidth(layout, landscape) / natural.width, highest / natural.height)
  return {
    type: bytes[0] === 0x89 ? 'png' : 'jpg',
    bytes,
    width: natural.width * scale,
    height: natural.height * scale,
  }
}

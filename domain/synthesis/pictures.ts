import { type Picture, type SectionContent, textOf } from '../report/index.ts'
import type { Span } from './span.ts'

/** A picture of a section, with the characters of the section's plain text that stand for it. */
export interface PlacedPicture extends Span {
  readonly uploadId: string
  readonly alt: string
}

const named = ({ uploadId, alt }: Picture) => ({ uploadId, alt })

/** The pictures of a section, each with the line that stands for it in the plain text. */
export const placedPictures = ({ blocks }: SectionContent): PlacedPicture[] => {
  let start = 0
  return blocks.flatMap(block => {
    const from = start
    start += textOf(block).length + 1
    return block.kind === 'picture' ? [{ start: from, end: start - 1, ...named(block) }] : []
  })
}

/** A span that cuts into the line of a picture takes it whole: half a picture cannot be quoted. */
export const withWholePictures = (span: Span, pictures: readonly Span[]): Span => {
  const cut = pictures.filter(({ start, end }) => start < span.end && span.start < end)
  return {
    start: Math.min(span.start, ...cut.map(({ start }) => start)),
    end: Math.max(span.end, ...cut.map(({ end }) => end)),
  }
}

/** A line of a passage that shows a picture, counted from 0, and the words it stands there with. */
export interface PassagePicture {
  readonly line: number
  readonly uploadId: string
  readonly caption: string
}

const standsFor = /^\s*\[Hình:\s*(.*?)\s*\]\s*$/

/**
 * Which lines of a passage show which picture of its source: the one of the same words, else, where the words were
 * changed, the next that no line shows. A line that was taken out takes its picture with it.
 */
export const picturesOfPassage = (text: string, quoted: readonly PlacedPicture[]): PassagePicture[] => {
  const left = [...quoted]
  const lines = text.split('\n').flatMap((words, line) => {
    const caption = standsFor.exec(words)?.[1]
    return caption === undefined ? [] : [{ line, caption }]
  })
  const take = (at: number): PlacedPicture | undefined => (at < 0 ? undefined : left.splice(at, 1)[0])
  const alike = lines.map(({ caption }) => take(left.findIndex(({ alt }) => alt.trim() === caption)))
  return lines.flatMap(({ line, caption }, at) => {
    const picture = alike[at] ?? take(0)
    return picture === undefined ? [] : [{ line, uploadId: picture.uploadId, caption }]
  })
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, plainText } from '../report/index.ts'
import { picturesOfPassage, placedPictures, withWholePictures } from './pictures.ts'

const uploadId = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const picture = (at: number, alt: string): Block => ({ kind: 'picture', uploadId: uploadId(at), alt })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const content = {
  blocks: [paragraph('Đã trồng.'), picture(1, 'Vườn ươm'), picture(2, 'Đồi chè'), paragraph('Hết.')],
}

describe('a picture in a section’s text', () => {
  test('stands at the characters of its own line, wherever it is', () => {
    const blocks = fc.array(
      fc.oneof(
        fc.string().map(paragraph),
        fc.string({ maxLength: 20 }).map(alt => picture(1, alt.replace(/\n/g, ' '))),
      ),
    )
    fc.assert(
      fc.property(blocks, drawn => {
        const text = plainText({ blocks: drawn })
        const lines = placedPictures({ blocks: drawn }).map(({ start, end }) => text.slice(start, end))
        const shown = drawn.flatMap(each => (each.kind === 'picture' ? [`[Hình: ${each.alt}]`] : []))
        expect(lines).toEqual(shown)
      }),
    )
  })

  test('is quoted whole or not at all', () => {
    const pictures = placedPictures(content)
    const [one] = pictures
    expect(withWholePictures({ start: 0, end: 9 }, pictures)).toEqual({ start: 0, end: 9 })
    expect(withWholePictures({ start: 0, end: 12 }, pictures)).toEqual({ start: 0, end: one?.end })
    expect(withWholePictures({ start: 14, end: 16 }, pictures)).toEqual({ start: one?.start, end: one?.end })
  })
})

describe('the pictures of a passage', () => {
  const quoted = placedPictures(content)

  test('are those of its lines, in whatever order they were put', () => {
    expect(picturesOfPassage('[Hình: Đồi chè]\nLời.\n[Hình: Vườn ươm]', quoted)).toEqual([
      { line: 0, uploadId: uploadId(2), caption: 'Đồi chè' },
      { line: 2, uploadId: uploadId(1), caption: 'Vườn ươm' },
    ])
  })

  test('keep to their line when its words are changed, and go with it when it is taken out', () => {
    expect(picturesOfPassage('[Hình: Vườn ươm xã Khe Mây]\n[Hình: Đồi chè]', quoted)).toEqual([
      { line: 0, uploadId: uploadId(1), caption: 'Vườn ươm xã Khe Mây' },
      { line: 1, uploadId: uploadId(2), caption: 'Đồi chè' },
    ])
    expect(picturesOfPassage('Đã trồng.', quoted)).toEqual([])
  })

  test('are never more than were quoted', () => {
    expect(picturesOfPassage('[Hình: A]\n[Hình: B]\n[Hình: C]', quoted)).toHaveLength(2)
    expect(picturesOfPassage('[Hình: A]', [])).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import type { Block } from '../../../domain/report/index.ts'
import type { DocxBlock } from '../../plan/index.ts'

const dash = /^[-–•+]\s+/
/** “Hình 1. …”, “Ảnh 2: …”, “Biểu đồ 3”: what the lines below a picture in an official report begin with. */
const caption = /^(?:hình|ảnh|biểu đồ|sơ đồ|bản đồ)\s*(?:ảnh\s*)?(?:số\s*)?\d*\s*[.:–-]?\s+\S/iu
const longestCaption = 300

type PictureOfFile = Extract<DocxBlock, { kind: 'picture' }>['picture']

interface TakenPicture {
  readonly uploadId: string
  readonly picture: PictureOfFile
}

/** A name that is the same each time the file is read, and no other file's. */
const nameOf = (fileHash: string, at: number): string => {
  const hex = createHash('sha256').update(`${fileHash} ${at}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** A line as the report holds it: one that begins with a dash is an item of a list. */
const lineBlock = (line: string): Block[] => {
  const text = line.normalize('NFC').trim()
  if (text === '') return []
  return [dash.test(text) ? { kind: 'item', text: text.replace(dash, '') } : { kind: 'paragraph', text }]
}

/** A line below a picture that says what it shows becomes its words. */
const withCaptions = (blocks: readonly Block[]): Block[] => {
  const kept: Block[] = []
  for (const block of blocks) {
    const last = kept.at(-1)
    const isCaption =
      last?.kind === 'picture' &&
      block.kind === 'paragraph' &&
      block.text.length <= longestCaption &&
      caption.test(block.text)
    if (isCaption) kept[kept.length - 1] = { ...last, alt: block.text }
    else kept.push(block)
  }
  return kept
}

/** A Word file's blocks as those of a report; its pictures named, their bytes still in the file. */
export const reportBlocks = (
  blocks: readonly DocxBlock[],
  bytes: Uint8Array,
): { readonly blocks: readonly Block[]; readonly pictures: readonly TakenPicture[] } => {
  const fileHash = createHash('sha256').update(bytes).digest('hex')
  const pictures: TakenPicture[] = []
  const taken = blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') return [{ kind: 'table', rows: block.rows.map(row => [...row]) }]
    if (block.kind === 'lines') return block.lines.flatMap(lineBlock)
    const uploadId = nameOf(fileHash, pictures.length)
    pictures.push({ uploadId, picture: block.picture })
    return [{ kind: 'picture', uploadId, alt: block.picture.alt.slice(0, longestCaption) }]
  })
  return { blocks: withCaptions(taken), pictures }
}

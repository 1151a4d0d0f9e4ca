import {
  type Block,
  documentPicture,
  previewDocument,
  reportProblems,
  splitDocument,
} from '../../../domain/report/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { readWholeDocx } from '../../plan/index.ts'
import { draftOf } from '../drafting.ts'
import { outlineOf } from '../outline/index.ts'
import { ownUnit } from '../stored.ts'
import { ownFile } from '../workbook/difference.ts'
import { reportBlocks } from './blocks.ts'

const zipStart = [0x50, 0x4b]

/** The reporter's uploaded Word file: its blocks as the report holds them, with its pictures and what is left out. */
const readDocument = async (db: Reader, subject: Subject, fileId: number) => {
  const { name: file, bytes } = await ownFile(db, subject.personId, fileId)
  if (!zipStart.every((byte, at) => bytes[at] === byte)) throw reportProblems.notADocument({ file })
  const { blocks, left, asides } = readWholeDocx(bytes, file)
  return { file, left, asides, ...reportBlocks(blocks, bytes) }
}

const written = (block: Block): Block =>
  block.kind === 'table' ? { kind: 'table', rows: block.rows.map(row => [...row]) } : block

const preview = query(previewDocument, {
  may: ownUnit,
  run: async ({ db, subject, input }) => {
    const report = await draftOf(db, input.reportId)
    const { blocks, pictures, left, asides } = await readDocument(db, subject, input.fileId)
    const { sections } = await outlineOf(db, { ...report, id: report.campaignId })
    const parts = splitDocument(blocks, sections)
    return {
      parts: parts.map(part => ({ ...part, blocks: part.blocks.map(written) })),
      pictures: pictures.map(({ uploadId, picture: { type, bytes, cropped } }) => ({
        ...{ uploadId, type, cropped },
        size: bytes.length,
      })),
      left: [...left],
      asides: asides.map(each => ({ ...each, words: [...each.words] })),
    }
  },
})

const picture = query(documentPicture, {
  may: ownUnit,
  run: async ({ db, subject, input: { fileId, uploadId } }) => {
    const { pictures } = await readDocument(db, subject, fileId)
    const at = pictures.findIndex(each => each.uploadId === uploadId)
    const found = pictures[at]
    if (found === undefined) throw reportProblems.fileNotFound()
    const { type, bytes } = found.picture
    const mediaType = type === 'png' ? 'image/png' : 'image/jpeg'
    return { fileName: `hinh-${at + 1}.${type}`, mediaType, bytes }
  },
})

export const documentQueries: readonly Query[] = [preview, picture]

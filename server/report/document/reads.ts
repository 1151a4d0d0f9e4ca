import { type Block, previewDocument, reportProblems, splitDocument } from '../../../domain/report/index.ts'
import { type Query, query } from '../../http/action.ts'
import { type DocxBlock, readDocxBlocks } from '../../plan/index.ts'
import { draftOf, ownUnit } from '../drafting.ts'
import { outlineOf } from '../outline/index.ts'
import { ownFile } from '../workbook/difference.ts'

const dash = /^[-–•+]\s+/

/** Lines as the report holds them: one that begins with a dash is an item of a list. */
const blocksOf = (block: DocxBlock): Block[] => {
  if (block.kind === 'table') return [{ kind: 'table', rows: block.rows.map(row => [...row]) }]
  return block.lines.flatMap((line): Block[] => {
    const text = line.normalize('NFC').trim()
    if (text === '') return []
    return [dash.test(text) ? { kind: 'item', text: text.replace(dash, '') } : { kind: 'paragraph', text }]
  })
}

const zipStart = [0x50, 0x4b]

const preview = query(previewDocument, {
  may: ownUnit,
  run: async ({ db, subject, input }) => {
    const report = await draftOf(db, input.reportId)
    const { name: file, bytes } = await ownFile(db, subject.personId, input.fileId)
    if (!zipStart.every((byte, at) => bytes[at] === byte)) throw reportProblems.notADocument({ file })
    const { sections } = await outlineOf(db, { ...report, id: report.campaignId })
    const blocks = readDocxBlocks(bytes, file).flatMap(blocksOf)
    const parts = splitDocument(blocks, sections)
    return { parts: parts.map(part => ({ ...part, blocks: [...part.blocks] })) }
  },
})

export const documentQueries: readonly Query[] = [preview]

import type { JSONContent } from '@tiptap/react'
import { type Block, noContent, type Picture, type SectionContent } from '../../../domain/report/index.ts'

const inline = (text: string): JSONContent[] => (text === '' ? [] : [{ type: 'text', text }])
const paragraph = (text: string): JSONContent => ({ type: 'paragraph', content: inline(text) })

const table = (rows: readonly (readonly string[])[]): JSONContent => ({
  type: 'table',
  content: rows.map((cells, at) => ({
    type: 'tableRow',
    content: cells.map(text => ({
      type: at === 0 ? 'tableHeader' : 'tableCell',
      content: text.split('\n').map(paragraph),
    })),
  })),
})

const picture = ({ uploadId, alt }: Picture): JSONContent => ({ type: 'picture', attrs: { uploadId, alt } })

/** A section's blocks as the editor's document; list items that follow each other make one list. */
export const documentOf = ({ blocks }: SectionContent): JSONContent => {
  const content: JSONContent[] = []
  for (const block of blocks) {
    if (block.kind === 'table') content.push(table(block.rows))
    else if (block.kind === 'picture') content.push(picture(block))
    else if (block.kind === 'heading')
      content.push({ type: 'heading', attrs: { level: 3 }, content: inline(block.text) })
    else if (block.kind === 'paragraph') content.push(paragraph(block.text))
    else {
      const item: JSONContent = { type: 'listItem', content: [paragraph(block.text)] }
      const last = content.at(-1)
      if (last?.type === 'bulletList') last.content?.push(item)
      else content.push({ type: 'bulletList', content: [item] })
    }
  }
  return { type: 'doc', content: content.length === 0 ? [paragraph('')] : content }
}

const textIn = (node: JSONContent): string => node.text ?? (node.content ?? []).map(textIn).join('')

const cellText = (cell: JSONContent): string => (cell.content ?? []).map(textIn).join('\n').trim()

const tableBlock = (node: JSONContent): Block[] => {
  const rows = (node.content ?? []).map(row => (row.content ?? []).map(cellText))
  return rows.some(row => row.some(cell => cell !== '')) ? [{ kind: 'table', rows }] : []
}

const pictureBlock = ({ attrs }: JSONContent): Block[] => {
  const uploadId = String(attrs?.['uploadId'] ?? '')
  return uploadId === '' ? [] : [{ kind: 'picture', uploadId, alt: String(attrs?.['alt'] ?? '') }]
}

const blocksOf = (node: JSONContent, kind: 'paragraph' | 'item'): Block[] => {
  if (node.type === 'table') return tableBlock(node)
  if (node.type === 'picture') return pictureBlock(node)
  if (node.type === 'bulletList') return (node.content ?? []).flatMap(item => blocksOf(item, 'item'))
  if (node.type === 'listItem') return (node.content ?? []).flatMap(part => blocksOf(part, 'item'))
  const text = textIn(node).normalize('NFC').replaceAll('\u00a0', ' ').trimEnd()
  if (text.trim() === '') return []
  return [{ kind: node.type === 'heading' ? 'heading' : kind, text }]
}

/** The editor's document as blocks; lines without a word are left out, nested lists become one level. */
export const contentIn = (document: JSONContent): SectionContent =>
  document.content === undefined
    ? noContent
    : { blocks: document.content.flatMap(node => blocksOf(node, 'paragraph')) }

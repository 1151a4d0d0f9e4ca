import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { beginAttachment, finishAttachment, sendPiece } from '../../domain/campaign/index.ts'
import { attached } from '../../sample/index.ts'
import type { Stage } from './stage.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const opened = 'http://schemas.openxmlformats.org'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file of plain lines, the same bytes each time: a load that was cut off finds what it has sent. */
const wordFile = (lines: readonly string[]): Uint8Array<ArrayBuffer> => {
  const body = lines.map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${opened}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${opened}/package/2006/relationships"><Relationship Id="r1" Type="${opened}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${opened}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  }
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)] as const)
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: '2023-04-03T08:00:00' }))
}

const uploadIdOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The files that a unit puts beside its report before it hands it in. */
export const loadAttachments = async (
  { campaignId, actor }: Stage,
  unit: string,
  assignmentId: number,
): Promise<void> => {
  for (const { by, at, name, section, lines } of attached.filter(each => each.unit === unit)) {
    const writer = actor(by)
    const bytes = wordFile(lines)
    const announced = { campaignId, assignmentId, uploadId: uploadIdOf(name), name, size: bytes.length }
    const { attachmentId } = await writer.write(at, beginAttachment, {
      ...announced,
      section: String(section),
    })
    await writer.write(at, sendPiece, { campaignId, attachmentId, offset: 0, bytes })
    await writer.write(at, finishAttachment, { campaignId, attachmentId })
  }
}

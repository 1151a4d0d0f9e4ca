import {
  layoutProblems,
  type OfficialDocument,
  type PrintedBlock,
  type PrintedDocument,
  printed,
  vietnameseNumber,
} from '../../../domain/document/index.ts'
import { type DrawChoices, type Pictures, pictureOnPage } from './pictures.ts'
import type { TypesettingOrder } from './typesetter.ts'
import { startTypesetter, type Typesetter } from './typesetterProcess.ts'

const typesetter = startTypesetter({ seconds: 30, megabytes: 900 })

/** Cells and characters beyond which a document is refused at once instead of after half a minute. */
const mostCells = 40_000
const mostCharacters = 4_000_000

export interface PdfChoices extends DrawChoices {
  /** Another typesetter than the one all documents share: a test's, or one with other limits. */
  readonly typesetter?: Typesetter
}

/**
 * The document as PDF, page for page as the .docx; PDF/A-2u once it is dated. Throws `document.tooLong` and
 * `document.tooHeavy` where the .docx is the better way.
 */
export const toPdf = async (document: OfficialDocument, choices: PdfChoices = {}): Promise<Uint8Array> => {
  const page = printed(document, choices)
  refuseTooLong(page)
  const pictures = picturesOn(page, choices.pictures ?? new Map())
  const order = { document: JSON.stringify(page), pictures, archival: page.issuedOn !== null }
  if (order.document.length > mostCharacters) throw tooLong(order.document.length, mostCharacters, 'ký tự')
  return (choices.typesetter ?? typesetter).typeset(order)
}

const picturesOn = (page: PrintedDocument, held: Pictures): TypesettingOrder['pictures'] => {
  const bodies = [
    { body: page.body, landscape: false },
    ...page.annexes.map(({ body, landscape }) => ({ body, landscape })),
  ]
  return bodies.flatMap(({ body, landscape }) =>
    body.flatMap(block => {
      const picture = block.kind === 'picture' ? pictureOnPage(block, held, page.layout, landscape) : null
      return block.kind === 'picture' && picture !== null ? [{ uploadId: block.uploadId, ...picture }] : []
    }),
  )
}

const refuseTooLong = (page: PrintedDocument): void => {
  const blocks = [...page.body, ...page.annexes.flatMap(annex => annex.body)]
  const cells = blocks.reduce((sum, block) => sum + cellCount(block), 0)
  if (cells > mostCells) throw tooLong(cells, mostCells, 'ô')
}

const cellCount = (block: PrintedBlock): number =>
  block.kind === 'table' ? block.rows.length * block.shares.length : 0

const tooLong = (size: number, limit: number, unit: string) =>
  layoutProblems.tooLong({
    size: `${vietnameseNumber(size)} ${unit}`,
    limit: `${vietnameseNumber(limit)} ${unit}`,
  })

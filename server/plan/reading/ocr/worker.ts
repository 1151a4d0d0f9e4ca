import { openPdf } from '../pdf/document.ts'
import { drawPage } from '../pdf/picture.ts'
import type { RecognitionNews, RecognitionOrder } from './order.ts'
import { preparePhoto } from './picture.ts'
import { openRecogniser } from './recogniser.ts'

/**
 * The process that draws and recognises pages. Pictures are unpacked by native code, which a damaged one can bring
 * down, and recognition takes all of a processor: so it lives apart from the server, which may kill it.
 */
const tell = (news: RecognitionNews): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(news, undefined, {}, error => (error ? reject(error) : resolve()))
  })

interface Picture {
  readonly number: number
  readonly draw: () => Promise<Uint8Array>
}

const picturesOf = async (order: RecognitionOrder): Promise<readonly Picture[]> => {
  if (order.kind === 'photo') return [{ number: 1, draw: () => preparePhoto(order.bytes) }]
  const pdf = await openPdf(order.bytes, '', true)
  return order.pages.map(number => ({ number, draw: () => drawPage(pdf, number) }))
}

/** One page after the other, so that one picture is in memory at a time. */
const carryOut = async (order: RecognitionOrder): Promise<void> => {
  const pictures = await picturesOf(order)
  const recogniser = await openRecogniser()
  for (const [index, { number, draw }] of pictures.entries()) {
    const page = await recogniser.recognise(
      await draw(),
      part => void tell({ kind: 'progress', index, part }),
    )
    await tell({ kind: 'page', number, page })
  }
  await tell({ kind: 'end' })
}

process.on('message', (order: RecognitionOrder) => {
  carryOut(order)
    .catch(error => tell({ kind: 'failure', reason: String(error) }))
    .finally(() => process.exit())
})
process.on('disconnect', () => process.exit())

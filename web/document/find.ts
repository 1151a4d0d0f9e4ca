import { documentKinds, listDocuments } from '../../domain/document/index.ts'
import { ask } from '../api/index.ts'
import { type Found, matches } from '../ui/index.ts'

const kind = { vi: 'Văn bản', en: 'Document' }

/** Documents by kind, number and subject, for the search that is everywhere. */
export const findDocuments = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { documents } = await ask(listDocuments, {}, signal)
  return documents
    .filter(each =>
      matches(`${documentKinds[each.kind].name} ${each.number ?? ''} ${each.symbol} ${each.subject}`, words),
    )
    .slice(0, 6)
    .map(each => ({
      id: `document-${each.id}`,
      label: `${documentKinds[each.kind].name}: ${each.subject}`,
      detail: each.number === null ? each.symbol : `${each.number}/${each.symbol}`,
      path: `/van-ban/${each.id}`,
      kind,
    }))
}

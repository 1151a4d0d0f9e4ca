import type { DocumentHead } from './contracts.ts'
import type { Authority, OfficialDocument } from './schema.ts'

/** What is filled in by hand, out of the whole document. */
export const headOf = ({ signature, recipientsTo, ...content }: OfficialDocument): DocumentHead => ({
  parentBody: content.parentBody,
  issuingBody: content.issuingBody,
  symbol: content.symbol,
  place: content.place,
  subject: content.subject,
  recipientsTo: recipientsTo ?? [],
  authority: signature.authority,
  onBehalfOf: signature.onBehalfOf,
  signerTitle: signature.title,
  signerName: signature.name,
  distributionList: content.distributionList,
  filedUnder: content.filedUnder,
})

/** The document under another head; everything else of it stays. */
export const withHead = (content: OfficialDocument, head: DocumentHead): OfficialDocument => {
  const { authority, onBehalfOf, signerTitle, signerName, ...rest } = head
  return { ...content, ...rest, signature: { authority, onBehalfOf, title: signerTitle, name: signerName } }
}

/**
 * The ways of signing of Decree 30/2020/NĐ-CP, Annex I, part II, section 7: which marks stand before the lines,
 * and on whose behalf the signer signs, one line each.
 */
export const signings = {
  own: { authority: [], vi: 'Người đứng đầu ký trực tiếp', en: 'The head signs', onBehalfOf: 0 },
  TM: { authority: ['TM'], vi: 'TM. thay mặt tập thể', en: 'TM. for the collective', onBehalfOf: 1 },
  TMKT: {
    authority: ['TM', 'KT'],
    vi: 'TM. thay mặt tập thể, KT. cấp phó ký thay',
    en: 'TM. for the collective, KT. the deputy signs for the head',
    onBehalfOf: 2,
  },
  KT: {
    authority: ['KT'],
    vi: 'KT. cấp phó ký thay',
    en: 'KT. the deputy signs for the head',
    onBehalfOf: 1,
  },
  TL: { authority: ['TL'], vi: 'TL. ký thừa lệnh', en: 'TL. by order', onBehalfOf: 1 },
  TUQ: { authority: ['TUQ'], vi: 'TUQ. ký thừa ủy quyền', en: 'TUQ. by written delegation', onBehalfOf: 1 },
  Q: { authority: ['Q'], vi: 'Q. quyền người đứng đầu', en: 'Q. acting head', onBehalfOf: 0 },
} as const satisfies Record<
  string,
  { authority: readonly Authority[]; vi: string; en: string; onBehalfOf: number }
>

export type Signing = keyof typeof signings

export const signingNames = Object.keys(signings) as [Signing, ...Signing[]]

/** The way a head is signed now. */
export const signingOf = ({ authority }: Pick<DocumentHead, 'authority'>): Signing =>
  signingNames.find(name => signings[name].authority.join() === authority.join()) ?? 'own'

/** The same head signed in another way: lines that this way does not have go, those it needs stand empty. */
export const signedAs = (head: DocumentHead, name: Signing): DocumentHead => {
  const { authority, onBehalfOf } = signings[name]
  const lines = Array.from({ length: onBehalfOf }, (_, at) => head.onBehalfOf[at] ?? '')
  return { ...head, authority: [...authority], onBehalfOf: lines }
}

import type { DocumentKind } from '../kind.ts'
import { symbolFor } from '../kind.ts'
import type { OfficialDocument, Signature } from '../schema.ts'

/** Who issues a document made from a template, who signs it and where it goes. */
export interface Issuing {
  readonly parentBody: string | null
  /** In ordinary case, `Ủy ban nhân dân tỉnh Nghệ An`; the layout sets capitals. */
  readonly issuingBody: string
  readonly abbreviation: string
  readonly draftingUnit?: string
  readonly place: string
  /** Null until the registrar gives the number and the date. */
  readonly number: number | null
  readonly issuedOn: string | null
  readonly signature: Signature
  readonly distributionList: readonly string[]
  readonly filedUnder: string
  readonly isDraft?: boolean
  readonly sampleNotice?: string
}

type Letterhead = Omit<OfficialDocument, 'subject' | 'legalBases' | 'body'>

/** What every template takes over from the issuer as it is. */
export const letterhead = (kind: DocumentKind, issuing: Issuing): Letterhead => ({
  kind,
  parentBody: issuing.parentBody,
  issuingBody: issuing.issuingBody,
  number: issuing.number,
  symbol: symbolFor(kind, issuing),
  place: issuing.place,
  issuedOn: issuing.issuedOn,
  signature: issuing.signature,
  distributionList: [...issuing.distributionList],
  filedUnder: issuing.filedUnder,
  ...(issuing.isDraft === undefined ? {} : { isDraft: issuing.isDraft }),
  ...(issuing.sampleNotice === undefined ? {} : { sampleNotice: issuing.sampleNotice }),
})

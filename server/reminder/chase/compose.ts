import { assignmentKinds } from '../../../domain/campaign/index.ts'
import {
  chaseLetter,
  headOf,
  type Issuing,
  type LateUnit,
  lateReport,
  type OfficialDocument,
  shortDate,
  signedBy,
  withHead,
} from '../../../domain/document/index.ts'
import type { Recipient } from '../../../domain/plan/index.ts'
import { type ChaseStep, daysLateAt } from '../../../domain/reminder/index.ts'
import { type campaignById, compiledOf } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { planAsNamed } from '../../document/index.ts'
import { dayOf, placeOf, readSetting, unitName } from '../../org/index.ts'
import { chaseById, leadersAt, type StoredAddressee, type StoredChase } from './queries.ts'

export type Campaign = NonNullable<Awaited<ReturnType<typeof campaignById>>>

interface Owed {
  readonly deliverable: string | null
  readonly text: string | null
  readonly kind: keyof typeof assignmentKinds | null
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What is owed, as a table of a letter says it: the deliverable, or the duty's own first words. */
export const deliverableOf = ({ deliverable, text, kind }: Owed): string => {
  if (deliverable !== null) return capital(deliverable.replace(/\s+/g, ' ').trim())
  const words = (text ?? '').replace(/\s+/g, ' ').trim()
  if (words === '') return assignmentKinds[kind ?? 'other'].vi
  return capital(words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 88))}…`)
}

/** `UBND tỉnh Nghệ An`, `Tỉnh Nghệ An` → `Ủy ban nhân dân tỉnh Nghệ An`: an area issues through its committee. */
const committeeOf = (name: string): string => {
  if (/^Ủy ban nhân dân/i.test(name)) return name
  if (/^UBND\s/i.test(name)) return name.replace(/^UBND/i, 'Ủy ban nhân dân')
  return `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** Where one person alone leads a body it is they who sign; of several nobody knows yet. */
const leaderPosition = async (db: Reader, unitId: number): Promise<string> => {
  const leaders = await leadersAt(db, unitId)
  return leaders.length === 1 ? (leaders[0]?.position ?? '') : ''
}

/** Whose document a step is, and how it is signed while nobody has said otherwise: the report is the agency's. */
export const proposedFor = async (db: Reader, campaign: Campaign, step: number, frozenAt: Date) => {
  const isReport = (step as ChaseStep) === 3
  const unitId = isReport ? campaign.standingUnitId : campaign.unitId
  const body = isReport
    ? campaign.standingUnitName
    : committeeOf(await unitName(db, campaign.unitId, dayOf(frozenAt)))
  return { unitId, body, signature: { ...signedBy(body, await leaderPosition(db, unitId)), name: '' } }
}

const issuingOf = async (db: Reader, campaign: Campaign, frozenAt: Date): Promise<Issuing> => {
  const sample = (await readSetting(db, 'sample')) !== undefined
  const { body, signature } = await proposedFor(db, campaign, 1, frozenAt)
  return {
    parentBody: null,
    issuingBody: body,
    abbreviation: 'UBND',
    place: await placeOf(db, campaign.unitId, dayOf(frozenAt)),
    number: null,
    issuedOn: null,
    signature,
    distributionList: ['Như trên', `${campaign.standingUnitName} (để theo dõi)`],
    filedUnder: 'VT',
    isDraft: true,
    ...(sample ? { sampleNotice: 'Văn bản mẫu để dùng thử, không có giá trị pháp lý' } : {}),
  }
}

const rowOf = (addressee: StoredAddressee, frozenAt: string): LateUnit => ({
  unit: addressee.unitName,
  deliverable: deliverableOf(addressee),
  dueOn: addressee.dueOn ?? dayOf(addressee.dueAt),
  state: addressee.state,
  daysLate: daysLateAt(addressee.dueAt.toISOString(), frozenAt),
})

/** Where reports go: "to X (through Y)" of the duties, or the standing agency. */
export const sendToOf = (recipients: readonly unknown[], standing: string): string => {
  const first = recipients.flatMap(each => each as Recipient[])[0]
  if (first === undefined) return standing
  return first.via.length === 0 ? first.to : `${first.to} (qua ${first.via.join(', ')})`
}

/** The letters that went before in the chain, as a report names them. */
const chainOf = async (db: Reader, chase: Pick<StoredChase, 'campaignId' | 'follows'>): Promise<string[]> => {
  const before = chase.follows === null ? undefined : await chaseById(db, chase.campaignId, chase.follows)
  if (before === undefined) return []
  const { number, symbol, issuedOn } = before
  const padded = number === null ? '…' : String(number).padStart(2, '0')
  const named = `Công văn số ${padded}/${symbol}${issuedOn === null ? '' : ` ngày ${shortDate(issuedOn)}`}`
  return [...(await chainOf(db, before)), named]
}

export interface Composing {
  readonly campaign: Campaign
  readonly chase: Pick<StoredChase, 'campaignId' | 'follows' | 'answerBy' | 'frozenAt'> & {
    readonly step: number
  }
  readonly addressees: readonly StoredAddressee[]
  readonly sendTo: string
}

/** The document of a chase as its list stands: a letter to the units, or the report to the chairman. */
export const composeChase = async (db: Reader, composing: Composing): Promise<OfficialDocument> => {
  const { campaign, chase, addressees, sendTo } = composing
  const frozenAt = chase.frozenAt.toISOString()
  const compiled = await compiledOf(db, campaign.planId)
  const title = compiled.title ?? campaign.name
  const issuing = await issuingOf(db, campaign, chase.frozenAt)
  const dated = compiled.issuedOn === null ? '' : ` ngày ${shortDate(compiled.issuedOn)}`
  const said = {
    issuing,
    plan:
      compiled.number === null
        ? planAsNamed(null, title)
        : `Kế hoạch số ${compiled.number}${dated} của ${issuing.issuingBody}`,
    reportOf: `${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    frozenAt,
    late: addressees.map(addressee => rowOf(addressee, frozenAt)),
    answerBy: chase.answerBy,
  }
  if ((chase.step as ChaseStep) !== 3) return chaseLetter({ ...said, sendTo, occasion: chase.step })
  const { body, signature } = await proposedFor(db, campaign, chase.step, chase.frozenAt)
  return lateReport({
    ...said,
    issuing: {
      ...issuing,
      parentBody: issuing.issuingBody,
      issuingBody: body,
      signature,
      distributionList: ['Như trên'],
    },
    decider: `Chủ tịch ${issuing.issuingBody}`,
    chased: await chainOf(db, chase),
  })
}

/** The document with its list drawn anew: what was filled in by hand stays, unless it followed from the list. */
export const redrawn = (
  present: OfficialDocument,
  former: OfficialDocument,
  fresh: OfficialDocument,
): OfficialDocument => {
  const head = headOf(present)
  const followed = (present.recipientsTo ?? []).join('\n') === (former.recipientsTo ?? []).join('\n')
  return withHead(fresh, {
    ...head,
    recipientsTo: followed ? (fresh.recipientsTo ?? []) : head.recipientsTo,
  })
}

const lines = ({ authority, onBehalfOf, title }: OfficialDocument['signature']): string =>
  JSON.stringify([authority, onBehalfOf, title])

/** Signed by the hand that signs: its name, and its title where nobody had written another one over the proposed. */
export const underHand = (
  { signature, issuingBody, ...content }: OfficialDocument,
  proposed: OfficialDocument['signature'],
  signer: { readonly name: string; readonly position: string; readonly isOfBody: boolean },
): OfficialDocument => {
  const name = signature.name.trim() === '' ? signer.name : signature.name
  const signsHere = signer.isOfBody && name === signer.name && lines(signature) === lines(proposed)
  const by = signsHere ? signedBy(issuingBody, signer.position) : signature
  return { ...content, issuingBody, signature: { ...signature, ...by, name } }
}

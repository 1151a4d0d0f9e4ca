import type { FrozenAttachment } from '../../domain/campaign/index.ts'
import {
  type EvidenceFile,
  type ExemplarView,
  editExemplar,
  eraseExemplar,
  exemplarProblems,
  isEditable,
  isWithProvince,
  mayReadProfile,
  type Profile,
  returnExemplar,
  withdrawExemplar,
} from '../../domain/exemplar/index.ts'
import { plainText, type SectionContent } from '../../domain/report/index.ts'
import { allowedVerbs, type Role } from '../../domain/shared/index.ts'
import { legsOf } from '../campaign/index.ts'
import type { Reader } from '../db/database.ts'
import type { Subject } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { evidenceOf, filesOf } from './evidence/queries.ts'
import { isReviewer } from './province/queries.ts'
import { exemplarById, exemplarDuty, type StoredExemplar, turnsOf } from './queries.ts'

/** A section as it was submitted. */
export interface SubmittedSection {
  readonly section: string
  readonly title: string
  readonly content: SectionContent
}

/** The duty to choose exemplars, or the problem that it is none. */
export const dutyOr404 = async (
  db: Reader,
  { campaignId, assignmentId }: { readonly campaignId: number; readonly assignmentId: number },
) => {
  const duty = await exemplarDuty(db, campaignId, assignmentId)
  if (duty === undefined) throw exemplarProblems.notADuty()
  return duty
}

export const exemplarOr404 = async (
  db: Reader,
  { campaignId, exemplarId }: { readonly campaignId: number; readonly exemplarId: number },
): Promise<StoredExemplar> => {
  const exemplar = await exemplarById(db, campaignId, exemplarId)
  if (exemplar === undefined) throw exemplarProblems.notFound()
  return exemplar
}

/** The body through which the papers go, if the person takes papers in for it. */
const isOnRoute = async (db: Reader, subject: Subject, assignmentId: number, now: Date): Promise<boolean> => {
  const legs = await legsOf(db, [assignmentId])
  if (!legs.some(leg => leg.receiverUnitId === subject.unitId)) return false
  return (await rolesAt(db, subject, subject.unitId, now)).includes('receiver')
}

/** Roles that reach the locality, once it is known that the person may read its exemplars. */
export const demandReadable = async (
  db: Reader,
  subject: Subject,
  of: Pick<StoredExemplar, 'campaignId' | 'assignmentId' | 'unitId'> & { readonly withProvince: boolean },
  now: Date,
): Promise<readonly Role[]> => {
  const held = await rolesAt(db, subject, of.unitId, now)
  const reader = {
    roles: held,
    isReviewer: await isReviewer(db, of.campaignId, subject.personId),
    isOnRoute: await isOnRoute(db, subject, of.assignmentId, now),
  }
  if (!mayReadProfile(reader, of.withProvince)) throw exemplarProblems.closedToYou()
  return held
}

const ownVerbs = ['exemplar.cite', 'exemplar.uncite', 'exemplar.citeFile', 'exemplar.unciteFile']

/** What somebody who holds `held` at its unit may do with one exemplar. */
export const verbsOn = (exemplar: StoredExemplar, held: readonly Role[]): string[] => {
  const { state, slot, kind, erasedAt } = exemplar
  if (erasedAt !== null) return []
  const writes = allowedVerbs([editExemplar], held).length > 0
  const own = writes && isEditable(state) ? [editExemplar.name, ...ownVerbs] : []
  const leaves = writes && state !== 'withdrawn' && state !== 'selected'
  return [
    ...own,
    ...(own.length > 0 && kind === 'individual' ? ['exemplar.consent'] : []),
    ...(leaves ? [withdrawExemplar.name] : []),
    ...(leaves && slot !== null ? ['exemplar.replace'] : []),
    ...(state === 'sent' || state === 'accepted' ? allowedVerbs([returnExemplar], held) : []),
    ...allowedVerbs([eraseExemplar], held),
    'exemplar.export',
  ]
}

const profileOf = (row: StoredExemplar): Profile | null =>
  row.name === null
    ? null
    : {
        name: row.name,
        position: row.position ?? '',
        workUnit: row.workUnit ?? '',
        field: row.field ?? '',
        title: row.title ?? '',
        achievements: row.achievements ?? '',
      }

const consentOf = ({ givenOn, how, recordedAt, recordedBy }: StoredExemplar): ExemplarView['consent'] =>
  givenOn === null || how === null || recordedAt === null
    ? null
    : { givenOn, how, recordedAt: recordedAt.toISOString(), recordedBy: recordedBy ?? '' }

type StoredEvidence = Awaited<ReturnType<typeof evidenceOf>>[number]

const quoted = ({ sections, exemplarId: _, ...evidence }: StoredEvidence) => {
  const source = (sections as SubmittedSection[]).find(({ section }) => section === evidence.section)
  const text = source === undefined ? '' : plainText(source.content)
  return {
    ...evidence,
    sectionTitle: source?.title ?? '',
    quote: text.slice(evidence.start, evidence.end),
  }
}

type StoredFile = Awaited<ReturnType<typeof filesOf>>[number]

/** Named by the version it was handed in with: that does not change any more. */
const filed = ({ id, reportId, version, attachmentId, attachments }: StoredFile): EvidenceFile[] => {
  const file = (attachments as FrozenAttachment[]).find(each => each.id === attachmentId)
  if (file === undefined) return []
  const { name, mediaType, size, sha256 } = file
  return [{ id, reportId, version, name, mediaType, size, sha256 }]
}

/** Exemplars as they cross the wire, each with what may be done with it. */
export const viewsOf = async (
  db: Reader,
  rows: readonly StoredExemplar[],
  mayOf: (row: StoredExemplar) => string[],
): Promise<ExemplarView[]> => {
  const [first] = rows
  if (first === undefined) return []
  const ids = rows.map(({ id }) => id)
  const evidence = await evidenceOf(db, first.campaignId, ids)
  const files = await filesOf(db, first.campaignId, ids)
  const turns = await turnsOf(db, first.campaignId, ids)
  return rows.map(row => ({
    id: row.id,
    campaignId: row.campaignId,
    assignmentId: row.assignmentId,
    unitId: row.unitId,
    unitName: row.unitName,
    kind: row.kind,
    state: row.state,
    slot: row.slot,
    revision: row.revision,
    sentAt: row.sentAt?.toISOString() ?? null,
    erasedAt: row.erasedAt?.toISOString() ?? null,
    profile: profileOf(row),
    consent: consentOf(row),
    evidence: evidence.filter(({ exemplarId }) => exemplarId === row.id).map(quoted),
    files: files.filter(({ exemplarId }) => exemplarId === row.id).flatMap(filed),
    turns: turns
      .filter(({ exemplarId }) => exemplarId === row.id)
      .map(({ exemplarId: _, ...turn }) => ({ ...turn, at: turn.at.toISOString(), by: turn.by ?? '' })),
    may: mayOf(row),
  }))
}

/** One exemplar in full, if the person may read it. */
export const readableView = async (
  db: Reader,
  subject: Subject,
  at: { readonly campaignId: number; readonly exemplarId: number },
  now: Date,
): Promise<ExemplarView> => {
  const row = await exemplarOr404(db, at)
  const held = await demandReadable(db, subject, { ...row, withProvince: isWithProvince(row.state) }, now)
  const [view] = await viewsOf(db, [row], each => verbsOn(each, held))
  if (view === undefined) throw exemplarProblems.notFound()
  return view
}

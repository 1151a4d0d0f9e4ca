import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import {
  chooseLocally,
  type ExemplarView,
  isWithProvince,
  listExemplarDuties,
  localMinutes,
  type Meeting,
  proposeExemplar,
  readLocality,
  saveLocalMinutes,
  sendExemplars,
} from '../../../domain/exemplar/index.ts'
import { plainText } from '../../../domain/report/index.ts'
import { allowedVerbs, type Role, sharedProblems } from '../../../domain/shared/index.ts'
import { legsOf } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { issuingOf, toDocx } from '../../document/index.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { dayOf } from '../../org/index.ts'
import { latestSubmission } from '../evidence/queries.ts'
import { latestMeeting } from '../meeting/queries.ts'
import { boardsFor } from '../province/boards.ts'
import { type Duty, dutiesOfUnits, exemplarsOfDuty, type StoredExemplar } from '../queries.ts'
import { demandReadable, dutyOr404, type SubmittedSection, verbsOn, viewsOf } from '../views.ts'
import { quotaOfDuty } from './actions.ts'
import { openPlaces } from './choosing.ts'

const duties = query(listExemplarDuties, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const writing = subject.grants.filter(({ role }) => role === 'reporter' || role === 'leader')
    const own = await dutiesOfUnits(db, [...writing.map(({ unitId }) => unitId)])
    const rows = []
    for (const duty of own) {
      const standing = await exemplarsOfDuty(db, duty.campaignId, duty.assignmentId)
      rows.push({
        campaignId: duty.campaignId,
        campaignName: duty.campaignName,
        assignmentId: duty.assignmentId,
        unitName: duty.unitName,
        section: duty.section,
        text: duty.text,
        dueAt: duty.dueAt?.toISOString() ?? null,
        state: duty.state,
        quota: quotaOfDuty(duty),
        filled: standing.filter(({ slot }) => slot !== null).length,
      })
    }
    return { duties: rows, boards: await boardsFor(db, subject, now) }
  },
})

const sourceOf = async (db: Reader, duty: Duty) => {
  const submission = await latestSubmission(db, duty.campaignId, duty.unitId)
  if (submission === undefined) return null
  const { reportId, version } = submission
  const sections = (submission.sections as SubmittedSection[]).map(({ section, title, content }) => ({
    section,
    title,
    text: plainText(content),
  }))
  const attachments = (submission.attachments as FrozenAttachment[]).map(({ id, name, size }) => ({
    id,
    name,
    size,
  }))
  return { reportId, version, sections, attachments }
}

/** What the locality, or those above it, may do with the duty as a whole. */
const verbsOnDuty = (
  duty: Duty,
  standing: readonly StoredExemplar[],
  held: readonly Role[],
  receives: boolean,
): string[] => {
  if (duty.campaignState === 'closed') return []
  const open = openPlaces(quotaOfDuty(duty), standing)
  const ready = standing.some(({ state }) => state === 'chosen' || state === 'returned')
  const sent = standing.some(({ state }) => state === 'sent')
  return [
    ...allowedVerbs([proposeExemplar], held),
    ...(open.length > 0 ? allowedVerbs([chooseLocally], held) : []),
    ...(ready ? allowedVerbs([sendExemplars], held) : []),
    ...(receives && standing.some(({ state }) => isWithProvince(state)) ? ['exemplar.receive'] : []),
    ...(sent && held.includes('officer') ? ['exemplar.accept'] : []),
  ]
}

const localityRead = query(readLocality, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const duty = await dutyOr404(db, input)
    const standing = await exemplarsOfDuty(db, duty.campaignId, duty.assignmentId)
    const withProvince = standing.some(({ state }) => isWithProvince(state))
    const held = await demandReadable(db, subject, { ...duty, withProvince }, now)
    const legs = await legsOf(db, [duty.assignmentId])
    const receives = legs.some(leg => leg.receiverUnitId === subject.unitId && leg.receivedAt === null)
    const local = held.length > 0
    const shown = local ? standing : standing.filter(({ state }) => isWithProvince(state))
    const meeting = await latestMeeting(db, duty.campaignId, duty.assignmentId)
    return {
      campaignName: duty.campaignName,
      planId: duty.planId,
      obligationId: duty.obligationId,
      section: duty.section,
      text: duty.text,
      dueOn: duty.dueOn,
      dueAt: duty.dueAt?.toISOString() ?? null,
      assignmentState: duty.state,
      unitId: duty.unitId,
      unitName: duty.unitName,
      quota: quotaOfDuty(duty),
      legs: legs.map(({ receiverUnitId, receiverName, receivedAt }) => ({
        receiverUnitId,
        receiverName,
        receivedAt: receivedAt?.toISOString() ?? null,
      })),
      exemplars: await viewsOf(db, shown, row => verbsOn(row, held)),
      meeting: local ? ((meeting?.content as Meeting | undefined) ?? null) : null,
      source: held.includes('reporter') ? await sourceOf(db, duty) : null,
      now: now.toISOString(),
      may: verbsOnDuty(duty, standing, held, receives),
    }
  },
})

/** The clause as the minutes quote it. */
export const clauseOf = ({ section, text }: Pick<Duty, 'section' | 'text'>): string =>
  `Mục ${section} của Kế hoạch: “${text.replace(/\s+/g, ' ').trim()}”`

/** An exemplar as documents name it. */
export const namedOf = (
  view: Pick<StoredExemplar, 'id' | 'kind' | 'name' | 'title' | 'unitName'> | ExemplarView,
) => ({
  exemplarId: view.id,
  kind: view.kind,
  name: 'profile' in view ? (view.profile?.name ?? null) : view.name,
  title: ('profile' in view ? view.profile?.title : view.title) ?? '',
  unitName: view.unitName,
})

const issuingOfLocality = async (db: Reader, duty: Duty, meeting: Meeting, now: Date) => {
  const at = { unitId: duty.unitId, standingUnitId: duty.unitId, standingUnitName: duty.unitName }
  const issuing = await issuingOf(db, at, dayOf(now))
  const signature = { authority: [], onBehalfOf: [], title: ['Chủ trì'], name: meeting.chair }
  return { ...issuing, parentBody: null, signature }
}

const demandOwn = async (db: Reader, subject: Subject, duty: Duty, now: Date): Promise<void> => {
  await demandReadable(db, subject, { ...duty, withProvince: false }, now)
}

const minutes = query(saveLocalMinutes, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const duty = await dutyOr404(db, input)
    await demandOwn(db, subject, duty, now)
    const stored = await latestMeeting(db, duty.campaignId, duty.assignmentId)
    if (stored === undefined) throw sharedProblems.notFound()
    const meeting = stored.content as Meeting
    const standing = await exemplarsOfDuty(db, duty.campaignId, duty.assignmentId)
    const content = localMinutes({
      issuing: await issuingOfLocality(db, duty, meeting, now),
      meeting,
      clause: clauseOf(duty),
      named: standing.map(namedOf),
      chosen: standing.filter(({ slot }) => slot !== null).map(({ id }) => id),
    })
    return {
      fileName: 'Biên bản chọn điển hình.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: await toDocx(content, { citations: 'hide' }),
    }
  },
})

export const localQueries: readonly Query[] = [duties, localityRead, minutes]

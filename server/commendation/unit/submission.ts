import {
  commendationProblems,
  saveUnitSubmission,
  unitSubmissionOf,
} from '../../../domain/commendation/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { issuingOf, toDocx } from '../../document/index.ts'
import { query } from '../../http/action.ts'
import { dayOf, unitName } from '../../org/index.ts'
import { nomineesOf, unitsIn } from '../queries.ts'
import { demandReadable, planOf, roundOr409, roundView } from '../views.ts'

type Unit = Awaited<ReturnType<typeof unitsIn>>[number]

/** Name of a district as it stands before the date: `Nam Đàn`, whatever its kind. */
const districtKind = /^(huyện|quận|thị xã|thành phố) /i

/** A committee of an area stands under no other body in its head, and its chairman signs for it. */
const issuingOfCommittee = async (db: Reader, { id, name }: Unit, day: string) => {
  const issuing = await issuingOf(db, { unitId: id, standingUnitId: id, standingUnitName: name }, day)
  return {
    ...issuing,
    parentBody: null,
    issuingBody: name.replace(/^UBND /, 'Ủy ban nhân dân '),
    abbreviation: 'UBND',
    place: issuing.place.replace(districtKind, ''),
    signature: {
      authority: ['TM' as const],
      onBehalfOf: ['Ủy ban nhân dân'],
      title: ['Chủ tịch'],
      name: '',
    },
  }
}

/** Of the bodies of the province the departments alone stand under its committee. */
const issuingOfUnit = async (db: Reader, unit: Unit, campaignUnitId: number, day: string) => {
  if (unit.kind === 'area') return issuingOfCommittee(db, unit, day)
  const at = { unitId: campaignUnitId, standingUnitId: unit.id, standingUnitName: unit.name }
  const issuing = await issuingOf(db, at, day)
  return { ...issuing, parentBody: unit.kind === 'department' ? issuing.parentBody : null }
}

/** The unit's own submission as Word, out of what stands in its dossier. */
export const unitSubmission = query(saveUnitSubmission, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaignId, unitId } = input
    await demandReadable(db, subject, unitId, now)
    const stored = await roundOr409(db, campaignId)
    const unit = (await unitsIn(db, campaignId)).find(({ id }) => id === unitId)
    if (unit === undefined) throw commendationProblems.notAsked()
    const nominees = await nomineesOf(db, campaignId, unitId)
    if (nominees.length === 0) throw commendationProblems.nobodyYet()
    const day = dayOf(now)
    const { planId, name } = await campaignOr404(db, campaignId)
    const content = unitSubmissionOf({
      issuing: await issuingOfUnit(db, unit, stored.campaignUnitId, day),
      decider: `Chủ tịch ${await unitName(db, stored.campaignUnitId, day)}`,
      plan: await planOf(db, planId, name),
      round: await roundView(db, stored),
      nominees,
    })
    return {
      fileName: 'Tờ trình đề nghị khen thưởng.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: await toDocx(content, { citations: 'hide' }),
    }
  },
})

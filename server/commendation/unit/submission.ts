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

/** A committee of an area stands under no other body in its head, and its chairman signs for it. */
const issuingOfUnit = async (db: Reader, unit: Unit, campaignUnitId: number, day: string) => {
  const isArea = unit.kind === 'area'
  const place = isArea ? unit.id : campaignUnitId
  const issuing = await issuingOf(
    db,
    { unitId: place, standingUnitId: unit.id, standingUnitName: unit.name },
    day,
  )
  const signature = isArea
    ? { authority: ['TM' as const], onBehalfOf: ['Ủy ban nhân dân'], title: ['Chủ tịch'], name: '' }
    : issuing.signature
  return { ...issuing, parentBody: unit.kind === 'department' ? issuing.parentBody : null, signature }
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

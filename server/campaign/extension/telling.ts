import { formatDate } from '../../../domain/shared/vietnamese/index.ts'
import type { Writer } from '../../db/database.ts'
import { tell } from '../../org/index.ts'
import { assignmentInWords } from '../queries.ts'

interface Question {
  readonly campaignId: number
  readonly assignmentId: number
}

/** Whoever may decide learns that a question waits. */
export const tellAsked = async (
  tx: Writer,
  question: Question & {
    readonly by: number
    readonly wantedOn: string
    readonly atUnitId: number
    readonly now: Date
  },
): Promise<void> => {
  const { campaignId, assignmentId, by, wantedOn, atUnitId, now } = question
  const duty = await assignmentInWords(tx, campaignId, assignmentId)
  if (duty === undefined) return
  const day = formatDate(wantedOn)
  await tell(tx, {
    to: { unitIds: [atUnitId], roles: ['officer'], above: true },
    except: by,
    kind: 'extension.ask',
    about: `assignment:${assignmentId}`,
    words: {
      vi: `${duty.unitName} đề nghị gia hạn mục ${duty.section} đến hết ngày ${day} – ${duty.campaignName}.`,
      en: `${duty.unitName} asks for more time for ${duty.section}, until the end of ${day} – ${duty.campaignName}.`,
    },
    path: `/dot-tong-ket/${campaignId}`,
    campaignId,
    unitId: duty.unitId,
    now,
  })
}

/** Whoever asked, and the other reporters of the unit, learn the answer. */
export const tellDecided = async (
  tx: Writer,
  answer: Question & {
    readonly by: number
    /** Who owes the duty now. */
    readonly unitIds: readonly number[]
    readonly grantedOn: string | null
    readonly note: string
    readonly now: Date
  },
): Promise<void> => {
  const { campaignId, assignmentId, by, unitIds, grantedOn, note, now } = answer
  const day = grantedOn === null ? '' : formatDate(grantedOn)
  const reason = note === '' ? '' : ` ${note}`
  await tell(tx, {
    to: { unitIds, roles: ['reporter'] },
    except: by,
    kind: 'extension.decide',
    about: `assignment:${assignmentId}`,
    words:
      grantedOn === null
        ? { vi: `Đề nghị gia hạn không được chấp thuận.${reason}`, en: `The extension was refused.${reason}` }
        : {
            vi: `Đồng ý gia hạn đến hết ngày ${day}.${reason}`,
            en: `The extension was granted until the end of ${day}.${reason}`,
          },
    path: '/viec-cua-toi',
    campaignId,
    unitId: unitIds[0] ?? null,
    now,
  })
}

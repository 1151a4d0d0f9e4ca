import { receiveLeg, returnLeg, sendDeliverables } from '../../../domain/campaign/index.ts'
import type { Bilingual } from '../../../domain/shared/index.ts'
import type { Writer } from '../../db/database.ts'
import { type Receivers, tell, unitName } from '../../org/index.ts'
import type { Assignment } from './assignment.ts'

interface Happened {
  readonly assignment: Assignment
  readonly by: number
  readonly now: Date
}

const tellAbout = async (
  tx: Writer,
  { assignment, by, now }: Happened,
  to: Receivers,
  kind: string,
  wordsOf: (unit: string) => Bilingual,
): Promise<void> => {
  const { id, campaignId, unitId, mapOn } = assignment
  await tell(tx, {
    to,
    except: by,
    kind,
    about: `assignment:${id}`,
    words: wordsOf(await unitName(tx, unitId, mapOn)),
    path: `/dot-tong-ket/${campaignId}?o=${id}`,
    campaignId,
    unitId,
    now,
  })
}

/** Whoever takes in what arrives at the receivers. */
export const tellSent = (tx: Writer, happened: Happened, receivers: readonly number[]): Promise<void> => {
  const to = { unitIds: receivers, roles: ['receiver', 'officer', 'finance', 'emulation'] } as const
  return tellAbout(tx, happened, to, sendDeliverables.name, unit => ({
    vi: `${unit} đã gửi sản phẩm, chờ đơn vị xác nhận đã nhận.`,
    en: `${unit} has sent a deliverable that waits for your receipt.`,
  }))
}

const atOwner = ({ assignment: { unitId, personId } }: Happened): Receivers =>
  personId === null
    ? { unitIds: [unitId], roles: ['reporter', 'finance', 'emulation', 'press'] }
    : { personIds: [personId] }

export const tellReturned = (tx: Writer, happened: Happened, reason: string): Promise<void> =>
  tellAbout(tx, happened, atOwner(happened), returnLeg.name, () => ({
    vi: `Sản phẩm đã gửi bị trả lại: ${reason}`,
    en: `What was sent was returned: ${reason}`,
  }))

export const tellArrived = (tx: Writer, happened: Happened): Promise<void> =>
  tellAbout(tx, happened, atOwner(happened), receiveLeg.name, () => ({
    vi: 'Sản phẩm đã gửi được mọi nơi nhận xác nhận; nhiệm vụ đã xong.',
    en: 'What was sent was received everywhere; the duty is done.',
  }))

import type { Bilingual } from '../../../domain/shared/index.ts'
import type { Writer } from '../../db/database.ts'
import { tell } from '../../org/index.ts'

interface Told {
  readonly reading: {
    readonly id: number
    readonly unitId: number
    readonly fileName: string
    readonly createdBy: number
  }
  readonly now: Date
}

/** Whoever handed the scan in learns that it can be reviewed. */
export const tellRead = async (
  tx: Writer,
  {
    reading,
    planId,
    now,
    ...found
  }: Told & { readonly planId: number } & ({ readonly obligations: number } | { readonly changes: number }),
): Promise<void> => {
  const amends = 'changes' in found
  await tell(tx, {
    to: { personIds: [reading.createdBy] },
    kind: 'reading.finish',
    about: `plan:${planId}`,
    words: amends
      ? {
          vi: `Đã đọc xong bản quét “${reading.fileName}”: văn bản đề nghị ${found.changes} thay đổi.`,
          en: `The scan “${reading.fileName}” has been read: the document proposes changes (${found.changes}).`,
        }
      : {
          vi: `Đã đọc xong bản quét “${reading.fileName}”: ${found.obligations} nhiệm vụ để soát.`,
          en: `The scan “${reading.fileName}” has been read: duties to review: ${found.obligations}.`,
        },
    path: amends ? `/ke-hoach/${planId}?xem=dieu-chinh` : `/ke-hoach/${planId}`,
    unitId: reading.unitId,
    now,
  })
}

/** Whoever handed the scan in learns why it cannot be read; the file is kept where the notice leads. */
export const tellFailed = async (
  tx: Writer,
  { reading, problem, now }: Told & { readonly problem: Bilingual },
): Promise<void> => {
  await tell(tx, {
    to: { personIds: [reading.createdBy] },
    kind: 'reading.fail',
    about: `reading:${reading.id}`,
    words: {
      vi: `Chưa đọc được bản quét “${reading.fileName}”. ${problem.vi}`,
      en: `The scan “${reading.fileName}” could not be read. ${problem.en}`,
    },
    path: `/ke-hoach/ban-quet/${reading.id}`,
    unitId: reading.unitId,
    now,
  })
}

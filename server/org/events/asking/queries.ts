import type { SuccessionEffect } from '../../../../domain/org/index.ts'
import type { Writer } from '../../../db/database.ts'

/** A division whose shares nobody has said is an open question from its day on. Tells how many units it asks about. */
export const askShares = async (
  tx: Writer,
  successionId: number,
  onDay: string,
  passages: SuccessionEffect['passages'],
): Promise<number> => {
  const rows = passages
    .filter(({ into }) => into.some(({ share }) => share === null))
    .map(({ fromUnitId }) => ({
      unitId: fromUnitId,
      kind: 'weights' as const,
      onDay,
      successionId,
      entered: true,
    }))
  if (rows.length > 0) await tx.insertInto('unitQuestion').values(rows).execute()
  return rows.length
}

/** An undone event asks nothing. */
export const askNoMore = async (tx: Writer, successionId: number): Promise<void> => {
  await tx
    .deleteFrom('unitQuestion')
    .where('successionId', '=', successionId)
    .where('entered', '=', true)
    .execute()
}

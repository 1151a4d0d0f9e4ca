import { z } from 'zod'
import { instant, nothing, write } from '../../../domain/shared/index.ts'
import { action } from '../../http/action.ts'
import { byItself, type Kernel, performWrite } from '../../http/kernel.ts'
import { noteUses } from './queries.ts'

/** A read writes nothing: when a token was used is gathered here and put down by the minute. */
const uses = new Map<number, Date>()

export const noted = (tokenId: number, at: Date): void => void uses.set(tokenId, at)

/** The program's own, on no route. */
const note = action(
  write({
    name: 'token.noteUse',
    label: { vi: 'Ghi lúc dùng mã truy cập', en: 'Note when tokens were used' },
    roles: [],
    input: z.object({ uses: z.array(z.object({ tokenId: z.number(), at: instant })) }),
    output: nothing,
  }),
  {
    may: 'anyone',
    run: async ({ tx, input }) => {
      await noteUses(tx, input.uses)
      const data = { tokens: input.uses.length }
      return { output: {}, event: { about: 'token:all', unitId: null, campaignId: null, data } }
    },
  },
)

export const noteTokenUses = async (kernel: Kernel): Promise<void> => {
  const found = [...uses].map(([tokenId, at]) => ({ tokenId, at: at.toISOString() }))
  if (found.length === 0) return
  uses.clear()
  await performWrite(kernel, note, { input: { uses: found }, key: crypto.randomUUID(), sender: byItself })
}

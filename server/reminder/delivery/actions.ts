import { setChannels } from '../../../domain/reminder/index.ts'
import { type Action, action } from '../../http/action.ts'
import { setEmail } from '../../org/index.ts'
import { storeChannels } from './queries.ts'

const choose = action(setChannels, {
  may: 'person',
  run: async ({ tx, subject, input, now }) => {
    const { personId } = subject
    await setEmail(tx, personId, input.address)
    await storeChannels(tx, { personId, email: input.email, chosenAt: now })
    return {
      output: {},
      event: {
        about: `person:${personId}`,
        unitId: subject.unitId,
        campaignId: null,
        data: { email: input.email, address: input.address !== null },
      },
    }
  },
})

export const deliveryActions: readonly Action[] = [choose]

import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { ReadContract, WriteContract } from '../../domain/shared/index.ts'
import type { Subject } from '../http/action.ts'
import { type Kernel, performRead, performWrite } from '../http/kernel.ts'
import { actions, queries } from '../steps.ts'

/** Somebody of the sample, acting through the same actions as everybody, at an instant of the story. */
export interface Actor {
  readonly personId: number
  write<C extends WriteContract>(
    at: string,
    contract: C,
    input: z.input<C['input']>,
  ): Promise<z.output<C['output']>>
  read<C extends ReadContract>(
    at: string,
    contract: C,
    input: z.input<C['input']>,
  ): Promise<z.output<C['output']>>
}

/** The key follows from what is done, so that a load that was cut off goes on where it stopped. */
const keyOf = (subject: Subject, name: string, at: string, input: unknown): string => {
  const hex = createHash('sha256')
    .update(JSON.stringify([subject.personId, name, at, input]))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const actorFor = (kernel: Kernel, subject: Subject): Actor => {
  const sender = { token: null, subject, address: null }
  const then = (at: string): Kernel => ({ ...kernel, clock: () => new Date(at) })
  return {
    personId: subject.personId,
    write: async (at, contract, input) => {
      const action = actions.find(each => each.contract.name === contract.name)
      if (action === undefined) throw new Error(`no action ${contract.name}`)
      const key = keyOf(subject, contract.name, at, input)
      const { output } = await performWrite(then(at), action, { input, key, sender })
      return output as never
    },
    read: async (at, contract, input) => {
      const query = queries.find(each => each.contract.name === contract.name)
      if (query === undefined) throw new Error(`no query ${contract.name}`)
      return (await performRead(then(at), query, input, sender)) as never
    },
  }
}

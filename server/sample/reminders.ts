import { sampleClock } from '../../sample/index.ts'
import type { Kernel } from '../http/kernel.ts'
import { climbLadders } from '../reminder/index.ts'

/** Instants at which the program came by in the sample's story, each just after a step of its ladder. */
const mornings = [
  '2023-03-30',
  '2023-04-04',
  '2023-04-05',
  '2023-04-06',
  '2023-04-07',
  '2023-04-10',
  '2023-04-11',
]

/** What the ladder said by the sample's day of those who still owe, told on the day it would have been. */
export const loadReminders = async (kernel: Kernel): Promise<void> => {
  for (const morning of mornings) {
    const at = new Date(`${morning}T08:00:30+07:00`)
    if (at.getTime() < Date.parse(sampleClock))
      await climbLadders({ ...kernel, clock: () => at }, { evenWhileLoading: true })
  }
}

import { z } from 'zod'
import { day, id, instant, may, read, write } from '../../shared/index.ts'

const step = z.object({
  obligationId: z.number(),
  section: z.string(),
  text: z.string(),
  dueOn: day.nullable(),
  dueAt: instant.nullable(),
  finishedAt: instant.nullable(),
  waitsFor: z.array(z.object({ obligationId: z.number(), source: z.enum(['plan', 'proposed', 'officer']) })),
  total: z.number(),
  handedIn: z.number(),
  late: z.number(),
  expectedAt: instant.nullable(),
  pushedBySeconds: z.number(),
  timeLeftSeconds: z.number().nullable(),
  waiting: z.boolean(),
  critical: z.boolean(),
})
export type ChainRow = z.output<typeof step>

/** The order of the work: which duty waits for which, and what a late step pushes. */
export const readChain = read({
  name: 'campaign.chain',
  label: { vi: 'Xem chuỗi phụ thuộc của đợt tổng kết', en: 'Read the chain of dependence' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({ steps: z.array(step), now: instant, may }),
})

/** What a duty waits for, as an officer knows it; replaces what was said before. */
export const setDependence = write({
  name: 'dependence.set',
  label: { vi: 'Định việc phải chờ', en: 'Set what a duty waits for' },
  roles: ['officer'],
  input: z.object({ campaignId: id, obligationId: id, waitsFor: z.array(id).max(60) }),
  output: z.object({}),
})

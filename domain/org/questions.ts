import { z } from 'zod'
import { day, id, instant, read } from '../shared/index.ts'

const named = z.object({ unitId: z.number(), fullName: z.string() })

const likely = named.extend({
  /** The name it had until that day; null where it began then. */
  before: z.string().nullable(),
  why: z.enum(['sameName', 'word', 'type']),
  word: z.string(),
})

const question = z.object({
  id: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  code: z.string().nullable(),
  placeId: z.number().nullable(),
  placeName: z.string(),
  kind: z.enum(['successor', 'weights']),
  onDay: day,
  /** Of a unit whose shares are asked for: the event that divided it, and into which. */
  successionId: z.number().nullable(),
  among: z.array(named),
  /** Of a unit whose successor is asked for: what the lists let one suppose, for a person to judge; see `Likely`. */
  likely: likely.nullable(),
})
export type OpenQuestion = z.output<typeof question>

/** What the lists leave open below a unit, for a person to settle. */
export const listQuestions = read({
  name: 'unit.questions',
  label: { vi: 'Xem câu hỏi mở về đơn vị', en: 'See open questions about units' },
  roles: [],
  input: z.object({ unitId: id.optional() }),
  output: z.object({ questions: z.array(question) }),
})

/** How many answers are told at most. */
export const answersTold = 100

const answer = z.object({
  questionId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  kind: z.enum(['successor', 'weights']),
  onDay: day,
  /** The event that the answer made, or that it gave its shares to. */
  successionId: z.number(),
  decision: z.string(),
  into: z.array(named),
  settledAt: instant,
})
export type Answer = z.output<typeof answer>

/** What people answered, the latest first; the answer who follows is undone by undoing its event. */
export const listAnswers = read({
  name: 'unit.answers',
  label: { vi: 'Xem câu trả lời về đơn vị kế thừa', en: 'See what was answered about successors' },
  roles: [],
  input: z.object({}),
  output: z.object({ answers: z.array(answer), count: z.number() }),
})

import { z } from 'zod'
import { day, id, read, write } from '../shared/index.ts'
import { basisNames } from './basis.ts'
import { weightGiven } from './division.ts'
import { personAnswer, personAsked, personMoved } from './moving/index.ts'
import { levelNames, unitKindNames } from './unit.ts'

const name = z.string().trim().min(1).max(300)
const names = { name, fullName: name }
const weight = weightGiven.nullable()

const target = z.union([
  z.object({ unitId: id }),
  z.object({
    make: z.object({
      ...names,
      code: z.string().trim().min(1).max(40).nullable(),
      level: z.enum(levelNames),
      parentId: id.nullable(),
    }),
  }),
])

/** What a decision orders; see succession.ts. */
export const successionOrder = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('merge'),
    fromUnitIds: z.array(id).max(200),
    /** Units that give only a part: what they give and what they keep. */
    parts: z
      .array(z.object({ unitId: id, given: weight, kept: weight }))
      .max(50)
      .optional(),
    into: target,
  }),
  z.object({
    kind: z.literal('split'),
    fromUnitId: id,
    into: z.array(z.object({ target, weight })).min(2).max(50),
  }),
  z.object({ kind: z.literal('rename'), unitId: id, ...names }),
  z.object({ kind: z.literal('move'), unitId: id, parentId: id }),
  z.object({ kind: z.literal('upgrade'), unitId: id, level: z.enum(levelNames), ...names }),
  z.object({ kind: z.literal('abolish'), unitId: id }),
])

const ordered = z.object({
  order: successionOrder,
  onDay: day,
  /** Number and issuer of the decision: "Nghị quyết số 1243/NQ-UBTVQH15". */
  decision: z.string().trim().max(500),
  decidedOn: day.nullable(),
  /** By what the weights of a split were measured. */
  basis: z.enum(basisNames).nullable(),
})

/** Enters a dated event: merge, split, rename, move, upgrade or abolish. */
export const succeedUnit = write({
  name: 'unit.succeed',
  label: { vi: 'Nhập sự kiện sáp nhập, chia tách, đổi tên', en: 'Enter a merger, split or renaming' },
  roles: ['administrator'],
  input: ordered.extend({
    /** Of the people of units that end; whoever is not named moves as the preview proposes. */
    people: z.array(personAnswer).max(2_000).optional(),
  }),
  output: z.object({
    successionId: z.number(),
    madeUnitIds: z.array(z.number()),
    /** Units whose division nobody has given shares for: each is an open question now. */
    questions: z.number(),
    /** People moved along, where the day of the event has come. */
    moved: z.number(),
  }),
})

/** Takes back the last event of its units; the undoing is an event of its own. */
export const undoSuccession = write({
  name: 'unit.undoSuccession',
  label: { vi: 'Hoàn tác sự kiện kế thừa', en: 'Undo a succession' },
  roles: ['administrator'],
  input: z.object({ successionId: id }),
  output: z.object({
    successionId: z.number(),
    /** People brought back, and those left alone because somebody had moved them on. */
    back: z.number(),
    movedOn: z.number(),
  }),
})

const touched = z.object({
  /** Null for a unit that is not there yet. */
  unitId: z.number().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** The level it has afterwards, where the event changes it. */
  newLevel: z.enum(levelNames).nullable(),
  /** The parent it is moved to, where the event moves it. */
  movedTo: z.string().nullable(),
  /** People with an account at it. */
  people: z.number(),
})
export type TouchedUnit = z.output<typeof touched>

/** What of a unit goes to whom; a unit that goes on is among its own successors. */
const passed = z.object({
  fromUnitId: z.number(),
  fromName: z.string(),
  into: z.array(
    z.object({
      unitId: z.number().nullable(),
      name: z.string(),
      /** '1' the whole, '3/8' a part exactly; null while nobody has said. */
      share: z.string().nullable(),
    }),
  ),
})
export type PassedOn = z.output<typeof passed>

/** What an event would do, without doing it. */
export const previewSuccession = read({
  name: 'unit.previewSuccession',
  label: { vi: 'Xem trước sự kiện kế thừa', en: 'Preview a succession' },
  roles: ['administrator'],
  input: z.object({ order: successionOrder, onDay: day }),
  output: z.object({
    units: z.array(touched),
    passages: z.array(passed),
    /** Units that the country's lists end on the day, whose open question it answers. */
    settles: z.array(z.string()),
    /** People of the units that end, with where they are proposed to go. */
    people: z.array(personAsked),
  }),
})

/** One event that was entered, with all that it did. */
export const readSuccession = read({
  name: 'unit.succession',
  label: { vi: 'Xem một sự kiện kế thừa', en: 'See one succession' },
  roles: [],
  input: z.object({ successionId: id }),
  output: z.object({
    id: z.number(),
    kind: z.enum(['merge', 'split', 'rename', 'move', 'upgrade', 'abolish']),
    onDay: day,
    decision: z.string(),
    decidedOn: day.nullable(),
    basis: z.enum(['population', 'area', 'hand']).nullable(),
    undone: z.boolean(),
    /** From the country's lists, not entered by a person. */
    listed: z.boolean(),
    units: z.array(touched),
    passages: z.array(passed),
    /** Units whose open question it answered. */
    settles: z.array(z.string()),
    /** For whoever may move people there, else empty: those still at units that the event ended. */
    people: z.array(personAsked),
    /** For them too: what the event did to people. */
    moved: z.array(personMoved),
    may: z.array(z.string()),
  }),
})

/** Answers an open question: which units took it over, in which shares. */
export const settleQuestion = write({
  name: 'unit.settle',
  label: { vi: 'Trả lời câu hỏi về đơn vị kế thừa', en: 'Settle a question about successors' },
  roles: ['administrator'],
  input: z.object({
    questionId: id,
    decision: z.string().trim().min(1).max(500),
    basis: z.enum(basisNames).nullable(),
    into: z
      .array(z.object({ unitId: id, weight }))
      .min(1)
      .max(50),
  }),
  output: z.object({ successionId: z.number() }),
})

const state = z.object({
  from: day.nullable(),
  to: day.nullable(),
  level: z.enum(levelNames),
  code: z.string().nullable(),
  fullName: z.string(),
  parentId: z.number().nullable(),
  parentName: z.string().nullable(),
})

/** A unit's life: every state it had, in the order of time, and the events that a person entered. */
export const readUnitLife = read({
  name: 'unit.life',
  label: { vi: 'Xem lịch sử đơn vị', en: 'See the life of a unit' },
  roles: [],
  input: z.object({ unitId: id }),
  output: z.object({
    id: z.number(),
    kind: z.enum(unitKindNames),
    /** As it is known today: of a unit that ended, the last it had; of one to come, the first. */
    fullName: z.string(),
    /** The units above it, the highest first. */
    path: z.array(z.object({ unitId: z.number(), fullName: z.string() })),
    /** The code by which documents travel to it (QCVN 102). */
    exchangeCode: z.string().nullable(),
    states: z.array(state),
    events: z.array(
      z.object({
        id: z.number(),
        kind: z.string(),
        onDay: day,
        decision: z.string(),
        undone: z.boolean(),
        listed: z.boolean(),
      }),
    ),
    may: z.array(z.string()),
  }),
})

import { z } from 'zod'
import { id, read, roleNames, write } from '../../shared/index.ts'

/** A successor of the unit that ends: its id; -1, -2, … where the order makes it. */
const successor = z
  .number()
  .int()
  .refine(value => value !== 0)

/** Where a person of a unit that ends goes; null leaves them at it. */
export const personAnswer = z.object({ personId: id, fromUnitId: id, to: successor.nullable() })
export type PersonAnswer = z.output<typeof personAnswer>

/** Somebody who works at a unit that ends, or holds a role there. */
export const personAsked = z.object({
  personId: z.number(),
  name: z.string(),
  position: z.string(),
  /** A locked account goes along like the others. */
  active: z.boolean(),
  fromUnitId: z.number(),
  fromName: z.string(),
  /** The unit they work at, where it is another: only their roles go along. */
  worksAt: z.string().nullable(),
  /** Held at the unit that ends. */
  roles: z.array(z.enum(roleNames)),
  /** Who takes the unit over. One: everybody goes there unless left out. Several: a person says. None: nobody moves. */
  into: z.array(z.object({ to: z.number(), name: z.string() })),
})
export type PersonAsked = z.output<typeof personAsked>

export const movingStates = ['waiting', 'stays', 'moved', 'gone', 'back', 'movedOn'] as const

/** What an event did to a person of a unit that it ended. */
export const personMoved = z.object({
  personId: z.number(),
  name: z.string(),
  fromName: z.string(),
  toName: z.string(),
  roles: z.array(z.enum(roleNames)),
  /**
   * waiting: goes on the day of the event; moved; gone: somebody had moved them before the day; back: the event was
   * undone and with it the move; movedOn: undone, and somebody had moved them on, so they were left alone.
   */
  state: z.enum(movingStates).exclude(['stays']),
})
export type PersonMoved = z.output<typeof personMoved>

/** Moves people who are still at a unit that an event ended to whoever took it over; the undoing of the event brings them back. */
export const movePeople = write({
  name: 'unit.movePeople',
  label: { vi: 'Chuyển người dùng theo sự kiện của đơn vị', en: 'Move people along with an event of units' },
  roles: ['administrator'],
  input: z.object({
    successionId: id,
    people: z.array(z.object({ personId: id, fromUnitId: id, to: id })).max(2_000),
  }),
  output: z.object({ moved: z.number() }),
})

/** Takes a moving back and leaves its event standing: place and roles are what they were before it. */
export const movePeopleBack = write({
  name: 'unit.movePeopleBack',
  label: { vi: 'Hoàn tác việc chuyển người dùng theo sự kiện', en: 'Take a moving along with an event back' },
  roles: ['administrator'],
  input: z.object({
    successionId: id,
    people: z
      .array(z.object({ personId: id, fromUnitId: id }))
      .min(1)
      .max(2_000),
  }),
  output: z.object({ back: z.number(), movedOn: z.number() }),
})

/** Somebody who is still at a unit that has ended, as after a list was imported. */
export const personLeft = personAsked.extend({
  /** The event that ended the unit, by which they move; null where nothing says what became of the unit. */
  successionId: z.number().nullable(),
  /** An open question asks who takes the unit over. */
  asked: z.boolean(),
  /** The day on which the unit stood no more. */
  endedOn: z.string(),
})
export type PersonLeft = z.output<typeof personLeft>

/** Of the units that one looks after: whoever is still at one that has ended, whatever ended it. */
export const listPeopleLeft = read({
  name: 'unit.peopleLeft',
  label: { vi: 'Xem người dùng còn ở đơn vị đã kết thúc', en: 'See people still at units that have ended' },
  roles: ['administrator'],
  input: z.object({}),
  output: z.object({ people: z.array(personLeft) }),
})

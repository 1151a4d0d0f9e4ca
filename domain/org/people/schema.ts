import { z } from 'zod'
import { id, instant, nothing, read, roleNames, write } from '../../shared/index.ts'

const grant = z.object({ role: z.enum(roleNames), unitId: id })

/** What a person may, at which units, from now on: all of it, in place of what was. */
export const setRoles = write({
  name: 'person.setRoles',
  label: { vi: 'Giao, thu hồi vai trò của người dùng', en: 'Give and take roles of a person' },
  roles: ['administrator'],
  input: z.object({ personId: id, grants: z.array(grant).max(50) }),
  output: z.object({}),
})

/** A person goes to another unit; roles held at the old unit itself go along. */
export const movePerson = write({
  name: 'person.move',
  label: { vi: 'Chuyển người dùng sang đơn vị khác', en: 'Move a person to another unit' },
  roles: ['administrator'],
  input: z.object({
    personId: id,
    unitId: id,
    position: z.string().trim().max(200),
    /** Roles held at the unit the person leaves are held at the new one instead. */
    withRoles: z.boolean(),
  }),
  output: z.object({}),
})

/** A locked account signs in no more and what it opened is closed; what the person did stays under their name. */
export const setActive = write({
  name: 'person.setActive',
  label: { vi: 'Khóa, mở khóa tài khoản', en: 'Lock and unlock an account' },
  roles: ['administrator'],
  input: z.object({ personId: id, active: z.boolean() }),
  output: z.object({}),
})

/** What was done to an account, the latest first. */
export const readPersonHistory = read({
  name: 'person.history',
  label: { vi: 'Xem lịch sử tài khoản', en: 'See the history of an account' },
  roles: ['administrator'],
  input: z.object({ personId: id }),
  output: z.object({
    entries: z.array(
      z.object({
        id: z.number(),
        /** One event may have moved the person from several units: which of these it tells. */
        part: z.number(),
        at: instant,
        action: z.string(),
        personName: z.string().nullable(),
        /** What the action left in the audit; of an event that moved many, what it did to this one. */
        data: z.record(z.string(), z.unknown()),
      }),
    ),
    /** Names of the units that the entries speak of. */
    units: z.array(z.object({ unitId: z.number(), name: z.string() })),
  }),
})

/** Who else administers the person's own unit and those above: whom to ask for what only an administrator may. */
export const readAdministrators = read({
  name: 'person.administrators',
  label: { vi: 'Xem ai là người quản trị', en: 'See who the administrators are' },
  roles: [],
  input: nothing,
  output: z.object({
    people: z.array(z.object({ name: z.string(), position: z.string(), unitName: z.string() })),
  }),
})

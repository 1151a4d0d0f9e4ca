import { z } from 'zod'
import { id, instant, nothing, read, roleNames, write } from '../shared/index.ts'
import { levelNames, unitKindNames } from './unit.ts'

const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{1,62}$/)

const password = z.string().min(8).max(200)

export const roleAtUnit = z.object({ role: z.enum(roleNames), unitId: z.number(), unitName: z.string() })

/** Who is at the other end: the first thing every page asks. */
export const readSession = read({
  name: 'session.read',
  label: { vi: 'Xem phiên làm việc', en: 'Read the session' },
  roles: [],
  input: nothing,
  output: z.object({
    state: z.enum(['setup', 'loading', 'signedOut', 'signedIn']),
    sample: z.boolean(),
    /** While the sample province is being opened. */
    progress: z.object({ done: z.number(), total: z.number() }).nullable(),
    person: z
      .object({
        id: z.number(),
        name: z.string(),
        position: z.string(),
        unitId: z.number(),
        unitName: z.string(),
        language: z.enum(['vi', 'en']),
      })
      .nullable(),
    roles: z.array(roleAtUnit),
    sampleAccounts: z.array(
      z.object({ username: z.string(), name: z.string(), position: z.string(), unitName: z.string() }),
    ),
    now: instant,
  }),
})

export const openSession = write({
  name: 'session.open',
  label: { vi: 'Đăng nhập', en: 'Sign in' },
  roles: [],
  input: z.object({ username, password: z.string().min(1).max(200) }),
  output: z.object({ personId: z.number() }),
})

export const closeSession = write({
  name: 'session.close',
  label: { vi: 'Đăng xuất', en: 'Sign out' },
  roles: [],
  input: nothing,
  output: nothing,
})

export const setUpAdministrator = write({
  name: 'setup.administrator',
  label: { vi: 'Thiết lập người quản trị đầu tiên', en: 'Set up the first administrator' },
  roles: [],
  input: z.object({
    provinceName: z.string().trim().min(2).max(200),
    name: z.string().trim().min(2).max(200),
    username,
    password,
  }),
  output: z.object({ personId: z.number(), unitId: z.number() }),
})

export const setUpSample = write({
  name: 'setup.sample',
  label: { vi: 'Mở tỉnh mẫu', en: 'Open the sample province' },
  roles: [],
  input: nothing,
  output: nothing,
})

export const unitRow = z.object({
  id: z.number(),
  kind: z.enum(unitKindNames),
  level: z.enum(levelNames),
  code: z.string().nullable(),
  name: z.string(),
  fullName: z.string(),
  shortName: z.string().nullable(),
  parentId: z.number().nullable(),
  childCount: z.number(),
})
export type UnitRow = z.output<typeof unitRow>

/** Children of a unit on a day, in official order; without `parentId`, the top. */
export const listUnits = read({
  name: 'unit.list',
  label: { vi: 'Xem cây đơn vị', en: 'Browse units' },
  roles: [],
  input: z.object({ parentId: id.optional(), onDay: z.iso.date().optional() }),
  output: z.object({ units: z.array(unitRow) }),
})

export const searchUnits = read({
  name: 'unit.search',
  label: { vi: 'Tìm đơn vị', en: 'Search units' },
  roles: [],
  input: z.object({
    phrase: z.string().max(200),
    onDay: z.iso.date().optional(),
    limit: z.coerce.number<number>().int().min(1).max(100).optional(),
  }),
  output: z.object({ units: z.array(unitRow.extend({ path: z.string() })) }),
})

export const createUnit = write({
  name: 'unit.create',
  label: { vi: 'Thêm đơn vị', en: 'Add a unit' },
  roles: ['administrator'],
  input: z.object({
    parentId: id,
    kind: z.enum(unitKindNames),
    level: z.enum(levelNames),
    name: z.string().trim().min(1).max(300),
    fullName: z.string().trim().min(1).max(300),
    shortName: z.string().trim().min(1).max(100).nullable(),
    code: z.string().trim().min(1).max(40).nullable(),
    validFrom: z.iso.date(),
  }),
  output: z.object({ unitId: z.number() }),
})

export const createPerson = write({
  name: 'person.create',
  label: { vi: 'Thêm người dùng', en: 'Add a person' },
  roles: ['administrator'],
  input: z.object({
    unitId: id,
    username,
    password,
    name: z.string().trim().min(2).max(200),
    position: z.string().trim().max(200),
    email: z.email().nullable(),
    grants: z.array(z.object({ role: z.enum(roleNames), unitId: id })).max(20),
  }),
  output: z.object({ personId: z.number() }),
})

export const listPeople = read({
  name: 'person.list',
  label: { vi: 'Xem người dùng và vai trò', en: 'List people and roles' },
  roles: ['administrator'],
  input: z.object({ unitId: id }),
  output: z.object({
    people: z.array(
      z.object({
        id: z.number(),
        username: z.string(),
        name: z.string(),
        position: z.string(),
        unitId: z.number(),
        unitName: z.string(),
        /** The unit has ended: the person still has to be moved to whoever took it over. */
        unitEnded: z.boolean(),
        active: z.boolean(),
        /** Each with whether the reader may take it. */
        roles: z.array(roleAtUnit.extend({ mayTake: z.boolean() })),
      }),
    ),
  }),
})

/** Many units at once, parents before children: a province's list, or a part of the country's. */
export const importUnits = write({
  name: 'unit.import',
  label: { vi: 'Nhập danh sách đơn vị', en: 'Import a list of units' },
  roles: ['administrator'],
  input: z.object({
    /** The unit below which units without a parent of their own are put. */
    underId: id,
    validFrom: z.iso.date(),
    units: z
      .array(
        z.object({
          key: z.string().min(1).max(60),
          parentKey: z.string().min(1).max(60).nullable(),
          kind: z.enum(unitKindNames),
          level: z.enum(levelNames),
          code: z.string().trim().min(1).max(40).nullable(),
          name: z.string().trim().min(1).max(300),
          fullName: z.string().trim().min(1).max(300),
          shortName: z.string().trim().min(1).max(100).nullable(),
        }),
      )
      .min(1)
      .max(20_000),
  }),
  output: z.object({ ids: z.record(z.string(), z.number()) }),
})

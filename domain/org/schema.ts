import { z } from 'zod'
import { id, instant, nothing, read, roleNames, write } from '../shared/index.ts'
import { registrySource } from './registry/index.ts'
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
        active: z.boolean(),
        roles: z.array(roleAtUnit),
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

/** Brings the register to what national lists and the maps between them say; see domain/org/registry. */
export const importNational = write({
  name: 'unit.importNational',
  label: { vi: 'Nhập danh mục đơn vị hành chính cả nước', en: 'Import the national lists of units' },
  roles: ['administrator'],
  input: z.object({ sources: z.array(registrySource).max(20) }),
  output: z.object({
    /** Units that are new, units made by hand that the list knows, and units whose states changed. */
    units: z.number(),
    adopted: z.number(),
    changed: z.number(),
    /** Units left as a person's own event made them. */
    kept: z.number(),
    successions: z.number(),
    questions: z.number(),
  }),
})

/** How many areas of each level stand on a day. */
export const countUnits = read({
  name: 'unit.count',
  label: { vi: 'Đếm đơn vị hành chính', en: 'Count areas' },
  roles: [],
  input: z.object({ onDay: z.iso.date().optional() }),
  output: z.object({ counts: z.partialRecord(z.enum(levelNames), z.number()) }),
})

export const unitBelow = z.object({
  id: z.number(),
  level: z.enum(levelNames),
  code: z.string().nullable(),
  name: z.string(),
  fullName: z.string(),
  parentId: z.number().nullable(),
  parentName: z.string().nullable(),
})

/** Everything below a unit on a day, of one level or of all, in official order. The unit by its id or its code. */
export const listUnitsBelow = read({
  name: 'unit.below',
  label: { vi: 'Xem mọi đơn vị cấp dưới', en: 'List all units below' },
  roles: [],
  input: z.object({
    unitId: id.optional(),
    code: z.string().max(40).optional(),
    level: z.enum(levelNames).optional(),
    onDay: z.iso.date().optional(),
  }),
  output: z.object({ units: z.array(unitBelow) }),
})

/** A unit that took over, or was taken over, with its exact share ("3/10"; null: nobody has said) and the day. */
export const relatedUnit = z.object({
  unitId: z.number(),
  level: z.enum(levelNames).nullable(),
  code: z.string().nullable(),
  /** The code in the map between the lists, where it gives another than the list of units. */
  sourceCode: z.string().nullable(),
  fullName: z.string(),
  share: z.string().nullable(),
  kind: z.string(),
  onDay: z.iso.date(),
  decision: z.string(),
})

/** Which units took a unit over and which it took over; what is not known is said, not guessed. */
export const readSuccessors = read({
  name: 'unit.successors',
  label: { vi: 'Xem đơn vị kế thừa', en: 'See the successors of a unit' },
  roles: [],
  input: z.object({
    unitId: id.optional(),
    code: z.string().max(40).optional(),
    level: z.enum(levelNames).optional(),
    onDay: z.iso.date().optional(),
  }),
  output: z.object({
    unit: z.object({
      id: z.number(),
      level: z.enum(levelNames),
      code: z.string().nullable(),
      fullName: z.string(),
      validFrom: z.iso.date().nullable(),
      /** The day from which it no longer stands; null while it stands. */
      validTo: z.iso.date().nullable(),
    }),
    successors: z.array(relatedUnit),
    predecessors: z.array(relatedUnit),
    questions: z.array(z.object({ kind: z.enum(['successor', 'weights']), onDay: z.iso.date() })),
  }),
})

/** The days on which areas changed, with how many begin on each: the marks of the slider over time. */
export const listChangeDays = read({
  name: 'unit.changeDays',
  label: { vi: 'Xem các ngày thay đổi đơn vị', en: 'See the days on which units changed' },
  roles: [],
  input: nothing,
  output: z.object({ days: z.array(z.object({ onDay: z.iso.date(), units: z.number() })) }),
})

/** Who did what at a unit and below it, the latest first. */
export const listAudit = read({
  name: 'audit.list',
  label: { vi: 'Xem nhật ký hệ thống', en: 'See the audit' },
  roles: ['administrator'],
  input: z.object({
    /** The unit whose part of the audit is wanted; the person's own without it. */
    unitId: id.optional(),
    action: z.string().max(100).optional(),
    /** Rows older than this one. */
    before: id.optional(),
  }),
  output: z.object({
    entries: z.array(
      z.object({
        id: z.number(),
        at: instant,
        action: z.string(),
        personName: z.string().nullable(),
        unitName: z.string().nullable(),
        about: z.string(),
        address: z.string().nullable(),
      }),
    ),
    more: z.boolean(),
  }),
})

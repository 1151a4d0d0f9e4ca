import { z } from 'zod'
import { id, instant, nothing, read, write } from '../shared/index.ts'
import { registrySource } from './registry/index.ts'
import { levelNames } from './unit.ts'

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
  output: z.object({
    days: z.array(z.object({ onDay: z.iso.date(), units: z.number() })),
    /** Units are known from before the first of these days. */
    knownBefore: z.boolean(),
  }),
})

/** Everything that can be done, by the name that the audit writes, in words. */
export const listActions = read({
  name: 'action.list',
  label: { vi: 'Xem tên các việc làm được', en: 'See what can be done' },
  roles: [],
  input: nothing,
  output: z.object({
    actions: z.array(z.object({ name: z.string(), label: z.object({ vi: z.string(), en: z.string() }) })),
  }),
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
        /** The personal token that acted in the person's name. */
        tokenName: z.string().nullable(),
      }),
    ),
    more: z.boolean(),
  }),
})

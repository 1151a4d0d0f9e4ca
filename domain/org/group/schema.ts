import { z } from 'zod'
import { day, id, instant, nothing, read, write } from '../../shared/index.ts'

const name = z.string().trim().min(2).max(300)

const head = z.object({
  id: z.number(),
  /** The words of plans that it stands for: "các huyện miền núi". */
  name: z.string(),
  /** What it rests on: "Quyết định số 861/QĐ-TTg". */
  basis: z.string(),
  createdOn: day,
  keptBy: z.string().nullable(),
  keptAt: instant.nullable(),
  unitCount: z.number(),
  /** Members that no longer stand today; in later plans their successors stand for them. */
  endedCount: z.number(),
})
export type GroupHead = z.output<typeof head>

/** Named lists of units, which plans find by their words. */
export const listGroups = read({
  name: 'group.list',
  label: { vi: 'Xem các nhóm đơn vị', en: 'See groups of units' },
  roles: [],
  input: nothing,
  output: z.object({ groups: z.array(head), maySave: z.boolean() }),
})

export const readGroup = read({
  name: 'group.read',
  label: { vi: 'Xem một nhóm đơn vị', en: 'See a group of units' },
  roles: [],
  input: z.object({ groupId: id }),
  output: head.extend({
    members: z.array(
      z.object({
        unitId: z.number(),
        fullName: z.string(),
        parentName: z.string().nullable(),
        /** Who stands for it today, where it has ended. */
        heirs: z.array(z.object({ unitId: z.number(), fullName: z.string() })).nullable(),
      }),
    ),
    may: z.array(z.string()),
  }),
})

/** Makes a group, or changes one: its name, what it rests on, and all its units. */
export const saveGroup = write({
  name: 'group.save',
  label: { vi: 'Lập, sửa nhóm đơn vị', en: 'Make or change a group of units' },
  roles: ['administrator', 'officer'],
  input: z.object({
    /** The group to change; null makes one. */
    groupId: id.nullable(),
    /** Whose group a new one is. */
    unitId: id,
    name,
    basis: z.string().trim().max(500),
    unitIds: z.array(id).min(1).max(15_000),
  }),
  output: z.object({ groupId: z.number() }),
})

/** Plans keep the units they were resolved to; later plans no longer find the group. */
export const removeGroup = write({
  name: 'group.remove',
  label: { vi: 'Bỏ nhóm đơn vị', en: 'Remove a group of units' },
  roles: ['administrator', 'officer'],
  input: z.object({ groupId: id }),
  output: z.object({}),
})

/** Takes the removal back: the group is as it was, with its day and its units. Refused where its name was given to another. */
export const restoreGroup = write({
  name: 'group.restore',
  label: { vi: 'Lấy lại nhóm đơn vị đã bỏ', en: 'Take back the removal of a group of units' },
  roles: ['administrator', 'officer'],
  input: z.object({ groupId: id }),
  output: z.object({}),
})

import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import {
  closeSession,
  createPerson,
  createUnit,
  importUnits,
  openSession,
  orgProblems,
  setUpAdministrator,
} from '../../domain/org/index.ts'
import { tellConstraint } from '../db/constraints.ts'
import { type Action, action } from '../http/action.ts'
import { accessActions } from './access/index.ts'
import { eventActions } from './events/index.ts'
import { groupActions } from './group/index.ts'
import { listActions } from './list/index.ts'
import { noticeActions } from './notice/index.ts'
import { demandNotEnded, peopleActions } from './people/index.ts'
import { dayOf, demandAtUnits, hashToken } from './policy.ts'
import { addPerson, addUnit, personByUsername, somebodyExists, unitOn } from './queries.ts'
import { nationalImport, provinceNamed } from './registry/index.ts'
import { addSession, removeSession } from './session/queries.ts'

tellConstraint('person_username_key', () => orgProblems.usernameTaken())
tellConstraint('unit_state_code', () => orgProblems.codeTaken())
tellConstraint('unit_state_once', () => orgProblems.overlap())
tellConstraint('unit_state_cycle', () => orgProblems.cycle())

const sessionHours = 12

// Compared with when there is no such person, so that the answer takes as long and tells nothing.
const nobodysHash = await hash(randomBytes(16).toString('hex'))

const open = action(openSession, {
  may: 'anyone',
  run: async ({ tx, input, now }) => {
    const person = await personByUsername(tx, input.username)
    const right = await verify(person?.passwordHash ?? nobodysHash, input.password)
    if (person === undefined || !right) throw orgProblems.wrongPassword()
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now.getTime() + sessionHours * 3600 * 1000)
    await addSession(tx, { tokenHash: hashToken(token), personId: person.id, createdAt: now, expiresAt })
    return {
      output: { personId: person.id },
      session: { token, expiresAt },
      event: { about: `person:${person.id}`, unitId: person.unitId, campaignId: null, personId: person.id },
    }
  },
})

const close = action(closeSession, {
  may: 'person',
  run: async ({ tx, subject, token }) => {
    if (token !== null) await removeSession(tx, hashToken(token))
    return {
      output: {},
      session: null,
      event: { about: `person:${subject.personId}`, unitId: subject.unitId, campaignId: null },
    }
  },
})

const firstProvince = {
  kind: 'area',
  level: 'province',
  code: null,
  shortName: null,
  type: null,
  parentId: null,
  position: 0,
  validFrom: '2000-01-01',
} as const

/** Opens the empty house: the province's committee on top and one administrator. Possible once. A province of the national lists
 * that were loaded before is taken by its name. */
const setUp = action(setUpAdministrator, {
  may: 'anyone',
  run: async ({ tx, input, now }) => {
    if (await somebodyExists(tx)) throw orgProblems.alreadySetUp()
    const unitId =
      (await provinceNamed(tx, input.provinceName)) ??
      (await addUnit(tx, { ...firstProvince, name: input.provinceName, fullName: input.provinceName }, now))
    const personId = await addPerson(
      tx,
      {
        unitId,
        username: input.username,
        passwordHash: await hash(input.password),
        name: input.name,
        position: '',
        email: null,
        grants: (['administrator', 'officer', 'archivist'] as const).map(role => ({ role, unitId })),
      },
      now,
    )
    return {
      output: { personId, unitId },
      event: { about: `person:${personId}`, unitId, campaignId: null, personId },
    }
  },
})

const unitCreate = action(createUnit, {
  may: { at: async (_db, input) => input.parentId },
  run: async ({ tx, input, now }) => {
    const parent = await unitOn(tx, input.parentId, input.validFrom)
    if (parent === undefined) throw orgProblems.unitUnknown()
    const unitId = await addUnit(tx, { ...input, type: null, position: parent.childCount + 1 }, now)
    return { output: { unitId }, event: { about: `unit:${unitId}`, unitId, campaignId: null } }
  },
})

/** All or nothing: a parent that is missing, or a code that is taken, leaves everything as it was. */
const unitImport = action(importUnits, {
  may: { at: async (_db, input) => input.underId },
  run: async ({ tx, input, now }) => {
    const ids: Record<string, number> = {}
    for (const [index, { key, parentKey, ...unit }] of input.units.entries()) {
      const parentId = parentKey === null ? input.underId : ids[parentKey]
      if (parentId === undefined) {
        throw orgProblems.parentUnknown({ name: unit.fullName, parent: parentKey ?? '' })
      }
      const { validFrom } = input
      ids[key] = await addUnit(tx, { ...unit, type: null, parentId, position: index + 1, validFrom }, now)
    }
    const about = `unit:${input.underId}`
    const data = { units: input.units.length }
    return { output: { ids }, event: { about, unitId: input.underId, campaignId: null, data } }
  },
})

const personCreate = action(createPerson, {
  may: { at: async (_db, input) => input.unitId },
  run: async ({ tx, subject, input, now }) => {
    const places = input.grants.map(({ unitId }) => unitId)
    for (const unitId of new Set([input.unitId, ...places])) await demandNotEnded(tx, unitId, dayOf(now))
    await demandAtUnits(tx, createPerson, subject, places, now)
    const { password, ...person } = input
    const personId = await addPerson(tx, { ...person, passwordHash: await hash(password) }, now)
    return {
      output: { personId },
      event: { about: `person:${personId}`, unitId: input.unitId, campaignId: null },
    }
  },
})

export const orgActions: readonly Action[] = [
  open,
  close,
  setUp,
  unitCreate,
  unitImport,
  nationalImport(),
  ...eventActions,
  ...groupActions,
  ...listActions,
  personCreate,
  ...peopleActions,
  ...noticeActions,
  ...accessActions,
]

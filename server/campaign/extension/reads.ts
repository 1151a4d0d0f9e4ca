import {
  askExtension,
  decideExtension,
  listExtensions,
  readExtensionInbox,
} from '../../../domain/campaign/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { assignmentOr404 } from '../stored.ts'
import { extensionsOf, waitingExtensions } from './queries.ts'

interface Stored {
  readonly askedAt: Date
  readonly decidedAt: Date | null
}

const written = <Row extends Stored>(row: Row) => ({
  ...row,
  askedAt: row.askedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
})

/** The date that a grant would move: of several heirs the one that is due first. */
const presentDue = (own: Date | null, owing: readonly { readonly dueAt: string | null }[]): string | null => {
  const dates = owing.flatMap(({ dueAt }) => (dueAt === null ? [] : [new Date(dueAt).toISOString()]))
  return dates.sort()[0] ?? own?.toISOString() ?? null
}

const list = query(listExtensions, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const assignment = await assignmentOr404(db, input.campaignId, input.assignmentId)
    const extensions = await extensionsOf(db, input.campaignId, input.assignmentId)
    const { unitId, state, dueAt, campaignState, campaignUnitId } = assignment
    const over = ['delivered', 'done', 'inherited'].includes(state)
    const open = !over && campaignState === 'open'
    const askable = open && dueAt !== null && assignment.parentId === null
    const waits = extensions.some(extension => extension.state === 'asked')
    const asking = allowedVerbs([askExtension], await rolesAt(db, subject, unitId, now))
    const deciding = allowedVerbs([decideExtension], await rolesAt(db, subject, campaignUnitId, now))
    return {
      extensions: extensions.map(written),
      may: [...(askable && !waits ? asking : []), ...(waits && campaignState === 'open' ? deciding : [])],
    }
  },
})

const inbox = query(readExtensionInbox, {
  may: 'person',
  run: async ({ db, subject, now }) => {
    const all = await waitingExtensions(db)
    const deciding = new Set<number>()
    for (const unitId of new Set(all.map(extension => extension.campaignUnitId))) {
      const held = await rolesAt(db, subject, unitId, now)
      if (allowedVerbs([decideExtension], held).length > 0) deciding.add(unitId)
    }
    return {
      waiting: all
        .filter(({ campaignUnitId }) => deciding.has(campaignUnitId))
        .map(({ campaignUnitId: _, now: owing, dueAt, ...extension }) => ({
          ...written(extension),
          dueAt: presentDue(dueAt, owing),
          heirs: owing.map(({ unitName }) => unitName),
          insteadOf: owing.length === 0 ? null : extension.unitName,
        })),
    }
  },
})

export const extensionQueries: readonly Query[] = [list, inbox]

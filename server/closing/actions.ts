import {
  beginBundle,
  closeFile,
  closingProblems,
  failBundle,
  finishBundle,
  keepParts,
} from '../../domain/closing/index.ts'
import { campaignOr404, freezeAttachments } from '../campaign/index.ts'
import type { Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { documentsOf } from './gather/index.ts'
import { addClosing, addParts, closingsOf, dropParts, lockCampaign, markDone, markFailed } from './queries.ts'

const reasonField = {
  path: 'reason',
  vi: 'Xin ghi lý do kết thúc lại.',
  en: 'Say why the file is closed again.',
}

/** The version that a closing makes now: the next one, or the one that could not be put together. */
const versionToMake = async (tx: Writer, campaignId: number, reason: string): Promise<number> => {
  const [latest] = await closingsOf(tx, campaignId)
  if (latest?.state === 'building') throw closingProblems.underWay()
  const version = (latest?.version ?? 0) + (latest?.state === 'failed' ? 0 : 1)
  if (version > 1 && reason === '') throw closingProblems.reasonMissing({}, [reasonField])
  return version
}

const close = action(closeFile, {
  may: { at: async (db, { campaignId }) => (await campaignOr404(db, campaignId)).unitId },
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, code, retention } = input
    await lockCampaign(tx, campaignId)
    const { unitId } = await campaignOr404(tx, campaignId)
    const documents = await documentsOf(tx, campaignId)
    if (!documents.some(({ proven }) => proven)) throw closingProblems.noReport()
    const version = await versionToMake(tx, campaignId, input.reason)
    const reason = version === 1 ? '' : input.reason
    const closed = { closedAt: now, closedBy: subject.personId }
    await addClosing(tx, { campaignId, version, code, retention, reason, ...closed })
    const data = { version, code, retention, reason }
    return { output: { version }, event: { about: `campaign:${campaignId}`, unitId, campaignId, data } }
  },
})

/** The version being put together, held until the end of the transaction. */
const underWay = async (tx: Writer, { campaignId, version }: { campaignId: number; version: number }) => {
  await lockCampaign(tx, campaignId)
  const { unitId } = await campaignOr404(tx, campaignId)
  const closing = (await closingsOf(tx, campaignId)).find(each => each.version === version)
  if (closing?.state !== 'building') throw closingProblems.notFound()
  return { about: `campaign:${campaignId}`, unitId, campaignId }
}

const begin = action(beginBundle, {
  may: 'anyone',
  run: async ({ tx, input }) => {
    const happened = await underWay(tx, input)
    await dropParts(tx, input.campaignId, input.version)
    return { output: {}, event: { ...happened, data: { version: input.version } } }
  },
})

const keep = action(keepParts, {
  may: 'anyone',
  run: async ({ tx, input: { parts, ...at } }) => {
    const happened = await underWay(tx, at)
    await addParts(tx, at, parts)
    const attached = parts.flatMap(({ attachmentId: id }) => (id === null ? [] : [{ id }]))
    await freezeAttachments(tx, at.campaignId, attached)
    return { output: {}, event: { ...happened, data: { version: at.version, files: parts.length } } }
  },
})

const finish = action(finishBundle, {
  may: 'anyone',
  run: async ({ tx, input: { root, open, ...at }, now }) => {
    const happened = await underWay(tx, at)
    await markDone(tx, at, { root, open, finishedAt: now })
    return { output: {}, event: { ...happened, data: { version: at.version, root, open } } }
  },
})

const fail = action(failBundle, {
  may: 'anyone',
  run: async ({ tx, input: { problem, ...at } }) => {
    const happened = await underWay(tx, at)
    await markFailed(tx, at, problem)
    return { output: {}, event: { ...happened, data: { version: at.version, problem: problem.code } } }
  },
})

/** What the program does by itself stands behind no route: the job writes these, nobody else can. */
export const bundleSteps = { begin, keep, finish, fail }

export const closingActions: readonly Action[] = [close]

import type { FrozenAttachment } from '../../../domain/campaign/index.ts'
import { citeFile, dropFile, exemplarProblems, readEvidenceFile } from '../../../domain/exemplar/index.ts'
import { attachmentPieces } from '../../campaign/index.ts'
import { type Action, action, type Query, query } from '../../http/action.ts'
import { filesOf, submissionOf } from '../evidence/queries.ts'
import { readableView } from '../views.ts'
import { atExemplar, editable, happened } from './actions.ts'
import { addFile, removeFile } from './queries.ts'

const cite = action(citeFile, {
  may: atExemplar,
  run: async ({ tx, subject, input, now }) => {
    const exemplar = await editable(tx, input)
    const { campaignId, exemplarId, reportId, version, attachmentId } = input
    const submission = await submissionOf(tx, campaignId, reportId, version)
    if (submission === undefined) throw exemplarProblems.noSuchFile()
    if (submission.unitId !== exemplar.unitId) throw exemplarProblems.notOwnReport()
    const handedIn = submission.attachments as FrozenAttachment[]
    if (!handedIn.some(({ id }) => id === attachmentId)) throw exemplarProblems.noSuchFile()
    const added = { addedAt: now, addedBy: subject.personId }
    const fileId = await addFile(tx, { campaignId, exemplarId, reportId, version, attachmentId, ...added })
    return { output: { fileId }, event: happened(exemplar, { fileId, reportId, version }) }
  },
})

const uncite = action(dropFile, {
  may: atExemplar,
  run: async ({ tx, input }) => {
    const exemplar = await editable(tx, input)
    await removeFile(tx, input)
    return { output: {}, event: happened(exemplar, { fileId: input.fileId }) }
  },
})

const file = query(readEvidenceFile, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const view = await readableView(db, subject, input, now)
    const found = view.files.find(({ id }) => id === input.fileId)
    const stored = (await filesOf(db, input.campaignId, [view.id])).find(({ id }) => id === input.fileId)
    if (found === undefined || stored === undefined) throw exemplarProblems.noSuchFile()
    const { name: fileName, mediaType, size } = found
    return { fileName, mediaType, size, pieces: attachmentPieces(db, view.campaignId, stored.attachmentId) }
  },
})

export const fileActions: readonly Action[] = [cite, uncite]
export const fileQueries: readonly Query[] = [file]

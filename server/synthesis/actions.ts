import { plainText } from '../../domain/report/index.ts'
import {
  editPassage,
  movePassage,
  quotePassage,
  removePassage,
  synthesisProblems,
  writePassage,
} from '../../domain/synthesis/index.ts'
import { campaignOr404 } from '../campaign/index.ts'
import type { Reader, Writer } from '../db/database.ts'
import { type Action, action } from '../http/action.ts'
import { outlineOf } from '../report/index.ts'
import {
  acceptedSubmission,
  addPassage,
  dropPassage,
  orderPassages,
  passageById,
  rewordPassage,
  sectionOrder,
} from './queries.ts'
import type { SubmittedSection } from './reads.ts'

const atCampaign = {
  at: async (db: Reader, input: { campaignId: number }) => (await campaignOr404(db, input.campaignId)).unitId,
}

/** The campaign, once it is known that its outline has the section. */
const withSection = async (db: Reader, { campaignId, section }: { campaignId: number; section: string }) => {
  const campaign = await campaignOr404(db, campaignId)
  const { sections } = await outlineOf(db, campaign)
  if (!sections.some(({ label }) => label === section)) throw synthesisProblems.sectionUnknown({ section })
  return campaign
}

const passageOr404 = async (
  db: Reader,
  { campaignId, passageId }: { campaignId: number; passageId: number },
) => {
  const passage = await passageById(db, campaignId, passageId)
  if (passage === undefined) throw synthesisProblems.passageNotFound()
  return passage
}

interface Placing {
  readonly campaignId: number
  readonly section: string
  readonly passageId: number
  /** null for the first place; a passage that has gone meanwhile leaves the last. */
  readonly after: number | null
}

/** Puts a passage where it shall stand; its place, counted from 0. */
const placePassage = async (tx: Writer, { campaignId, section, passageId, after }: Placing) => {
  const order = (await sectionOrder(tx, campaignId, section)).filter(id => id !== passageId)
  const before = after === null ? 0 : order.indexOf(after) + 1
  const place = after !== null && before === 0 ? order.length : before
  await orderPassages(tx, campaignId, section, order.toSpliced(place, 0, passageId))
  return place
}

const quote = action(quotePassage, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, section, reportId, version, sourceSection, start, end, after } = input
    const { unitId } = await withSection(tx, input)
    const submission = await acceptedSubmission(tx, campaignId, reportId, version)
    if (submission === undefined) throw synthesisProblems.notAccepted()
    const sections = submission.sections as SubmittedSection[]
    if (submission.acceptedSections?.includes(sourceSection) === false) throw synthesisProblems.notAccepted()
    const source = sections.find(each => each.section === sourceSection)
    const quoted = source === undefined ? '' : plainText(source.content).slice(start, end)
    if (quoted.trim() === '' || quoted.length !== end - start) throw synthesisProblems.noSuchSpan()
    const passageId = await addPassage(tx, {
      campaignId,
      section,
      text: input.text ?? quoted,
      source: { reportId, version, section: sourceSection, start, end },
      writtenBy: subject.personId,
      writtenAt: now,
    })
    if (after !== undefined) await placePassage(tx, { campaignId, section, passageId, after })
    const data = { reportId, version, sourceSection, start, end }
    return { output: { passageId }, event: { about: `passage:${passageId}`, unitId, campaignId, data } }
  },
})

const writeOwn = action(writePassage, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, section, text, after } = input
    const { unitId } = await withSection(tx, input)
    const written = { writtenBy: subject.personId, writtenAt: now }
    const passageId = await addPassage(tx, { campaignId, section, text, source: null, ...written })
    if (after !== undefined) await placePassage(tx, { campaignId, section, passageId, after })
    return { output: { passageId }, event: { about: `passage:${passageId}`, unitId, campaignId } }
  },
})

const edit = action(editPassage, {
  may: atCampaign,
  run: async ({ tx, subject, input, now }) => {
    const { campaignId, passageId, text } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    const passage = await passageOr404(tx, input)
    if (passage.revision !== input.revision) {
      throw synthesisProblems.passageChanged({ name: passage.writtenBy ?? '' })
    }
    const revision = passage.revision + 1
    await rewordPassage(tx, { campaignId, passageId, text, revision, personId: subject.personId, at: now })
    return {
      output: { revision },
      event: { about: `passage:${passageId}`, unitId, campaignId, data: { revision } },
    }
  },
})

const move = action(movePassage, {
  may: atCampaign,
  run: async ({ tx, input }) => {
    const { campaignId, passageId, section, after } = input
    const { unitId } = await withSection(tx, input)
    await passageOr404(tx, input)
    const place = await placePassage(tx, { campaignId, section, passageId, after })
    return {
      output: {},
      event: { about: `passage:${passageId}`, unitId, campaignId, data: { section, place } },
    }
  },
})

const remove = action(removePassage, {
  may: atCampaign,
  run: async ({ tx, input }) => {
    const { campaignId, passageId } = input
    const { unitId } = await campaignOr404(tx, campaignId)
    await passageOr404(tx, input)
    await dropPassage(tx, campaignId, passageId)
    return { output: {}, event: { about: `passage:${passageId}`, unitId, campaignId } }
  },
})

export const synthesisActions: readonly Action[] = [quote, writeOwn, edit, move, remove]

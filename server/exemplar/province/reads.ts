import { standingOf } from '../../../domain/campaign/index.ts'
import {
  acceptExemplars,
  appointReviewers,
  concludeExemplars,
  dispatchExemplars,
  exemplarProblems,
  isOwnUnit,
  isWithProvince,
  type Meeting,
  placesOf,
  pointsOf,
  readBoard,
  readExemplar,
  readPanel,
  readRanking,
  readScoring,
  setCriteria,
} from '../../../domain/exemplar/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { campaignOr404 } from '../../campaign/index.ts'
import type { Reader } from '../../db/database.ts'
import { type Query, query, type Subject } from '../../http/action.ts'
import { quotaOfDuty } from '../local/actions.ts'
import { latestMeeting } from '../meeting/queries.ts'
import { dutiesOfCampaign, exemplarsOfCampaign, type StoredExemplar } from '../queries.ts'
import { readableView, viewsOf } from '../views.ts'
import { seesBoard } from './boards.ts'
import { provinceQuota } from './concluding.ts'
import { dispatchOf, peopleToAppoint, provinceDuty, scoresExist } from './queries.ts'
import { rankedOf } from './ranked.ts'

/** The campaign with the person’s roles at it, once it is known that they may see its exemplars as a whole. */
const boardOf = async (db: Reader, subject: Subject, campaignId: number, now: Date) => {
  const campaign = await campaignOr404(db, campaignId)
  const { held, reviewer, sees } = await seesBoard(db, subject, campaign, now)
  if (!sees) throw exemplarProblems.closedToYou()
  return { campaign, held, reviewer }
}

type Duty = Awaited<ReturnType<typeof dutiesOfCampaign>>[number]

const placesOfDuty = (
  duty: Duty,
  exemplars: readonly StoredExemplar[],
  counted: (exemplar: StoredExemplar) => { sheets: number; expected: number },
  now: Date,
) =>
  placesOf(quotaOfDuty(duty)).map(({ kind, slot }) => {
    const own = exemplars.filter(each => each.assignmentId === duty.assignmentId && each.kind === kind)
    const placed = own.find(each => each.slot === slot)
    const shown = placed !== undefined && isWithProvince(placed.state) ? placed : undefined
    const dates = {
      state: duty.state,
      dueAt: duty.dueAt?.toISOString() ?? null,
      deliveredAt: duty.deliveredAt?.toISOString() ?? null,
    }
    return {
      assignmentId: duty.assignmentId,
      unitId: duty.unitId,
      unitName: duty.unitName,
      kind,
      slot,
      exemplarId: shown?.id ?? null,
      state: placed?.state ?? null,
      name: shown?.name ?? null,
      title: shown?.title ?? null,
      field: shown?.field ?? null,
      sentAt: shown?.sentAt?.toISOString() ?? null,
      late: standingOf(dates, now).late,
      dueAt: dates.dueAt,
      candidates: own.filter(({ state }) => state === 'candidate').length,
      ...(shown === undefined ? { sheets: 0, expected: 0 } : counted(shown)),
    }
  })

const board = query(readBoard, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaign, held, reviewer } = await boardOf(db, subject, input.campaignId, now)
    const duties = await dutiesOfCampaign(db, campaign.id)
    const exemplars = await exemplarsOfCampaign(db, campaign.id)
    const { kinds } = await rankedOf(db, campaign.id)
    const ranked = new Map(kinds.flatMap(({ ranking }) => ranking).map(each => [each.exemplarId, each]))
    const counted = ({ id }: StoredExemplar) => {
      const { counted: sheets = 0, missing = [] } = ranked.get(id) ?? {}
      return { sheets, expected: sheets + missing.length }
    }
    return {
      campaignName: campaign.name,
      section: duties[0]?.section ?? '',
      text: duties[0]?.text ?? '',
      places: duties.flatMap(duty => placesOfDuty(duty, exemplars, counted, now)),
      isReviewer: reviewer,
      concluded: (await latestMeeting(db, campaign.id, null)) !== undefined,
      now: now.toISOString(),
      may: allowedVerbs([acceptExemplars, setCriteria, appointReviewers], held),
    }
  },
})

const panel = query(readPanel, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaign, held } = await boardOf(db, subject, input.campaignId, now)
    const { criteria, reviewers } = await rankedOf(db, campaign.id)
    const may = allowedVerbs([setCriteria, appointReviewers], held)
    return {
      campaignName: campaign.name,
      criteria,
      reviewers: reviewers.map(({ path: _, ...person }) => person),
      people: may.length > 0 ? await peopleToAppoint(db, campaign.id) : [],
      scoring: await scoresExist(db, campaign.id),
      may,
    }
  },
})

const scoring = query(readScoring, {
  may: 'person',
  run: async ({ db, subject, input }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const { exemplars, criteria, reviewers, sheets } = await rankedOf(db, campaign.id)
    const reviewer = reviewers.find(({ id }) => id === subject.personId)
    if (reviewer === undefined) throw exemplarProblems.notReviewer()
    const views = await viewsOf(db, exemplars, () => [])
    return {
      campaignName: campaign.name,
      criteria,
      entries: views.map(exemplar => {
        const sheet = sheets.find(each => each.exemplarId === exemplar.id && each.personId === reviewer.id)
        const scores = sheet?.scores ?? []
        return {
          exemplar,
          scores,
          note: sheet?.note ?? '',
          savedAt: sheet?.savedAt.toISOString() ?? null,
          outdated: sheet?.outdated ?? false,
          ownUnit: isOwnUnit(reviewer.path, exemplar.unitId),
          full: pointsOf({ reviewerId: reviewer.id, scores }, criteria) !== null,
        }
      }),
    }
  },
})

const rankingRows = async (db: Reader, campaignId: number) => {
  const { exemplars, criteria, reviewers, sheets, kinds } = await rankedOf(db, campaignId)
  const nameOf = (id: number) => reviewers.find(reviewer => reviewer.id === id)?.name ?? ''
  const rows = kinds.map(({ kind, ranking }) => ({
    kind,
    rows: ranking.flatMap(({ missing, ...entry }) => {
      const exemplar = exemplars.find(({ id }) => id === entry.exemplarId)
      if (exemplar === undefined) return []
      const { unitName, name, title, state } = exemplar
      const given = sheets
        .filter(sheet => sheet.exemplarId === entry.exemplarId && !sheet.outdated)
        .filter(sheet => reviewers.some(({ id }) => id === sheet.personId))
        .map(({ personId, scores, note }) => ({
          reviewer: nameOf(personId),
          points: pointsOf({ reviewerId: personId, scores }, criteria),
          note,
        }))
      return [{ ...entry, unitName, name, title, state, missing: missing.map(nameOf), sheets: given }]
    }),
  }))
  return { criteria, rows }
}

const ranking = query(readRanking, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const { campaign, held } = await boardOf(db, subject, input.campaignId, now)
    const { criteria, rows } = await rankingRows(db, campaign.id)
    const meeting = await latestMeeting(db, campaign.id, null)
    const dispatch = await dispatchOf(db, campaign.id)
    const duty = await provinceDuty(db, campaign.id)
    const next =
      meeting === undefined ? [concludeExemplars] : dispatch === undefined ? [dispatchExemplars] : []
    return {
      campaignName: campaign.name,
      criteria,
      quota: await provinceQuota(db, campaign.id),
      provinceDuty: duty === undefined ? null : { section: duty.section, text: duty.text, dueOn: duty.dueOn },
      kinds: rows,
      meeting: (meeting?.content as Meeting | undefined) ?? null,
      documentId: meeting?.documentId ?? null,
      dispatch: dispatch ?? null,
      may: allowedVerbs(next, held),
    }
  },
})

const one = query(readExemplar, {
  may: 'person',
  run: async ({ db, subject, input, now }) => readableView(db, subject, input, now),
})

export const provinceQueries: readonly Query[] = [board, panel, scoring, ranking, one]

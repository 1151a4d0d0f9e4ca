import { listCampaigns, openCampaign, readCampaign, readMatrix } from '../../domain/campaign/index.ts'
import { allowedVerbs, grouped } from '../../domain/shared/index.ts'
import { type Query, query } from '../http/action.ts'
import { rolesAt } from '../org/index.ts'
import { attachmentQueries } from './attachment/index.ts'
import { brief } from './brief.ts'
import { calendarQueries } from './calendar/index.ts'
import { carryingQueries } from './carrying/index.ts'
import { cellNow, countCells } from './cells.ts'
import { chainQueries } from './chain/index.ts'
import { quotaIn } from './duty/index.ts'
import { extensionQueries } from './extension/index.ts'
import { feedQueries } from './feed/index.ts'
import { inheritanceQueries } from './inheritance/index.ts'
import { mapQueries } from './map/index.ts'
import { passingQueries } from './passing/index.ts'
import { preview } from './preview.ts'
import { progress } from './progress.ts'
import { allCampaigns, cellsOf, cellsOfAll, dutiesOf, unitsOf } from './queries.ts'
import { settingQueries } from './settings/index.ts'
import { campaignOr404 } from './stored.ts'
import { assignmentRead, work } from './work.ts'

const head = (campaign: Awaited<ReturnType<typeof campaignOr404>>) => ({
  ...campaign,
  openedAt: campaign.openedAt.toISOString(),
})

const list = query(listCampaigns, {
  may: 'person',
  run: async ({ db, now }) => {
    const campaigns = await allCampaigns(db)
    const cells = grouped(await cellsOfAll(db), cell => cell.campaignId)
    return {
      campaigns: campaigns.map(campaign => ({
        ...head(campaign),
        counts: countCells(cells.get(campaign.id) ?? [], now),
      })),
    }
  },
})

const campaignRead = query(readCampaign, {
  may: 'person',
  run: async ({ db, subject, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const cells = grouped(await cellsOf(db, campaign.id), cell => cell.obligationId)
    const duties = await dutiesOf(db, campaign.id)
    return {
      campaign: head(campaign),
      duties: duties.map(duty => {
        const own = cells.get(duty.obligationId) ?? []
        const first = own.find(cell => cell.extendedTo === null) ?? own[0]
        return {
          ...duty,
          nature: duty.nature ?? 'once',
          inOrder: duty.inOrder ?? false,
          quota: quotaIn(duty.quota),
          kind: first?.kind ?? 'other',
          dueOn: first?.dueOn ?? null,
          dueAt: first?.dueAt?.toISOString() ?? null,
          counts: countCells(own, now),
        }
      }),
      now: now.toISOString(),
      may: allowedVerbs([openCampaign], await rolesAt(db, subject, campaign.unitId, now)),
    }
  },
})

const matrix = query(readMatrix, {
  may: 'person',
  run: async ({ db, input, now }) => {
    const campaign = await campaignOr404(db, input.campaignId)
    const cells = await cellsOf(db, campaign.id, input.below)
    return {
      units: await unitsOf(db, campaign.id, input.below),
      cells: cells.map(cell => cellNow(cell, now)),
      now: now.toISOString(),
    }
  },
})

export const campaignQueries: readonly Query[] = [
  list,
  preview,
  campaignRead,
  matrix,
  brief,
  progress,
  work,
  assignmentRead,
  ...calendarQueries,
  ...carryingQueries,
  ...chainQueries,
  ...extensionQueries,
  ...feedQueries,
  ...inheritanceQueries,
  ...mapQueries,
  ...passingQueries,
  ...attachmentQueries,
  ...settingQueries,
]

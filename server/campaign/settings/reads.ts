import { z } from 'zod'
import {
  defaultAttachmentLimit,
  dutyNatureNames,
  limitAttachments,
  readSettings,
  type SettingChange,
  shapeDuty,
} from '../../../domain/campaign/index.ts'
import { allowedVerbs } from '../../../domain/shared/index.ts'
import { type Query, query } from '../../http/action.ts'
import { rolesAt } from '../../org/index.ts'
import { campaignOr404 } from '../stored.ts'
import { inMegabytes } from './actions.ts'
import { settingEvents, shapedDuties } from './queries.ts'

const shape = z.object({ nature: z.enum(dutyNatureNames), inOrder: z.boolean() })
const limited = z.object({ from: z.number().nullable(), to: z.number().nullable() })
/** Changes of before the former shape was kept have none. */
const shaped = shape.extend({ obligationId: z.number(), from: shape.nullable().default(null) })

type SettingEvent = Awaited<ReturnType<typeof settingEvents>>[number]

const changeOf = (event: SettingEvent, sections: ReadonlyMap<number, string>): SettingChange => {
  const changed = { id: Number(event.id), at: event.at.toISOString(), by: event.by }
  if (event.name === limitAttachments.name) return { what: 'limit', ...changed, ...limited.parse(event.data) }
  const { obligationId, from, nature, inOrder } = shaped.parse(event.data)
  const section = sections.get(obligationId) ?? ''
  return { what: 'shape', ...changed, section, from, to: { nature, inOrder } }
}

const read = query(readSettings, {
  may: 'person',
  run: async ({ db, subject, input: { campaignId }, now }) => {
    const campaign = await campaignOr404(db, campaignId)
    const duties = await shapedDuties(db, campaignId)
    const sections = new Map(duties.map(({ obligationId, section }) => [obligationId, section]))
    const events = await settingEvents(db, campaignId, [limitAttachments.name, shapeDuty.name])
    const held = await rolesAt(db, subject, campaign.unitId, now)
    return {
      campaignName: campaign.name,
      megabytes: inMegabytes(campaign.attachmentLimit),
      usualMegabytes: Math.round(defaultAttachmentLimit / 1_000_000),
      duties,
      changes: events.map(event => changeOf(event, sections)),
      may: campaign.state === 'closed' ? [] : allowedVerbs([limitAttachments, shapeDuty], held),
    }
  },
})

export const settingQueries: readonly Query[] = [read]

import { z } from 'zod'
import { id, instant, may, read, write } from '../shared/index.ts'
import { dutyNatureNames } from './nature.ts'

const megabytes = z.number().int().min(1).max(100)

/** How large one attachment may be in a campaign, in megabytes; null for the usual size. */
export const limitAttachments = write({
  name: 'campaign.limitAttachments',
  label: { vi: 'Đặt cỡ tối đa của tệp đính kèm', en: 'Set the largest size of attachments' },
  roles: ['officer'],
  input: z.object({ campaignId: id, megabytes: megabytes.nullable() }),
  output: z.object({}),
})

const dutyShape = { nature: z.enum(dutyNatureNames), inOrder: z.boolean() }

/** How a duty runs for all its units, where an officer knows better than the plan's words. */
export const shapeDuty = write({
  name: 'duty.shape',
  label: { vi: 'Định cách thực hiện nhiệm vụ', en: 'Set how a duty is carried out' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    obligationId: id,
    nature: dutyShape.nature,
    /** Handed on from one receiver to the next. */
    inOrder: dutyShape.inOrder,
  }),
  /** Of how many units the due instant came or went with it. */
  output: z.object({ redated: z.number() }),
})

const shapedDuty = z.object({
  obligationId: z.number(),
  section: z.string(),
  text: z.string(),
  ...dutyShape,
  /** Receivers of one unit's deliverables: the order matters where there are two or more. */
  receivers: z.number(),
  /** Units that have handed in or are done: it is no longer made to depend on something arising. */
  handedIn: z.number(),
})

const changed = { id: z.number(), at: instant, by: z.string().nullable() }

const settingChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('limit'), ...changed, from: megabytes.nullable(), to: megabytes.nullable() }),
  z.object({
    what: z.literal('shape'),
    ...changed,
    section: z.string(),
    from: z.object(dutyShape).nullable(),
    to: z.object(dutyShape),
  }),
])
export type SettingChange = z.output<typeof settingChange>

/** What an officer sets for one campaign besides its ladder and outline, and who set it when; the latest first. */
export const readSettings = read({
  name: 'campaign.settings',
  label: { vi: 'Xem cài đặt của đợt tổng kết', en: 'Read the settings of a campaign' },
  roles: [],
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignName: z.string(),
    /** Null where it is the usual size. */
    megabytes: megabytes.nullable(),
    usualMegabytes: z.number(),
    duties: z.array(shapedDuty),
    changes: z.array(settingChange),
    may,
  }),
})

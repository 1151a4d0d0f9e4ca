import { z } from 'zod'
import { onMap } from '../org/index.ts'
import { day, id, read } from '../shared/index.ts'

/** Where the units that a campaign asked lie on the map of a day, so that its matrix can be read on it. */
export const readCampaignOnMap = read({
  name: 'campaign.onMap',
  label: { vi: 'Xem đợt tổng kết trên bản đồ một ngày', en: 'Read a campaign on the map of a day' },
  roles: [],
  input: z.object({
    campaignId: id,
    onDay: day,
    /** With what was passed on to units below, as in the matrix. */
    below: z.stringbool().or(z.boolean()).default(false),
  }),
  output: onMap,
})

/** Where the person's own unit lies on the map of a day, for each open campaign that asks it something. */
export const readWorkOnMap = read({
  name: 'work.onMap',
  label: { vi: 'Xem việc của tôi trên bản đồ một ngày', en: 'Read my work on the map of a day' },
  roles: [],
  input: z.object({ onDay: day }),
  output: z.object({ campaigns: z.array(onMap.extend({ campaignId: z.number() })) }),
})

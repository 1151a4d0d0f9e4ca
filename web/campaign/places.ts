import { definePlace } from '../ui/index.ts'

/** Tabs of a campaign's page that later steps bring. */
export const campaignTabs = definePlace<{ readonly campaignId: number }>('campaign.tabs')

export interface BesideAssignment {
  readonly campaignId: number
  readonly assignmentId: number
  readonly obligationId: number
  readonly unitId: number
}

/** Under one duty of one unit: in its panel, and in the list of what a unit owes. */
export const besideAssignment = definePlace<BesideAssignment>('campaign.assignment')

import { listCampaigns } from '../../../domain/campaign/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { ToButton, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

/** From a confirmed plan on to its campaign: to open one, where there is none yet, or to the one that runs. */
export default function FromPlan({ planId }: { readonly planId: number }) {
  const t = useTexts(texts)
  const mayOpen = useHolds('officer')
  const { data } = useRead(listCampaigns, {})
  if (data === undefined) return null
  const own = data.campaigns.find(campaign => campaign.planId === planId)
  if (own !== undefined)
    return (
      <ToButton to={`/dot-tong-ket/${own.id}`} variant="default">
        {t('open.toExisting')}
      </ToButton>
    )
  return mayOpen ? <ToButton to={`/dot-tong-ket/mo?keHoach=${planId}`}>{t('open.title')}</ToButton> : null
}

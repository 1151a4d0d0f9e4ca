import { type ForeseenInCampaign, foreseeInheritance } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import type { ForeseenWork } from '../../org/index.ts'
import { RowsSkeleton, ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './inheritance.module.css'
import { texts } from './texts.ts'

/** What an event of units would move in open campaigns, before it is entered; drawn on the page of the event. */
export default function ForeseenWorkPart({ order, onDay }: ForeseenWork) {
  const t = useTexts(texts)
  const read = useRead(foreseeInheritance, { order, onDay }, { keepPrevious: true })
  if (read.isError) return null
  if (read.data === undefined) return <RowsSkeleton />
  const { campaigns, from } = read.data
  return (
    <section className={style['foreseen']} aria-label={t('foreseen.title')}>
      <h3>{t('foreseen.title')}</h3>
      {campaigns.length === 0 ? (
        <p>{t('foreseen.none')}</p>
      ) : (
        <>
          <When onDay={onDay} from={from} campaigns={campaigns} />
          {campaigns.map(campaign => (
            <InCampaign key={campaign.campaignId} campaign={campaign} />
          ))}
        </>
      )}
    </section>
  )
}

interface WhenProps {
  readonly onDay: string
  readonly from: string
  readonly campaigns: readonly ForeseenInCampaign[]
}

/** Running campaigns feel an event of the past at once, and one to come on its day. */
const When = ({ onDay, from, campaigns }: WhenProps) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const duties = campaigns
    .flatMap(({ moved }) => moved.filter(({ goesOn }) => !goesOn))
    .reduce((sum, line) => sum + line.duties, 0)
  const said = { duties, campaigns: campaigns.length, day: day(onDay) }
  return <p>{t(onDay < from ? 'foreseen.past' : 'foreseen.from', said)}</p>
}

const InCampaign = ({ campaign }: { readonly campaign: ForeseenInCampaign }) => {
  const t = useTexts(texts)
  const { campaignId, name, moved, stays, left, draftsLeft, legs, requests } = campaign
  return (
    <>
      <ToLink to={`/dot-tong-ket/${campaignId}`} fw={600}>
        {name}
      </ToLink>
      <ul className={style['going']}>
        {moved.map(({ fromName: unit, toName: to, duties: count, drafts, goesOn }) => (
          <li key={`${unit} ${to}`}>
            {t(goesOn ? 'foreseen.also' : 'foreseen.moved', { from: unit, to, count })}
            {drafts > 0 && ` ${t('foreseen.drafts', { count: drafts })}`}
          </li>
        ))}
        {draftsLeft > 0 && <li>{t('foreseen.draftsLeft', { count: draftsLeft })}</li>}
        {stays.map(({ unitName: unit, duties: count }) => (
          <li key={`stay ${unit}`}>{t('foreseen.stays', { unit, count })}</li>
        ))}
        {requests > 0 && <li>{t('foreseen.requests', { count: requests })}</li>}
        {legs.map(({ fromName: unit, toName: to, count }) => (
          <li key={`leg ${unit} ${to}`}>{t('foreseen.legs', { from: unit, to, count })}</li>
        ))}
        {left.map(({ unitName: unit, duties: count, why }) => (
          <li key={`left ${unit} ${why}`} data-left>
            {t(`foreseen.left.${why}`, { unit, count })}
          </li>
        ))}
      </ul>
    </>
  )
}

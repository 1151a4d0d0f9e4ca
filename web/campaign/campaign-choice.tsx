import { listCampaigns } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, RuledList, ToLink, useTexts } from '../ui/index.ts'
import style from './campaign-choice.module.css'
import { texts } from './texts.ts'

export interface CampaignChoiceProps {
  /** The page of a later step that shows one campaign; its id follows. */
  readonly under: string
  /** What to do first where there is no campaign. */
  readonly next: string
}

/** Which campaign a later step is to show. */
export const CampaignChoice = ({ under, next }: CampaignChoiceProps) => {
  const t = useTexts(texts)
  const read = useRead(listCampaigns, {}, { remember: true })
  return (
    <Loaded read={read}>
      {({ campaigns }) =>
        campaigns.length === 0 ? (
          <EmptyState title={t('list.emptyTitle')}>{next}</EmptyState>
        ) : (
          <RuledList unordered>
            {campaigns.map(({ id, name, standingUnitName }) => (
              <li key={id}>
                <ToLink to={`${under}/${id}`} fw={600}>
                  {name}
                </ToLink>
                <span className={style['standing']}>
                  {t('list.standing')}: {standingUnitName}
                </span>
              </li>
            ))}
          </RuledList>
        )
      }
    </Loaded>
  )
}

import { listCampaigns } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, Page, ToLink, useTexts } from '../ui/index.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

/** Which campaign's reports. */
export default function ChoosePage() {
  const t = useTexts(texts)
  const read = useRead(listCampaigns, {})
  return (
    <Page title={t('title')} lead={t('choose.lead')} width="reading">
      <Loaded read={read}>
        {({ campaigns }) =>
          campaigns.length === 0 ? (
            <EmptyState title={t('choose.none')}>{t('choose.next')}</EmptyState>
          ) : (
            <ul className={style['campaigns']}>
              {campaigns.map(({ id, name, standingUnitName }) => (
                <li key={id}>
                  <ToLink to={`/tong-hop/${id}`} fw={600}>
                    {name}
                  </ToLink>
                  <span>
                    {t('choose.standing')}: {standingUnitName}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  )
}

import { Stack, Text } from '@mantine/core'
import { listCampaigns } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, Page, ToLink, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

export default function ChoosePage() {
  const t = useTexts(texts)
  const read = useRead(listCampaigns, {})
  return (
    <Page title={t('title')} lead={t('choose')} width="reading">
      <Loaded read={read}>
        {({ campaigns }) =>
          campaigns.length === 0 ? (
            <EmptyState title={t('title')}>{t('none')}</EmptyState>
          ) : (
            <Stack>
              {campaigns.map(({ id, name, standingUnitName }) => (
                <div key={id}>
                  <ToLink to={`/tong-hop/${id}`}>{name}</ToLink>
                  <Text size="sm">{standingUnitName}</Text>
                </div>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  )
}

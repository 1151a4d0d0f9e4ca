import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { listGuidance, listObstacles, type Obstacle } from '../../domain/obstacle/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, RuledList, useSearchKey, useTexts } from '../ui/index.ts'
import { GuidanceList } from './guidance-list.tsx'
import { ObstacleItem } from './obstacle-item.tsx'
import { texts } from './texts.ts'

const Items = ({ items, empty }: { readonly items: readonly Obstacle[]; readonly empty: ReactNode }) =>
  items.length === 0 ? (
    empty
  ) : (
    <RuledList>
      {items.map(obstacle => (
        <ObstacleItem key={`${obstacle.campaignId} ${obstacle.id}`} obstacle={obstacle} withClause />
      ))}
    </RuledList>
  )

/** Inbox, one's own, all, and what was published; of one campaign, or of all. */
export const ObstacleViews = ({ campaignId }: { readonly campaignId?: number }) => {
  const t = useTexts(texts)
  const which = campaignId === undefined ? {} : { campaignId }
  const read = useRead(listObstacles, which, { every: 60_000 })
  const guidance = useRead(listGuidance, which)
  const [chosen, setView] = useSearchKey('nhom', '')
  return (
    <Loaded read={read}>
      {({ obstacles }) => {
        const waiting = obstacles.filter(({ waitsForMe }) => waitsForMe)
        const own = obstacles.filter(({ isOwn }) => isOwn)
        const usual = waiting.length > 0 ? 'cho' : own.length > 0 ? 'cua-toi' : 'tat-ca'
        const given = guidance.data?.guidance ?? []
        const views = [
          {
            key: 'cho',
            label: t('page.waiting'),
            items: waiting,
            title: t('page.noWaitingTitle'),
            empty: t('page.noWaiting'),
          },
          {
            key: 'cua-toi',
            label: t('page.own'),
            items: own,
            title: t('page.noOwnTitle'),
            empty: t('page.noOwn'),
          },
          {
            key: 'tat-ca',
            label: t('page.all'),
            items: obstacles,
            title: t('page.noneTitle'),
            empty: t('page.none'),
          },
        ]
        return (
          <Tabs
            value={chosen === '' ? usual : chosen}
            onChange={next => setView(next ?? '')}
            keepMounted={false}
          >
            <Tabs.List mb="md" aria-label={t('page.tabs')} className="no-print">
              {views.map(({ key, label, items }) => (
                <Tabs.Tab key={key} value={key}>
                  {label} ({items.length})
                </Tabs.Tab>
              ))}
              <Tabs.Tab value="huong-dan">
                {t('page.guidance')} ({given.length})
              </Tabs.Tab>
            </Tabs.List>
            {views.map(({ key, items, title, empty }) => (
              <Tabs.Panel key={key} value={key}>
                <Items items={items} empty={<EmptyState title={title}>{empty}</EmptyState>} />
              </Tabs.Panel>
            ))}
            <Tabs.Panel value="huong-dan">
              {given.length === 0 ? (
                <EmptyState title={t('page.noGuidanceTitle')}>{t('page.noGuidance')}</EmptyState>
              ) : (
                <GuidanceList guidance={given} withClause />
              )}
            </Tabs.Panel>
          </Tabs>
        )
      }}
    </Loaded>
  )
}

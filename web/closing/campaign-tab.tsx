import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { partKinds, readClosing } from '../../domain/closing/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, RuledList, Section, ToButton, ToLink, useSay, useTexts } from '../ui/index.ts'
import { CloseForm } from './close-form.tsx'
import style from './closing.module.css'
import { OpenPoints } from './open-points.tsx'
import { texts } from './texts.ts'
import { useSizeWords } from './use-size-words.ts'
import { ClosedVersion } from './version.tsx'

type Closing = z.output<(typeof readClosing)['output']>

const whileBuilding = 2_000

/** The file of one campaign: what would go in, what is open, the closing itself, and every version to take away. */
export default function CampaignTab({ campaignId }: { campaignId: number }) {
  const [building, setBuilding] = useState(false)
  const read = useRead(readClosing, { campaignId }, building ? { every: whileBuilding } : {})
  const isBuilding = read.data?.versions[0]?.state === 'building'
  useEffect(() => setBuilding(isBuilding), [isBuilding])
  return (
    <Loaded read={read}>
      {data => (
        <>
          <Versions campaignId={campaignId} data={data} />
          <Now campaignId={campaignId} data={data} />
        </>
      )}
    </Loaded>
  )
}

interface Props {
  readonly campaignId: number
  readonly data: Closing
}

const Now = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  const { report, open, parts } = data
  if (report === null)
    return (
      <EmptyState
        title={t('now.noReport')}
        action={<ToButton to={`/tong-hop/${campaignId}`}>{t('now.toSynthesis')}</ToButton>}
      >
        {t('now.noReportNext')}
      </EmptyState>
    )
  return (
    <Section title={t('now.title')}>
      <Text className={style['lead'] ?? ''} mb="sm">
        {t('now.lead')}
      </Text>
      <Text mb="sm">
        {t('now.report', { name: report.name })}
        {report.issued ? '' : t('now.notIssued')}
        {' · '}
        <ToLink underline="always" to={`/van-ban/${report.documentId}`}>
          {t('now.toReport')}
        </ToLink>
      </Text>
      <Parts parts={parts} />
      <OpenPoints open={open} />
      <CloseForm campaignId={campaignId} data={data} />
    </Section>
  )
}

const Parts = ({ parts }: Pick<Closing, 'parts'>) => {
  const t = useTexts(texts)
  const say = useSay()
  const sized = useSizeWords()
  return (
    <>
      <Text fw={600}>{t('parts.title')}</Text>
      <ul className={style['parts']}>
        {parts
          .filter(({ count }) => count > 0)
          .map(({ kind, count, size }) => (
            <li key={kind}>
              {size === null
                ? t('parts.line', { count, what: say(partKinds[kind]) })
                : t('parts.sized', { count, what: say(partKinds[kind]), size: sized(size) })}
            </li>
          ))}
      </ul>
    </>
  )
}

const Versions = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  if (data.versions.length === 0) return null
  return (
    <Section title={t('versions.title')}>
      <RuledList>
        {data.versions.map(version => (
          <ClosedVersion key={version.version} campaignId={campaignId} version={version} />
        ))}
      </RuledList>
    </Section>
  )
}

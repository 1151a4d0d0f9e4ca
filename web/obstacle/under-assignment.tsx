import { Button } from '@mantine/core'
import { useState } from 'react'
import { listGuidance, listObstacles } from '../../domain/obstacle/index.ts'
import { useRead } from '../api/index.ts'
import type { BesideAssignment } from '../campaign/index.ts'
import { Loaded, RuledList, TextSkeleton, useTexts } from '../ui/index.ts'
import { GuidanceList } from './guidance-list.tsx'
import style from './obstacle.module.css'
import { ObstacleItem } from './obstacle-item.tsx'
import { RaiseForm } from './raise-form.tsx'
import { texts } from './texts.ts'

/** Under one duty of one unit: what it asked, what was answered to all with that duty, and asking anew. */
export default function UnderAssignment({ campaignId, assignmentId, obligationId }: BesideAssignment) {
  const t = useTexts(texts)
  const read = useRead(listObstacles, { campaignId, assignmentId })
  const guidance = useRead(listGuidance, { campaignId, obligationId })
  const [raising, setRaising] = useState(false)
  return (
    <Loaded read={read} skeleton={<TextSkeleton />}>
      {({ obstacles, may }) => {
        const own = new Set(obstacles.map(({ id }) => id))
        const others = (guidance.data?.guidance ?? []).filter(({ id }) => !own.has(id))
        return (
          <>
            {obstacles.length > 0 && (
              <RuledList>
                {obstacles.map(obstacle => (
                  <ObstacleItem key={obstacle.id} obstacle={obstacle} withClause={false} />
                ))}
              </RuledList>
            )}
            {others.length > 0 && <GuidanceList guidance={others} withClause={false} />}
            {raising ? (
              <RaiseForm
                campaignId={campaignId}
                assignmentId={assignmentId}
                onClose={() => setRaising(false)}
              />
            ) : may.includes('obstacle.raise') ? (
              <Button size="sm" variant="default" onClick={() => setRaising(true)}>
                {t('raise.open')}
              </Button>
            ) : (
              obstacles.length + others.length === 0 && (
                <p className={style['quiet']}>{t('page.noneTitle')}</p>
              )
            )}
          </>
        )
      }}
    </Loaded>
  )
}

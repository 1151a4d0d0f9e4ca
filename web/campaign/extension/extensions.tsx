import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Extension, listExtensions } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, TextSkeleton, Timeline, type TimelineItem, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { AskForm } from './ask-form.tsx'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
}

/** What was asked and decided about the date of one duty, and asking anew where one may. */
export const Extensions = ({ campaignId, assignmentId }: Props) => {
  const t = useTexts(texts)
  const read = useRead(listExtensions, { campaignId, assignmentId })
  const [asking, setAsking] = useState(false)
  const stories = useStories()
  return (
    <Loaded read={read} skeleton={<TextSkeleton />}>
      {({ extensions, may }) => (
        <div>
          {extensions.length > 0 && <Timeline items={extensions.flatMap(stories)} />}
          {asking ? (
            <AskForm campaignId={campaignId} assignmentId={assignmentId} onClose={() => setAsking(false)} />
          ) : may.includes('extension.ask') ? (
            <Button size="sm" variant="default" onClick={() => setAsking(true)}>
              {t('extension.ask')}
            </Button>
          ) : (
            extensions.length === 0 && t('extension.none')
          )}
        </div>
      )}
    </Loaded>
  )
}

/** The answer above the question, as the latest stands first. */
const useStories = (): ((extension: Extension) => TimelineItem[]) => {
  const t = useTexts(texts)
  const format = useFormat()
  return extension => {
    const { id, askedBy, askedAt, wantedOn, reason, state, insteadOf } = extension
    const { decidedBy, decidedAt, decisionNote, grantedOn } = extension
    const question: TimelineItem = {
      id: `asked ${id}`,
      at: askedAt,
      title: t('extension.wants', { person: askedBy, day: format.day(wantedOn) }),
      detail: insteadOf === null ? reason : `${t('extension.insteadOf', { unit: insteadOf })} ${reason}`,
      tone: state === 'asked' ? 'active' : 'waiting',
    }
    if (decidedAt === null) return [question]
    const person = decidedBy ?? ''
    const title =
      grantedOn === null
        ? t('extension.refused', { person })
        : t('extension.granted', { person, day: format.day(grantedOn) })
    const answer: TimelineItem = {
      id: `decided ${id}`,
      at: decidedAt,
      title,
      detail: decisionNote,
      tone: grantedOn === null ? 'returned' : 'accepted',
    }
    return [answer, question]
  }
}

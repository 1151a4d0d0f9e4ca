import { useEffect, useRef } from 'react'
import { startReport } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  EmptyState,
  Page,
  ProblemNotice,
  TextSkeleton,
  ToButton,
  useGo,
  useSearch,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'

const numberOf = (text: string | undefined): number | null =>
  /^[1-9]\d*$/.test(text ?? '') ? Number(text) : null

/** `/bao-cao/mo?dot=3&nhiem-vu=7`: opens the report of that duty, begun or not, and goes there. */
export default function OpenPage() {
  const t = useTexts(texts)
  const [search] = useSearch()
  const [campaignId, assignmentId] = [numberOf(search['dot']), numberOf(search['nhiem-vu'])]
  if (campaignId === null || assignmentId === null)
    return (
      <Page title={t('start.whichTitle')}>
        <EmptyState
          title={t('start.which')}
          action={<ToButton to="/viec-cua-toi">{t('list.toWork')}</ToButton>}
        />
      </Page>
    )
  return <Opening campaignId={campaignId} assignmentId={assignmentId} />
}

interface Duty {
  readonly campaignId: number
  readonly assignmentId: number
}

const Opening = (duty: Duty) => {
  const t = useTexts(texts)
  const go = useGo()
  const asked = useRef(false)
  const write = useWrite(startReport, {
    touches: ['work', 'campaign'],
    onDone: ({ reportId }) => go(`/bao-cao/${reportId}`, { replace: true }),
  })
  const { mutate } = write
  const open = () => mutate(duty)
  const first = useRef(open)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    first.current()
  }, [])
  return (
    <Page title={t('start.opening')}>
      {write.error === null ? <TextSkeleton /> : <ProblemNotice problem={write.error} onRetry={open} />}
    </Page>
  )
}

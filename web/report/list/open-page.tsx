import { useEffect, useRef } from 'react'
import { startReport } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { Page, ProblemNotice, TextSkeleton, useGo, useSearch, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'

/** `/bao-cao/mo?dot=3&nhiem-vu=7`: opens the report of that duty, begun or not, and goes there. */
export default function OpenPage() {
  const t = useTexts(texts)
  const go = useGo()
  const [search] = useSearch()
  const asked = useRef(false)
  const write = useWrite(startReport, {
    touches: ['work', 'campaign'],
    onDone: ({ reportId }) => go(`/bao-cao/${reportId}`, { replace: true }),
  })
  const { mutate } = write
  const open = () => mutate({ campaignId: Number(search['dot']), assignmentId: Number(search['nhiem-vu']) })
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

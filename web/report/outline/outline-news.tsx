import { Alert, Button } from '@mantine/core'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, useTexts } from '../../ui/index.ts'
import { seeOutline } from '../contracts.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts as pageTexts } from '../texts.ts'
import { ChangeLines } from './change-lines.tsx'
import { texts } from './texts.ts'

/** What changed in the outline since this writer saw it, until they say that they have. */
export default function OutlineNews({ report }: { readonly report: Report }) {
  const t = useTexts(texts)
  const page = useTexts(pageTexts)
  const write = useWrite(seeOutline)
  const { outlineNews, outline, leftovers, id: reportId, state } = report
  if (outlineNews === null) return null
  const { changes, supplement, to } = outlineNews
  const written = outline.sections.map(({ label }) => label)
  const kept = leftovers.sections.length + leftovers.figures.length
  return (
    <Alert
      bg="var(--soon-wash)"
      color="soon"
      variant="light"
      mb="lg"
      title={page(supplement ? 'page.outlineChangedFiled' : 'page.outlineChanged')}
    >
      <ErrorSummary problem={write.error} />
      <ChangeLines
        changes={changes}
        to={section =>
          !supplement && written.includes(section) ? `/bao-cao/${reportId}?muc=${section}` : null
        }
      />
      {supplement && (
        <p>{t(state === 'accepted' ? 'outline.supplementAccepted' : 'outline.supplementSubmitted')}</p>
      )}
      {!supplement && kept > 0 && <p>{t('outline.newsKept')}</p>}
      {!supplement && (
        <Button
          className="no-print"
          size="xs"
          variant="default"
          mt="xs"
          loading={write.isPending}
          onClick={() => write.mutate({ reportId, version: to })}
        >
          {t('outline.newsSeen')}
        </Button>
      )}
    </Alert>
  )
}

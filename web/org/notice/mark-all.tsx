import { Button } from '@mantine/core'
import { markNotices } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** Marks everything up to the latest that is on the screen: what comes meanwhile stays unread. */
export const MarkAll = ({ unread, upTo }: { readonly unread: number; readonly upTo: number }) => {
  const t = useTexts(texts)
  const marking = useWrite(markNotices)
  if (unread === 0) return null
  return (
    <Button
      variant="default"
      size="compact-md"
      loading={marking.isPending}
      onClick={() => marking.mutate({ upTo })}
    >
      {t('markAll')}
    </Button>
  )
}

import { Checkbox, Text, Textarea } from '@mantine/core'
import { writtenInTime } from '../../../domain/report/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../filing/texts.ts'

interface Props {
  readonly report: Report
  readonly version: number
  /** Null where it is not counted as in time. */
  readonly reason: string | null
  readonly onReason: (reason: string | null) => void
}

/** A report that was finished in time and arrived late: both times, and the receiver's choice with its reason. */
export const InTimeChoice = ({ report, version, reason, onReason }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const row = report.submissions.find(each => each.version === version)
  if (row === undefined || row.writtenAt === null) return null
  if (!writtenInTime({ submittedAt: row.submittedAt, writtenAt: row.writtenAt, dueAt: report.dueAt }))
    return null
  const times = { written: format.instant(row.writtenAt), arrived: format.instant(row.submittedAt) }
  return (
    <>
      <Text fz="sm" mb="xs">
        {t('wasWritten', times)}
      </Text>
      <Checkbox
        mb="xs"
        label={t('countInTime')}
        checked={reason !== null}
        onChange={event => onReason(event.currentTarget.checked ? '' : null)}
      />
      {reason !== null && (
        <Textarea
          mb="sm"
          label={t('inTimeReason')}
          autosize
          value={reason}
          onChange={event => onReason(event.currentTarget.value)}
        />
      )}
    </>
  )
}

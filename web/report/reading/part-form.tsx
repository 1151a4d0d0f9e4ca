import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { acceptPartly, type Remark } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import { RemarkFields } from './remark-fields.tsx'

interface Props {
  readonly report: Report
  readonly version: number
  readonly onDone: () => void
}

interface Draft {
  readonly reason: string
  /** The sections to be mended; every other one is accepted. */
  readonly remarks: readonly Remark[]
}

/** Accepts what is good and returns the rest, section by section, with what to mend in each. */
export const PartForm = ({ report, version, onDone }: Props) => {
  const t = useTexts(texts)
  const [draft, setDraft, forget] = useDraft<Draft>(`report.part.${report.id}.${version}`, {
    reason: '',
    remarks: [],
  })
  const write = useWrite(acceptPartly, {
    touches: ['work', 'campaign', 'rollup', 'synthesis'],
    onDone: () => {
      forget()
      tell(t('verdict.partDone'))
      onDone()
    },
  })
  const fieldError = useFieldError(write.error)
  const returned = new Set(draft.remarks.map(({ section }) => section))
  const accepted = report.outline.sections.flatMap(({ label }) => (returned.has(label) ? [] : [label]))
  const send = () =>
    write.mutate({
      reportId: report.id,
      version,
      sections: accepted,
      reason: draft.reason,
      remarks: draft.remarks.filter(({ text }) => text.trim() !== ''),
    })
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('verdict.partTitle', { unit: report.unitName })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('verdict.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          send()
        }}
      >
        <ErrorSummary problem={write.error} />
        <Stack gap="md">
          <Text fz="sm">{t('verdict.partLead')}</Text>
          <RemarkFields
            report={report}
            remarks={draft.remarks}
            onChange={remarks => setDraft({ ...draft, remarks })}
          />
          <Textarea
            id={fieldId('reason')}
            label={t('verdict.reason')}
            description={t('verdict.reasonHint')}
            error={fieldError('reason')}
            autosize
            minRows={2}
            value={draft.reason}
            onChange={event => setDraft({ ...draft, reason: event.currentTarget.value })}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={write.isPending}>
              {t('verdict.partSend', { accepted: accepted.length, returned: returned.size })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

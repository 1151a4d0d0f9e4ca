import { Button, Group, Modal, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { acceptReport, type Remark, returnReport } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'
import { InTimeChoice } from './in-time.tsx'
import { PartForm } from './part-form.tsx'
import style from './reading.module.css'
import { RemarkFields } from './remark-fields.tsx'

interface Props {
  readonly report: Report
  readonly version: number
}

const touches = ['work', 'campaign', 'rollup', 'synthesis']

/** Where the verdict stands, for whoever reads on a narrow screen and has it under the whole text. */
export const verdictPlace = 'y-kien'

/** The verdict of whoever may give it: accept, or return with a reason and remarks at sections. */
export const Verdict = ({ report, version }: Props) => {
  const t = useTexts(texts)
  const [returning, setReturning] = useState(false)
  const [parting, setParting] = useState(false)
  const [inTime, setInTime] = useState<string | null>(null)
  const counted = inTime === null ? {} : { inTimeReason: inTime }
  const accept = useWrite(acceptReport, { touches, onDone: () => tell(t('verdict.accepted')) })
  return (
    <section id={verdictPlace} className={`${style['panel']} no-print`}>
      <Title order={2}>{t('verdict.title')}</Title>
      <Text fz="sm" mb="sm">
        {t('verdict.lead')}
      </Text>
      <InTimeChoice report={report} version={version} reason={inTime} onReason={setInTime} />
      <ErrorSummary problem={accept.error} />
      <Group gap="sm">
        <Button
          loading={accept.isPending}
          onClick={() => accept.mutate({ reportId: report.id, version, ...counted })}
        >
          {t('verdict.accept')}
        </Button>
        <Button variant="default" onClick={() => setParting(true)}>
          {t('verdict.part')}
        </Button>
        <Button variant="default" onClick={() => setReturning(true)}>
          {t('verdict.return')}
        </Button>
      </Group>
      {parting && <PartForm report={report} version={version} onDone={() => setParting(false)} />}
      <Modal
        opened={returning}
        onClose={() => setReturning(false)}
        title={t('verdict.returnTitle', { unit: report.unitName })}
        size="lg"
        closeButtonProps={{ 'aria-label': t('verdict.close') }}
      >
        <ReturnForm report={report} version={version} onDone={() => setReturning(false)} />
      </Modal>
    </section>
  )
}

interface ReturnDraft {
  readonly reason: string
  readonly remarks: readonly Remark[]
}

const nothingYet: ReturnDraft = { reason: '', remarks: [] }

const ReturnForm = ({ report, version, onDone }: Props & { readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const [draft, setDraft, forget] = useDraft<ReturnDraft>(`report.return.${report.id}.${version}`, nothingYet)
  const write = useWrite(returnReport, {
    touches,
    onDone: () => {
      forget()
      tell(t('verdict.returned'))
      onDone()
    },
  })
  const fieldError = useFieldError(write.error)
  const send = () => {
    const remarks = draft.remarks.filter(({ text }) => text.trim() !== '')
    write.mutate({ reportId: report.id, version, reason: draft.reason, remarks })
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <ErrorSummary problem={write.error} />
      <Stack gap="md">
        <Textarea
          id={fieldId('reason')}
          data-autofocus
          label={t('verdict.reason')}
          description={t('verdict.reasonHint')}
          error={fieldError('reason')}
          autosize
          minRows={3}
          value={draft.reason}
          onChange={event => setDraft({ ...draft, reason: event.currentTarget.value })}
        />
        <RemarkFields
          report={report}
          remarks={draft.remarks}
          onChange={remarks => setDraft({ ...draft, remarks })}
        />
        <Group justify="flex-end">
          <Button type="submit" color="late" loading={write.isPending}>
            {t('verdict.sendBack')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

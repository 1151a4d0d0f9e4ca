import { Button, FileButton, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { amendPlan } from '../../domain/plan/index.ts'
import { ProblemError, uploadFile, useWrite } from '../api/index.ts'
import {
  EmptyState,
  ProblemNotice,
  Section,
  StatusBadge,
  type Tone,
  tell,
  useGo,
  useTexts,
  When,
} from '../ui/index.ts'
import { AmendmentDetail } from './amendment-detail.tsx'
import { useDesk } from './desk.ts'
import { texts as scanTexts } from './scan/texts.ts'
import { texts } from './texts.ts'

const tones: Record<'proposed' | 'applied' | 'discarded', Tone> = {
  proposed: 'waiting',
  applied: 'accepted',
  discarded: 'none',
}

/** The documents that change the plan, the newest first; the one that waits lies open. */
export default function AmendmentsPane() {
  const t = useTexts(texts)
  const { data, may } = useDesk()
  if (data.plan.state === 'draft') return <EmptyState title={t('amend.notYet')}>{t('amend.lead')}</EmptyState>
  return (
    <>
      <Text fz="sm" c="dimmed" mb="sm">
        {t('amend.lead')}
      </Text>
      {may('plan.amend') && <AddAmendment />}
      {data.amendments.length === 0 && <EmptyState title={t('amend.none')} />}
      {[...data.amendments].reverse().map(amendment => (
        <Section
          key={amendment.id}
          title={amendment.number ?? amendment.fileName}
          actions={<StatusBadge tone={tones[amendment.state]}>{t(`amend.${amendment.state}`)}</StatusBadge>}
        >
          <Text fz="sm" c="dimmed">
            {amendment.title} · <When at={amendment.createdAt} />
          </Text>
          <AmendmentDetail amendmentId={amendment.id} />
        </Section>
      ))}
    </>
  )
}

const AddAmendment = () => {
  const t = useTexts(texts)
  const scan = useTexts(scanTexts)
  const go = useGo()
  const { plan } = useDesk().data
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const [sending, setSending] = useState(false)
  const amending = useWrite(amendPlan, { touches: ['reading'] })
  const take = async (file: File | null) => {
    if (file === null) return
    setProblem(null)
    setSending(true)
    try {
      const { fileId } = await uploadFile(file)
      const taken = await amending.mutateAsync({ planId: plan.id, fileId })
      if ('readingId' in taken) {
        tell(scan('begun', { count: taken.pages }))
        go(`/ke-hoach/ban-quet/${taken.readingId}`)
      }
    } catch (error) {
      if (error instanceof ProblemError) setProblem(error)
    }
    setSending(false)
  }
  return (
    <Stack gap="sm" mb="md">
      <ProblemNotice problem={problem} />
      <Group>
        <FileButton onChange={file => void take(file)} accept=".docx,.pdf,.txt,.md,.jpg,.jpeg,.png">
          {button => (
            <Button {...button} variant="default" loading={sending}>
              {t('amend.add')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  )
}

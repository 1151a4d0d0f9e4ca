import { Alert, Button, Group, List, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { takeWorkbook } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useSay, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { ChangesTable } from './changes-table.tsx'
import { choiceKey, type OfReport, type Preview } from './preview.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly fileId: number
  readonly preview: Preview
}

const offered = ({ reports }: Preview): string[] =>
  reports.flatMap(({ assignmentId, changes, closed }) =>
    closed === null ? changes.map(change => choiceKey(assignmentId, change)) : [],
  )

/** What an uploaded workbook says: what does not fit, what differs, and the choice of what to take. */
export const WorkbookPreview = ({ report, fileId, preview }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const all = offered(preview)
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const write = useWrite(takeWorkbook, {
    touches: ['work', 'campaign'],
    onDone: ({ taken, conflicts }) => {
      tell(t('files.taken', { count: taken }))
      if (conflicts > 0) tell(t('files.conflicts', { count: conflicts }))
    },
  })
  const chosen = all.filter(key => !dropped.has(key))
  const take = () =>
    write.mutate({
      reportId: report.id,
      fileId,
      cells: preview.reports.flatMap(({ assignmentId, changes }) =>
        changes
          .filter(change => chosen.includes(choiceKey(assignmentId, change)))
          .map(({ indicator, period, revision }) => ({ assignmentId, indicator, period, revision })),
      ),
    })
  const toggle = (key: string) =>
    setDropped(before => {
      const next = new Set(before)
      if (!next.delete(key)) next.add(key)
      return next
    })
  return (
    <>
      {preview.notes.map(note => (
        <Alert key={note.vi} color="soon" bg="var(--soon-wash)" mb="sm">
          {say(note)}
        </Alert>
      ))}
      <ErrorSummary problem={write.error} />
      {preview.reports.map(each => (
        <OneReport
          key={each.assignmentId}
          report={report}
          each={each}
          isNamed={preview.reports.length > 1}
          isChosen={key => !dropped.has(key)}
          toggle={toggle}
        />
      ))}
      {all.length > 0 && (
        <Group gap="sm" mt="md">
          <Button disabled={chosen.length === 0} loading={write.isPending} onClick={take}>
            {t('files.take', { count: chosen.length })}
          </Button>
          <Button variant="subtle" onClick={() => setDropped(new Set())}>
            {t('files.all')}
          </Button>
          <Button variant="subtle" onClick={() => setDropped(new Set(all))}>
            {t('files.none')}
          </Button>
        </Group>
      )}
    </>
  )
}

interface OneProps {
  readonly report: Report
  readonly each: OfReport
  /** Several reports are in one workbook: each says whose it is. */
  readonly isNamed: boolean
  readonly isChosen: (key: string) => boolean
  readonly toggle: (key: string) => void
}

const OneReport = ({ report, each, isNamed, isChosen, toggle }: OneProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { unitName, changes, faults, same, closed } = each
  const silent = isNamed && changes.length + faults.length === 0
  if (silent) return null
  return (
    <section>
      {isNamed && <Title order={3}>{unitName}</Title>}
      {closed !== null && <Text>{t('files.closed', { unit: unitName, why: say(closed) })}</Text>}
      {faults.length > 0 && <Faults faults={faults} />}
      {changes.length === 0 ? (
        <Text mb="sm">{t('files.noChanges', { same })}</Text>
      ) : (
        <>
          <Title order={4} mt="sm">
            {t('files.changes', { count: changes.length })}
          </Title>
          <ChangesTable report={report} each={each} isChosen={isChosen} toggle={toggle} />
          <Text c="dimmed" fz="sm">
            {t('files.same', { same })}
          </Text>
        </>
      )}
    </section>
  )
}

const Faults = ({ faults }: Pick<OfReport, 'faults'>) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <Alert color="late" bg="var(--late-wash)" mb="md" title={t('files.faults', { count: faults.length })}>
      <Text fz="sm">{t('files.faultsLead')}</Text>
      <List mt="xs" spacing={4}>
        {faults.map(fault => (
          <List.Item key={`${fault.sheet} ${fault.address}`}>
            {t('files.cell', { sheet: fault.sheet, address: fault.address, why: say(fault) })}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

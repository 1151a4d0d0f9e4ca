import { Button, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import {
  type FigureFinding,
  findingKey,
  readinessOf,
  readQuestions,
  type SectionContent,
  submitReport,
  withFindings,
  yearsOutside,
} from '../../../domain/report/index.ts'
import { useRead, useSubject, useWrite } from '../../api/index.ts'
import { attachmentsWait } from '../../campaign/index.ts'
import { ErrorSummary, Section, StatusBadge, tell, useNow, useSearch, useTexts } from '../../ui/index.ts'
import { type Desks, kindsOf, type Report, useDraftOf, useEntries, useSaving } from '../drafting/use-desks.ts'
import { useUnreadable } from '../figures/use-cells.ts'
import { texts as outboxTexts } from '../outbox/texts.ts'
import { waitToSubmit } from '../outbox/waiting.ts'
import { texts } from '../texts.ts'
import { SavingLine } from '../writing/writing-view.tsx'
import { CellLines, FindingLines, GapLines, SectionLines } from './check-lines.tsx'
import { ExplainLines } from './explain-lines.tsx'
import { Handing } from './handing.tsx'
import { WhatNext } from './what-next.tsx'

interface Props {
  readonly report: Report
  readonly desks: Desks
}

const none: readonly FigureFinding[] = []

/** Everything that stands between the draft and its filing. */
const useChecks = ({ report, desks }: Props) => {
  const draft = useDraftOf(desks)
  const words = useEntries(desks.words)
  const cells = useEntries(desks.figures)
  const said = useEntries(desks.explanations)
  const [unreadable] = useUnreadable(report.id)
  const questions = useRead(readQuestions, { reportId: report.id }, { keepPrevious: true })
  const asked = questions.data?.findings ?? none
  const ready = useMemo(() => {
    const own = readinessOf(report.outline, draft)
    // What those below add up to is explained or mended; anything else that is asked may be left.
    return withFindings(
      own,
      asked.filter(({ severity }) => severity === 'check'),
      draft.explanations,
    )
  }, [report, draft, asked])
  const met = [...words.values(), ...cells.values(), ...said.values()].filter(
    ({ conflict }) => conflict !== null,
  ).length
  const blocked =
    ready.missing.length +
    ready.wrong.length +
    ready.unexplained.length +
    Object.keys(unreadable).length +
    met
  return {
    ...ready,
    sections: draft.sections,
    asked: asked.filter(({ severity }) => severity === 'warning'),
    unreadable,
    met,
    blocked,
  }
}

const inOrder = (findings: readonly FigureFinding[]): readonly FigureFinding[] =>
  [...new Map(findings.map(each => [findingKey(each), each])).values()].sort((one, other) =>
    findingKey(one) < findingKey(other) ? -1 : 1,
  )

/** Before filing: what is missing, what is wrong, what to look at once more, and what happens next. */
const CheckList = ({ report, desks }: Props) => {
  const t = useTexts(texts)
  const checks = useChecks({ report, desks })
  const { missing, wrong, unexplained, explained, gaps, unreadable, met, blocked } = checks
  // A finding stays where it is while its sentence is being typed: the lists go by what asks, not by what is said.
  const failed = inOrder([...unexplained, ...explained.filter(({ severity }) => severity === 'check')])
  const doubtful = inOrder([
    ...checks.doubtful,
    ...checks.asked,
    ...explained.filter(({ severity }) => severity === 'warning'),
  ])
  const looks = checks.doubtful.length + checks.asked.length + gaps.length
  const stops = blocked - unexplained.length
  return (
    <Stack gap="lg" maw={820}>
      <SavingLine desks={desks} />
      {stops > 0 && (
        <Section title={t('check.blocked', { count: stops })}>
          <SectionLines report={report} sections={missing} />
          <FindingLines report={report} findings={wrong} />
          <CellLines report={report} cells={unreadable} />
          {met > 0 && <Text>{t('check.conflicts', { count: met })}</Text>}
        </Section>
      )}
      {failed.length > 0 && (
        <Section
          title={
            unexplained.length > 0
              ? t('check.explain', { count: unexplained.length })
              : t('check.explained', { count: failed.length })
          }
        >
          <Text c="dimmed" mb="xs">
            {t('check.explainLead')}
          </Text>
          <ExplainLines report={report} desk={desks.explanations} findings={failed} isAsked />
        </Section>
      )}
      {doubtful.length + gaps.length > 0 && (
        <Section title={t('check.look', { count: looks })}>
          <Text c="dimmed" mb="xs">
            {t('check.lookLead')}
          </Text>
          <ExplainLines report={report} desk={desks.explanations} findings={doubtful} isAsked={false} />
          <GapLines report={report} gaps={gaps} />
        </Section>
      )}
      <Outside report={report} sections={checks.sections} />
      {blocked + looks === 0 && <StatusBadge tone="accepted">{t('check.fine')}</StatusBadge>}
      <Filing report={report} desks={desks} blocked={blocked} />
    </Stack>
  )
}

interface OutsideProps {
  readonly report: Report
  readonly sections: readonly { readonly section: string; readonly content: SectionContent }[]
}

/** What lies outside the data window or the outline: figures that stay here, years the words speak of. */
const Outside = ({ report, sections }: OutsideProps) => {
  const t = useTexts(texts)
  const { periods } = report.outline
  const spoken = useMemo(() => yearsOutside(sections, periods), [sections, periods])
  const figures = report.leftovers.figures.length
  return (
    <>
      {figures > 0 && <Text c="dimmed">{t('check.outside', { count: figures })}</Text>}
      {spoken.map(({ section, years }) => (
        <Text c="dimmed" key={section}>
          {t('check.outsideYears', {
            label: section,
            years: years.join(', '),
            from: periods[0] ?? '',
            to: periods.at(-1) ?? '',
          })}
        </Text>
      ))}
    </>
  )
}

const Filing = ({ report, desks, blocked }: Props & { readonly blocked: number }) => {
  const t = useTexts(texts)
  const said = useTexts(outboxTexts)
  const { person } = useSubject()
  const now = useNow()
  const { refusal } = useSaving(desks)
  const [, setSearch] = useSearch()
  const write = useWrite(submitReport, {
    touches: ['work', 'campaign', 'rollup'],
    onDone: ({ version }) => {
      tell(t('check.sent', { version }))
      setSearch({ xem: 'lan-gui', lan: String(version), muc: '' }, { push: true })
    },
  })
  const wait = async (writtenAt: string) => {
    const waits = await waitToSubmit(report, desks, person.id, writtenAt)
    tell(said(waits ? 'waits' : 'noStorage'))
  }
  const submit = (writtenAt: string) =>
    write.mutate(
      { reportId: report.id, writtenAt },
      { onError: error => void (error.isUnreachable && wait(writtenAt)) },
    )
  const flush = async () => {
    for (const desk of kindsOf(desks)) if (!(await desk.flush())) return false
    return true
  }
  const file = async () => {
    const writtenAt = now
    if ((await flush()) && !(await attachmentsWait(person.id, report.assignmentId))) submit(writtenAt)
    else if (refusal === null) await wait(writtenAt)
    else tell(t('check.notSaved'))
  }
  return (
    <Section title={t('check.filing')}>
      <WhatNext report={report} />
      <ErrorSummary problem={write.error} />
      {blocked > 0 ? (
        <Text fw={500}>{t('check.whyNot', { count: blocked })}</Text>
      ) : report.signOff.leaderSigns ? (
        <Handing report={report} flush={flush} />
      ) : (
        <Button size="md" loading={write.isPending} onClick={() => void file()}>
          {t('check.submit')}
        </Button>
      )}
    </Section>
  )
}

export default CheckList

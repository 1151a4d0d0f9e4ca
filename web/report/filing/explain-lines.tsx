import { Button, Group, List, Textarea } from '@mantine/core'
import { useState } from 'react'
import { explainFinding, type FigureFinding, findingKey } from '../../../domain/report/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, ToLink, useSay, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly report: Report
  readonly findings: readonly FigureFinding[]
  /** Whether the sentence is asked for at once, or behind a button. */
  readonly isAsked: boolean
}

const sectionOf = (report: Report, code: string): string =>
  report.outline.indicators.find(indicator => indicator.code === code)?.section ?? ''

/** Findings, each with the sentence that says why the figure is right after all. */
export const ExplainLines = ({ report, findings, isAsked }: Props) => (
  <List spacing="md" listStyleType="none" p={0}>
    {findings.map(finding => (
      <ExplainLine key={findingKey(finding)} report={report} finding={finding} isAsked={isAsked} />
    ))}
  </List>
)

const ExplainLine = ({
  report,
  finding,
  isAsked,
}: Omit<Props, 'findings'> & { readonly finding: FigureFinding }) => {
  const t = useTexts(texts)
  const say = useSay()
  const key = findingKey(finding)
  const kept = report.explanations.find(each => each.finding === key)?.text ?? ''
  const [open, setOpen] = useState(isAsked || kept !== '')
  return (
    <List.Item id={fieldId(`figure.${finding.indicator}.${finding.period}`)} tabIndex={-1}>
      <ToLink to={`/bao-cao/${report.id}?muc=${sectionOf(report, finding.indicator)}`}>{say(finding)}</ToLink>
      {open ? (
        <ExplainField reportId={report.id} finding={key} kept={kept} />
      ) : (
        <Button ml="xs" size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('check.explainAlso')}
        </Button>
      )}
    </List.Item>
  )
}

interface FieldProps {
  readonly reportId: number
  readonly finding: string
  readonly kept: string
}

const ExplainField = ({ reportId, finding, kept }: FieldProps) => {
  const t = useTexts(texts)
  const [typed, setTyped] = useState(kept)
  const write = useWrite(explainFinding)
  const save = (text: string) => {
    setTyped(text)
    write.mutate({ reportId, finding, text })
  }
  return (
    <>
      <ErrorSummary problem={write.error} />
      <Textarea
        mt={4}
        autosize
        label={t('check.why')}
        placeholder={t('check.whyPlaceholder')}
        maxLength={2000}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <Group gap="xs" mt={4}>
        <Button
          size="xs"
          variant="default"
          loading={write.isPending}
          disabled={typed.trim() === '' || typed === kept}
          onClick={() => save(typed.trim())}
        >
          {t('check.explainSave')}
        </Button>
        {kept !== '' && (
          <Button size="xs" variant="subtle" onClick={() => save('')}>
            {t('check.explainDrop')}
          </Button>
        )}
      </Group>
    </>
  )
}

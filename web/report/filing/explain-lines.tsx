import { Alert, Button, Group, List, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type FigureFinding, findingKey } from '../../../domain/report/index.ts'
import { fieldId, ToLink, useSay, useTexts, When } from '../../ui/index.ts'
import type { DraftDesk, Entry } from '../drafting/desk.ts'
import style from '../drafting/drafting.module.css'
import { type Report, useEntries } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly report: Report
  readonly desk: DraftDesk<string>
  readonly findings: readonly FigureFinding[]
  /** Whether the sentence is asked for at once, or behind a button. */
  readonly isAsked: boolean
}

const sectionOf = (report: Report, code: string): string =>
  report.outline.indicators.find(indicator => indicator.code === code)?.section ?? ''

/** Findings, each with the sentence that says why the figure is right after all. */
export const ExplainLines = ({ findings, ...rest }: Props) => (
  <List spacing="md" listStyleType="none" p={0}>
    {findings.map(finding => (
      <ExplainLine key={findingKey(finding)} finding={finding} {...rest} />
    ))}
  </List>
)

const ExplainLine = ({
  report,
  desk,
  finding,
  isAsked,
}: Omit<Props, 'findings'> & { readonly finding: FigureFinding }) => {
  const t = useTexts(texts)
  const say = useSay()
  const key = findingKey(finding)
  const [open, setOpen] = useState(isAsked || desk.entry(key).value !== '')
  return (
    <List.Item id={fieldId(`figure.${finding.indicator}.${finding.period}`)} tabIndex={-1}>
      <ToLink to={`/bao-cao/${report.id}?muc=${sectionOf(report, finding.indicator)}`}>{say(finding)}</ToLink>
      {open ? (
        <ExplainField desk={desk} finding={key} />
      ) : (
        <Button ml="xs" size="compact-xs" variant="subtle" onClick={() => setOpen(true)}>
          {t('check.explainAlso')}
        </Button>
      )}
    </List.Item>
  )
}

const ExplainField = ({ desk, finding }: { readonly desk: DraftDesk<string>; readonly finding: string }) => {
  const t = useTexts(texts)
  const say = useSay()
  const entry = useEntries(desk).get(finding) ?? desk.entry(finding)
  return (
    <>
      <ExplanationConflict desk={desk} entry={entry} />
      <Textarea
        mt={4}
        autosize
        label={t('check.why')}
        placeholder={t('check.whyPlaceholder')}
        maxLength={2000}
        value={entry.value}
        error={entry.refusal === null ? null : say(entry.refusal)}
        onChange={event => desk.edit(finding, event.currentTarget.value)}
      />
    </>
  )
}

/** Two people explained one figure, each otherwise: both sentences side by side, and the choice. */
const ExplanationConflict = ({
  desk,
  entry,
}: {
  readonly desk: DraftDesk<string>
  readonly entry: Entry<string>
}) => {
  const t = useTexts(texts)
  const { key, value: mine, conflict } = entry
  if (conflict === null) return null
  const theirs = conflict.value
  return (
    <Alert bg="var(--soon-wash)" color="soon" my="xs" role="alert" title={t('conflict.title')}>
      <Text fz="sm">
        {t('conflict.by', { name: conflict.savedBy ?? '' })}{' '}
        {conflict.savedAt !== null && <When at={conflict.savedAt} />}
      </Text>
      <div className={style['sides']}>
        <section aria-label={t('conflict.theirs')}>
          <h3>{t('conflict.theirs')}</h3>
          <p lang="vi">{theirs === '' ? t('figures.empty') : theirs}</p>
        </section>
        <section aria-label={t('conflict.mine')}>
          <h3>{t('conflict.mine')}</h3>
          <p lang="vi">{mine === '' ? t('figures.empty') : mine}</p>
        </section>
      </div>
      <Group gap="xs">
        <Button size="xs" onClick={() => desk.choose(key, `${theirs}\n${mine}`.trim())}>
          {t('conflict.keepBoth')}
        </Button>
        <Button size="xs" variant="default" onClick={() => desk.choose(key, mine)}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => desk.choose(key, theirs)}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  )
}

import { Stack, Text, UnstyledButton } from '@mantine/core'
import { useMemo } from 'react'
import type { Finding } from '../../domain/plan/index.ts'
import { EmptyState, StatusBadge, type Tone, useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'
import { lineStarts, spanOfFinding } from './use-filters.ts'

const rank = { error: 0, warning: 1, note: 2 } as const
const tones: Record<Finding['severity'], Tone> = { error: 'late', warning: 'soon', note: 'none' }

/** The message alone: why it matters and what to do are shown under the words it speaks of. */
const withoutRest = ({ message, why, todo }: Finding): string =>
  [why, todo]
    .reduce<string>((left, rest) => (rest === undefined ? left : left.replace(rest, '')), message)
    .trim()

/** The words it speaks of, unless the message has just said them. */
const quoteOf = (finding: Finding): string => {
  const quote = (finding.quote ?? '').replace(/\s+/g, ' ')
  return withoutRest(finding).replace(/\s+/g, ' ').includes(quote) ? '' : quote
}

/** What a careful registrar would send back, the gravest first; each leads to the words it speaks of. */
export const FindingsPane = () => {
  const t = useTexts(texts)
  const { data, showText } = useDesk()
  const starts = useMemo(() => lineStarts(data.text), [data.text])
  const findings = [...data.compiled.findings].sort(
    (a, b) => rank[a.severity] - rank[b.severity] || a.line - b.line,
  )
  if (findings.length === 0) return <EmptyState title={t('findings.none')} />
  return (
    <>
      <Text fz="sm" c="dimmed" mb="sm">
        {t('findings.lead')}
      </Text>
      <Stack gap={8} pb={120}>
        {findings.map(finding => (
          <UnstyledButton
            key={`${finding.rule} ${finding.line} ${finding.message}`}
            className={style['finding'] ?? ''}
            data-severity={finding.severity}
            onClick={() => showText(...spanOfFinding(data.text, starts, finding))}
          >
            <Text component="span" fz="xs" c="dimmed">
              <StatusBadge tone={tones[finding.severity]}>{t(`findings.${finding.severity}`)}</StatusBadge>
              {' · '}
              {t('findings.line', { line: String(finding.line) })}
            </Text>
            <Text component="span" display="block" fw={500}>
              {withoutRest(finding)}
            </Text>
            {quoteOf(finding) !== '' && <span className={style['quote']}>“{quoteOf(finding)}”</span>}
            {finding.why !== undefined && (
              <Text component="span" display="block" fz="sm" c="dimmed">
                {finding.why}
              </Text>
            )}
            {finding.todo !== undefined && (
              <Text component="span" display="block" fz="sm">
                {t('findings.todo')}: {finding.todo}
              </Text>
            )}
          </UnstyledButton>
        ))}
      </Stack>
    </>
  )
}

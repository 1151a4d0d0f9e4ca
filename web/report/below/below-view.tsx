import { Group, List, Text } from '@mantine/core'
import { readBelow, reportStates } from '../../../domain/report/index.ts'
import { useRead } from '../../api/index.ts'
import {
  EmptyState,
  Loaded,
  Section,
  StatusBadge,
  TextSkeleton,
  ToButton,
  ToLink,
  useSay,
  useSearch,
  useTexts,
} from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { WorkbookPanel } from '../files/workbook-panel.tsx'
import { toneOf } from '../states.ts'
import type { Below } from './below.ts'
import { Differences } from './differences.tsx'
import { TakePassages } from './take-passages.tsx'
import { texts } from './texts.ts'

/** What the units below have filed, beside one's own draft. */
const BelowView = ({ report, desks }: { readonly report: Report; readonly desks: Desks }) => {
  const t = useTexts(texts)
  const [search] = useSearch()
  const section = search['muc'] || (report.outline.sections[0]?.label ?? '')
  const read = useRead(readBelow, { reportId: report.id, section }, { keepPrevious: true })
  return (
    <Loaded read={read} skeleton={<TextSkeleton lines={10} />}>
      {below =>
        below.units.length === 0 ? (
          <EmptyState
            title={t('below.nobody')}
            action={<ToButton to={`/dot-tong-ket/${report.campaignId}`}>{t('below.toDuty')}</ToButton>}
          >
            {t('below.nobodyLead')}
          </EmptyState>
        ) : (
          <>
            <Text c="dimmed" mb="md">
              {t('below.lead')}
            </Text>
            <Units below={below} />
            <WorkbookPanel report={report} desks={desks} below />
            <Differences report={report} below={below} />
            <TakePassages report={report} desks={desks} below={below} section={section} />
          </>
        )
      }
    </Loaded>
  )
}

const Units = ({ below: { units } }: { readonly below: Below }) => {
  const t = useTexts(texts)
  const say = useSay()
  const sent = units.filter(({ version }) => version !== null).length
  return (
    <Section title={t('below.units', { sent, all: units.length })}>
      <List listStyleType="none" spacing={4}>
        {units.map(({ assignmentId, unitName, reportId, state, version }) => (
          <List.Item key={assignmentId}>
            <Group gap="xs">
              {reportId === null ? unitName : <ToLink to={`/bao-cao/${reportId}`}>{unitName}</ToLink>}
              {state === null ? (
                <StatusBadge tone="none">{t('below.notBegun')}</StatusBadge>
              ) : (
                <StatusBadge tone={toneOf[state]}>{say(reportStates[state])}</StatusBadge>
              )}
              {version !== null && <small>{t('below.version', { version })}</small>}
            </Group>
          </List.Item>
        ))}
      </List>
    </Section>
  )
}

export default BelowView

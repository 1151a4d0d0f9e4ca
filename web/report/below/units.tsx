import { Group, List } from '@mantine/core'
import { reportStates } from '../../../domain/report/index.ts'
import { Section, StatusBadge, ToLink, useSay, useTexts } from '../../ui/index.ts'
import { toneOf } from '../states.ts'
import type { Below } from './below.ts'
import { texts } from './texts.ts'

/** Who was asked below, each with how far it is and the way to what it handed in. */
export const Units = ({ below: { units } }: { readonly below: Below }) => {
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

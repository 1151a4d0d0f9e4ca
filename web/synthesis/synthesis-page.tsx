import { Group, NavLink, Stack, Text } from '@mantine/core'
import type { z } from 'zod'
import { readSynthesis } from '../../domain/synthesis/index.ts'
import { useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  Section,
  SplitPane,
  ToButton,
  useNumberParam,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import { Evidence } from './evidence.tsx'
import { Passages } from './passages.tsx'
import { texts } from './texts.ts'

type Synthesis = z.output<typeof readSynthesis.output>

/** Outline, evidence, text: what the reports say on one side, what the account says of it on the other. */
export default function SynthesisPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readSynthesis, { campaignId }, { keepPrevious: true })
  return (
    <Page
      title={t('title')}
      width="full"
      actions={<ToButton to={`/van-ban?lap=${campaignId}`}>{t('compose')}</ToButton>}
    >
      <Loaded read={read}>{synthesis => <Workbench campaignId={campaignId} synthesis={synthesis} />}</Loaded>
    </Page>
  )
}

const Workbench = ({
  campaignId,
  synthesis,
}: {
  readonly campaignId: number
  readonly synthesis: Synthesis
}) => {
  const t = useTexts(texts)
  const [label, setLabel] = useSearchKey('muc', synthesis.sections[0]?.label ?? '1')
  const section = synthesis.sections.find(each => each.label === label) ?? synthesis.sections[0]
  if (section === undefined) return null
  const { accepted, expected, neverQuoted } = synthesis
  const units = section.unquoted.map(({ unitName }) => unitName).join(', ')
  return (
    <Stack>
      <Text>{t('lead', { accepted, expected, quiet: neverQuoted.length })}</Text>
      <Group gap={4} role="tablist" aria-label={t('outline')}>
        {synthesis.sections.map(each => (
          <NavLink
            key={each.label}
            component="button"
            type="button"
            role="tab"
            aria-selected={each.label === section.label}
            w="auto"
            active={each.label === section.label}
            label={`${each.label}. ${each.title}`}
            description={t('passages', { count: each.passages.length })}
            onClick={() => setLabel(each.label)}
          />
        ))}
      </Group>
      <Text size="sm">{section.guidance}</Text>
      <Text size="sm" fw={500}>
        {section.unquoted.length === 0
          ? t('allQuoted')
          : t('unquoted', { count: section.unquoted.length, units })}
      </Text>
      <SplitPane
        leftLabel={t('evidence')}
        rightLabel={t('text')}
        left={
          <Evidence
            key={section.label}
            campaignId={campaignId}
            section={section.label}
            mayQuote={synthesis.may.includes('passage.quote')}
          />
        }
        right={<Passages campaignId={campaignId} section={section} may={synthesis.may} />}
      />
      {neverQuoted.length === 0 ? null : (
        <Section title={t('neverQuoted', { count: neverQuoted.length })}>
          <Text size="sm">{neverQuoted.map(({ unitName }) => unitName).join(', ')}.</Text>
        </Section>
      )}
    </Stack>
  )
}

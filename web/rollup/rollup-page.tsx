import { Anchor, Group, Progress, Select, Stack, Text } from '@mantine/core'
import type { z } from 'zod'
import { type Basis, readRollup } from '../../domain/rollup/index.ts'
import { useRead } from '../api/index.ts'
import {
  DataTable,
  EmptyState,
  Loaded,
  Page,
  Section,
  useFormat,
  useNumberParam,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import { Contributors } from './contributors.tsx'
import { texts } from './texts.ts'

type Rollup = z.output<typeof readRollup.output>

/** Completeness first, then the sums: no total is shown without how many units it is made of. */
export default function RollupPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const [search, setSearch] = useSearch()
  const basis: Basis = search['can-cu'] === 'submitted' ? 'submitted' : 'accepted'
  const duty = Number(search['nhiem-vu'] ?? '')
  const obligationId = Number.isInteger(duty) && duty > 0 ? duty : undefined
  const chosen = { campaignId, basis, ...(obligationId === undefined ? {} : { obligationId }) }
  const read = useRead(readRollup, chosen, { keepPrevious: true })
  const indicator = search['chi-tieu']
  return (
    <Page title={t('title')} width="full">
      <Loaded read={read}>
        {rollup => (
          <Stack gap="lg">
            <Choices rollup={rollup} basis={basis} obligationId={obligationId} onChoose={setSearch} />
            <Completeness rollup={rollup} />
            <Totals rollup={rollup} onOpen={code => setSearch({ 'chi-tieu': code }, { push: true })} />
            {indicator === undefined ? null : (
              <Contributors chosen={chosen} rollup={rollup} indicator={indicator} />
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

interface ChoicesProps {
  readonly rollup: Rollup
  readonly basis: Basis
  readonly obligationId: number | undefined
  readonly onChoose: (change: Record<string, string>) => void
}

const Choices = ({ rollup, basis, obligationId, onChoose }: ChoicesProps) => {
  const t = useTexts(texts)
  const duties = rollup.groups.map(({ obligationId: value, section, text }) => ({
    value: String(value),
    label: `${section} · ${text.slice(0, 90)}`,
  }))
  return (
    <Group align="end">
      <Select
        label={t('basis')}
        allowDeselect={false}
        data={[
          { value: 'accepted', label: t('accepted') },
          { value: 'submitted', label: t('submitted') },
        ]}
        value={basis}
        onChange={value => onChoose({ 'can-cu': value ?? 'accepted' })}
      />
      <Select
        label={t('duty')}
        allowDeselect={false}
        w={{ base: '100%', sm: 480 }}
        data={[{ value: '0', label: t('all') }, ...duties]}
        value={String(obligationId ?? 0)}
        onChange={value => onChoose({ 'nhiem-vu': value ?? '0' })}
      />
    </Group>
  )
}

const Completeness = ({ rollup }: { readonly rollup: Rollup }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { contributing, expected, missing, windowFrom, windowTo } = rollup
  return (
    <Section title={t('complete', { contributing, expected })}>
      <Progress
        value={expected === 0 ? 0 : (100 * contributing) / expected}
        aria-label={t('complete', { contributing, expected })}
      />
      {windowFrom === null || windowTo === null ? null : (
        <Text size="sm">{t('window', { from: day(windowFrom), to: day(windowTo) })}</Text>
      )}
      {missing.length === 0 ? null : (
        <Text size="sm">
          {t('missing', { count: missing.length })}: {missing.map(({ unitName }) => unitName).join(', ')}.
        </Text>
      )}
    </Section>
  )
}

interface TotalsProps {
  readonly rollup: Rollup
  readonly onOpen: (code: string) => void
}

const Totals = ({ rollup, onOpen }: TotalsProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { indicators } = rollup.outline
  const periods = [...new Set(rollup.totals.map(({ period }) => period))].sort()
  const totalOf = new Map(rollup.totals.map(total => [`${total.indicator} ${total.period}`, total]))
  const rows = indicators.filter(({ code }) => rollup.totals.some(({ indicator }) => indicator === code))
  if (rows.length === 0) return <EmptyState title={t('title')}>{t('noIndicators')}</EmptyState>
  const value = (code: string, period: string) => totalOf.get(`${code} ${period}`)?.value ?? null
  return (
    <Section title={t('title')}>
      <Text size="sm">
        {t('pick')} {t('rates')}
      </Text>
      <DataTable
        name="so-lieu"
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            label: t('indicator'),
            width: '20rem',
            value: ({ name }) => name,
            cell: ({ code, name }) => (
              <Anchor component="button" type="button" ta="left" onClick={() => onOpen(code)}>
                {name}
              </Anchor>
            ),
          },
          { key: 'measure', label: t('measure'), value: ({ unitOfMeasure }) => unitOfMeasure },
          ...periods.map(period => ({
            key: `y${period}`,
            label: period,
            align: 'end' as const,
            value: ({ code }: (typeof rows)[number]) => {
              const exact = value(code, period)
              return exact === null ? null : Number(exact)
            },
            cell: ({ code }: (typeof rows)[number]) => {
              const exact = value(code, period)
              return exact === null ? '' : number(exact)
            },
          })),
          {
            key: 'units',
            label: t('units'),
            align: 'end' as const,
            value: ({ code }) =>
              Math.max(
                ...rollup.totals.filter(({ indicator }) => indicator === code).map(({ units }) => units),
              ),
          },
        ]}
      />
    </Section>
  )
}

import { Text } from '@mantine/core'
import type { z } from 'zod'
import { type Basis, readContributors, type readRollup } from '../../domain/rollup/index.ts'
import { useRead } from '../api/index.ts'
import { DataTable, Loaded, Section, useFormat, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly chosen: { readonly campaignId: number; readonly basis: Basis; readonly obligationId?: number }
  readonly rollup: z.output<typeof readRollup.output>
  readonly indicator: string
}

/** What a line of totals is made of, unit by unit; a rate is traced through its two counts. */
export const Contributors = ({ chosen, rollup, indicator }: Props) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const declared = rollup.outline.indicators.find(({ code }) => code === indicator)
  const counted = declared?.type === 'rate' ? (declared.numerator ?? indicator) : indicator
  const read = useRead(readContributors, { ...chosen, indicator: counted })
  const shown = rollup.outline.indicators.find(({ code }) => code === counted)
  return (
    <Section title={t('contributors', { name: shown?.name ?? counted })}>
      {declared?.type === 'rate' ? <Text size="sm">{t('rates')}</Text> : null}
      <Loaded read={read}>
        {({ units }) => {
          const periods = [
            ...new Set(units.flatMap(({ values }) => values.map(({ period }) => period))),
          ].sort()
          return (
            <DataTable
              name="tung-don-vi"
              rows={units}
              rowKey={({ unitId }) => unitId}
              columns={[
                { key: 'unit', label: t('unit'), value: ({ unitName }) => unitName, width: '18rem' },
                ...periods.map(period => ({
                  key: `y${period}`,
                  label: period,
                  align: 'end' as const,
                  value: ({ values }: (typeof units)[number]) => {
                    const found = values.find(each => each.period === period)
                    return found === undefined ? null : Number(found.value)
                  },
                  cell: ({ values }: (typeof units)[number]) => {
                    const found = values.find(each => each.period === period)
                    return found === undefined ? '' : number(found.value)
                  },
                })),
              ]}
            />
          )
        }}
      </Loaded>
    </Section>
  )
}

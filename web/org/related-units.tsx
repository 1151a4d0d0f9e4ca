import { useMemo } from 'react'
import type { z } from 'zod'
import { readSuccessors, type relatedUnit } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import { type Column, DataTable, Loaded, Section, ToLink, useFormat, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

type Related = z.output<typeof relatedUnit>

/** What a unit took over and what took it over, each with its exact share. */
export const RelatedUnits = ({ unitId }: { readonly unitId: number }) => {
  const t = useTexts(texts)
  const read = useRead(readSuccessors, { unitId })
  return (
    <Loaded read={read}>
      {({ successors, predecessors }) => (
        <>
          {predecessors.length > 0 && (
            <Section title={t('unit.before')}>
              <RelatedTable name="truoc" rows={predecessors} />
            </Section>
          )}
          {successors.length > 0 && (
            <Section title={t('unit.after')}>
              <RelatedTable name="sau" rows={successors} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}

const RelatedTable = ({ name, rows }: { readonly name: string; readonly rows: readonly Related[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const columns = useMemo(
    (): Column<Related>[] => [
      {
        key: 'ten',
        label: t('unit.unit'),
        value: row => row.fullName,
        cell: row => <ToLink to={`/don-vi/${row.unitId}`}>{row.fullName}</ToLink>,
      },
      { key: 'ma', label: t('questions.code'), value: row => row.code },
      {
        key: 'phan',
        label: t('unit.share'),
        value: row => (row.share === '1' ? t('unit.whole') : (row.share ?? t('unit.unknownShare'))),
      },
      { key: 'ngay', label: t('unit.onDay'), value: row => row.onDay, cell: row => format.day(row.onDay) },
      { key: 'can-cu', label: t('unit.decision'), value: row => row.decision, hidden: true },
    ],
    [t, format],
  )
  return <DataTable name={name} rows={rows} rowKey={row => row.unitId} columns={columns} search={false} />
}

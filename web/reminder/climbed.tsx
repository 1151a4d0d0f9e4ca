import { useMemo } from 'react'
import type { z } from 'zod'
import { readClimbed } from '../../domain/reminder/index.ts'
import { useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Section,
  useFormat,
  useTexts,
  When,
} from '../ui/index.ts'
import { texts } from './texts.ts'
import { useStepWords } from './use-step-words.ts'

type Row = z.output<(typeof readClimbed)['output']>['climbed'][number]

/** What is up for a letter or was told to the superior, and the units in which nobody could be told. */
export const Climbed = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const read = useRead(readClimbed, { campaignId })
  return (
    <Loaded read={read}>
      {({ climbed, unheard }) => (
        <>
          {climbed.length === 0 ? (
            <EmptyState title={t('climbed.none')}>{t('climbed.noneHint')}</EmptyState>
          ) : (
            <>
              <p>{t('climbed.lead')}</p>
              <ClimbedTable rows={climbed} />
            </>
          )}
          {unheard.length > 0 && (
            <Section title={t('climbed.unheardTitle')}>
              <p>{t('climbed.unheard')}</p>
              <ul>
                {unheard.map(({ unitId, unitName, lastDay, assignments }) => (
                  <li key={`${unitId} ${lastDay}`}>
                    {t('climbed.unheardLine', { unit: unitName, count: assignments })}
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Loaded>
  )
}

const ClimbedTable = ({ rows }: { readonly rows: readonly Row[] }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const stepWords = useStepWords()
  const columns = useMemo(
    (): Column<Row>[] => [
      { key: 'don-vi', label: t('climbed.unit'), value: row => row.unitName },
      { key: 'nhiem-vu', label: t('climbed.duty'), value: row => `${row.section} ${row.text}` },
      {
        key: 'han',
        label: t('climbed.due'),
        value: row => row.dueAt,
        cell: row => format.instant(row.dueAt),
      },
      {
        key: 'bac',
        label: t('climbed.step'),
        value: row => stepWords(row.step),
        filter: 'choice',
      },
      { key: 'cap-tren', label: t('climbed.superior'), value: row => row.superiorName ?? '–' },
      { key: 'tu', label: t('climbed.since'), value: row => row.at, cell: row => <When at={row.at} /> },
    ],
    [t, format, stepWords],
  )
  return (
    <DataTable
      name="den-bac"
      rows={rows}
      rowKey={row => `${row.assignmentId} ${row.track}`}
      columns={columns}
    />
  )
}

import { Button, Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { z } from 'zod'
import { draftChase, type readChases } from '../../../domain/reminder/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  DateInput,
  EmptyState,
  ErrorSummary,
  Section,
  StatusBadge,
  tell,
  useFormat,
  useTexts,
} from '../../ui/index.ts'
import style from './chase.module.css'
import { texts } from './texts.ts'

type ChasesRead = z.output<(typeof readChases)['output']>
type Late = ChasesRead['late'][number]

const useColumns = (): readonly Column<Late>[] => {
  const t = useTexts(texts)
  const format = useFormat()
  return useMemo(() => {
    const chased = ({ drafted, chased: step }: Late): string => {
      if (drafted) return t('late.drafted')
      if (step === null) return t('late.never')
      return step === 3 ? t('late.reported') : t('late.once', { step: String(step) })
    }
    return [
      { key: 'don-vi', label: t('late.unit'), value: row => row.unitName, sort: false },
      { key: 'noi-dung', label: t('late.duty'), value: row => `${row.section} ${row.deliverable}` },
      {
        key: 'han',
        label: t('late.due'),
        value: row => row.dueOn,
        cell: row => (row.dueOn === null ? '' : format.day(row.dueOn)),
      },
      {
        key: 'qua-han',
        label: t('late.days'),
        value: row => row.daysLate,
        cell: row => <StatusBadge tone="late">{t('late.dayCount', { count: row.daysLate })}</StatusBadge>,
      },
      { key: 'tinh-trang', label: t('late.state'), value: row => t(`late.${row.state}`), filter: 'choice' },
      { key: 'don-doc', label: t('late.chased'), value: chased, filter: 'choice' },
    ]
  }, [t, format])
}

interface Props {
  readonly campaignId: number
  readonly data: ChasesRead
}

/** Who is late at this moment, and the letter to all of them or to those chosen. */
export const LateTable = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const columns = useColumns()
  const { late, may, now } = data
  const [answerBy, setAnswerBy] = useState<string | null>(data.usualAnswerBy)
  const drafting = useWrite(draftChase, {
    touches: ['document'],
    onDone: ({ units }) => tell(t('draft.made', { count: units })),
  })
  if (late.length === 0)
    return (
      <Section title={t('late.title')}>
        <EmptyState title={t('late.none')}>{t('late.noneHint')}</EmptyState>
      </Section>
    )
  const free = late.filter(({ drafted }) => !drafted)
  const unitsOf = (rows: readonly Late[]) => new Set(rows.map(({ unitId }) => unitId)).size
  const mayDraft = may.includes('chase.draft')
  const draft = (assignmentIds: readonly number[]) => {
    if (answerBy !== null) drafting.mutate({ campaignId, answerBy, assignmentIds: [...assignmentIds] })
  }
  return (
    <Section title={t('late.title')}>
      <p className={style['quiet']}>
        {t('late.count', { count: late.length, units: unitsOf(late), at: format.instant(now) })}
      </p>
      <ErrorSummary problem={drafting.error} />
      {mayDraft && free.length > 0 && (
        <>
          <p className={style['quiet']}>{t('draft.hint')}</p>
          <Group gap="sm" align="flex-end" mb="md" className="no-print">
            <DateInput label={t('draft.answerBy')} value={answerBy} onChange={setAnswerBy} />
            <Button
              loading={drafting.isPending}
              disabled={answerBy === null}
              onClick={() => draft(free.map(({ assignmentId }) => assignmentId))}
            >
              {t('draft.all', { count: unitsOf(free) })}
            </Button>
          </Group>
        </>
      )}
      <DataTable
        name="cham-han"
        label={t('late.title')}
        rows={late}
        rowKey={row => row.assignmentId}
        columns={columns}
        {...(mayDraft
          ? {
              selection: {
                actions: (keys, clear) => (
                  <Button
                    size="compact-sm"
                    loading={drafting.isPending}
                    disabled={answerBy === null}
                    onClick={() => {
                      draft([...keys].map(Number))
                      clear()
                    }}
                  >
                    {t('draft.some')}
                  </Button>
                ),
              },
            }
          : {})}
      />
    </Section>
  )
}

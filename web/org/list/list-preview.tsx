import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import { importUnitList, levels, previewUnitList, unitKinds } from '../../../domain/org/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  type Column,
  DataTable,
  ErrorSummary,
  Loaded,
  Section,
  tell,
  useFormat,
  useGo,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'

type Asked = z.input<(typeof previewUnitList)['input']>
type Tried = z.output<(typeof previewUnitList)['output']>

interface Props {
  readonly asked: Asked
  readonly onDone: () => void
}

/** What the file would do. It is written by the button below, all of it or none. */
export const ListPreview = ({ asked, onDone }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const read = useRead(previewUnitList, asked)
  const write = useWrite(importUnitList, {
    onDone: ({ added }) => {
      tell(t('list.done', { count: added }))
      onDone()
      go(`/don-vi/${asked.underId}`)
    },
  })
  return (
    <Loaded read={read}>
      {tried => (
        <Stack gap="md" role="region" aria-label={t('list.rows', { count: tried.rows })}>
          <Text>
            {[
              t('list.rows', { count: tried.rows }),
              t(tried.problems.length > 0 ? 'list.right' : 'list.add', { count: tried.add.length }),
              ...(tried.there > 0 ? [t('list.there', { count: tried.there })] : []),
            ].join(' · ')}
          </Text>
          <ErrorSummary problem={write.error} />
          {tried.problems.length > 0 ? (
            <Problems problems={tried.problems} />
          ) : tried.add.length === 0 ? (
            <Text>{t('list.nothing')}</Text>
          ) : (
            <Group>
              <Button loading={write.isPending} onClick={() => write.mutate(asked)}>
                {t('list.import', { count: tried.add.length })}
              </Button>
            </Group>
          )}
          {tried.add.length > 0 && <Additions add={tried.add} waits={tried.problems.length > 0} />}
        </Stack>
      )}
    </Loaded>
  )
}

const Problems = ({ problems }: { readonly problems: Tried['problems'] }) => {
  const t = useTexts(texts)
  const say = useSay()
  const rows = useMemo(
    () =>
      problems.map((problem, at) => {
        const [row = '', column = ''] = problem.path.split('.')
        return { at, row: Number(row), column, message: say(problem) }
      }),
    [problems, say],
  )
  const columns = useMemo(
    (): Column<(typeof rows)[number]>[] => [
      { key: 'hang', label: t('list.row'), value: ({ row }) => row },
      { key: 'cot', label: t('list.column'), value: ({ column }) => column, filter: 'choice' },
      { key: 'loi', label: t('list.message'), value: ({ message }) => message },
    ],
    [t],
  )
  return (
    <>
      <Alert color="red" title={t('list.wrong', { count: problems.length })}>
        {t('list.wrongHint')}
      </Alert>
      <DataTable name="loi-tep" rows={rows} rowKey={({ at }) => at} columns={columns} />
    </>
  )
}

interface AdditionsProps {
  readonly add: Tried['add']
  /** Nothing is added before other rows are mended. */
  readonly waits: boolean
}

const Additions = ({ add, waits }: AdditionsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const columns = useMemo(
    (): Column<Tried['add'][number]>[] => [
      { key: 'hang', label: t('list.row'), value: ({ row }) => row },
      { key: 'ten', label: t('list.name'), value: ({ fullName }) => fullName },
      { key: 'ma', label: t('list.code'), value: ({ code }) => code },
      { key: 'cap', label: t('list.levelOf'), value: ({ level }) => say(levels[level]), filter: 'choice' },
      { key: 'loai', label: t('list.kind'), value: ({ kind }) => say(unitKinds[kind]), filter: 'choice' },
      { key: 'tren', label: t('list.parent'), value: ({ parentName }) => parentName, filter: 'choice' },
      {
        key: 'tu',
        label: t('list.validFrom'),
        value: ({ validFrom }) => validFrom,
        cell: ({ validFrom }) => format.day(validFrom),
      },
    ],
    [t, say, format],
  )
  return (
    <Section title={t(waits ? 'list.right' : 'list.add', { count: add.length })}>
      <DataTable name="them-don-vi" rows={add} rowKey={({ row }) => row} columns={columns} />
    </Section>
  )
}

import { Button, Group } from '@mantine/core'
import { useMemo } from 'react'
import type { z } from 'zod'
import { listActions, listAudit } from '../../domain/org/index.ts'
import { useRead } from '../api/index.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Page,
  Section,
  ToButton,
  ToLink,
  useFormat,
  useSay,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import { texts } from './texts.ts'

const kinds = [
  'assignment',
  'attachment',
  'campaign',
  'chase',
  'document',
  'estimate',
  'exemplar',
  'file',
  'group',
  'obligation',
  'obstacle',
  'passage',
  'person',
  'plan',
  'report',
  'setting',
  'succession',
  'unit',
  'webhook',
] as const

type Entry = z.output<(typeof listAudit)['output']>['entries'][number]

/** What else an administrator sets, each on a page of its own. */
const rooms = [
  { to: '/quan-tri/thu', word: 'mail' },
  { to: '/quan-tri/lich', word: 'calendar' },
  { to: '/quan-tri/ket-noi', word: 'hooks' },
] as const

/** Pages that show one thing by its number. */
const placesOf: Readonly<Partial<Record<(typeof kinds)[number], string>>> = {
  campaign: '/dot-tong-ket',
  document: '/van-ban',
  plan: '/ke-hoach',
  report: '/bao-cao',
  unit: '/don-vi',
}

/** For administrators: who did what, page by page from the latest. */
export default function AuditPage() {
  const t = useTexts(texts)
  const [before, setBefore] = useSearchKey('truoc')
  const read = useRead(listAudit, before === '' ? {} : { before: Number(before) }, { keepPrevious: true })
  return (
    <Page
      title={t('audit.title')}
      width="wide"
      actions={rooms.map(({ to, word }) => (
        <ToButton key={to} to={to} variant="default">
          {t(`audit.${word}`)}
        </ToButton>
      ))}
    >
      <Section title={t('audit.log')}>
        <p>{t('audit.lead')}</p>
        <Loaded read={read}>
          {({ entries, more }) =>
            entries.length === 0 ? (
              <EmptyState title={t('audit.empty')}>{t('audit.emptyHint')}</EmptyState>
            ) : (
              <>
                <AuditTable entries={entries} />
                <Group mt="md">
                  {before !== '' && (
                    <Button variant="default" onClick={() => setBefore('')}>
                      {t('audit.newest')}
                    </Button>
                  )}
                  {more && (
                    <Button variant="default" onClick={() => setBefore(String(entries.at(-1)?.id ?? ''))}>
                      {t('audit.older')}
                    </Button>
                  )}
                </Group>
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  )
}

/** “report:12” as a person says it: “Báo cáo 12”. */
const aboutWords = (about: string, t: ReturnType<typeof useTexts<typeof texts.vi>>): string => {
  const [kind = '', ...rest] = about.split(':')
  const known = kinds.find(each => each === kind)
  return known === undefined ? about : `${t(`audit.kind.${known}`)} ${rest.join(':')}`
}

/** The same, leading to it where it has a page. */
const About = ({ about }: { readonly about: string }) => {
  const t = useTexts(texts)
  const [kind, number = ''] = about.split(':')
  const place = placesOf[kinds.find(each => each === kind) ?? 'setting']
  const said = aboutWords(about, t)
  return place === undefined || !/^\d+$/.test(number) ? (
    said
  ) : (
    <ToLink to={`${place}/${number}`}>{said}</ToLink>
  )
}

const AuditTable = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const named = useRead(listActions, {})
  const names = useMemo(
    () => new Map(named.data?.actions.map(({ name, label }) => [name, label])),
    [named.data],
  )
  const columns = useMemo(
    (): Column<Entry>[] => [
      {
        key: 'luc',
        label: t('audit.at'),
        value: entry => entry.at,
        cell: ({ at }) => <time dateTime={at}>{format.instant(at)}</time>,
      },
      {
        key: 'viec',
        label: t('audit.action'),
        value: ({ action }) => {
          const label = names.get(action)
          return label === undefined ? action : say(label)
        },
        filter: 'choice',
      },
      {
        key: 'nguoi',
        label: t('audit.person'),
        value: entry => entry.personName ?? t('audit.program'),
        filter: 'choice',
      },
      { key: 'don-vi', label: t('audit.unit'), value: entry => entry.unitName },
      {
        key: 'doi-tuong',
        label: t('audit.about'),
        value: ({ about }) => aboutWords(about, t),
        cell: ({ about }) => <About about={about} />,
      },
      {
        key: 'ma',
        label: t('audit.token'),
        value: entry => entry.tokenName ?? t('audit.screen'),
        filter: 'choice',
      },
      { key: 'may', label: t('audit.address'), value: entry => entry.address, hidden: true },
    ],
    [t, say, format, names],
  )
  return <DataTable name="nhat-ky" rows={entries} rowKey={entry => entry.id} columns={columns} />
}

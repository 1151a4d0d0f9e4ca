import { Alert, Button, Group, Select } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  type EstimateView,
  estimateStates,
  readEstimate,
  saveEstimateDocument,
  saveEstimateWorkbook,
  sources,
} from '../../domain/budget/index.ts'
import { readAddress, useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  Section,
  StatusBadge,
  Timeline,
  type TimelineItem,
  ToLink,
  type Tone,
  useFormat,
  useNumberParam,
  useSay,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import style from './budget.module.css'
import { ComparedTable } from './compared-table.tsx'
import { AllocationForm } from './judging/allocation-form.tsx'
import { AppraisalForm } from './judging/appraisal-form.tsx'
import { Sums } from './sums.tsx'
import { texts } from './texts.ts'
import { tones } from './tones.ts'
import { useDong } from './use-dong.ts'
import { EstimateEditor } from './writing/estimate-editor.tsx'

/** One estimate: to be written, appraised or granted by whoever may, and side by side for everybody else. */
export default function EstimatePage() {
  const t = useTexts(texts)
  const say = useSay()
  const campaignId = useNumberParam('campaignId')
  const estimateId = useNumberParam('estimateId')
  const [{ 'phien-ban': asked }] = useSearch()
  const version = Number(asked)
  const at = { campaignId, estimateId, ...(version > 0 ? { version } : {}) }
  const read = useRead(readEstimate, at)
  return (
    <Loaded read={read}>
      {estimate => (
        <Page
          title={estimate.title}
          crumbs={[{ to: '/du-toan', label: t('title') }]}
          lead={`${estimate.unitName} · ${estimate.campaignName}`}
          beside={
            <StatusBadge tone={tones[estimate.state]}>{say(estimateStates[estimate.state])}</StatusBadge>
          }
          actions={<Ways estimate={estimate} />}
        >
          <Sums sums={estimate.sums} />
          <Said estimate={estimate} />
          <Work key={`${estimate.id} ${estimate.version}`} estimate={estimate} />
          <History estimate={estimate} />
        </Page>
      )}
    </Loaded>
  )
}

const Ways = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const { campaignId, id: estimateId, version, versions } = estimate
  const [, setSearch] = useSearch()
  const at = { campaignId, estimateId, version }
  const icon = <IconDownload size={18} stroke={1.6} aria-hidden />
  return (
    <Group gap="sm">
      {versions.length > 1 && (
        <Select
          aria-label={t('page.versions')}
          w={150}
          data={versions.map(each => ({
            value: String(each),
            label: t('page.version', { version: each }),
          }))}
          value={String(version)}
          allowDeselect={false}
          onChange={value =>
            setSearch({ 'phien-ban': value === String(versions.at(-1)) ? '' : (value ?? '') })
          }
        />
      )}
      <Button component="a" href={readAddress(saveEstimateWorkbook, at)} variant="default" leftSection={icon}>
        {t('page.xlsx')}
      </Button>
      <Button component="a" href={readAddress(saveEstimateDocument, at)} variant="default" leftSection={icon}>
        {t('page.docx')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />}
        onClick={() => print()}
      >
        {t('page.print')}
      </Button>
    </Group>
  )
}

/** What was said to it, in the order in which it is needed. */
const Said = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { dong } = useDong()
  const { returnedFor, appraisal, allocation, versions, version, campaignId, id } = estimate
  return (
    <>
      {version !== versions.at(-1) && (
        <Alert variant="outline" mb="md">
          {t('page.old')} <ToLink to={`/du-toan/${campaignId}/${id}`}>{t('page.toLast')}</ToLink>
        </Alert>
      )}
      {returnedFor !== null && (
        <Alert variant="outline" color="soon" title={t('page.returnedFor')} mb="md">
          {returnedFor}
        </Alert>
      )}
      {appraisal !== null && (
        <p className={style['said']}>
          {t('page.appraisal', { number: appraisal.documentNumber, day: format.day(appraisal.documentOn) })}
          {appraisal.note !== '' && `. ${appraisal.note}`}
        </p>
      )}
      {allocation !== null && (
        <div className={style['said']}>
          {t('page.allocation', {
            number: allocation.decisionNumber,
            day: format.day(allocation.decisionOn),
          })}
          <ul>
            {allocation.sources.map(({ source, amount }) => (
              <li key={source}>{t('page.source', { source: say(sources[source]), amount: dong(amount) })}</li>
            ))}
          </ul>
          {allocation.reason}
        </div>
      )}
    </>
  )
}

const Work = ({ estimate }: { readonly estimate: EstimateView }): ReactNode => {
  const { may } = estimate
  if (may.includes('budget.save')) return <EstimateEditor estimate={estimate} />
  if (may.includes('budget.examine')) return <AppraisalForm estimate={estimate} />
  return (
    <>
      <ComparedTable estimate={estimate} />
      {may.includes('budget.allocate') && (
        <div className="no-print">
          <AllocationForm estimate={estimate} />
        </div>
      )}
    </>
  )
}

const turnTones: Readonly<Record<EstimateView['history'][number]['what'], Tone>> = {
  begun: 'draft',
  submitted: 'waiting',
  returned: 'returned',
  appraised: 'active',
  granted: 'accepted',
}

const History = ({ estimate: { history } }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const items = history.map(
    ({ what, version, at, by, words }): TimelineItem => ({
      id: `${what} ${version}`,
      at,
      title: t(`turn.${what}`, { version, by }),
      tone: turnTones[what],
      ...(words === '' ? {} : { detail: words }),
    }),
  )
  return (
    <Section title={t('page.history')}>
      <Timeline items={items} />
    </Section>
  )
}

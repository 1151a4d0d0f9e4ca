import { Button, Group, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { z } from 'zod'
import {
  beginEstimate,
  type EstimateSummary,
  estimateStates,
  listEstimates,
} from '../../domain/budget/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  EmptyState,
  ErrorSummary,
  fieldId,
  Loaded,
  Page,
  Section,
  StatusBadge,
  ToLink,
  useFieldError,
  useGo,
  useSay,
  useTexts,
  When,
} from '../ui/index.ts'
import style from './budget.module.css'
import { SumsOfSeveral } from './sums.tsx'
import { texts } from './texts.ts'
import { tones } from './tones.ts'
import { useDong } from './use-dong.ts'

type Campaign = z.output<(typeof listEstimates)['output']>['campaigns'][number]

/** Every estimate that the person may see, by campaign, under its three sums. */
export default function ListPage() {
  const t = useTexts(texts)
  const read = useRead(listEstimates, {})
  return (
    <Page title={t('title')} lead={t('list.lead')}>
      <Loaded read={read}>
        {({ campaigns }) =>
          campaigns.length === 0 ? (
            <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>
          ) : (
            campaigns.map(campaign => <OfCampaign key={campaign.campaignId} campaign={campaign} />)
          )
        }
      </Loaded>
    </Page>
  )
}

const OfCampaign = ({ campaign }: { readonly campaign: Campaign }) => {
  const t = useTexts(texts)
  const [beginning, setBeginning] = useState(false)
  const { campaignName, estimates, units, sums } = campaign
  return (
    <Section title={campaignName}>
      {estimates.length === 0 ? (
        units.length > 0 && <p className={style['quiet']}>{t('list.noneHere')}</p>
      ) : (
        <>
          <SumsOfSeveral sums={sums} each={estimates.map(one => one.sums)} />
          <Estimates estimates={estimates} />
        </>
      )}
      {beginning ? (
        <BeginForm campaign={campaign} onClose={() => setBeginning(false)} />
      ) : (
        units.length > 0 && (
          <Button
            className="no-print"
            mt="sm"
            leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
            onClick={() => setBeginning(true)}
          >
            {t('list.begin')}
          </Button>
        )
      )}
    </Section>
  )
}

export const Estimates = ({ estimates }: { readonly estimates: readonly EstimateSummary[] }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { dong } = useDong()
  const money = (amount: string | null) => (amount === null ? '' : dong(amount))
  const open = (amount: string | null) => amount === null || undefined
  return (
    <table className={style['list']}>
      <thead>
        <tr>
          <th scope="col">{t('list.estimate')}</th>
          <th scope="col">{t('list.state')}</th>
          <th scope="col" data-end>
            {t('list.asked')}
          </th>
          <th scope="col" data-end>
            {t('list.accepted')}
          </th>
          <th scope="col" data-end>
            {t('list.granted')}
          </th>
        </tr>
      </thead>
      <tbody>
        {estimates.map(({ id, campaignId, title, unitName, state, sums, submittedAt, waitsForMe }) => (
          <tr key={id}>
            <td>
              <ToLink to={`/du-toan/${campaignId}/${id}`}>{title}</ToLink>
              <div className={style['quiet']}>
                {unitName}
                {submittedAt !== null && (
                  <>
                    {' · '}
                    <When at={submittedAt} />
                  </>
                )}
              </div>
            </td>
            <td>
              <StatusBadge tone={tones[state]}>{say(estimateStates[state])}</StatusBadge>
              {waitsForMe && <div className={style['quiet']}>{t('list.waits')}</div>}
            </td>
            <td data-end data-label={t('list.asked')}>
              {dong(sums.asked)}
            </td>
            <td data-end data-label={t('list.accepted')} data-open={open(sums.accepted)}>
              {money(sums.accepted)}
            </td>
            <td data-end data-label={t('list.granted')} data-open={open(sums.granted)}>
              {money(sums.granted)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface BeginProps {
  readonly campaign: Campaign
  readonly onClose: () => void
}

const BeginForm = ({ campaign: { campaignId, units }, onClose }: BeginProps) => {
  const t = useTexts(texts)
  const go = useGo()
  const [unitId, setUnitId] = useState(units[0]?.unitId ?? 0)
  const [title, setTitle] = useState('')
  const write = useWrite(beginEstimate, {
    onDone: ({ estimateId }) => go(`/du-toan/${campaignId}/${estimateId}`),
  })
  const error = useFieldError(write.error)
  return (
    <form
      className={style['begin']}
      onSubmit={event => {
        event.preventDefault()
        write.mutate({ campaignId, unitId, title })
      }}
    >
      <ErrorSummary problem={write.error} />
      <Select
        label={t('list.unit')}
        data={units.map(each => ({ value: String(each.unitId), label: each.unitName }))}
        value={String(unitId)}
        allowDeselect={false}
        onChange={value => setUnitId(Number(value))}
      />
      <TextInput
        id={fieldId('title')}
        label={t('list.name')}
        description={t('list.nameHint')}
        value={title}
        maxLength={300}
        error={error('title')}
        onChange={event => setTitle(event.currentTarget.value)}
      />
      <Group gap="sm">
        <Button type="submit" loading={write.isPending}>
          {t('list.create')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('list.cancel')}
        </Button>
      </Group>
    </form>
  )
}

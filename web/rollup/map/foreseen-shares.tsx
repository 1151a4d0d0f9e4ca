import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { wholeWindow } from '../../../domain/report/index.ts'
import { foreseenAtFirst, foreseeShares } from '../../../domain/rollup/index.ts'
import { useRead } from '../../api/index.ts'
import type { TypedShares } from '../../org/index.ts'
import { Sideways, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useIndicatorName } from '../use-choice.ts'
import style from './foreseen.module.css'

type Campaign = z.output<(typeof foreseeShares)['output']>['campaigns'][number]
type Figure = Campaign['figures'][number]

/** How many more figures are told at once when somebody asks for them. */
const further = 200

/** Each figure of the unit with what each successor would be given of it, by the shares as they are typed. */
export const ForeseenShares = ({ unitId, onDay, successionId, into }: TypedShares) => {
  const t = useTexts(texts)
  const [limit, setLimit] = useState(foreseenAtFirst)
  const { data, isPlaceholderData } = useRead(
    foreseeShares,
    {
      unitId,
      onDay,
      ...(successionId === null ? {} : { successionId }),
      into: into.map(part => ({ unitId: part.unitId, weight: part.weight })),
      limit,
    },
    { keepPrevious: true },
  )
  if (data === undefined || data.campaigns.length === 0) return null
  const more = data.campaigns.reduce((sum, campaign) => sum + campaign.more, 0)
  return (
    <div aria-live="polite" aria-busy={isPlaceholderData}>
      {data.campaigns.map(campaign => (
        <CampaignFigures key={campaign.campaignId} campaign={campaign} into={into} />
      ))}
      {data.moreCampaigns > 0 && <p>{t('shares.moreCampaigns', { count: data.moreCampaigns })}</p>}
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(limit + further)}>
          {t('shares.more', { count: more })}
        </Button>
      )}
    </div>
  )
}

interface CampaignProps {
  readonly campaign: Campaign
  readonly into: TypedShares['into']
}

const CampaignFigures = ({ campaign: { name, figures }, into }: CampaignProps) => {
  const t = useTexts(texts)
  return (
    <Sideways label={t('shares.foreseen', { name })} className={style['figures']}>
      <table aria-label={t('shares.foreseen', { name })}>
        <caption>{t('shares.foreseen', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.indicator')}</th>
            <th scope="col">{t('shares.whole')}</th>
            {into.map(({ unitId, fullName }) => (
              <th key={unitId} scope="col">
                {fullName}
              </th>
            ))}
            <th scope="col">{t('shares.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(figure => (
            <FigureRow key={`${figure.indicator} ${figure.period}`} figure={figure} into={into} />
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

interface RowProps {
  readonly figure: Figure
  readonly into: TypedShares['into']
}

const FigureRow = ({ figure, into }: RowProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const nameOf = useIndicatorName()
  const { period, unitOfMeasure, whole, parts, sum } = figure
  const told = (value: string | null) => (value === null ? '–' : number(value))
  const apportioned = parts.some(part => part.apportioned)
  return (
    <tr>
      <th scope="row">
        {nameOf(figure)}
        <small>
          {[period === wholeWindow ? '' : period, unitOfMeasure].filter(Boolean).join(' · ')}
          {apportioned && <em>{t('map.apportioned')}</em>}
        </small>
      </th>
      <td data-label={t('shares.whole')}>{told(whole)}</td>
      {into.map(({ unitId, fullName }, at) => (
        <td key={unitId} data-label={fullName}>
          {told(parts[at]?.value ?? null)}
        </td>
      ))}
      <td data-label={t('shares.sum')}>{sum === null ? t('shares.noSum') : `= ${number(sum)}`}</td>
    </tr>
  )
}

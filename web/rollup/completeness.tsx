import { Button } from '@mantine/core'
import { useState } from 'react'
import { type AssignmentState, assignmentStateNames, assignmentStates } from '../../domain/campaign/index.ts'
import { StatusShape, ToLink, type Tone, useSay, useTexts } from '../ui/index.ts'
import style from './rollup.module.css'
import { texts } from './texts.ts'
import type { Standing } from './use-rollup.ts'

type Missing = Standing['missing'][number]

const namedAtMost = 6

const tones: Record<AssignmentState, Tone> = {
  open: 'none',
  drafting: 'draft',
  delivered: 'waiting',
  returned: 'returned',
  done: 'accepted',
  inherited: 'none',
}

interface Props {
  readonly rollup: Standing
  readonly campaignId: number
}

/** How many units the figures hold, and which are missing, by how far they have come. */
export const Completeness = ({ rollup, campaignId }: Props) => {
  const t = useTexts(texts)
  const { contributing, expected, missing, partly, basis } = rollup
  const [all, setAll] = useState(false)
  const states = assignmentStateNames
    .map(state => ({ state, units: missing.filter(unit => unit.state === state) }))
    .filter(({ units }) => units.length > 0)
  const long = states.some(({ units }) => units.length > namedAtMost)
  return (
    <section className={style['completeness']} aria-label={t('complete', { contributing, expected })}>
      <p className={style['share']}>
        <strong>{t('complete', { contributing, expected })}</strong>{' '}
        {t(basis === 'accepted' ? 'completeAccepted' : 'completeSubmitted')}
      </p>
      <div className={style['track']} aria-hidden="true">
        <span style={{ width: `${expected === 0 ? 0 : (100 * contributing) / expected}%` }} />
      </div>
      <PartlyIn partly={partly} />
      {missing.length + partly.length === 0 ? (
        <p>{t('full')}</p>
      ) : missing.length === 0 ? null : (
        <>
          <h2 className={style['missing']}>{t('missing', { count: missing.length })}</h2>
          <dl className={style['states']}>
            {states.map(({ state, units }) => (
              <MissingUnits key={state} state={state} units={units} all={all} campaignId={campaignId} />
            ))}
          </dl>
          {long && (
            <Button
              className="no-print"
              variant="subtle"
              size="compact-sm"
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? t('showFewer') : t('showAll', { count: missing.length })}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

/** Reports accepted in part, each with the sections whose figures are in the totals. */
const PartlyIn = ({ partly }: Pick<Standing, 'partly'>) => {
  const t = useTexts(texts)
  if (partly.length === 0) return null
  return (
    <>
      <h2 className={style['missing']}>{t('partly', { count: partly.length })}</h2>
      <p>
        {partly.map(({ unitId, unitName, reportId, acceptedSections }, at) => (
          <span key={unitId}>
            {at > 0 && '; '}
            {reportId === null ? unitName : <ToLink to={`/bao-cao/${reportId}`}>{unitName}</ToLink>}{' '}
            {t('partlySections', { sections: acceptedSections.join(', ') })}
          </span>
        ))}
      </p>
    </>
  )
}

interface MissingProps {
  readonly state: AssignmentState
  readonly units: readonly Missing[]
  readonly all: boolean
  readonly campaignId: number
}

/** A unit leads to its report, or, where it has begun none, to its line in the campaign. */
const placeOf = ({ reportId, unitName }: Missing, campaignId: number): string =>
  reportId === null
    ? `/dot-tong-ket/${campaignId}?xem=don-vi&don-vi.tim=${encodeURIComponent(unitName)}`
    : `/bao-cao/${reportId}`

const MissingUnits = ({ state, units, all, campaignId }: MissingProps) => {
  const say = useSay()
  const link = (unit: Missing, first: boolean) => (
    <span key={unit.unitId}>
      {!first && ', '}
      <ToLink to={placeOf(unit, campaignId)}>{unit.unitName}</ToLink>
    </span>
  )
  const rest = units.slice(namedAtMost)
  return (
    <div>
      <dt>
        <StatusShape tone={tones[state]} /> {say(assignmentStates[state])} ({units.length})
      </dt>
      <dd>
        {units.slice(0, namedAtMost).map((unit, at) => link(unit, at === 0))}
        {/* On paper nobody can ask for the rest, so all of them are there. */}
        {rest.length > 0 && (
          <span className={style['rest']} data-open={all}>
            {rest.map(unit => link(unit, false))}
          </span>
        )}
        {rest.length > 0 && !all && <span className="no-print">…</span>}
      </dd>
    </div>
  )
}

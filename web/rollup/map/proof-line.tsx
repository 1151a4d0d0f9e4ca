import { Button } from '@mantine/core'
import { IconEqual } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { useIndicatorName } from '../use-choice.ts'
import type { Rollup } from '../use-rollup.ts'
import style from './map.module.css'

type OnMap = Pick<NonNullable<Rollup['onMap']>, 'onDay' | 'proofs'>
type Proof = OnMap['proofs'][number]

export interface ProofProps {
  readonly rollup: { readonly outline: Pick<Rollup['outline'], 'indicators'> }
  readonly onMap: OnMap
}

/** Σ old = Σ new, said once for all indicators and shown sum by sum to whoever wants to see it. */
export const ProofLine = ({ rollup, onMap }: ProofProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const tableId = useId()
  const { proofs, onDay } = onMap
  if (proofs.length === 0) return null
  const held = proofs.some(proof => proof.held !== '0')
  return (
    <section className={style['proof']}>
      <p className={style['claim']}>
        <IconEqual size={20} stroke={2} aria-hidden />
        <strong>{t('map.proof', { day: format.day(onDay) })}</strong>
      </p>
      <p>
        {t('map.proofLead', { count: proofs.length })} {held && t('map.proofHeld')}
      </p>
      <Button
        className="no-print"
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        aria-controls={tableId}
        onClick={() => setOpen(!open)}
      >
        {open ? t('map.hideProof') : t('map.showProof')}
      </Button>
      <div id={tableId} className={style['sums']} hidden={!open}>
        <Sums rollup={rollup} proofs={proofs} />
      </div>
    </section>
  )
}

interface SumsProps extends Pick<ProofProps, 'rollup'> {
  readonly proofs: readonly Proof[]
}

const Sums = ({ rollup, proofs }: SumsProps) => {
  const t = useTexts(texts)
  const { number } = useFormat()
  const nameOf = useIndicatorName()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('map.indicator')}</th>
          <th scope="col">{t('map.sumReported')}</th>
          <th scope="col">{t('map.sumCarried')}</th>
          <th scope="col">{t('map.sumHeld')}</th>
        </tr>
      </thead>
      <tbody>
        {proofs.map(({ indicator: code, reported, carried, below, held, apportioned }) => {
          const indicator = rollup.outline.indicators.find(each => each.code === code)
          return (
            <tr key={code}>
              <th scope="row">
                {indicator === undefined ? code : nameOf(indicator)}
                {apportioned > 0 && <small>{t('map.apportionedIn', { count: apportioned })}</small>}
              </th>
              <td data-label={t('map.sumReported')}>{number(reported)}</td>
              <td data-label={t('map.sumCarried')}>
                = {number(carried)}
                {below !== '0' && <small>{t('map.sumBelow', { below: number(below) })}</small>}
              </td>
              <td data-label={t('map.sumHeld')}>+ {number(held)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The sums in words, for files that leave the page: one line for each indicator, or for the one that is open. */
export const useProofWords = ({ rollup, onMap }: ProofProps, code?: string): readonly string[] => {
  const t = useTexts(texts)
  const say = useProofLine()
  const nameOf = useIndicatorName()
  const { day } = useFormat()
  return [
    t('map.onMap', { day: day(onMap.onDay) }),
    ...onMap.proofs
      .filter(({ indicator }) => indicator === (code ?? indicator))
      .map(proof => {
        const indicator = rollup.outline.indicators.find(each => each.code === proof.indicator)
        return `${indicator === undefined ? proof.indicator : nameOf(indicator)}: Σ ${say(proof, onMap.onDay)}`
      }),
  ]
}

const useProofLine = () => {
  const t = useTexts(texts)
  const { day, number } = useFormat()
  return ({ reported, carried, held }: Proof, onDay: string): string =>
    t(held === '0' ? 'map.line' : 'map.lineHeld', {
      reported: number(reported),
      carried: number(carried),
      held: number(held),
      day: day(onDay),
    })
}

/** The same for the one indicator that is open. */
export const OwnProof = ({ onMap, code }: { readonly onMap: OnMap; readonly code: string }) => {
  const t = useTexts(texts)
  const say = useProofLine()
  const { number } = useFormat()
  const proof = onMap.proofs.find(({ indicator }) => indicator === code)
  if (proof === undefined) return null
  return (
    <p className={style['own']}>
      Σ {say(proof, onMap.onDay)}
      {proof.below !== '0' && <small>{t('map.sumBelow', { below: number(proof.below) })}</small>}
      {proof.apportioned > 0 && <small>{t('map.apportionedHint')}</small>}
    </p>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { type ChainRow, readChain } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, Section, StatusBadge, StatusShape, type Tone, useFormat, useTexts } from '../../ui/index.ts'
import style from './chain.module.css'
import { DependenceForm } from './dependence-form.tsx'
import { texts } from './texts.ts'

const secondsADay = 86_400

/** Which duty waits for which, where each is expected, and what a late step pushes. */
export default function ChainOfWork({ campaignId }: { readonly campaignId: number }) {
  const t = useTexts(texts)
  const read = useRead(readChain, { campaignId })
  const [editing, setEditing] = useState(false)
  return (
    <Section title={t('title')}>
      <Loaded read={read}>
        {({ steps, may }) => (
          <>
            <Steps steps={steps} />
            {editing ? (
              <DependenceForm campaignId={campaignId} steps={steps} onClose={() => setEditing(false)} />
            ) : (
              may.includes('dependence.set') && (
                <Button size="sm" variant="default" className="no-print" onClick={() => setEditing(true)}>
                  {t('edit')}
                </Button>
              )
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

const Steps = ({ steps }: { readonly steps: readonly ChainRow[] }) => {
  const t = useTexts(texts)
  const awaited = new Set(steps.flatMap(step => step.waitsFor.map(({ obligationId }) => obligationId)))
  const linked = steps.filter(step => step.waitsFor.length > 0 || awaited.has(step.obligationId))
  if (linked.length === 0) return <p className={style['quiet']}>{t('none')}</p>
  const names = new Map(steps.map(step => [step.obligationId, headOf(step)]))
  return (
    <>
      <p className={style['quiet']}>{t('lead')}</p>
      <ol className={style['steps']}>
        {linked.map(step => (
          <Step key={step.obligationId} step={step} names={names} />
        ))}
      </ol>
    </>
  )
}

const wordsOfHead = 60

/** The section and the first words of a duty. */
export const headOf = ({ section, text }: ChainRow): string => {
  const short = text.length <= wordsOfHead ? text : `${text.slice(0, text.lastIndexOf(' ', wordsOfHead))} …`
  return `${section} ${short}`
}

const toneOf = ({ finishedAt, pushedBySeconds, late }: ChainRow): Tone => {
  if (finishedAt !== null) return 'accepted'
  if (pushedBySeconds > 0 || late > 0) return 'late'
  return 'waiting'
}

interface StepProps {
  readonly step: ChainRow
  readonly names: ReadonlyMap<number, string>
}

const Step = ({ step, names }: StepProps) => {
  const t = useTexts(texts)
  const { section, text, waitsFor, critical, total, handedIn, late } = step
  return (
    <li className={style['step']} data-critical={critical}>
      <StatusShape tone={toneOf(step)} />
      <div>
        <p className={style['words']} title={text}>
          <strong>{section}</strong> {text}
        </p>
        <p className={style['facts']}>
          <span>{t('progress', { in: handedIn, all: total })}</span>
          <Expectation step={step} />
          {late > 0 && <StatusBadge tone="late">{t('late', { count: late })}</StatusBadge>}
          {critical && <strong>{t('critical')}</strong>}
        </p>
        {waitsFor.length > 0 && (
          <p className={style['quiet']}>
            {t('waitsFor', {
              steps: waitsFor.map(({ obligationId }) => names.get(obligationId) ?? '').join('; '),
            })}
          </p>
        )}
      </div>
    </li>
  )
}

const Expectation = ({ step }: { readonly step: ChainRow }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { dueAt, finishedAt, expectedAt, pushedBySeconds, timeLeftSeconds } = step
  if (finishedAt !== null) return <span>{t('finished', { at: format.instant(finishedAt) })}</span>
  if (dueAt === null)
    return (
      <span>{expectedAt === null ? t('noDate') : t('expected', { at: format.instant(expectedAt) })}</span>
    )
  const days = Math.ceil(pushedBySeconds / secondsADay)
  const left = timeLeftSeconds === null ? null : Math.floor(timeLeftSeconds / secondsADay)
  return (
    <>
      <span>{t('due', { at: format.instant(dueAt) })}</span>
      {pushedBySeconds > 0 && expectedAt !== null && (
        <strong className={style['pushed']}>{t('pushed', { days, at: format.instant(expectedAt) })}</strong>
      )}
      {left !== null && <span>{left > 0 ? t('left', { days: left }) : t('noneLeft')}</span>}
    </>
  )
}

import { Anchor, Button, Group } from '@mantine/core'
import { useState } from 'react'
import {
  type Dossier,
  type DossierState,
  dossierStates,
  partsOf,
  readDossier,
  saveUnitSubmission,
  submitDossier,
} from '../../../domain/commendation/index.ts'
import { readAddress, useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  Loaded,
  Page,
  Section,
  StatusBadge,
  Timeline,
  tell,
  useFormat,
  useNumberParam,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import { dossierTones } from '../tones.ts'
import type { Checking, Marks } from './checking.ts'
import { Conclusion } from './conclusion.tsx'
import { Nominees } from './nominees.tsx'
import { Part } from './part.tsx'

/** One unit's dossier: whom it puts forward, its papers, and how far it has come. */
export default function DossierPage() {
  const campaignId = useNumberParam('campaignId')
  const unitId = useNumberParam('unitId')
  const read = useRead(readDossier, { campaignId, unitId })
  return <Loaded read={read}>{dossier => <Whole dossier={dossier} />}</Loaded>
}

const Whole = ({ dossier }: { readonly dossier: Dossier }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const checks = dossier.may.includes('commendation.accept')
  const [marks, setMarks] = useState<Marks>({})
  const checking: Checking | null = checks ? { marks, onMarks: setMarks } : null
  const { state, round, late, submittedAt } = dossier
  return (
    <Page
      title={t('dossier.title', { unit: dossier.unitName })}
      crumbs={[{ to: '/khen-thuong', label: t('title') }]}
      lead={dossier.campaignName}
      beside={
        <>
          <StatusBadge tone={dossierTones[state]}>{say(dossierStates[state])}</StatusBadge>
          {late && (
            <StatusBadge tone="late">
              {t(submittedAt === null ? 'dossier.late' : 'dossier.sentLate')}
            </StatusBadge>
          )}
        </>
      }
    >
      <Steps state={state} />
      <p>
        {t('dossier.about', { award: round.award, at: format.instant(round.dueAt) })}{' '}
        {submittedAt !== null && `${t('dossier.sentAt', { at: format.instant(submittedAt) })}.`}
      </p>
      <Clause round={round} />
      <Returned dossier={dossier} />
      <Sending dossier={dossier} />
      <Nominees dossier={dossier} checking={checking} />
      <Section title={t('paper.section')}>
        {dossier.nominees.length > 0 && dossier.may.includes('commendation.putPaper') && (
          <p>
            <Anchor href={readAddress(saveUnitSubmission, dossierAt(dossier))} download>
              {t('paper.template')}
            </Anchor>{' '}
            <span className={style['quiet']}>{t('paper.templateHint')}</span>
          </p>
        )}
        {partsOf(round.simplified)
          .filter(part => part !== 'achievement')
          .map(part => (
            <Part key={part} dossier={dossier} part={part} nomineeId={null} checking={checking} />
          ))}
      </Section>
      {checking !== null && <Conclusion dossier={dossier} checking={checking} />}
      <History turns={dossier.turns} />
      <p className={style['quiet']}>{t('dossier.privacy')}</p>
    </Page>
  )
}

const dossierAt = ({ campaignId, unitId }: Dossier) => ({ campaignId, unitId })

const steps = ['prepare', 'check', 'council', 'decision'] as const
const reached: Record<DossierState, number> = {
  preparing: 0,
  returned: 0,
  submitted: 1,
  accepted: 2,
  voted: 3,
  decided: 4,
}

const Steps = ({ state }: { readonly state: DossierState }) => {
  const t = useTexts(texts)
  return (
    <ol className={style['steps']} aria-label={t('step.label')}>
      {steps.map((step, at) => (
        <li
          key={step}
          data-done={at < reached[state]}
          aria-current={at === reached[state] ? 'step' : undefined}
        >
          {t(`step.${step}`)}
        </li>
      ))}
    </ol>
  )
}

const Clause = ({ round }: Pick<Dossier, 'round'>) => {
  const t = useTexts(texts)
  const most = (count: number | null) => (count === null ? t('dossier.noLimit') : String(count))
  const limited = round.mostCollectives !== null || round.mostIndividuals !== null
  return (
    <>
      {round.clause !== null && (
        <blockquote className={style['clause']}>
          <p className={style['quiet']}>{t('dossier.clause', { section: round.clause.section })}</p>
          <p>{round.clause.text}</p>
        </blockquote>
      )}
      <p className={style['quiet']}>
        {limited &&
          t('dossier.quota', {
            collective: most(round.mostCollectives),
            individual: most(round.mostIndividuals),
          })}{' '}
        {round.simplified && t('dossier.simplified')}
      </p>
    </>
  )
}

/** Why it came back, until it is submitted again. */
const Returned = ({ dossier: { state, turns } }: { readonly dossier: Dossier }) => {
  const t = useTexts(texts)
  const last = turns.findLast(({ what }) => what === 'returned')
  if (state !== 'returned' || last === undefined) return null
  return (
    <div className={style['notice']}>
      <p>{t('dossier.returnedWhy', { reason: last.reason })}</p>
      <p className={style['quiet']}>{t('dossier.keptHint')}</p>
    </div>
  )
}

/** What is still missing, and the way to the province. */
const Sending = ({ dossier }: { readonly dossier: Dossier }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { campaignId, unitId, lacks, may } = dossier
  const submit = useWrite(submitDossier, {
    onDone: ({ late }) => tell(t(late ? 'dossier.submittedLate' : 'dossier.submitted')),
  })
  if (!may.includes('commendation.submit')) return null
  return (
    <>
      <ErrorSummary problem={submit.error} />
      {lacks.length === 0 ? (
        <p>{t('dossier.whole')}</p>
      ) : (
        <>
          <p>{t('dossier.lacks')}:</p>
          <ul className={style['lacks']}>
            {lacks.map(lack => (
              <li key={lack.path}>{say(lack)}</li>
            ))}
          </ul>
        </>
      )}
      <Group mb="lg">
        <Button
          loading={submit.isPending}
          variant={lacks.length === 0 ? 'filled' : 'default'}
          onClick={() => submit.mutate({ campaignId, unitId })}
        >
          {t('dossier.submit')}
        </Button>
      </Group>
    </>
  )
}

const History = ({ turns }: Pick<Dossier, 'turns'>) => {
  const t = useTexts(texts)
  return (
    <Section title={t('dossier.history')}>
      {turns.length === 0 ? (
        <p className={style['quiet']}>{t('dossier.noHistory')}</p>
      ) : (
        <Timeline
          items={turns.toReversed().map(({ id, what, at, by, reason }) => ({
            id,
            title: t(`turn.${what}`),
            at,
            detail: [by, reason].filter(words => words !== '').join(': '),
            tone: what === 'returned' ? 'returned' : what === 'decided' ? 'accepted' : 'waiting',
          }))}
        />
      )}
    </Section>
  )
}

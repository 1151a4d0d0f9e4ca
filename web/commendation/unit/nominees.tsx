import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import {
  type Dossier,
  type Nominee,
  nomineeKinds,
  nomineeStates,
} from '../../../domain/commendation/index.ts'
import { fieldId, Section, StatusBadge, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import { nomineeTones } from '../tones.ts'
import type { Checking } from './checking.ts'
import { AddNominee, EditNominee } from './nominee-form.tsx'
import { Part } from './part.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

interface Props {
  readonly dossier: Dossier
  readonly checking: Checking | null
}

/** Whom the unit puts forward, each with its achievement report and what became of it. */
export const Nominees = ({ dossier, checking }: Props) => {
  const t = useTexts(texts)
  const [adding, setAdding] = useState(false)
  const mayAdd = dossier.may.includes('commendation.nominate')
  return (
    <Section title={t('nominee.section')}>
      <div id={fieldId('nominees')} tabIndex={-1}>
        {dossier.nominees.length === 0 && <p className={style['quiet']}>{t('nominee.none')}</p>}
        {dossier.nominees.map(nominee => (
          <NomineeItem key={nominee.id} dossier={dossier} nominee={nominee} checking={checking} />
        ))}
      </div>
      {adding && <AddNominee dossier={dossier} onClose={() => setAdding(false)} />}
      {mayAdd && !adding && (
        <Button mt="sm" variant="light" onClick={() => setAdding(true)}>
          {t('nominee.add')}
        </Button>
      )}
    </Section>
  )
}

const NomineeItem = ({ dossier, nominee, checking }: Props & { readonly nominee: Nominee }) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState<'edit' | 'withdraw' | null>(null)
  const close = () => setOpen(null)
  const withdrawable = nominee.decision === null && dossier.may.includes('commendation.withdraw')
  if (open === 'edit') return <EditNominee dossier={dossier} nominee={nominee} onClose={close} />
  return (
    <article className={style['nominee']}>
      <Facts nominee={nominee} judged={dossier.state === 'voted' || dossier.state === 'decided'} />
      {!dossier.round.simplified && (
        <Part dossier={dossier} part="achievement" nomineeId={nominee.id} checking={checking} />
      )}
      {open === 'withdraw' && <WithdrawForm dossier={dossier} nominee={nominee} onClose={close} />}
      {open === null && (
        <Group gap="xs" mt="sm">
          {dossier.may.includes('commendation.edit') && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t('nominee.edit')}: ${nominee.name}`}
              onClick={() => setOpen('edit')}
            >
              {t('nominee.edit')}
            </Button>
          )}
          {withdrawable && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${t('nominee.withdraw')}: ${nominee.name}`}
              onClick={() => setOpen('withdraw')}
            >
              {t('nominee.withdraw')}
            </Button>
          )}
        </Group>
      )}
    </article>
  )
}

const Facts = ({ nominee, judged }: { readonly nominee: Nominee; readonly judged: boolean }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { id, kind, name, position, workUnit, achievement, state, vote, decision } = nominee
  return (
    <div id={fieldId(`nominee.${id}`)} tabIndex={-1}>
      <h3>
        {name} {judged && <StatusBadge tone={nomineeTones[state]}>{say(nomineeStates[state])}</StatusBadge>}
      </h3>
      <p className={style['quiet']}>
        {[say(nomineeKinds[kind]), position, workUnit].filter(words => words !== '').join(' · ')}
      </p>
      <p className={style['words']}>{achievement}</p>
      {vote !== null && (
        <p className={style['quiet']}>
          {t('nominee.vote', {
            day: format.day(vote.heldOn),
            inFavour: vote.inFavour,
            against: vote.against,
            absent: vote.absent,
          })}
        </p>
      )}
      {decision !== null && (
        <p>{t('nominee.decision', { number: decision.number, day: format.day(decision.decidedOn) })}</p>
      )}
    </div>
  )
}

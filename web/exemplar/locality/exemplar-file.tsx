import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  type ExemplarView,
  exemplarStates,
  isEditable,
  lackingIn,
  lacks,
} from '../../../domain/exemplar/index.ts'
import { StatusBadge, StatusShape, Timeline, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { tones } from '../tones.ts'
import { Consent } from './consent.tsx'
import { Evidence } from './evidence.tsx'
import { FileActs } from './file-acts.tsx'
import type { Locality } from './locality.ts'
import { EditForm } from './profile-form.tsx'

interface Props {
  readonly exemplar: ExemplarView
  readonly locality: Locality
}

/** One exemplar whole: profile, achievements, evidence, consent, its course and what may be done with it. */
export const ExemplarFile = ({ exemplar, locality }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const [editing, setEditing] = useState(false)
  const { profile, state, may, kind } = exemplar
  const returned = exemplar.turns.find(({ what }) => what === 'returned')
  return (
    <article className={style['file']}>
      <h3>{profile?.name ?? t('file.unnamed')}</h3>
      <StatusBadge tone={tones[state]}>
        {t(`kind.${kind}`)} · {say(exemplarStates[state])}
      </StatusBadge>
      {state === 'returned' && returned !== undefined && (
        <blockquote className={style['quote']}>{returned.reason}</blockquote>
      )}
      {editing ? (
        <EditForm exemplar={exemplar} onClose={() => setEditing(false)} />
      ) : (
        <>
          <ProfileFacts exemplar={exemplar} />
          {may.includes('exemplar.edit') && (
            <Button size="sm" variant="default" onClick={() => setEditing(true)}>
              {t('file.edit')}
            </Button>
          )}
        </>
      )}
      {profile !== null && (
        <>
          <Evidence exemplar={exemplar} source={locality.source} />
          {kind === 'individual' && <Consent exemplar={exemplar} />}
          {may.includes('exemplar.edit') && isEditable(state) && <Readiness exemplar={exemplar} />}
        </>
      )}
      <FileActs exemplar={exemplar} candidates={locality.exemplars} />
      <Course exemplar={exemplar} />
    </article>
  )
}

/** What the file says, as everybody who may reads it: also the reviewers. */
export const ProfileFacts = ({ exemplar }: Pick<Props, 'exemplar'>) => {
  const t = useTexts(texts)
  const { profile, kind } = exemplar
  if (profile === null) return null
  const individual = kind === 'individual'
  const facts = [
    ...(individual ? [[t('file.position'), profile.position]] : []),
    [t(individual ? 'file.workUnit' : 'file.place'), profile.workUnit],
    [t('file.field'), profile.field],
    [t('file.about'), profile.title],
  ].filter(([, words]) => words !== '')
  return (
    <>
      <dl className={style['facts']}>
        {facts.map(([term, words]) => [
          <dt key={`${term} term`}>{term}</dt>,
          <dd key={`${term} words`}>{words}</dd>,
        ])}
      </dl>
      <p className={style['words']}>{profile.achievements}</p>
    </>
  )
}

const Readiness = ({ exemplar }: Pick<Props, 'exemplar'>) => {
  const t = useTexts(texts)
  const say = useSay()
  const { profile, kind, evidence, files, consent } = exemplar
  if (profile === null) return null
  const proofs = evidence.length + files.length
  const lacking = lackingIn({ ...profile, kind, evidence: proofs, consented: consent !== null })
  return (
    <p className={style['part']}>
      <StatusShape tone={lacking.length === 0 ? 'accepted' : 'soon'} />{' '}
      {lacking.length === 0
        ? t('file.ready')
        : t('file.lacking', { what: lacking.map(lack => say(lacks[lack])).join(', ') })}
    </p>
  )
}

const Course = ({ exemplar }: Pick<Props, 'exemplar'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  const items = exemplar.turns.map(({ id, what, reason, at, by }) => ({
    id: String(id),
    at,
    title: `${t(`turn.${what}`)} · ${by}`,
    detail: reason === '' ? null : reason,
    tone: what === 'returned' ? ('returned' as const) : ('waiting' as const),
  }))
  return (
    <details>
      <summary className={style['summary']}>
        {t('file.history')} ({items.length}){items[0] !== undefined && ` · ${format.since(items[0].at)}`}
      </summary>
      <Timeline items={items} />
    </details>
  )
}

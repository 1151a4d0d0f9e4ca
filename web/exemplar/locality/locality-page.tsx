import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import {
  acceptExemplars,
  type ExemplarView,
  placesOf,
  readLocality,
  receiveExemplars,
  saveLocalMinutes,
  sendExemplars,
} from '../../../domain/exemplar/index.ts'
import { readAddress, useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  Loaded,
  Page,
  Section,
  StatusShape,
  tell,
  useFormat,
  useNumberParam,
  useTexts,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { ChooseForm } from './choose-form.tsx'
import { ExemplarFile } from './exemplar-file.tsx'
import type { At, Locality } from './locality.ts'
import { ProposeForm } from './profile-form.tsx'

/** One locality: the clause, its places and who fills them, its other proposals. */
export default function LocalityPage() {
  const t = useTexts(texts)
  const campaignId = useNumberParam('campaignId')
  const assignmentId = useNumberParam('assignmentId')
  const read = useRead(readLocality, { campaignId, assignmentId })
  return (
    <Loaded read={read}>
      {locality => (
        <Page
          title={t('locality.title', { unit: locality.unitName })}
          crumbs={[{ to: '/dien-hinh', label: t('title') }]}
          lead={locality.campaignName}
        >
          <Clause locality={locality} />
          <Acts locality={locality} at={{ campaignId, assignmentId }} />
          <Places locality={locality} />
          <Others locality={locality} at={{ campaignId, assignmentId }} />
          <p className={style['quiet']}>{t('locality.privacy')}</p>
        </Page>
      )}
    </Loaded>
  )
}

interface Props {
  readonly locality: Locality
  readonly at: At
}

const Clause = ({ locality }: Pick<Props, 'locality'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { section, text, dueAt, quota, legs } = locality
  const { collective, individual, assumed } = quota
  return (
    <blockquote className={style['clause']}>
      <p className={style['quiet']}>{t('locality.clause', { section })}</p>
      <p>{text}</p>
      <p className={style['quiet']}>
        {assumed ? t('locality.assumed') : t('locality.quota', { collective, individual })}{' '}
        {dueAt === null ? t('locality.noDue') : t('locality.due', { at: format.instant(dueAt) })}.
      </p>
      {legs.map(({ receiverUnitId, receiverName, receivedAt }) => (
        <p key={receiverUnitId} className={style['quiet']}>
          <StatusShape tone={receivedAt === null ? 'waiting' : 'accepted'} /> {receiverName}:{' '}
          {receivedAt === null
            ? t('locality.waiting')
            : t('locality.received', { at: format.instant(receivedAt) })}
        </p>
      ))}
    </blockquote>
  )
}

const touches = ['campaign', 'work', 'assignment']

/** What happens to the duty as a whole: sending, receiving, accepting. */
const Acts = ({ locality, at }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const send = useWrite(sendExemplars, {
    touches,
    onDone: ({ late }) => tell(t(late ? 'locality.sentLate' : 'locality.sent')),
  })
  const accept = useWrite(acceptExemplars, { touches, onDone: () => tell(t('locality.saved')) })
  const receive = useWrite(receiveExemplars, { touches, onDone: () => tell(t('locality.saved')) })
  const [choosing, setChoosing] = useState(false)
  const { may, meeting, exemplars } = locality
  const waiting = exemplars.filter(({ state }) => state === 'sent').length
  if (choosing) return <ChooseForm locality={locality} at={at} onClose={() => setChoosing(false)} />
  return (
    <>
      <ErrorSummary problem={send.error ?? accept.error ?? receive.error} />
      {meeting !== null && (
        <p>{t('locality.meetingOn', { day: format.day(meeting.heldOn), chair: meeting.chair })}</p>
      )}
      <Group gap="sm" mb="lg">
        {may.includes('exemplar.send') && (
          <Button loading={send.isPending} onClick={() => send.mutate(at)}>
            {t('locality.send')}
          </Button>
        )}
        {may.includes('exemplar.accept') && (
          <Button loading={accept.isPending} onClick={() => accept.mutate(at)}>
            {t(waiting > 1 ? 'locality.accept' : 'locality.acceptOne')}
          </Button>
        )}
        {may.includes('exemplar.receive') && (
          <Button variant="light" loading={receive.isPending} onClick={() => receive.mutate(at)}>
            {t('locality.receive')}
          </Button>
        )}
        {may.includes('exemplar.choose') && exemplars.length > 0 && (
          <Button variant="light" onClick={() => setChoosing(true)}>
            {t('locality.choose')}
          </Button>
        )}
        {meeting !== null && (
          <Button component="a" variant="default" href={readAddress(saveLocalMinutes, at)} download>
            {t('locality.minutes')}
          </Button>
        )}
      </Group>
    </>
  )
}

const inPlace = (exemplars: readonly ExemplarView[], kind: string, slot: number) =>
  exemplars.find(each => each.kind === kind && each.slot === slot)

const Places = ({ locality }: Pick<Props, 'locality'>) => {
  const t = useTexts(texts)
  const { quota, exemplars } = locality
  return (
    <div className={style['places']}>
      {placesOf(quota).map(({ kind, slot }) => {
        const exemplar = inPlace(exemplars, kind, slot)
        const place = t(`place.${kind}`)
        return (
          <section key={`${kind} ${slot}`}>
            <h2>{quota[kind] > 1 ? t('place.numbered', { place, number: slot }) : place}</h2>
            {exemplar === undefined ? (
              <p className={style['quiet']}>{t('place.empty')}</p>
            ) : (
              <ExemplarFile exemplar={exemplar} locality={locality} />
            )}
          </section>
        )
      })}
    </div>
  )
}

const Others = ({ locality, at }: Props) => {
  const t = useTexts(texts)
  const [proposing, setProposing] = useState(false)
  const { exemplars, may } = locality
  const candidates = exemplars.filter(({ state }) => state === 'candidate')
  const withdrawn = exemplars.filter(({ state }) => state === 'withdrawn')
  const mayPropose = may.includes('exemplar.propose')
  if (candidates.length + withdrawn.length === 0 && !mayPropose) return null
  return (
    <Section
      title={`${t('locality.candidates')} (${candidates.length})`}
      actions={
        mayPropose && !proposing ? (
          <Button size="sm" variant="default" onClick={() => setProposing(true)}>
            {t('locality.propose')}
          </Button>
        ) : undefined
      }
    >
      {proposing && <ProposeForm at={at} quota={locality.quota} onClose={() => setProposing(false)} />}
      <div className={style['places']}>
        {candidates.map(exemplar => (
          <ExemplarFile key={exemplar.id} exemplar={exemplar} locality={locality} />
        ))}
      </div>
      {withdrawn.length > 0 && (
        <details>
          <summary className={style['summary']}>
            {t('locality.withdrawn')} ({withdrawn.length})
          </summary>
          {withdrawn.map(exemplar => (
            <ExemplarFile key={exemplar.id} exemplar={exemplar} locality={locality} />
          ))}
        </details>
      )}
    </Section>
  )
}

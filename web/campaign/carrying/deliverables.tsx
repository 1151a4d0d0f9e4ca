import { Anchor, Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type Carrying,
  missingOf,
  sendDeliverables,
  withdrawDeliverable,
} from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, ProblemNotice, StatusBadge, tell, useFormat, useTexts } from '../../ui/index.ts'
import { AddForm } from './add-form.tsx'
import style from './carrying.module.css'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

interface Props {
  readonly place: Place
  readonly carrying: Carrying
}

/** What was added, against what the plan asks; adding more, and sending it off. */
export const Deliverables = ({ place, carrying }: Props) => {
  const t = useTexts(texts)
  const [adding, setAdding] = useState(false)
  const { deliverables, quota, may } = carrying
  return (
    <>
      <Quota quota={quota} />
      {deliverables.length === 0 ? (
        <p className={style['quiet']}>{t('noDeliverable')}</p>
      ) : (
        <ul className={style['list']}>
          {deliverables.map(each => (
            <Item key={each.id} item={each} place={place} may={may} />
          ))}
        </ul>
      )}
      {adding ? (
        <AddForm place={place} quota={quota} onClose={() => setAdding(false)} />
      ) : (
        may.includes('deliverable.add') && (
          <Button size="sm" variant="light" mb="sm" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      )}
      {!adding && may.includes('deliverable.send') && <Sending place={place} carrying={carrying} />}
    </>
  )
}

const Quota = ({ quota }: { readonly quota: Carrying['quota'] }) => {
  const t = useTexts(texts)
  if (quota.length === 0) return null
  return (
    <ul className={style['quota']}>
      {quota.map(({ part, count, delivered }) => (
        <li key={part ?? ''}>
          <StatusBadge tone={delivered >= count ? 'accepted' : 'waiting'}>
            {part === null
              ? t('quotaWhole', { count, delivered })
              : t('quotaLine', { part, count, delivered })}
          </StatusBadge>
        </li>
      ))}
    </ul>
  )
}

interface ItemProps {
  readonly item: Carrying['deliverables'][number]
  readonly place: Place
  readonly may: readonly string[]
}

const Item = ({ item, place, may }: ItemProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const withdrawing = useWrite(withdrawDeliverable, { touches, onDone: () => tell(t('withdrawn')) })
  const { id: deliverableId, title, link, words, part, addedBy, addedAt } = item
  return (
    <li>
      <div className={style['row']}>
        {link === null ? (
          <strong>{title}</strong>
        ) : (
          <Anchor href={link} target="_blank" rel="noreferrer noopener">
            {title}
          </Anchor>
        )}
        {may.includes('deliverable.withdraw') && (
          <Button
            size="compact-sm"
            variant="subtle"
            loading={withdrawing.isPending}
            onClick={() => withdrawing.mutate({ campaignId: place.campaignId, deliverableId })}
          >
            {t('withdraw')}
          </Button>
        )}
      </div>
      {words !== null && <p className={style['words']}>{words}</p>}
      <p className={style['quiet']}>
        {part !== null && `${part} · `}
        {t('by', { name: addedBy, at: format.instant(addedAt) })}
      </p>
      {withdrawing.error !== null && <ProblemNotice problem={withdrawing.error} />}
    </li>
  )
}

/** Where less is sent than asked, the reason is asked for before the server has to. */
const Sending = ({ place, carrying }: Props) => {
  const t = useTexts(texts)
  const [note, setNote] = useState('')
  const sending = useWrite(sendDeliverables, { touches, onDone: () => tell(t('sent')) })
  const short = missingOf(carrying.quota) > 0
  return (
    <Group gap="sm" align="flex-end" mb="sm">
      <ErrorSummary problem={sending.error} />
      {short && carrying.deliverables.length > 0 && (
        <TextInput
          label={t('shortNote')}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          miw={280}
        />
      )}
      <Button size="sm" loading={sending.isPending} onClick={() => sending.mutate({ ...place, note })}>
        {t('send')}
      </Button>
    </Group>
  )
}

import { Anchor } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { groupNotices, markNotices, type Notice, type NoticeGroup } from '../../../domain/org/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { useWrite } from '../../api/index.ts'
import { useFormat, useLinkTo, useSay, useTexts, When } from '../../ui/index.ts'
import style from './notice.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly notices: readonly Notice[]
  readonly onGo?: () => void
}

/** ↑ and ↓ go from one notice to the next; M turns read into unread and back. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const list = event.currentTarget.closest('[data-notices]')
  const stops = [...(list?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
  const next = stops[stops.indexOf(event.currentTarget) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** Notices by day, what is alike under one line. */
export const NoticeList = ({ notices, onGo }: Props) => {
  const format = useFormat()
  const days = new Map<string, NoticeGroup[]>()
  for (const group of groupNotices(notices, dayOfInstant)) {
    const day = dayOfInstant(group.latest.at)
    days.set(day, [...(days.get(day) ?? []), group])
  }
  return (
    <div data-notices>
      {[...days].map(([day, groups]) => (
        <section key={day} aria-label={format.day(day)}>
          <h2 className={style['day']}>{format.day(day)}</h2>
          <ul className={style['list']}>
            {groups.map(group => (
              <Group key={group.latest.id} group={group} onGo={onGo} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface GroupProps {
  readonly group: NoticeGroup
  readonly onGo: (() => void) | undefined
}

const Group = ({ group: { latest, others }, onGo }: GroupProps) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Row notice={latest} onGo={onGo} />
      {others.length > 0 && !open && (
        <li className={style['more']}>
          <button
            type="button"
            data-stop
            className={style['moreAct']}
            onClick={() => setOpen(true)}
            onKeyDown={walk}
          >
            {t('others', { count: others.length })}
          </button>
        </li>
      )}
      {open && others.map(each => <Row key={each.id} notice={each} onGo={onGo} />)}
    </>
  )
}

const Row = ({ notice, onGo }: { readonly notice: Notice; readonly onGo: (() => void) | undefined }) => {
  const t = useTexts(texts)
  const say = useSay()
  const link = useLinkTo(notice.path)
  const marking = useWrite(markNotices)
  const unread = notice.readAt === null
  const turn = () => marking.mutate({ ids: [notice.id], read: unread })
  return (
    <li className={style['row']} data-unread={unread}>
      <Anchor
        {...link}
        data-stop
        className={style['words'] ?? ''}
        onKeyDown={event => {
          walk(event)
          if (event.key.toLowerCase() === 'm') turn()
        }}
        onClick={event => {
          if (unread) turn()
          link.onClick(event)
          onGo?.()
        }}
      >
        {unread && <span className={style['dot']} role="img" aria-label={t('unread')} />}
        {say(notice)}
      </Anchor>
      <span className={style['meta']}>
        <When at={notice.at} />
        <button type="button" className={style['moreAct']} onClick={turn}>
          {unread ? t('markRead') : t('markUnread')}
        </button>
      </span>
    </li>
  )
}

import { Stack } from '@mantine/core'
import { Fragment } from 'react'
import { type Carrying, dutyNatures, readCarrying } from '../../../domain/campaign/index.ts'
import { useRead } from '../../api/index.ts'
import { Loaded, TextSkeleton, useFormat, useSay, useTexts } from '../../ui/index.ts'
import { Attachments } from '../attachment/index.tsx'
import style from './carrying.module.css'
import { Condition } from './condition.tsx'
import { Deliverables } from './deliverables.tsx'
import { History } from './history.tsx'
import { Notes } from './notes.tsx'
import { Others } from './others.tsx'
import { Part, type Place } from './part.tsx'
import { Person } from './person.tsx'
import { Route } from './route.tsx'
import { texts } from './texts.ts'

interface Props extends Place {
  /** A report or an exemplar is carried out on its own page: here stand only who, with whom, and what happened. */
  readonly elsewhere: boolean
}

/** Everything about carrying one duty out, from who is in charge to the last receipt. */
export default function CarryingOut({ elsewhere, ...place }: Props) {
  const read = useRead(readCarrying, place)
  return (
    <Loaded read={read} skeleton={<TextSkeleton />}>
      {carrying => (
        <Stack gap="md">
          <Part title="title">
            <Facts carrying={carrying} />
            <Person place={place} carrying={carrying} />
            <Condition place={place} carrying={carrying} />
          </Part>
          {!elsewhere && <Product place={place} carrying={carrying} />}
          <Others carrying={carrying} />
          <Part title="notes">
            <Notes place={place} carrying={carrying} />
          </Part>
          <History carrying={carrying} />
        </Stack>
      )}
    </Loaded>
  )
}

const Facts = ({ carrying }: { readonly carrying: Carrying }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { nature, inOrder, returnedReason } = carrying
  return (
    <>
      <p className={style['quiet']}>
        {t('nature')}: {say(dutyNatures[nature])}
        {inOrder && `, ${t('inOrder')}`}
      </p>
      {returnedReason !== null && (
        <p className={style['returned']}>{t('returned', { reason: returnedReason })}</p>
      )}
    </>
  )
}

interface ProductProps {
  readonly place: Place
  readonly carrying: Carrying
}

/** What is handed in, with its files, and the way it goes. */
const Product = ({ place, carrying }: ProductProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { nature, conditionAt, notArisen, legs, arrivedAt, may } = carrying
  if (notArisen || (nature === 'conditional' && conditionAt === null)) return null
  return (
    <Fragment>
      <Part title="deliverables">
        <Deliverables place={place} carrying={carrying} />
        <Attachments {...place} readOnly={!may.includes('deliverable.add')} />
      </Part>
      {nature !== 'standing' && (
        <Part title="route">
          {legs.length === 0 ? (
            <p className={style['quiet']}>{t('noRoute')}</p>
          ) : (
            <Route place={place} legs={legs} />
          )}
          {arrivedAt !== null && <p>{t('arrived', { at: format.instant(arrivedAt) })}</p>}
        </Part>
      )}
    </Fragment>
  )
}

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import {
  bases,
  type DividedUnit,
  type Division,
  giveShares,
  takeSharesBack,
} from '../../../domain/org/index.ts'
import { useFormat, useSay, useTexts, When, words } from '../../ui/index.ts'
import { texts as orgTexts } from '../texts.ts'
import { GiveShares } from './give-shares.tsx'
import style from './shares.module.css'
import { SharesTable } from './shares-table.tsx'
import { TakeBack } from './take-back.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly unitId: number
  readonly event: DividedUnit
  readonly may: readonly string[]
}

/** One event with the division in force, what was said before, and the ways to change it. */
export const DividedEvent = ({ unitId, event, may }: Props) => {
  const t = useTexts(texts)
  const common = useTexts(words)
  const [open, setOpen] = useState<'give' | 'back' | null>(null)
  const close = () => setOpen(null)
  const inForce = event.divisions.find(({ id }) => id === event.inForce)
  const merged = inForce === undefined && event.own.length === 1
  const said = inForce !== undefined || event.own.some(({ share }) => share !== null)
  const giving = t(merged ? 'partOnly' : said ? 'mend' : 'give')
  return (
    <div className={style['event']}>
      <Stack gap="sm">
        <EventTitle event={event} />
        <InForce event={event} division={inForce} />
        <Group gap="sm">
          {may.includes(giveShares.name) && (
            <Button size="compact-md" variant={merged ? 'default' : 'filled'} onClick={() => setOpen('give')}>
              {giving}
            </Button>
          )}
          {may.includes(takeSharesBack.name) && inForce !== undefined && (
            <Button size="compact-md" variant="default" onClick={() => setOpen('back')}>
              {t('back')}
            </Button>
          )}
        </Group>
        <Earlier divisions={event.divisions.filter(({ id }) => id !== event.inForce)} />
      </Stack>
      <Modal
        opened={open !== null}
        onClose={close}
        title={open === 'back' ? t('back') : giving}
        size={open === 'back' ? 'lg' : 'xl'}
        closeButtonProps={{ 'aria-label': common('close') }}
      >
        {open === 'give' && <GiveShares unitId={unitId} event={event} onDone={close} />}
        {open === 'back' && inForce !== undefined && (
          <TakeBack event={event} divisionId={inForce.id} onDone={close} />
        )}
      </Modal>
    </div>
  )
}

const EventTitle = ({ event }: { readonly event: DividedUnit }) => {
  const t = useTexts(texts)
  const ofUnit = useTexts(orgTexts)
  const format = useFormat()
  const kind = ofUnit(`kinds.${event.kind as 'split'}`)
  return (
    <div>
      <Text fw={600}>{t('event', { day: format.day(event.onDay), kind: kind.toLocaleLowerCase('vi') })}</Text>
      <p className={style['said']}>{event.listed ? t('listed') : event.decision}</p>
    </div>
  )
}

interface InForceProps {
  readonly event: DividedUnit
  readonly division: Division | undefined
}

const InForce = ({ event, division }: InForceProps) => {
  const t = useTexts(texts)
  if (division !== undefined) return <Version division={division} label={t('inForce')} />
  const [only, ...others] = event.own
  if (only !== undefined && others.length === 0) return <Text>{t('wholeTo', { unit: only.fullName })}</Text>
  const own = event.own.flatMap(({ share, ...unit }) => (share === null ? [] : [{ ...unit, share }]))
  if (own.length > 0)
    return (
      <div>
        <SharesTable label={t('inForce')} parts={own} />
        <p className={style['said']}>{t('byEvent')}</p>
      </div>
    )
  return <Text>{t(event.own.length === 0 ? 'noneEnded' : 'none')}</Text>
}

interface VersionProps {
  readonly division: Division
  readonly label: string
}

const Version = ({ division, label }: VersionProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { basis, parts, decision, by, at, takenBack } = division
  return (
    <div>
      <SharesTable label={label} weight={say(bases[basis].weight)} parts={parts} />
      <p className={style['said']}>
        {[parts.length > 1 ? say(bases[basis].name) : '', t('because', { decision }), by]
          .filter(Boolean)
          .join(' · ')}
        , <When at={at} />
      </p>
      {takenBack !== null && (
        <p className={style['said']}>
          {t('takenBack', { decision: takenBack.decision })} · {takenBack.by}, <When at={takenBack.at} />
        </p>
      )}
    </div>
  )
}

const Earlier = ({ divisions }: { readonly divisions: readonly Division[] }) => {
  const t = useTexts(texts)
  const title = t('earlier', { count: divisions.length })
  if (divisions.length === 0) return null
  return (
    <details className={style['earlier']}>
      <summary>{title}</summary>
      {divisions.map(division => (
        <div key={division.id} className={style['version']}>
          <Version division={division} label={title} />
        </div>
      ))}
    </details>
  )
}

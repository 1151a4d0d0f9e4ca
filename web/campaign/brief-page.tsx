import type { ReactNode } from 'react'
import type { z } from 'zod'
import { type PressingReason, readBrief } from '../../domain/campaign/index.ts'
import { useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  PageSkeleton,
  Section,
  StatusBadge,
  ToButton,
  ToLink,
  type Tone,
  useFormat,
  useNumberParam,
  useTexts,
} from '../ui/index.ts'
import style from './brief.module.css'
import { Progress } from './progress/index.tsx'
import { ShareBar, ShareLegend } from './shares.tsx'
import { texts } from './texts.ts'
import { useLevelName } from './use-rows.ts'

type Brief = z.output<(typeof readBrief)['output']>

const tones: Record<PressingReason, Tone> = {
  overdue: 'late',
  returned: 'returned',
  soon: 'soon',
  waiting: 'active',
}
/** The state that the matrix filters by, where the leader looks closer. */
const stateOf: Record<PressingReason, string> = {
  overdue: 'late',
  returned: 'returned',
  soon: 'soon',
  waiting: 'delivered',
}
const namedAtMost = 3

/** What a leader reads on a phone in a minute. */
export default function BriefPage() {
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readBrief, { campaignId }, { remember: true })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {brief => <BriefBody campaignId={campaignId} brief={brief} />}
    </Loaded>
  )
}

interface Props {
  readonly campaignId: number
  readonly brief: Brief
}

const BriefBody = ({ campaignId, brief }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { shares, pressing, nextDates } = brief
  return (
    <Page
      title={t('brief.title')}
      width="reading"
      crumbs={[{ label: brief.name, to: `/dot-tong-ket/${campaignId}` }]}
      lead={`${brief.name}. ${t('brief.at', { at: format.instant(brief.now) })}`}
    >
      <p className={style['headline']}>{t('brief.headline', { done: shares.done, total: shares.total })}</p>
      <ShareBar shares={shares} />
      <ShareLegend shares={shares} />
      <Section title={t('brief.levels')}>
        <Levels levels={brief.levels} />
      </Section>
      <Section title={t('brief.pressing')}>
        {pressing.length === 0 ? (
          <p>{t('brief.nothing')}</p>
        ) : (
          <ol className={style['list']}>
            {pressing.map(item => (
              <Pressing
                key={`${item.obligationId} ${item.reason} ${item.dueAt}`}
                campaignId={campaignId}
                item={item}
              />
            ))}
          </ol>
        )}
      </Section>
      <Section title={t('brief.next')}>
        <NextDates dates={nextDates} />
      </Section>
      <Progress campaignId={campaignId} />
      <ToButton to={`/dot-tong-ket/${campaignId}`} variant="default" mt="lg" className="no-print">
        {t('brief.whole')}
      </ToButton>
    </Page>
  )
}

const Levels = ({ levels }: Pick<Brief, 'levels'>) => {
  const t = useTexts(texts)
  const levelName = useLevelName()
  return (
    <ul className={style['list']}>
      {levels.map(({ level, shares }) => (
        <li key={level}>
          <Row left={levelName(level)} right={t('shares.of', { count: shares.done, all: shares.total })} />
          <ShareBar shares={shares} />
          <p className={style['quiet']}>{t('shares.sum', { ...shares })}</p>
        </li>
      ))}
    </ul>
  )
}

const Row = ({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) => (
  <div className={style['row']}>
    <strong>{left}</strong>
    <span>{right}</span>
  </div>
)

/** The printed day, and how far off the last accepted instant is: the two differ by the campaign's rule. */
const Due = ({ dueOn, dueAt }: { readonly dueOn: string; readonly dueAt: string }) => {
  const format = useFormat()
  return (
    <span title={format.instant(dueAt)}>
      {format.day(dueOn)} <small className={style['distance']}>({format.since(dueAt)})</small>
    </span>
  )
}

interface PressingProps {
  readonly campaignId: number
  readonly item: Brief['pressing'][number]
}

const Pressing = ({ campaignId, item }: PressingProps) => {
  const t = useTexts(texts)
  const { reason, unitNames, dueOn, dueAt } = item
  const named = unitNames.slice(0, namedAtMost).join(', ')
  const rest = unitNames.length - namedAtMost
  return (
    <li>
      <Row
        left={
          <StatusBadge tone={tones[reason]}>
            {t(`brief.${reason}`)}: {t('brief.units', { count: unitNames.length })}
          </StatusBadge>
        }
        right={dueOn !== null && dueAt !== null && <Due dueOn={dueOn} dueAt={dueAt} />}
      />
      <p className={style['words']}>
        {item.section} {item.text}
      </p>
      <p className={style['quiet']}>
        {named}
        {rest > 0 && ` ${t('duties.more', { count: rest })}`}
        {'. '}
        <ToLink
          to={`/dot-tong-ket/${campaignId}?xem=don-vi&trangthai=${stateOf[reason]}`}
          fz="inherit"
          underline="always"
        >
          {t('brief.see')}
        </ToLink>
      </p>
    </li>
  )
}

const NextDates = ({ dates }: { readonly dates: Brief['nextDates'] }) => {
  const t = useTexts(texts)
  if (dates.length === 0) return <p>{t('brief.noNext')}</p>
  return (
    <ul className={style['list']}>
      {dates.map(({ dueOn, dueAt, duties, left }) => (
        <li key={dueAt}>
          <Row left={<Due dueOn={dueOn} dueAt={dueAt} />} right={t('dates.duties', { count: duties })} />
          <p className={style['quiet']}>{left === 0 ? t('dates.allIn') : t('dates.left', { count: left })}</p>
        </li>
      ))}
    </ul>
  )
}

import { differenceOf } from '../../domain/budget/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import style from './budget.module.css'
import { texts } from './texts.ts'
import { useDong } from './use-dong.ts'

interface ThreeSums {
  readonly asked: string
  readonly accepted: string | null
  readonly granted: string | null
}

interface Station {
  readonly name: keyof ThreeSums
  readonly amount: string | null
  /** What the same estimates had at the station before. */
  readonly before: string | null
  /** How many estimates have come so far, of several. */
  readonly count?: number
}

/** Of `whole` in tenths of a per cent, exact until then. */
const tenths = (part: bigint, whole: bigint): number => (whole === 0n ? 0 : Number((part * 1000n) / whole))

const sumOf = (amounts: readonly (string | null)[]): string =>
  amounts.reduce((sum, each) => sum + BigInt(each ?? '0'), 0n).toString()

/** One estimate: asked, appraised and granted side by side, each with what it left of the one before. */
export const Sums = ({ sums }: { readonly sums: ThreeSums }) => (
  <Stations
    stations={[
      { name: 'asked', amount: sums.asked, before: null },
      { name: 'accepted', amount: sums.accepted, before: sums.asked },
      { name: 'granted', amount: sums.granted, before: sums.accepted },
    ]}
  />
)

interface OfSeveral {
  readonly sums: ThreeSums
  readonly each: readonly ThreeSums[]
}

/** Several: each station is compared with the same estimates at the station before, not with those still on their way. */
export const SumsOfSeveral = ({ sums, each }: OfSeveral) => {
  const appraised = each.filter(({ accepted }) => accepted !== null)
  const granted = each.filter(one => one.granted !== null)
  const asked = sumOf(appraised.map(one => one.asked))
  const accepted = sumOf(granted.map(one => one.accepted))
  return (
    <Stations
      all={each.length}
      stations={[
        { name: 'asked', amount: sums.asked, before: null, count: each.length },
        { name: 'accepted', amount: sums.accepted, before: asked, count: appraised.length },
        { name: 'granted', amount: sums.granted, before: accepted, count: granted.length },
      ]}
    />
  )
}

interface StationsProps {
  readonly stations: readonly Station[]
  readonly all?: number
}

const Stations = ({ stations, all }: StationsProps) => {
  const t = useTexts(texts)
  const most = stations.reduce((largest, { amount }) => {
    const own = BigInt(amount ?? '0')
    return own > largest ? own : largest
  }, 0n)
  return (
    <dl className={style['sums']}>
      {stations.map(({ name, amount, before, count }) => (
        <div key={name} data-open={amount === null}>
          <dt>{t(`sums.${name}`)}</dt>
          <dd>
            <Amount amount={amount} />
            <span
              className={style['bar']}
              style={{ inlineSize: `${tenths(BigInt(amount ?? '0'), most) / 10}%` }}
              aria-hidden
            />
            <span className={style['quiet']}>
              {all !== undefined && t('sums.count', { count: count ?? 0, all })}
              {all !== undefined && before !== null && amount !== null && ' · '}
              <Change from={before} to={amount} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const Amount = ({ amount }: { readonly amount: string | null }) => {
  const t = useTexts(texts)
  const { dong } = useDong()
  return <span className={style['figure']}>{amount === null ? t('sums.open') : dong(amount)}</span>
}

interface ChangeProps {
  readonly from: string | null
  readonly to: string | null
}

const Change = ({ from, to }: ChangeProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { dong } = useDong()
  const difference = differenceOf(from, to)
  if (difference === null || from === null) return null
  if (difference === 0n) return t('sums.same')
  const size = difference < 0n ? -difference : difference
  const share = format.number(tenths(size, BigInt(from)) / 10)
  return t(difference < 0n ? 'sums.less' : 'sums.more', { amount: dong(size), share })
}

import { Fragment } from 'react'
import {
  differenceOf,
  type EstimateLineView,
  type EstimateView,
  groupedByWork,
  sumsOf,
  works,
} from '../../domain/budget/index.ts'
import { toRoman } from '../../domain/shared/vietnamese/index.ts'
import { Sideways, useSay, useTexts } from '../ui/index.ts'
import style from './budget.module.css'
import table from './lines.module.css'
import { texts } from './texts.ts'
import { changeOf, inWords, useDong } from './use-dong.ts'

/** Which stations the table shows: a column nobody has filled yet only takes room. */
interface Shown {
  readonly accepted: boolean
  readonly granted: boolean
}

/** Asked, appraised and granted line by line, with the difference and its reason; also what is printed. */
export const ComparedTable = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const { lines } = estimate
  if (lines.length === 0) return <p className={style['quiet']}>{t('table.empty')}</p>
  const shown = {
    accepted: lines.some(({ accepted }) => accepted !== null),
    granted: lines.some(({ granted }) => granted !== null),
  }
  return (
    <>
      <Sideways label={t('table.label')}>
        <table className={table['lines']}>
          <Head shown={shown} />
          <tbody>
            {groupedByWork(lines).map(({ work, lines: own }, at) => (
              <Group key={work} number={toRoman(at + 1)} work={work} lines={own} shown={shown} />
            ))}
          </tbody>
          <tfoot>
            <SumRow number="" name={t('table.total')} lines={lines} shown={shown} />
          </tfoot>
        </table>
      </Sideways>
      <InWords lines={lines} />
    </>
  )
}

/** The whole of each station in words, as its document says it. */
const InWords = ({ lines }: { readonly lines: readonly EstimateLineView[] }) => {
  const t = useTexts(texts)
  const sums = sumsOf(lines)
  return (
    <dl className={style['words']}>
      {(['asked', 'accepted', 'granted'] as const).map(station => {
        const amount = sums[station]
        return amount === null ? null : (
          <div key={station}>
            <dt>{t('table.wordsOf', { station: t(`table.${station}`) })}</dt>
            <dd lang="vi">{inWords(amount)}</dd>
          </div>
        )
      })}
    </dl>
  )
}

const Head = ({ shown }: { readonly shown: Shown }) => {
  const t = useTexts(texts)
  return (
    <thead>
      <tr>
        <th scope="col">{t('table.number')}</th>
        <th scope="col">{t('table.content')}</th>
        <th scope="col" data-apart>
          {t('table.measure')}
        </th>
        <th scope="col" data-end data-apart>
          {t('table.quantity')}
        </th>
        <th scope="col" data-end data-apart>
          {t('table.unitPrice')}
        </th>
        <th scope="col" data-end>
          {t(shown.accepted ? 'table.asked' : 'table.amount')}
        </th>
        {shown.accepted && (
          <>
            <th scope="col" data-end>
              {t('table.accepted')}
            </th>
            <th scope="col" data-end>
              {t('table.difference')}
            </th>
          </>
        )}
        {shown.granted && (
          <th scope="col" data-end>
            {t('table.granted')}
          </th>
        )}
      </tr>
    </thead>
  )
}

interface GroupProps {
  readonly number: string
  readonly work: keyof typeof works
  readonly lines: readonly EstimateLineView[]
  readonly shown: Shown
}

const Group = ({ number, work, lines, shown }: GroupProps) => {
  const say = useSay()
  return (
    <Fragment>
      <SumRow number={number} name={say(works[work])} lines={lines} shown={shown} />
      {lines.map(line => (
        <Line key={line.position} line={line} shown={shown} />
      ))}
    </Fragment>
  )
}

interface SumProps {
  readonly number: string
  readonly name: string
  readonly lines: readonly EstimateLineView[]
  readonly shown: Shown
}

const SumRow = ({ number, name, lines, shown }: SumProps) => {
  const { asked, accepted, granted } = sumsOf(lines)
  return (
    <tr className={table['sum']}>
      <td data-number>{number}</td>
      <th scope="row">{name}</th>
      <td data-apart />
      <td data-apart />
      <td data-apart />
      <Money asked={asked} accepted={accepted} granted={granted} shown={shown} />
    </tr>
  )
}

const Line = ({ line, shown }: { readonly line: EstimateLineView; readonly shown: Shown }) => {
  const t = useTexts(texts)
  const { number } = useDong()
  const { position, content, measure, quantity, unitPrice, basis, reason, amount, accepted, granted } = line
  return (
    <tr>
      <td data-number>{position + 1}</td>
      <td>
        {content}
        <div className={table['reckoned']}>
          {`${number(quantity ?? '0')} ${measure} × ${number(unitPrice ?? '0')}`}
        </div>
        {basis !== '' && <div className={style['quiet']}>{basis}</div>}
        {reason !== '' && <div className={style['reason']}>{t('table.why', { reason })}</div>}
      </td>
      <td data-apart>{measure}</td>
      <td data-end data-apart>
        {quantity === null ? '' : number(quantity)}
      </td>
      <td data-end data-apart>
        {unitPrice === null ? '' : number(unitPrice)}
      </td>
      <Money asked={amount} accepted={accepted} granted={granted} shown={shown} />
    </tr>
  )
}

interface MoneyProps {
  readonly asked: string | bigint | null
  readonly accepted: string | bigint | null
  readonly granted: string | bigint | null
  readonly shown: Shown
}

const Money = ({ asked, accepted, granted, shown }: MoneyProps) => {
  const t = useTexts(texts)
  const { dong, signed } = useDong()
  const written = (amount: string | bigint | null) => (amount === null ? '' : dong(amount))
  const difference = differenceOf(asked, accepted)
  return (
    <>
      <td data-end data-label={t(shown.accepted ? 'table.asked' : 'table.amount')}>
        {written(asked)}
      </td>
      {shown.accepted && (
        <>
          <td data-end data-label={t('table.accepted')}>
            {written(accepted)}
          </td>
          <td data-end data-label={t('table.difference')} data-change={changeOf(difference)}>
            {difference === null ? '' : signed(difference)}
          </td>
        </>
      )}
      {shown.granted && (
        <td data-end data-label={t('table.granted')}>
          {written(granted)}
        </td>
      )}
    </>
  )
}

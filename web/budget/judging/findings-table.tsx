import { Fragment } from 'react'
import {
  differenceOf,
  type EstimateLineView,
  type EstimateView,
  groupedByWork,
  sumsOf,
  works,
} from '../../../domain/budget/index.ts'
import { toRoman } from '../../../domain/shared/vietnamese/index.ts'
import { fieldId, Sideways, useSay, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import { DongCell, readDong } from '../dong-cell.tsx'
import table from '../lines.module.css'
import { texts } from '../texts.ts'
import { changeOf, useDong } from '../use-dong.ts'
import type { Findings, TypedFinding } from './use-findings.ts'

interface Props {
  readonly estimate: EstimateView
  readonly findings: Findings
  readonly error: (path: string) => string | undefined
}

/** Asked on the left, accepted beside it, the reason where they differ. */
export const FindingsTable = ({ estimate: { lines }, findings, error }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const { dong } = useDong()
  const byPosition = new Map(findings.findings.map(each => [each.position, each]))
  const accepted = findings.findings.reduce(
    (sum, each) => sum + BigInt(readDong(each.accepted).value ?? '0'),
    0n,
  )
  return (
    <Sideways label={t('table.label')}>
      <table className={table['lines']}>
        <thead>
          <tr>
            <th scope="col">{t('table.number')}</th>
            <th scope="col">{t('table.content')}</th>
            <th scope="col" data-end>
              {t('table.asked')}
            </th>
            <th scope="col" data-end>
              {t('table.accepted')}
            </th>
            <th scope="col" data-end>
              {t('table.difference')}
            </th>
            <th scope="col">{t('judge.why')}</th>
          </tr>
        </thead>
        <tbody>
          {groupedByWork(lines).map(({ work, lines: own }, at) => (
            <Fragment key={work}>
              <tr className={table['sum']}>
                <td data-number>{toRoman(at + 1)}</td>
                <th scope="row">{say(works[work])}</th>
                <td data-end data-label={t('table.asked')}>
                  {dong(sumsOf(own).asked)}
                </td>
                <td colSpan={3} data-void />
              </tr>
              {own.map(line => (
                <Row
                  key={line.position}
                  line={line}
                  finding={byPosition.get(line.position)}
                  change={findings.change}
                  error={error}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr className={table['sum']}>
            <td data-number />
            <th scope="row">{t('table.total')}</th>
            <td data-end data-label={t('table.asked')}>
              {dong(sumsOf(lines).asked)}
            </td>
            <td data-end data-label={t('table.accepted')}>
              {dong(accepted)}
            </td>
            <td colSpan={2} data-void />
          </tr>
        </tfoot>
      </table>
    </Sideways>
  )
}

interface RowProps {
  readonly line: EstimateLineView
  readonly finding: TypedFinding | undefined
  readonly change: Findings['change']
  readonly error: (path: string) => string | undefined
}

const Row = ({ line, finding, change, error }: RowProps) => {
  const t = useTexts(texts)
  const { dong, signed, number } = useDong()
  const { position, content, measure, quantity, unitPrice, basis, amount } = line
  const difference = differenceOf(amount, readDong(finding?.accepted ?? '').value)
  const path = `findings.${position}`
  const reasonId = fieldId(`${path}.reason`)
  const told = error(`${path}.reason`)
  return (
    <tr>
      <td data-number data-beside>
        {position + 1}
      </td>
      <td data-beside>
        {content}
        <div className={style['quiet']}>
          {`${number(quantity ?? '0')} ${measure} × ${dong(unitPrice ?? '0')}`}
          {basis !== '' && ` · ${basis}`}
        </div>
      </td>
      <td data-end data-beside data-label={t('table.asked')}>
        {dong(amount ?? '0')}
      </td>
      <td data-field="accepted" data-label={t('table.accepted')}>
        <DongCell
          id={fieldId(`${path}.accepted`)}
          label={t('judge.accepted', { number: position + 1 })}
          typed={finding?.accepted ?? ''}
          onTyped={accepted => change(position, { accepted })}
          error={error(`${path}.accepted`)}
        />
      </td>
      <td data-end data-beside data-label={t('table.difference')} data-change={changeOf(difference)}>
        {difference === null || difference === 0n ? '' : signed(difference)}
      </td>
      <td data-field="reason" data-label={t('judge.why')}>
        <textarea
          id={reasonId}
          className={style['cell']}
          rows={1}
          maxLength={1000}
          aria-label={t('judge.reason', { number: position + 1 })}
          aria-invalid={told !== undefined}
          aria-describedby={told === undefined ? undefined : `${reasonId}-loi`}
          value={finding?.reason ?? ''}
          onChange={event => change(position, { reason: event.currentTarget.value })}
        />
        {told !== undefined && (
          <div id={`${reasonId}-loi`} className={style['fault']}>
            {told}
          </div>
        )}
      </td>
    </tr>
  )
}

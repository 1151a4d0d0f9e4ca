import { formatNumber, parseNumber } from '../../domain/shared/vietnamese/index.ts'
import { useSay } from '../ui/index.ts'
import style from './budget.module.css'

const notWhole = { vi: 'Xin ghi số đồng chẵn, không âm.', en: 'Enter whole đồng, not below 0.' }
const whole = /^\d{1,27}$/

type Dong = {
  readonly value: string | null
  readonly fault: { readonly vi: string; readonly en: string } | null
}

/** Whole đồng as somebody typed them; nothing typed is nothing said. */
export const readDong = (typed: string): Dong => {
  if (typed.trim() === '') return { value: null, fault: null }
  const parsed = parseNumber(typed)
  if (!parsed.ok) return { value: null, fault: parsed.reason }
  return whole.test(parsed.value) ? { value: parsed.value, fault: null } : { value: null, fault: notWhole }
}

export const typedDong = (amount: string | null): string => (amount === null ? '' : formatNumber(amount))

interface Props {
  readonly id: string
  readonly label: string
  readonly typed: string
  readonly onTyped: (typed: string) => void
  /** From the server, besides what this cell finds itself. */
  readonly error?: string | undefined
}

/** An amount in a cell of a table: typed freely, settled into groups of three, never through floating point. */
export const DongCell = ({ id, label, typed, onTyped, error }: Props) => {
  const say = useSay()
  const { value, fault } = readDong(typed)
  const told = fault === null ? error : say(fault)
  return (
    <>
      <input
        id={id}
        className={style['cell']}
        data-figures
        aria-label={label}
        aria-invalid={told !== undefined}
        aria-describedby={told === undefined ? undefined : `${id}-loi`}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={event => onTyped(event.currentTarget.value)}
        onBlur={() => value !== null && onTyped(typedDong(value))}
      />
      {told !== undefined && (
        <div id={`${id}-loi`} className={style['fault']}>
          {told}
        </div>
      )}
    </>
  )
}

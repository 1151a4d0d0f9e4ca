import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type ClipboardEvent, type KeyboardEvent, memo } from 'react'
import { amountOf, isBlock, type LineField, lineFields, readTyped } from '../../../domain/budget/index.ts'
import { formatNumber, parseNumber } from '../../../domain/shared/vietnamese/index.ts'
import { fieldId, useSay, useTexts } from '../../ui/index.ts'
import style from '../budget.module.css'
import table from '../lines.module.css'
import { texts } from '../texts.ts'
import { useDong } from '../use-dong.ts'
import type { Line } from './lines.ts'

/** What a row tells its table; the same functions for all rows, so that a stroke draws one row only. */
export interface RowActs {
  readonly type: (at: number, field: LineField, typed: string) => void
  readonly paste: (at: number, field: LineField, text: string) => void
  readonly go: (at: number, field: LineField, by: 1 | -1) => void
  /** To the line below, which is added where there is none in the group. */
  readonly next: (at: number, field: LineField) => void
  readonly remove: (at: number) => void
}

interface Props {
  readonly line: Line
  readonly at: number
  readonly acts: RowActs
}

export const LineRow = memo(({ line, at, acts }: Props) => {
  const t = useTexts(texts)
  const { dong } = useDong()
  const { line: read, faults } = readTyped(line)
  const amount = amountOf(read)
  return (
    <tr>
      <td data-number data-beside>
        {at + 1}
      </td>
      {lineFields.slice(0, -1).map(field => (
        <Cell key={field} line={line} at={at} acts={acts} field={field} faults={faults} />
      ))}
      <td data-end data-beside data-label={t('table.amount')}>
        {amount === null ? '' : dong(amount)}
      </td>
      <Cell line={line} at={at} acts={acts} field="basis" faults={faults} />
      <td className={table['act']}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('write.remove', { number: at + 1 })}
          onClick={() => acts.remove(at)}
        >
          <IconTrash size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
})

interface CellProps extends Props {
  readonly field: LineField
  readonly faults: ReturnType<typeof readTyped>['faults']
}

const isNumber = (field: LineField): boolean => field === 'quantity' || field === 'unitPrice'

const Cell = ({ line, at, acts, field, faults }: CellProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const id = fieldId(`lines.${at}.${field}`)
  const told = faults.find(fault => fault.field === field)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
      acts.go(at, field, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) acts.next(at, field)
    else return
    event.preventDefault()
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (!isBlock(text)) return
    event.preventDefault()
    acts.paste(at, field, text)
  }
  const settle = () => {
    const parsed = parseNumber(line[field])
    if (isNumber(field) && parsed.ok) acts.type(at, field, formatNumber(parsed.value))
  }
  const common = {
    id,
    className: style['cell'],
    'aria-label': t('write.cell', { field: t(`table.${field}`), number: at + 1 }),
    'aria-invalid': told !== undefined,
    'aria-describedby': told === undefined ? undefined : `${id}-loi`,
    autoComplete: 'off',
    value: line[field],
    onKeyDown: keys,
    onPaste: paste,
  }
  return (
    <td data-field={field} data-label={t(`table.${field}`)}>
      {isNumber(field) || field === 'measure' ? (
        <input
          {...common}
          data-figures={isNumber(field) || undefined}
          inputMode={isNumber(field) ? 'decimal' : 'text'}
          onChange={event => acts.type(at, field, event.currentTarget.value)}
          onBlur={settle}
        />
      ) : (
        <textarea {...common} rows={1} onChange={event => acts.type(at, field, event.currentTarget.value)} />
      )}
      {told !== undefined && (
        <div id={`${id}-loi`} className={style['fault']}>
          {say(told)}
        </div>
      )}
    </td>
  )
}

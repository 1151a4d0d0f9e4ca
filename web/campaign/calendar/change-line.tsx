import { Button, Group, Select, TextInput } from '@mantine/core'
import type { CalendarChange } from '../../../domain/campaign/index.ts'
import { DateInput, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

export interface Line extends Omit<CalendarChange, 'on'> {
  readonly key: number
  /** Null until a day is typed. */
  readonly on: string | null
}

interface Props {
  readonly line: Line
  readonly put: (line: Line) => void
  /** Null where it is the only line. */
  readonly drop: (() => void) | null
}

const kinds = ['off', 'working', 'shipped'] as const
const words = { off: 'toOff', working: 'toWorking', shipped: 'toShipped' } as const

/** One day of a notice: what it is from now on, and why. */
export const ChangeLine = ({ line, put, drop }: Props) => {
  const t = useTexts(texts)
  return (
    <Group gap="md" align="flex-end">
      <DateInput label={t('day')} value={line.on} onChange={on => put({ ...line, on })} required />
      <Select
        label={t('kind')}
        data={kinds.map(kind => ({ value: kind, label: t(words[kind]) }))}
        value={line.to}
        onChange={value => put({ ...line, to: kinds.find(kind => kind === value) ?? 'off' })}
        allowDeselect={false}
      />
      <TextInput
        label={t('reason')}
        value={line.reason}
        onChange={event => put({ ...line, reason: event.currentTarget.value })}
        style={{ flex: '1 1 220px' }}
      />
      {drop !== null && (
        <Button variant="subtle" onClick={drop}>
          {t('drop')}
        </Button>
      )}
    </Group>
  )
}

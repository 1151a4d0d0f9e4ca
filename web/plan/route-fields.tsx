import { Button, Group, TagsInput, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Recipient } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly recipients: readonly Recipient[]
  readonly onChange: (recipients: Recipient[]) => void
}

/** Where a deliverable goes, and through whom. */
export const RouteFields = ({ recipients, onChange }: Props) => {
  const t = useTexts(texts)
  const [rows, setRows] = useState(() => recipients.map((recipient, row) => ({ ...recipient, row })))
  const [nextRow, setNextRow] = useState(recipients.length)
  const keep = (changed: typeof rows) => {
    setRows(changed)
    onChange(changed.map(({ to, via }) => ({ to, via })))
  }
  const replace = (row: number, change: Partial<Recipient>) =>
    keep(rows.map(each => (each.row === row ? { ...each, ...change } : each)))
  const add = () => {
    setNextRow(nextRow + 1)
    keep([...rows, { to: '', via: [], row: nextRow }])
  }
  return (
    <div data-whole>
      {rows.map(({ row, to, via }) => (
        <Group key={row} gap="xs" align="flex-end" mb={6} wrap="nowrap">
          <TextInput
            size="xs"
            flex={1}
            label={t('form.to')}
            value={to}
            onChange={event => replace(row, { to: event.currentTarget.value })}
          />
          <TagsInput
            size="xs"
            flex={2}
            label={t('form.via')}
            value={[...via]}
            onChange={bodies => replace(row, { via: bodies })}
            splitChars={[';']}
          />
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            onClick={() => keep(rows.filter(each => each.row !== row))}
          >
            {t('form.removeRoute')}
          </Button>
        </Group>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {t('form.addRoute')}
      </Button>
    </div>
  )
}

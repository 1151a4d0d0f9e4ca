import { Button, Group, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CalendarChange, changeCalendar, readCalendarImpact } from '../../../domain/campaign/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../../ui/index.ts'
import { ChangeLine, type Line } from './change-line.tsx'
import { Moves } from './moves.tsx'
import { texts } from './texts.ts'

const emptyLine = (key: number): Line => ({ key, on: null, to: 'off', reason: '' })

const changesOf = (lines: readonly Line[]): CalendarChange[] =>
  lines.flatMap(({ on, to, reason }) => (on === null ? [] : [{ on, to, reason }]))

/** What a notice says, line by line; then which due dates it would move, and whether they shall. */
export const ChangeForm = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(texts)
  const [lines, setLines] = useState<readonly Line[]>([emptyLine(0)])
  const [decision, setDecision] = useState('')
  const [moveDue, setMoveDue] = useState(true)
  const changes = changesOf(lines)
  const impact = useRead(readCalendarImpact, { changes }, { enabled: changes.length > 0, keepPrevious: true })
  const changing = useWrite(changeCalendar, {
    touches: ['campaign', 'work', 'assignment'],
    onDone: ({ moved }) => {
      tell(t('saved', { count: moved }))
      onClose()
    },
  })
  const fieldError = useFieldError(changing.error)
  const put = (line: Line) => setLines(lines.map(each => (each.key === line.key ? line : each)))
  const moves = changes.length === 0 ? [] : (impact.data?.moves ?? [])
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        changing.mutate({ changes, decision, moveDue })
      }}
    >
      <Stack gap="md" mb="xl" maw={860}>
        <ErrorSummary problem={changing.error} />
        {lines.map(line => (
          <ChangeLine
            key={line.key}
            line={line}
            put={put}
            drop={lines.length === 1 ? null : () => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => setLines([...lines, emptyLine(Math.max(...lines.map(({ key }) => key)) + 1)])}
          >
            {t('addDay')}
          </Button>
        </div>
        <TextInput
          id={fieldId('decision')}
          label={t('decision')}
          description={t('decisionHint')}
          value={decision}
          onChange={event => setDecision(event.currentTarget.value)}
          error={fieldError('decision')}
          required
        />
        {changes.length > 0 && impact.data !== undefined && <Moves moves={moves} />}
        {moves.length > 0 && (
          <Radio.Group value={moveDue ? 'move' : 'keep'} onChange={value => setMoveDue(value === 'move')}>
            <Stack gap="xs">
              <Radio value="move" label={t('moveThem')} />
              <Radio value="keep" label={t('keepThem')} />
            </Stack>
          </Radio.Group>
        )}
        <Group gap="sm">
          <Button type="submit" loading={changing.isPending} disabled={changes.length === 0}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

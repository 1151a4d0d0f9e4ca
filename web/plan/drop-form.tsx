import { Button, Chip, Group, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ReviewedObligation } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

interface Props {
  readonly obligation: ReviewedObligation
  readonly onClose: () => void
}

/** A duty leaves the list with its reason; it can come back. */
export const DropForm = ({ obligation, onClose }: Props) => {
  const t = useTexts(texts)
  const { acts } = useDesk()
  const [reason, setReason] = useState('')
  const quick = (['notDuty', 'double', 'general', 'elsewhere'] as const).map(key => t(`drop.quick.${key}`))
  const drop = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length < 3) return
    acts.drop(obligation, reason.trim())
    onClose()
  }
  return (
    <form onSubmit={drop}>
      <Chip.Group value={reason} onChange={value => setReason(typeof value === 'string' ? value : '')}>
        <Group gap={6} mb="sm">
          {quick.map(words => (
            <Chip key={words} value={words} size="xs">
              {words}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Textarea
        label={t('drop.why')}
        value={reason}
        autosize
        minRows={2}
        required
        data-autofocus
        onChange={event => setReason(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.shiftKey) drop(event)
        }}
      />
      <Group mt="md" justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" disabled={reason.trim().length < 3}>
          {t('drop.act')}
        </Button>
      </Group>
    </form>
  )
}

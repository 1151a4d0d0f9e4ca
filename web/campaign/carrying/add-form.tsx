import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDeliverable, type Carrying } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../../ui/index.ts'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

interface Props {
  readonly place: Place
  readonly quota: Carrying['quota']
  readonly onClose: () => void
}

/** A document by its number, a link, or a result in words; the words survive a crash. */
export const AddForm = ({ place, quota, onClose }: Props) => {
  const t = useTexts(texts)
  const parts = quota.flatMap(({ part }) => part ?? [])
  const wanted = quota.find(({ part, count, delivered }) => part !== null && delivered < count)?.part ?? null
  const [part, setPart] = useState<string | null>(wanted)
  const [title, setTitle, forgetTitle] = useDraft(`deliverable.${place.assignmentId}.title`, '')
  const [words, setWords, forgetWords] = useDraft(`deliverable.${place.assignmentId}.words`, '')
  const [link, setLink] = useState('')
  const adding = useWrite(addDeliverable, {
    touches,
    onDone: () => {
      forgetTitle()
      forgetWords()
      tell(t('added'))
      onClose()
    },
  })
  const fieldError = useFieldError(adding.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        adding.mutate({ ...place, title, words, part, link: link.trim() === '' ? null : link.trim() })
      }}
    >
      <Stack gap="sm" mb="md">
        <ErrorSummary problem={adding.error} />
        <TextInput
          id={fieldId('title')}
          label={t('name')}
          description={t('nameHint')}
          value={title}
          onChange={event => setTitle(event.currentTarget.value)}
          error={fieldError('title')}
          required
        />
        {parts.length > 0 && (
          <Select
            label={t('part')}
            placeholder={t('noPart')}
            data={parts}
            value={part}
            onChange={setPart}
            clearable
          />
        )}
        <TextInput
          id={fieldId('link')}
          label={t('link')}
          placeholder="https://"
          value={link}
          onChange={event => setLink(event.currentTarget.value)}
          error={fieldError('link')}
        />
        <Textarea
          id={fieldId('words')}
          label={t('words')}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
          error={fieldError('words')}
          autosize
          minRows={2}
        />
        <Group gap="sm">
          <Button type="submit" size="sm" loading={adding.isPending}>
            {t('save')}
          </Button>
          <Button size="sm" variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

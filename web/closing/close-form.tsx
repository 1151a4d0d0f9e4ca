import { Button, Checkbox, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { closeFile, type Retention, type readClosing } from '../../domain/closing/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useTexts } from '../ui/index.ts'
import style from './closing.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly data: z.output<(typeof readClosing)['output']>
}

const years = [70, 50, 30, 20, 10, 5] as const
const retentionOf = (value: string): Retention => (value === 'permanent' ? 'permanent' : Number(value))

/** The closing itself: under which number the file is kept, for how long, and why again where it was closed before. */
export const CloseForm = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  const { versions, open } = data
  const [latest] = versions
  const again = versions.some(({ state }) => state === 'done')
  const [code, setCode] = useState(latest?.code ?? '')
  const [kept, setKept] = useState(String(latest?.retention ?? 'permanent'))
  const [seen, setSeen] = useState(false)
  const [reason, setReason, forget] = useDraft(`closing.${campaignId}`, '')
  const closing = useWrite(closeFile, {
    onDone: () => {
      forget()
      setSeen(false)
      tell(t('form.begun'))
    },
  })
  const fieldError = useFieldError(closing.error)
  if (!data.may.includes(closeFile.name)) return <Text>{t('form.notMine')}</Text>
  if (latest?.state === 'building') return null
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        closing.mutate({ campaignId, code, retention: retentionOf(kept), reason })
      }}
      className="no-print"
    >
      <Stack gap="sm" maw="60ch" mt="md">
        <ErrorSummary problem={closing.error} />
        <TextInput
          id={fieldId('code')}
          label={t('form.code')}
          description={t('form.codeHint')}
          value={code}
          onChange={event => setCode(event.currentTarget.value)}
          error={fieldError('code')}
          required
        />
        <Select
          id={fieldId('retention')}
          label={t('form.retention')}
          data={[
            { value: 'permanent', label: t('form.permanent') },
            ...years.map(count => ({
              value: String(count),
              label: t('form.years', { count }),
            })),
          ]}
          value={kept}
          onChange={value => setKept(value ?? 'permanent')}
          allowDeselect={false}
        />
        {again && (
          <Textarea
            id={fieldId('reason')}
            label={t('form.reason')}
            description={t('form.reasonHint')}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            error={fieldError('reason')}
            autosize
            minRows={2}
            required
          />
        )}
        {open.length > 0 && (
          <Checkbox
            label={t('form.confirm', { count: open.length })}
            checked={seen}
            onChange={event => setSeen(event.currentTarget.checked)}
            required
          />
        )}
        <div>
          <Button type="submit" loading={closing.isPending}>
            {t(again ? 'form.again' : 'form.act')}
          </Button>
        </div>
        <Text fz="sm" className={style['quiet'] ?? ''}>
          {t('now.stays')}
        </Text>
      </Stack>
    </form>
  )
}

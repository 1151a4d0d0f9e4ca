import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { limitAttachments } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, NumberInput, Section, tell, useFieldError, useTexts } from '../../ui/index.ts'
import type { Settings } from './settings.ts'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly data: Settings
}

/** How large one file may be; left empty, as usual. */
export const LimitForm = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  const [megabytes, setMegabytes] = useState<string | null>(
    data.megabytes === null ? null : String(data.megabytes),
  )
  const saving = useWrite(limitAttachments, { onDone: () => tell(t('files.saved')) })
  const fieldError = useFieldError(saving.error)
  const mayChange = data.may.includes(limitAttachments.name)
  return (
    <Section title={t('files.title')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          saving.mutate({
            campaignId,
            megabytes: megabytes === null || megabytes === '' ? null : Number(megabytes),
          })
        }}
      >
        <Stack gap="sm" maw="60ch">
          <ErrorSummary problem={saving.error} />
          <NumberInput
            id={fieldId('megabytes')}
            label={t('files.label')}
            description={t('files.hint', { usual: data.usualMegabytes })}
            value={megabytes}
            onChange={setMegabytes}
            error={fieldError('megabytes')}
            suffix=" MB"
            disabled={!mayChange}
          />
          {mayChange && (
            <div>
              <Button type="submit" loading={saving.isPending}>
                {t('files.save')}
              </Button>
            </div>
          )}
        </Stack>
      </form>
    </Section>
  )
}

import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { readChannels, setChannels } from '../../../domain/reminder/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  fieldId,
  Loaded,
  Page,
  Section,
  tell,
  useFieldError,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { PushChannel } from './push-channel.tsx'

type Channels = z.output<(typeof readChannels)['output']>

/** How a person wants to be told besides the bell. */
export default function ChannelsPage() {
  const t = useTexts(texts)
  const read = useRead(readChannels, {})
  return (
    <Page
      title={t('channel.title')}
      lead={t('channel.lead')}
      crumbs={[{ label: t('channel.settings'), to: '/cai-dat' }]}
      width="reading"
    >
      <Loaded read={read}>{data => <MailChannel data={data} />}</Loaded>
      <PushChannel />
    </Page>
  )
}

const MailChannel = ({ data }: { readonly data: Channels }) => {
  const t = useTexts(texts)
  const [address, setAddress] = useState(data.address ?? '')
  const [email, setEmail] = useState(data.email)
  const saving = useWrite(setChannels, { onDone: () => tell(t('channel.saved')) })
  const error = useFieldError(saving.error)
  return (
    <Section title={t('channel.mail')}>
      {!data.mailConfigured && <p>{t('channel.noMail')}</p>}
      <form
        onSubmit={event => {
          event.preventDefault()
          saving.mutate({ address: address.trim() === '' ? null : address.trim(), email })
        }}
      >
        <Stack gap="md">
          <ErrorSummary problem={saving.error} />
          <TextInput
            id={fieldId('address')}
            label={t('channel.address')}
            type="email"
            autoComplete="email"
            value={address}
            error={error('address')}
            onChange={event => setAddress(event.currentTarget.value)}
          />
          <Checkbox
            label={t('channel.wantMail')}
            description={t('channel.wantMailHint')}
            checked={email}
            onChange={event => setEmail(event.currentTarget.checked)}
          />
          <div>
            <Button type="submit" loading={saving.isPending}>
              {t('channel.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  )
}

import { Button, Code, Group } from '@mantine/core'
import { useState } from 'react'
import { closeFeed, openFeed, readFeed } from '../../../domain/campaign/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { CopyButton, ErrorSummary, Section, useFormat, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

/** The address by which a calendar program follows the unit's open duties. */
export default function FeedPart() {
  const t = useTexts(texts)
  const format = useFormat()
  const read = useRead(readFeed, {})
  const [address, setAddress] = useState<string | null>(null)
  const opening = useWrite(openFeed, {
    onDone: ({ path }) => setAddress(new URL(path, window.location.origin).href),
  })
  const closing = useWrite(closeFeed, { onDone: () => setAddress(null) })
  const openedAt = read.data?.openedAt ?? null
  return (
    <Section title={t('title')}>
      <p>{t('lead')}</p>
      <p>{openedAt === null ? t('none') : t('opened', { at: format.instant(openedAt) })}</p>
      <ErrorSummary problem={opening.error ?? closing.error} />
      {address !== null && (
        <div role="status">
          <p>{t('once')}</p>
          <Group gap="sm" mb="sm">
            <Code style={{ overflowWrap: 'anywhere' }}>{address}</Code>
            <CopyButton text={address} label={t('copy')} />
          </Group>
        </div>
      )}
      <Group gap="sm">
        <Button size="sm" loading={opening.isPending} onClick={() => opening.mutate({})}>
          {t(openedAt === null ? 'open' : 'again')}
        </Button>
        {openedAt !== null && (
          <Button size="sm" variant="default" loading={closing.isPending} onClick={() => closing.mutate({})}>
            {t('close')}
          </Button>
        )}
      </Group>
    </Section>
  )
}

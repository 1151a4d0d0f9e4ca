import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { tell, useFormat, useSay, useTexts } from '../../ui/index.ts'
import type { WaitingReport } from '../drafting/copies.ts'
import { replay } from './replay.ts'
import { texts } from './texts.ts'
import { stopWaiting } from './waiting.ts'

interface Props {
  readonly waiting: WaitingReport
  /** It has left this machine: the page reads the report anew. */
  readonly onSent: () => void
}

/** In place of the writing while a finished report waits for a line: what is filed is what was finished. */
export const WaitingToSend = ({ waiting, onSent }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const [trying, setTrying] = useState(false)
  const { refusal, reportId, personId, writtenAt } = waiting
  const sendNow = async () => {
    setTrying(true)
    await replay(personId)
    setTrying(false)
    onSent()
    if (!navigator.onLine) tell(t('stillOffline'))
  }
  return (
    <Alert
      color={refusal === null ? 'soon' : 'late'}
      variant="light"
      role="status"
      title={t(refusal === null ? 'waitingTitle' : 'refusedTitle')}
    >
      <Text mb="sm">{refusal === null ? t('waiting', { at: format.instant(writtenAt) }) : say(refusal)}</Text>
      <Group gap="sm">
        {refusal === null && (
          <Button loading={trying} onClick={() => void sendNow()}>
            {t('sendNow')}
          </Button>
        )}
        <Button variant="default" onClick={() => void stopWaiting(reportId)}>
          {t('edit')}
        </Button>
      </Group>
    </Alert>
  )
}

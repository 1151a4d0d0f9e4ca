import { Alert, Button, Group, Stack, Switch, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import {
  listDevices,
  offerPush,
  pushStates,
  subscribePush,
  testPush,
  unsubscribePush,
} from '../../../domain/reminder/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  EmptyState,
  ErrorSummary,
  fieldId,
  Loaded,
  Section,
  tell,
  useFieldError,
  useFormat,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { ability, deviceParts, ownEndpoint, switchOff, switchOn } from './browser-push.ts'

type Device = z.output<(typeof listDevices)['output']>['devices'][number]

/** Push notices: this device's switch, and every device of the person. */
export const PushChannel = () => {
  const t = useTexts(texts)
  const read = useRead(listDevices, {})
  const [endpoint, setEndpoint] = useState<string | null>(null)
  useEffect(() => {
    void ownEndpoint().then(setEndpoint)
  }, [])
  return (
    <Section title={t('push.title')}>
      <p>{t('push.lead')}</p>
      <Loaded read={read}>
        {({ devices }) => {
          const here = devices.find(device => device.endpoint === endpoint)
          return (
            <Stack gap="lg">
              <ThisDevice key={here?.id ?? 0} here={here} onChange={setEndpoint} />
              <Devices devices={devices} here={here} />
            </Stack>
          )
        }}
      </Loaded>
    </Section>
  )
}

type Said = 'insecure' | 'unsupported' | 'denied' | 'undecided' | 'unreachable' | null

interface ThisDeviceProps {
  readonly here: Device | undefined
  readonly onChange: (endpoint: string | null) => void
}

const ThisDevice = ({ here, onChange }: ThisDeviceProps) => {
  const t = useTexts(texts)
  const can = ability()
  const [said, setSaid] = useState<Said>(can === 'able' ? null : can)
  const { browser = t('push.browser'), system = t('push.system') } = deviceParts()
  const [device, setDevice] = useState(here?.device ?? t('push.browserOn', { browser, system }))
  const offering = useWrite(offerPush)
  const subscribing = useWrite(subscribePush)
  const stopping = useWrite(unsubscribePush)
  const error = useFieldError(subscribing.error)
  const on = async () => {
    const result = await switchOn(async () => (await offering.mutateAsync({})).publicKey)
    if (typeof result === 'string') return setSaid(result)
    await subscribing.mutateAsync({ ...result, device })
    setSaid(null)
    onChange(result.endpoint)
  }
  const off = async () => {
    await switchOff()
    if (here !== undefined) await stopping.mutateAsync({ subscriptionId: here.id })
    onChange(null)
  }
  const busy = offering.isPending || subscribing.isPending || stopping.isPending
  return (
    <Stack gap="sm">
      <ErrorSummary problem={offering.error ?? subscribing.error ?? stopping.error} />
      {said !== null && <Alert color="yellow">{t(`push.states.${said}`)}</Alert>}
      <TextInput
        id={fieldId('device')}
        label={t('push.device')}
        description={t('push.deviceHint')}
        value={device}
        error={error('device')}
        disabled={can !== 'able' || here !== undefined}
        maxLength={100}
        onChange={event => setDevice(event.currentTarget.value)}
      />
      <Switch
        label={t('push.on')}
        description={
          can === 'able' ? t(here === undefined ? 'push.states.off' : 'push.states.on') : undefined
        }
        checked={here !== undefined}
        disabled={can !== 'able' || busy}
        // A refusal stands in the summary above.
        onChange={event => void (event.currentTarget.checked ? on() : off()).catch(() => undefined)}
      />
    </Stack>
  )
}

const Devices = ({
  devices,
  here,
}: {
  readonly devices: readonly Device[]
  readonly here: Device | undefined
}) => {
  const t = useTexts(texts)
  if (devices.length === 0) return <EmptyState title={t('push.none')}>{t('push.noneHint')}</EmptyState>
  return (
    <div>
      <h3>{t('push.devices')}</h3>
      <Stack component="ul" gap="md" p={0} m={0}>
        {devices.map(device => (
          <OneDevice key={device.id} device={device} isHere={device === here} />
        ))}
      </Stack>
    </div>
  )
}

const OneDevice = ({ device, isHere }: { readonly device: Device; readonly isHere: boolean }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const testing = useWrite(testPush)
  const stopping = useWrite(unsubscribePush, { onDone: () => tell(t('push.stopped')) })
  const subscriptionId = device.id
  const { data: tested } = testing
  const name = isHere ? `${device.device} (${t('push.here')})` : device.device
  return (
    <Group component="li" gap="md" justify="space-between" align="flex-start">
      <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <strong>{name}</strong>
        <div>{t('push.since', { at: format.instant(device.createdAt) })}</div>
        {device.last !== 'none' && <div>{t('push.last', { state: say(pushStates[device.last]) })}</div>}
        {device.answer !== null && device.last !== 'sent' && <div>{device.answer}</div>}
        <div role="status">
          {tested !== undefined && `${t(`push.outcomes.${tested.outcome}`)} ${tested.answer}`}
        </div>
        <ErrorSummary problem={testing.error ?? stopping.error} />
      </div>
      <Group gap="xs">
        <Button
          size="sm"
          variant="default"
          loading={testing.isPending}
          aria-label={`${t('push.test')}: ${device.device}`}
          onClick={() => testing.mutate({ subscriptionId })}
        >
          {t('push.test')}
        </Button>
        <Button
          size="sm"
          variant="default"
          loading={stopping.isPending}
          aria-label={`${t('push.stop')}: ${device.device}`}
          onClick={() => stopping.mutate({ subscriptionId })}
        >
          {t('push.stop')}
        </Button>
      </Group>
    </Group>
  )
}

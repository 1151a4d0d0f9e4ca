import { Button, Code, Group, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { z } from 'zod'
import {
  closingStates,
  grouped,
  type readClosing,
  retentionWords,
  saveBundle,
} from '../../domain/closing/index.ts'
import { readAddress } from '../api/index.ts'
import {
  CopyButton,
  ProblemNotice,
  StatusBadge,
  type Tone,
  useFormat,
  useSay,
  useTexts,
} from '../ui/index.ts'
import style from './closing.module.css'
import { texts } from './texts.ts'
import { useSizeWords } from './use-size-words.ts'

type Version = z.output<(typeof readClosing)['output']>['versions'][number]

const tones: Readonly<Record<Version['state'], Tone>> = { building: 'active', done: 'closed', failed: 'late' }

interface Props {
  readonly campaignId: number
  readonly version: Version
}

/** One version of the closed file: who closed it when, its root to compare with the paper, and the bundle itself. */
export const ClosedVersion = ({ campaignId, version }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const { instant } = useFormat()
  const { closedAt, closedBy, code, retention, reason, state } = version
  const by = { at: instant(closedAt), name: closedBy, code, retention: say(retentionWords(retention)) }
  return (
    <li>
      <Group gap="sm">
        <Text fw={600}>{t('versions.version', { version: version.version })}</Text>
        <StatusBadge tone={tones[state]}>{say(closingStates[state])}</StatusBadge>
      </Group>
      <Text fz="sm">{t('versions.by', by)}</Text>
      {reason !== '' && <Text fz="sm">{t('versions.reason', { reason })}</Text>}
      <Standing campaignId={campaignId} version={version} />
    </li>
  )
}

const Standing = ({ campaignId, version }: Props) => {
  const t = useTexts(texts)
  const sized = useSizeWords()
  const { files, size, open, root, problem } = version
  const held = { files, size: sized(size) }
  if (problem !== null) return <ProblemNotice problem={{ answer: problem }} />
  if (root === null) return <Text role="status">{t('versions.building', held)}</Text>
  return (
    <>
      <Text fz="sm">{t('versions.held', { ...held, open: open ?? 0 })}</Text>
      <Text fz="sm" mt="xs">
        {t('versions.root')}
      </Text>
      <Text fz="sm" className={style['root'] ?? ''}>
        {grouped(root)}
      </Text>
      <Group gap="sm" mt="xs" className="no-print">
        <Button
          component="a"
          href={readAddress(saveBundle, { campaignId, version: version.version })}
          leftSection={<IconDownload size={18} stroke={1.6} aria-hidden />}
        >
          {t('versions.save')}
        </Button>
        <CopyButton text={root} label={t('versions.copy')} />
      </Group>
      <Text fz="sm" mt="xs" className={style['quiet'] ?? ''}>
        {t('versions.check')} <Code>tongket verify ho-so.zip</Code>
      </Text>
    </>
  )
}

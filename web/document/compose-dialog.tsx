import { Button, Group, Modal, Text } from '@mantine/core'
import type { z } from 'zod'
import { composeReport } from '../../domain/document/index.ts'
import { readSynthesis } from '../../domain/synthesis/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import {
  Loaded,
  ProblemNotice,
  StatusShape,
  ToButton,
  type Tone,
  useGo,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import style from './document.module.css'
import { texts } from './texts.ts'

type Synthesis = z.output<(typeof readSynthesis)['output']>

/** Before a draft is made: what it will hold, and what it will lack. */
export const ComposeDialog = () => {
  const t = useTexts(texts)
  const [chosen, choose] = useSearchKey('lap')
  const campaignId = Number.parseInt(chosen, 10)
  return (
    <Modal
      opened={campaignId > 0}
      onClose={() => choose('')}
      title={t('compose.title')}
      closeButtonProps={{ 'aria-label': t('register.close') }}
    >
      {campaignId > 0 && <Compose campaignId={campaignId} />}
    </Modal>
  )
}

const Compose = ({ campaignId }: { readonly campaignId: number }) => {
  const t = useTexts(texts)
  const go = useGo()
  const read = useRead(readSynthesis, { campaignId })
  const { mutate, isPending, error } = useWrite(composeReport, {
    onDone: ({ documentId }) => go(`/van-ban/${documentId}`),
  })
  return (
    <Loaded read={read}>
      {synthesis => {
        const composed = synthesis.sections.some(({ passages }) => passages.length > 0)
        return (
          <>
            {composed ? <Holdings synthesis={synthesis} /> : <Text mb="md">{t('compose.nothing')}</Text>}
            <ProblemNotice problem={error} />
            <Group mt="md">
              {composed && (
                <Button loading={isPending} onClick={() => mutate({ campaignId })}>
                  {t('compose.act')}
                </Button>
              )}
              <ToButton to={`/tong-hop/${campaignId}`} variant="default">
                {t('compose.back')}
              </ToButton>
            </Group>
          </>
        )
      }}
    </Loaded>
  )
}

const Holdings = ({ synthesis }: { readonly synthesis: Synthesis }) => {
  const t = useTexts(texts)
  const { sections, accepted, expected, neverQuoted } = synthesis
  const all = sections.flatMap(({ passages }) => passages)
  const empty = sections.filter(({ passages }) => passages.length === 0).map(({ label }) => label)
  const outdated = all.filter(({ citation }) => citation?.outdated === true).length
  const filled = sections.length - empty.length
  const lines: { readonly tone: Tone; readonly words: string }[] = [
    {
      tone: 'accepted',
      words: t('compose.passages', { passages: all.length, filled, all: sections.length }),
    },
    { tone: 'accepted', words: t('compose.reports', { accepted, expected }) },
    ...(empty.length > 0
      ? [{ tone: 'soon' as const, words: t('compose.empty', { labels: empty.join(', ') }) }]
      : []),
    ...(neverQuoted.length > 0
      ? [{ tone: 'soon' as const, words: t('compose.never', { count: neverQuoted.length }) }]
      : []),
    ...(outdated > 0 ? [{ tone: 'soon' as const, words: t('compose.outdated', { count: outdated }) }] : []),
  ]
  return (
    <>
      <ul className={style['holdings']}>
        {lines.map(({ tone, words }) => (
          <li key={words}>
            <StatusShape tone={tone} /> {words}
          </li>
        ))}
      </ul>
      <Text fz="sm" c="dimmed">
        {t('compose.holds')}
      </Text>
    </>
  )
}

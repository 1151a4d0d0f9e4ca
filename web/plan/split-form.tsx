import { Button, Group, Text } from '@mantine/core'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { type ReviewedObligation, splitObligation } from '../../domain/plan/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, tell, useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

interface Props {
  readonly obligation: ReviewedObligation
  readonly onClose: () => void
}

const steps: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowRight: 'nextElementSibling',
  ArrowLeft: 'previousElementSibling',
}

const walkWords = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key]
  const next = step === undefined ? null : document.activeElement?.[step]
  if (!(next instanceof HTMLButtonElement)) return
  event.preventDefault()
  next.focus()
}

/** The duty's own words: each is a place where a new duty may begin. */
export const SplitForm = ({ obligation, onClose }: Props) => {
  const t = useTexts(texts)
  const { data, select, acts } = useDesk()
  const { start, end, id, revision } = obligation
  const [cuts, setCuts] = useState<ReadonlySet<number>>(new Set())
  const words = useMemo(
    () =>
      [...data.text.slice(start, end).matchAll(/\S+/g)].map(found => ({
        at: start + found.index,
        // Stars around words are how a .md or .txt file sets them bold.
        word: found[0].replace(/^\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?=\W*$)/g, ''),
      })),
    [data.text, start, end],
  )
  const splitting = useWrite(splitObligation, {
    onDone: ({ obligationIds }) => {
      tell(t('split.done', { count: obligationIds.length }), () => acts.rejoin(obligation, obligationIds))
      select(obligationIds[0] ?? null)
      onClose()
    },
  })
  const borders = [start, ...[...cuts].sort((a, b) => a - b), end]
  const parts = borders.slice(0, -1).map((from, at) => ({ start: from, end: borders[at + 1] ?? end }))
  const toggle = (at: number) => {
    const next = new Set(cuts)
    if (!next.delete(at)) next.add(at)
    setCuts(next)
  }
  return (
    <>
      <ErrorSummary problem={splitting.error} />
      <Text fz="sm" c="dimmed" mb="sm">
        {t('split.how')}
      </Text>
      <fieldset className={style['splitWords']} lang="vi" aria-label={t('split.words')} onKeyDown={walkWords}>
        {words.map(({ at, word }, order) =>
          order === 0 ? (
            <span key={at}>{word} </span>
          ) : (
            <button
              key={at}
              type="button"
              aria-pressed={cuts.has(at)}
              // One stop for Tab, however many words; the arrow keys go from word to word.
              tabIndex={order === 1 ? 0 : -1}
              data-autofocus={order === 1 ? true : undefined}
              onClick={() => toggle(at)}
            >
              {word}{' '}
            </button>
          ),
        )}
      </fieldset>
      <Group mt="md" justify="space-between">
        <Text fz="sm">{cuts.size > 0 && t('split.parts', { count: parts.length })}</Text>
        <Group gap="xs">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button
            disabled={cuts.size === 0}
            loading={splitting.isPending}
            onClick={() => splitting.mutate({ obligationId: id, revision, parts })}
          >
            {t('split.act')}
          </Button>
        </Group>
      </Group>
    </>
  )
}

import { Alert, Button, Group, Text, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import type { Passage } from '../../domain/synthesis/index.ts'
import { ProblemNotice, useDraft, useTexts } from '../ui/index.ts'
import { Reworded } from './reworded.tsx'
import style from './synthesis.module.css'
import { texts } from './texts.ts'
import { useRewording } from './use-passage-acts.ts'

interface Props {
  readonly campaignId: number
  readonly passage: Passage
  readonly onClose: () => void
}

/** The words of a passage under the hand, the original beside them; what is typed survives a crash and a conflict. */
export const PassageEdit = ({ campaignId, passage, onClose }: Props) => {
  const t = useTexts(texts)
  const [text, setText, forget] = useDraft(`passage.${passage.id}`, passage.text)
  /** The revision the writer has seen: what another saved since is shown before it is written over. */
  const [seen, setSeen] = useState(passage.revision)
  const close = () => {
    forget()
    onClose()
  }
  const { mutate, isPending, error } = useRewording(close)
  const save = (revision: number) => {
    if (text.trim() === '') return
    if (text.trim() === passage.text && revision === passage.revision) return close()
    mutate({ campaignId, passageId: passage.id, text, revision })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(seen)
  }
  const original = passage.citation?.quote
  const overtaken = passage.revision > seen
  return (
    <div className={style['editing']}>
      <Textarea
        autosize
        autoFocus
        label={t('text.words')}
        description={t('text.saveKeys')}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {overtaken ? (
        <Overtaken
          passage={passage}
          onTake={() => {
            setText(passage.text)
            setSeen(passage.revision)
          }}
          onSaveMine={() => save(passage.revision)}
        />
      ) : (
        error !== null && <ProblemNotice problem={error} />
      )}
      <Group gap="xs">
        {!overtaken && (
          <Button size="compact-md" loading={isPending} onClick={() => save(seen)}>
            {t('text.save')}
          </Button>
        )}
        <Button size="compact-md" variant="default" onClick={close}>
          {t('text.cancel')}
        </Button>
        {original !== undefined && original !== text && (
          <Button size="compact-md" variant="subtle" onClick={() => setText(original)}>
            {t('text.restore')}
          </Button>
        )}
      </Group>
      {original !== undefined && (
        <div>
          <Text fz="sm" fw={500}>
            {original === text ? t('text.original') : t('text.difference')}
          </Text>
          <Reworded before={original} after={text} />
        </div>
      )}
    </div>
  )
}

interface OvertakenProps {
  readonly passage: Passage
  readonly onTake: () => void
  readonly onSaveMine: () => void
}

/** Somebody else saved this passage meanwhile: both texts stay in sight until one is chosen. */
const Overtaken = ({ passage, onTake, onSaveMine }: OvertakenProps) => {
  const t = useTexts(texts)
  return (
    <Alert color="soon" title={t('text.changed', { name: passage.writtenBy ?? '' })}>
      <Text fz="sm" fw={500}>
        {t('text.current')}
      </Text>
      <p className={style['words']}>{passage.text}</p>
      <Group gap="xs">
        <Button size="compact-sm" onClick={onSaveMine}>
          {t('text.saveMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onTake}>
          {t('text.takeCurrent')}
        </Button>
      </Group>
    </Alert>
  )
}

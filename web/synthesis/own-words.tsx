import { Button, Group, Textarea } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { writePassage } from '../../domain/synthesis/index.ts'
import { useWrite } from '../api/index.ts'
import { ProblemNotice, useDraft, useTexts } from '../ui/index.ts'
import style from './synthesis.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly section: string
}

/** A passage of the standing agency's own; what is typed is kept on this machine until it is added. */
export const OwnWords = ({ campaignId, section }: Props) => {
  const t = useTexts(texts)
  const [text, setText, forget] = useDraft(`passage.new.${campaignId}.${section}`, '')
  const [open, setOpen] = useState(text !== '')
  const { mutate, error, isPending } = useWrite(writePassage, {
    touches: ['synthesis'],
    onDone: () => {
      setText('')
      forget()
      setOpen(false)
    },
  })
  const add = () => text.trim() !== '' && mutate({ campaignId, section, text })
  if (!open)
    return (
      <Button
        variant="default"
        leftSection={<IconPencilPlus size={18} stroke={1.6} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('text.write')}
      </Button>
    )
  return (
    <div className={style['editing']}>
      <Textarea
        autosize
        autoFocus
        minRows={3}
        label={t('text.ownWords')}
        description={t('text.ownHint')}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={event => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && add()}
      />
      {error !== null && <ProblemNotice problem={error} />}
      <Group gap="xs">
        <Button size="compact-md" disabled={text.trim() === ''} loading={isPending} onClick={add}>
          {t('text.add')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setOpen(false)}>
          {t('text.cancel')}
        </Button>
      </Group>
    </div>
  )
}

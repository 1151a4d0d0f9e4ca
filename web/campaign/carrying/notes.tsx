import { Button, Stack, Textarea } from '@mantine/core'
import { type Carrying, noteProgress } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, fieldId, tell, useDraft, useFieldError, useFormat, useTexts } from '../../ui/index.ts'
import style from './carrying.module.css'
import type { Place } from './part.tsx'
import { texts } from './texts.ts'
import { touches } from './touches.ts'

interface Props {
  readonly place: Place
  readonly carrying: Carrying
}

/** How it goes, note by note; a standing duty consists of them. */
export const Notes = ({ place, carrying }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { notes, may } = carrying
  return (
    <>
      {notes.length === 0 ? (
        <p className={style['quiet']}>{t('noNotes')}</p>
      ) : (
        <ul className={style['list']}>
          {notes.map(({ id, at, personName, words }) => (
            <li key={id}>
              <p className={style['words']}>{words}</p>
              <p className={style['quiet']}>{t('by', { name: personName, at: format.instant(at) })}</p>
            </li>
          ))}
        </ul>
      )}
      {may.includes('assignment.note') && <NoteForm place={place} />}
    </>
  )
}

const NoteForm = ({ place }: Pick<Props, 'place'>) => {
  const t = useTexts(texts)
  const [words, setWords, forget] = useDraft(`note.${place.assignmentId}`, '')
  const noting = useWrite(noteProgress, {
    touches,
    onDone: () => {
      forget()
      setWords('')
      tell(t('noted'))
    },
  })
  const fieldError = useFieldError(noting.error)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        noting.mutate({ ...place, words })
      }}
    >
      <Stack gap="xs" align="flex-start">
        <ErrorSummary problem={noting.error} />
        <Textarea
          id={fieldId('words')}
          w="100%"
          label={t('newNote')}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
          error={fieldError('words')}
          autosize
          minRows={2}
        />
        <Button type="submit" size="sm" variant="light" loading={noting.isPending}>
          {t('saveNote')}
        </Button>
      </Stack>
    </form>
  )
}

import { Anchor, Button } from '@mantine/core'
import { draftSubmission, saveSubmission } from '../../../domain/commendation/index.ts'
import { readAddress, useHolds, useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, ToLink, tell, useFormat, useTexts } from '../../ui/index.ts'
import style from '../commendation.module.css'
import { texts } from '../texts.ts'
import type { Board } from './council.ts'

interface Props {
  readonly campaignId: number
  readonly board: Board
}

/** Drafts of the submission; each goes on as any other document: its head, its number, its issue. */
export const Submissions = ({ campaignId, board }: Props) => {
  const t = useTexts(texts)
  const draft = useWrite(draftSubmission, {
    touches: ['document'],
    onDone: () => tell(t('council.drafted')),
  })
  const count = board.nominees.filter(({ state }) => state === 'recommended').length
  const writes = board.may.includes(draftSubmission.name)
  if (!writes && board.submissions.length === 0) return null
  return (
    <Section title={t('council.submission')}>
      <ErrorSummary problem={draft.error} />
      <Drafts campaignId={campaignId} submissions={board.submissions} />
      <p className={style['quiet']}>
        {count === 0 ? t('council.nothing') : t('council.submissionHint', { count })}
      </p>
      {writes && count > 0 && (
        <Button
          variant={board.submissions.length === 0 ? 'filled' : 'default'}
          loading={draft.isPending}
          onClick={() => draft.mutate({ campaignId })}
        >
          {t('council.draft')}
        </Button>
      )}
    </Section>
  )
}

const Drafts = ({ campaignId, submissions }: Pick<Props, 'campaignId'> & Pick<Board, 'submissions'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  const readsDocuments = useHolds('officer', 'leader', 'archivist')
  return submissions.map(({ documentId, draftedAt, by }) => (
    <p key={documentId}>
      {t('council.draftedBy', { by, at: format.instant(draftedAt) })}{' '}
      <Anchor href={readAddress(saveSubmission, { campaignId, documentId })} download>
        {t('council.save')}
      </Anchor>
      {readsDocuments && (
        <>
          {' · '}
          <ToLink to={`/van-ban/${documentId}`}>{t('council.openDocument')}</ToLink>
        </>
      )}
    </p>
  ))
}

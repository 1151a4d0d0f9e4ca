import { Button, Group } from '@mantine/core'
import type { z } from 'zod'
import { readChaseInbox, receiveChase, saveChasePdf } from '../../../domain/reminder/index.ts'
import { readAddress, useRead, useWrite } from '../../api/index.ts'
import { ErrorSummary, RuledList, Section, ToLink, tell, useFormat, useTexts } from '../../ui/index.ts'
import style from './chase.module.css'
import { texts } from './texts.ts'

type Letter = z.output<(typeof readChaseInbox)['output']>['letters'][number]

/** Chase letters to the person's unit that are not received or not answered yet. Draws nothing where there is none. */
export default function MyLetters() {
  const t = useTexts(texts)
  const read = useRead(readChaseInbox, {}, { every: 60_000 })
  const letters = (read.data?.letters ?? []).filter(
    ({ receivedAt, duties }) => receivedAt === null || duties.some(({ filedAt }) => filedAt === null),
  )
  if (letters.length === 0) return null
  return (
    <Section title={t('inbox.title')}>
      <RuledList>
        {letters.map(letter => (
          <Item key={`${letter.campaignId} ${letter.chaseId}`} letter={letter} />
        ))}
      </RuledList>
    </Section>
  )
}

const Item = ({ letter }: { readonly letter: Letter }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { campaignId, campaignName, chaseId, unitId, number, symbol, issuedOn, subject } = letter
  const { answerBy, duties, receivedAt, receivedBy, may } = letter
  const receiving = useWrite(receiveChase, { onDone: () => tell(t('inbox.received')) })
  return (
    <li>
      <div className={style['head']}>
        <strong>
          {t('inbox.number', {
            number: `${String(number ?? '').padStart(2, '0')}/${symbol}`,
            day: issuedOn === null ? '' : format.day(issuedOn),
          })}
        </strong>
        <span>{t('inbox.answerBy', { day: format.day(answerBy) })}</span>
      </div>
      <p className={style['subject']}>{subject}</p>
      <ul className={style['people']}>
        {duties.map(({ assignmentId, section, deliverable, filedAt }) => (
          <li key={assignmentId}>
            {section} {deliverable}:{' '}
            {filedAt === null ? t('inbox.owed') : t('inbox.filed', { at: format.instant(filedAt) })}
          </li>
        ))}
      </ul>
      <p>
        <ToLink to={`/dot-tong-ket/${campaignId}`} c="dimmed" fz="sm">
          {t('inbox.campaign', { name: campaignName })}
        </ToLink>
      </p>
      {receivedAt !== null && (
        <p className={style['quiet']}>
          {t('inbox.receivedAt', { at: format.instant(receivedAt), person: receivedBy ?? '' })}
        </p>
      )}
      <ErrorSummary problem={receiving.error} />
      <Group gap="sm">
        {may.includes('chase.receive') && (
          <Button
            size="sm"
            loading={receiving.isPending}
            onClick={() => receiving.mutate({ campaignId, chaseId, unitId })}
          >
            {t('inbox.receive')}
          </Button>
        )}
        <Button
          size="sm"
          variant="default"
          component="a"
          href={readAddress(saveChasePdf, { campaignId, chaseId })}
        >
          {t('letters.pdf')}
        </Button>
      </Group>
    </li>
  )
}

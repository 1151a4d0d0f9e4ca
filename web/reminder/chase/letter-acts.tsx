import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { issueDocument, registerDocument } from '../../../domain/document/index.ts'
import {
  type Chase,
  climbChase,
  discardChase,
  reviewChase,
  saveChasePdf,
  signChase,
} from '../../../domain/reminder/index.ts'
import { dayOfInstant } from '../../../domain/shared/calendar/index.ts'
import { readAddress, useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, tell, useNow, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly chase: Chase
}

/** What the person may do next with it; the number and the issue are those of the register. */
export const LetterActs = ({ campaignId, chase }: Props) => {
  const t = useTexts(texts)
  const which = { campaignId, chaseId: chase.id }
  const touches = ['document']
  const reviewing = useWrite(reviewChase, { touches, onDone: () => tell(t('letters.reviewed')) })
  const signing = useWrite(signChase, {
    touches,
    onDone: ({ units: count, dropped }) =>
      tell(dropped > 0 ? t('letters.signedDropped', { count, dropped }) : t('letters.signed', { count })),
  })
  const discarding = useWrite(discardChase, { touches, onDone: () => tell(t('letters.discarded')) })
  const climbing = useWrite(climbChase, { touches, onDone: () => tell(t('letters.climbed')) })
  const { may, stage } = chase
  const problem = [reviewing, signing, discarding, climbing].map(({ error }) => error).find(Boolean) ?? null
  return (
    <>
      <ErrorSummary problem={problem} />
      <Group gap="sm" align="flex-end" className="no-print">
        {may.includes('chase.sign') && (
          <Button size="sm" loading={signing.isPending} onClick={() => signing.mutate(which)}>
            {t('letters.sign')}
          </Button>
        )}
        {may.includes('chase.review') && (
          <Button
            size="sm"
            variant={stage === 'reviewed' ? 'default' : 'filled'}
            loading={reviewing.isPending}
            onClick={() => reviewing.mutate(which)}
          >
            {t(stage === 'reviewed' ? 'letters.reviewAgain' : 'letters.review')}
          </Button>
        )}
        <RegisterActs chase={chase} />
        {may.includes('chase.climb') && (
          <Button
            size="sm"
            variant="default"
            loading={climbing.isPending}
            onClick={() => climbing.mutate(which)}
          >
            {t('letters.climb')}
          </Button>
        )}
        {stage !== 'discarded' && (
          <Button size="sm" variant="default" component="a" href={readAddress(saveChasePdf, which)}>
            {t('letters.pdf')}
          </Button>
        )}
        {may.includes('chase.discard') && (
          <Button
            size="sm"
            variant="subtle"
            loading={discarding.isPending}
            onClick={() => discarding.mutate(which)}
          >
            {t('letters.discard')}
          </Button>
        )}
      </Group>
    </>
  )
}

const RegisterActs = ({ chase }: { readonly chase: Chase }) => {
  const t = useTexts(texts)
  const today = dayOfInstant(useNow())
  const [issuedOn, setIssuedOn] = useState<string | null>(today)
  const touches = ['chase']
  const registering = useWrite(registerDocument, {
    touches,
    onDone: ({ number }) => tell(t('letters.registered', { number: String(number) })),
  })
  const issuing = useWrite(issueDocument, { touches, onDone: () => tell(t('letters.issued')) })
  const { documentId, documentRevision: revision, may } = chase
  return (
    <>
      <ErrorSummary problem={registering.error ?? issuing.error} />
      {may.includes('document.register') && (
        <>
          <DateInput label={t('letters.issuedOn')} value={issuedOn} onChange={setIssuedOn} />
          <Button
            size="sm"
            loading={registering.isPending}
            disabled={issuedOn === null}
            onClick={() => {
              if (issuedOn !== null) registering.mutate({ documentId, revision, issuedOn })
            }}
          >
            {t('letters.register')}
          </Button>
        </>
      )}
      {may.includes('document.issue') && (
        <Button
          size="sm"
          loading={issuing.isPending}
          onClick={() => issuing.mutate({ documentId, revision })}
        >
          {t('letters.issue')}
        </Button>
      )}
    </>
  )
}

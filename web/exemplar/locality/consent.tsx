import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import {
  type ConsentWay,
  consentWayNames,
  consentWays,
  type ExemplarView,
  recordConsent,
} from '../../../domain/exemplar/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  StatusShape,
  tell,
  useFieldError,
  useFormat,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'

/** That the person named agrees to be named: when and how, recorded by whom. */
export const Consent = ({ exemplar }: { readonly exemplar: ExemplarView }) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { consent } = exemplar
  return (
    <section className={style['part']}>
      <h4>{t('file.consent')}</h4>
      <p>
        <StatusShape tone={consent === null ? 'soon' : 'accepted'} />{' '}
        {consent === null
          ? t('file.consentNone')
          : t('file.consentGiven', {
              day: format.day(consent.givenOn),
              how: say(consentWays[consent.how]),
              by: consent.recordedBy,
              at: format.instant(consent.recordedAt),
            })}
      </p>
      {exemplar.may.includes('exemplar.consent') && consent === null && <RecordForm exemplar={exemplar} />}
    </section>
  )
}

const RecordForm = ({ exemplar }: { readonly exemplar: ExemplarView }) => {
  const t = useTexts(texts)
  const say = useSay()
  const [givenOn, setGivenOn] = useState<string | null>(null)
  const [how, setHow] = useState<ConsentWay>('written')
  const write = useWrite(recordConsent, { onDone: () => tell(t('locality.saved')) })
  const error = useFieldError(write.error)
  const { campaignId, id: exemplarId } = exemplar
  return (
    <>
      <ErrorSummary problem={write.error} />
      <div className={style['grid']}>
        <DateInput
          label={t('file.consentOn')}
          value={givenOn}
          onChange={setGivenOn}
          error={error('givenOn')}
        />
        <Select
          label={t('file.consentHow')}
          value={how}
          allowDeselect={false}
          data={consentWayNames.map(value => ({ value, label: say(consentWays[value]) }))}
          onChange={next => setHow(consentWayNames.find(way => way === next) ?? how)}
        />
      </div>
      <Button
        mt="sm"
        size="sm"
        disabled={givenOn === null}
        loading={write.isPending}
        onClick={() => givenOn !== null && write.mutate({ campaignId, exemplarId, givenOn, how })}
      >
        {t('file.consentSave')}
      </Button>
    </>
  )
}

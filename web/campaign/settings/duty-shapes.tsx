import { Checkbox, Select } from '@mantine/core'
import { type DutyNature, dutyNatureNames, dutyNatures, shapeDuty } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, Section, tell, useSay, useTexts } from '../../ui/index.ts'
import style from './settings.module.css'
import type { Settings } from './settings.ts'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly data: Settings
}

/** Each duty with how it runs; a choice is saved as it is made, and can be made back. */
export const DutyShapes = ({ campaignId, data }: Props) => {
  const t = useTexts(texts)
  return (
    <Section title={t('duties.title')}>
      <p>{t('duties.hint')}</p>
      <ol className={style['duties']}>
        {data.duties.map(duty => (
          <OneDuty
            key={duty.obligationId}
            campaignId={campaignId}
            duty={duty}
            mayChange={data.may.includes(shapeDuty.name)}
          />
        ))}
      </ol>
    </Section>
  )
}

interface DutyProps {
  readonly campaignId: number
  readonly duty: Settings['duties'][number]
  readonly mayChange: boolean
}

const OneDuty = ({ campaignId, duty, mayChange }: DutyProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { obligationId, section, text, nature, inOrder, receivers, handedIn } = duty
  const saving = useWrite(shapeDuty, {
    touches: ['campaign', 'assignment', 'work'],
    onDone: ({ redated: count }) =>
      tell(count === 0 ? t('duties.saved', { section }) : t('duties.savedDates', { section, count })),
  })
  const save = (change: { nature?: DutyNature; inOrder?: boolean }) =>
    saving.mutate({ campaignId, obligationId, nature, inOrder, ...change })
  return (
    <li>
      <p className={style['words']} title={text}>
        <strong>{section}</strong> {text}
      </p>
      <div className={style['fields']}>
        <Select
          aria-label={`${t('duties.nature')}: ${section}`}
          size="sm"
          allowDeselect={false}
          disabled={!mayChange || saving.isPending}
          data={dutyNatureNames.map(value => ({ value, label: say(dutyNatures[value]) }))}
          value={nature}
          onChange={next => {
            const found = dutyNatureNames.find(name => name === next)
            if (found !== undefined && found !== nature) save({ nature: found })
          }}
        />
        {receivers > 1 && (
          <Checkbox
            label={t('duties.inOrder')}
            aria-label={t('duties.inOrderOf', { section })}
            checked={inOrder}
            disabled={!mayChange || saving.isPending}
            onChange={event => save({ inOrder: event.currentTarget.checked })}
          />
        )}
        <span className={style['quiet']}>
          {t(`duties.meaning.${nature}`)}
          {handedIn > 0 && ` ${t('duties.handedIn', { count: handedIn })}.`}
        </span>
      </div>
      <ErrorSummary problem={saving.error} />
    </li>
  )
}

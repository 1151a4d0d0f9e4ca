import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  allocateEstimate,
  type EstimateView,
  type Source,
  sourceNames,
  sources,
} from '../../../domain/budget/index.ts'
import { useWrite } from '../../api/index.ts'
import {
  DateInput,
  ErrorSummary,
  fieldId,
  Section,
  StatusBadge,
  tell,
  useFieldError,
  useSay,
  useTexts,
} from '../../ui/index.ts'
import style from '../budget.module.css'
import { DongCell, readDong, typedDong } from '../dong-cell.tsx'
import { texts } from '../texts.ts'
import { useDong } from '../use-dong.ts'

type ByLine = Readonly<Record<number, string>>
type BySource = Readonly<Partial<Record<Source, string>>>

const amountIn = (typed: string | undefined): string => readDong(typed ?? '').value ?? '0'
const sumOf = (typed: readonly (string | undefined)[]): bigint =>
  typed.reduce((sum, each) => sum + BigInt(amountIn(each)), 0n)

/** The decision as it was signed: by line and by source, which have to be the same sum. */
export const AllocationForm = ({ estimate }: { readonly estimate: EstimateView }) => {
  const t = useTexts(texts)
  const { campaignId, id: estimateId, version, lines, sums } = estimate
  const [decisionNumber, setNumber] = useState('')
  const [decisionOn, setDay] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [byLine, setByLine] = useState<ByLine>(
    Object.fromEntries(lines.map(({ position, accepted }) => [position, typedDong(accepted)])),
  )
  const [bySource, setBySource] = useState<BySource>({ province: typedDong(sums.accepted) })
  const write = useWrite(allocateEstimate, {
    touches: ['notice'],
    onDone: () => tell(t('grant.recorded')),
  })
  const error = useFieldError(write.error)
  const record = () =>
    write.mutate({
      ...{ campaignId, estimateId, version, decisionNumber, decisionOn: decisionOn ?? '', reason },
      grants: lines.map(({ position }) => ({ position, granted: amountIn(byLine[position]) })),
      sources: sourceNames
        .map(source => ({ source, amount: amountIn(bySource[source]) }))
        .filter(({ amount }) => amount !== '0'),
    })
  return (
    <Section title={t('grant.title')}>
      <p className={style['quiet']}>{t('grant.hint')}</p>
      <ErrorSummary problem={write.error} />
      <div className={style['grid']}>
        <TextInput
          id={fieldId('decisionNumber')}
          label={t('grant.number')}
          value={decisionNumber}
          maxLength={60}
          error={error('decisionNumber')}
          onChange={event => setNumber(event.currentTarget.value)}
        />
        <DateInput
          id={fieldId('decisionOn')}
          label={t('grant.day')}
          value={decisionOn}
          onChange={setDay}
          error={error('decisionOn')}
        />
      </div>
      <div className={style['shares']}>
        <Lines estimate={estimate} byLine={byLine} onChange={setByLine} />
        <Sources bySource={bySource} onChange={setBySource} />
      </div>
      <Balance lines={sumOf(Object.values(byLine))} given={sumOf(Object.values(bySource))} />
      <Textarea
        id={fieldId('reason')}
        label={t('grant.reason')}
        description={t('grant.reasonHint')}
        autosize
        minRows={1}
        maxLength={2000}
        maw={720}
        value={reason}
        error={error('reason')}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Button my="md" loading={write.isPending} onClick={record}>
        {t('grant.record')}
      </Button>
    </Section>
  )
}

interface LinesProps {
  readonly estimate: EstimateView
  readonly byLine: ByLine
  readonly onChange: (byLine: ByLine) => void
}

const Lines = ({ estimate: { lines }, byLine, onChange }: LinesProps) => {
  const t = useTexts(texts)
  return (
    <fieldset className={style['share']} id={fieldId('grants')} tabIndex={-1}>
      <legend>{t('grant.lines')}</legend>
      {lines.map(({ position, content }) => (
        <div key={position}>
          <span>{`${position + 1}. ${content}`}</span>
          <div>
            <DongCell
              id={fieldId(`grants.${position}.granted`)}
              label={t('grant.granted', { number: position + 1 })}
              typed={byLine[position] ?? ''}
              onTyped={typed => onChange({ ...byLine, [position]: typed })}
            />
          </div>
        </div>
      ))}
    </fieldset>
  )
}

interface SourcesProps {
  readonly bySource: BySource
  readonly onChange: (bySource: BySource) => void
}

const Sources = ({ bySource, onChange }: SourcesProps) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <fieldset className={style['share']} id={fieldId('sources')} tabIndex={-1}>
      <legend>{t('grant.sources')}</legend>
      {sourceNames.map(source => (
        <div key={source}>
          <span>{say(sources[source])}</span>
          <div>
            <DongCell
              id={fieldId(`sources.${source}`)}
              label={say(sources[source])}
              typed={bySource[source] ?? ''}
              onTyped={typed => onChange({ ...bySource, [source]: typed })}
            />
          </div>
        </div>
      ))}
    </fieldset>
  )
}

const Balance = ({ lines, given }: { readonly lines: bigint; readonly given: bigint }) => {
  const t = useTexts(texts)
  const { dong } = useDong()
  const apart = lines > given ? lines - given : given - lines
  return (
    <p className={style['balance']} role="status">
      <span>
        {t('grant.byLine')}: <strong>{dong(lines)}</strong>
      </span>
      <span>
        {t('grant.bySource')}: <strong>{dong(given)}</strong>
      </span>
      <StatusBadge tone={apart === 0n ? 'accepted' : 'late'}>
        {apart === 0n ? t('grant.fits') : t('grant.differs', { amount: dong(apart) })}
      </StatusBadge>
    </p>
  )
}

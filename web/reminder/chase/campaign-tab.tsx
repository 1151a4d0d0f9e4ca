import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { type Chase, readChases, setChaseRule } from '../../../domain/reminder/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import { EmptyState, ErrorSummary, Loaded, RuledList, Section, tell, useTexts } from '../../ui/index.ts'
import { LateTable } from './late-table.tsx'
import { Letter } from './letter.tsx'
import { texts } from './texts.ts'

/** Chases of one campaign: the letters and what waits for whom, who is late now, and how long to wait between steps. */
export default function CampaignTab({ campaignId }: { campaignId: number }) {
  const t = useTexts(texts)
  const read = useRead(readChases, { campaignId }, { every: 60_000 })
  return (
    <Loaded read={read}>
      {data => (
        <>
          <Letters campaignId={campaignId} title={t('letters.waiting')} chases={data.chases.filter(waits)} />
          <LateTable campaignId={campaignId} data={data} />
          <Section title={t('letters.title')}>
            {data.chases.length === 0 ? (
              <EmptyState title={t('letters.none')}>{t('letters.noneHint')}</EmptyState>
            ) : (
              <RuledList>
                {data.chases
                  .filter(chase => !waits(chase))
                  .map(chase => (
                    <Letter key={chase.id} campaignId={campaignId} chase={chase} />
                  ))}
              </RuledList>
            )}
            {data.may.includes('chase.setRule') && (
              <RuleForm campaignId={campaignId} climbAfter={data.climbAfter} />
            )}
          </Section>
        </>
      )}
    </Loaded>
  )
}

/** What is to be done next with a letter is this person's to do: it stands before the long list of who is late. */
const waits = ({ stage, may }: Chase): boolean =>
  (stage === 'draft' && may.includes('chase.review')) ||
  ['chase.sign', 'document.register', 'document.issue'].some(verb => may.includes(verb))

interface LettersProps {
  readonly campaignId: number
  readonly title: string
  readonly chases: readonly Chase[]
}

const Letters = ({ campaignId, title, chases }: LettersProps) =>
  chases.length === 0 ? null : (
    <Section title={title}>
      <RuledList>
        {chases.map(chase => (
          <Letter key={chase.id} campaignId={campaignId} chase={chase} />
        ))}
      </RuledList>
    </Section>
  )

const RuleForm = ({
  campaignId,
  climbAfter,
}: {
  readonly campaignId: number
  readonly climbAfter: number
}) => {
  const t = useTexts(texts)
  const [days, setDays] = useState<number | string>(climbAfter)
  const saving = useWrite(setChaseRule, { onDone: () => tell(t('draft.ruleSaved')) })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ campaignId, climbAfter: Number(days) })
      }}
      className="no-print"
    >
      <ErrorSummary problem={saving.error} />
      <Group gap="sm" align="flex-end">
        <NumberInput label={t('draft.rule')} value={days} onChange={setDays} min={1} max={60} />
        <Button
          type="submit"
          variant="default"
          loading={saving.isPending}
          disabled={Number(days) === climbAfter}
        >
          {t('draft.ruleSave')}
        </Button>
      </Group>
    </form>
  )
}

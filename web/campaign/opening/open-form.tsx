import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { openCampaign, previewCampaign } from '../../../domain/campaign/index.ts'
import { type DueRule, defaultDueRule } from '../../../domain/shared/calendar/index.ts'
import { useRead, useSubject, useWrite } from '../../api/index.ts'
import { EmptyState, ErrorSummary, Loaded, Section, ToButton, tell, useGo, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { AboutFields, type AboutValues } from './about-fields.tsx'
import { DutyPreview, noChoices } from './duty-preview.tsx'
import type { Preview } from './preview.ts'
import { RuleFields } from './rule-fields.tsx'

/** Asks the server again under each rule: the last instants shown are those that opening would give. */
export const OpenForm = ({ planId }: { readonly planId: number }) => {
  const [rule, setRule] = useState<DueRule>(defaultDueRule)
  const read = useRead(previewCampaign, { planId, ...rule }, { keepPrevious: true })
  return (
    <Loaded read={read}>
      {preview => <PreviewOrWhyNot planId={planId} preview={preview} rule={rule} setRule={setRule} />}
    </Loaded>
  )
}

interface Props {
  readonly planId: number
  readonly preview: Preview
  readonly rule: DueRule
  readonly setRule: (rule: DueRule) => void
}

const PreviewOrWhyNot = (props: Props) => {
  const t = useTexts(texts)
  const { planId, preview } = props
  if (preview.existing !== null) {
    const { id, name } = preview.existing
    return (
      <EmptyState
        title={t('open.existing', { name })}
        action={<ToButton to={`/dot-tong-ket/${id}`}>{t('open.toExisting')}</ToButton>}
      />
    )
  }
  if (preview.planState === 'draft')
    return (
      <EmptyState
        title={t('open.notConfirmed')}
        action={<ToButton to={`/ke-hoach/${planId}`}>{t('open.toPlan')}</ToButton>}
      />
    )
  return <OpeningForm {...props} />
}

const useAbout = (preview: Preview): [AboutValues, (change: Partial<AboutValues>) => void] => {
  const { unitId } = useSubject().person
  const own = preview.standingUnits.find(unit => unit.id === unitId)
  const [values, setValues] = useState<AboutValues>({
    name: preview.planTitle,
    standingUnitId: own?.id ?? null,
    windowFrom: preview.windowFrom,
    windowTo: preview.windowTo,
  })
  return [values, change => setValues(before => ({ ...before, ...change }))]
}

const OpeningForm = ({ planId, preview, rule, setRule }: Props) => {
  const t = useTexts(texts)
  const go = useGo()
  const [about, changeAbout] = useAbout(preview)
  const [choices, setChoices] = useState(noChoices)
  const opening = useWrite(openCampaign, {
    touches: ['work', 'plan'],
    onDone: ({ campaignId, assignments }) => {
      tell(t('open.done', { count: assignments }))
      go(`/dot-tong-ket/${campaignId}`)
    },
  })
  const assignments = preview.duties.reduce((sum, duty) => sum + duty.unitCount, 0)
  const { standingUnitId } = about
  const open = () => {
    if (standingUnitId === null) return
    const kinds = [...choices.kinds].map(([obligationId, kind]) => ({ obligationId, kind }))
    const natures = [...choices.natures].map(([obligationId, nature]) => ({ obligationId, nature }))
    const daysOff = [...choices.daysOff].map(([obligationId, onDayOff]) => ({ obligationId, onDayOff }))
    opening.mutate({ ...about, standingUnitId, planId, ...rule, kinds, natures, daysOff })
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        open()
      }}
    >
      <ErrorSummary problem={opening.error} />
      <AboutFields
        values={about}
        change={changeAbout}
        standingUnits={preview.standingUnits}
        error={opening.error}
      />
      <RuleFields rule={rule} setRule={setRule} duties={preview.duties} />
      <Section title={t('open.duties')}>
        <DutyPreview duties={preview.duties} choices={choices} setChoices={setChoices} />
      </Section>
      <Stack gap="xs" mt="lg" align="flex-start">
        {assignments === 0 && <Text>{t('open.nobodyBound')}</Text>}
        {assignments > 0 && standingUnitId === null && <Text c="dimmed">{t('open.chooseStanding')}</Text>}
        <Button
          type="submit"
          loading={opening.isPending}
          disabled={assignments === 0 || standingUnitId === null}
        >
          {t('open.title')}
        </Button>
      </Stack>
    </form>
  )
}

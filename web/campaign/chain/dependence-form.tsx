import { Button, Group, MultiSelect, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { type ChainRow, setDependence } from '../../../domain/campaign/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly steps: readonly ChainRow[]
  readonly onClose: () => void
}

/** An officer says of one duty which others it waits for. */
export const DependenceForm = ({ campaignId, steps, onClose }: Props) => {
  const t = useTexts(texts)
  const [chosen, setChosen] = useState<string | null>(null)
  const [waitsFor, setWaitsFor] = useState<string[]>([])
  const saving = useWrite(setDependence, {
    touches: ['campaign', 'assignment'],
    onDone: () => {
      tell(t('saved'))
      onClose()
    },
  })
  const options = steps.map(({ obligationId, section, text }) => ({
    value: String(obligationId),
    label: `${section} ${text}`,
  }))
  const choose = (value: string | null) => {
    const step = steps.find(({ obligationId }) => String(obligationId) === value)
    setChosen(value)
    setWaitsFor((step?.waitsFor ?? []).map(({ obligationId }) => String(obligationId)))
  }
  return (
    <Stack gap="sm" maw={760}>
      <ErrorSummary problem={saving.error} />
      <Select label={t('which')} data={options} value={chosen} onChange={choose} searchable />
      <MultiSelect
        label={t('choose')}
        data={options.filter(({ value }) => value !== chosen)}
        value={waitsFor}
        onChange={setWaitsFor}
        disabled={chosen === null}
        searchable
      />
      <Group gap="sm">
        <Button
          size="sm"
          loading={saving.isPending}
          disabled={chosen === null}
          onClick={() =>
            saving.mutate({ campaignId, obligationId: Number(chosen), waitsFor: waitsFor.map(Number) })
          }
        >
          {t('save')}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  )
}

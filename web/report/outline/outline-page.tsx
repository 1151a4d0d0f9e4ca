import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { z } from 'zod'
import { outlineChanges, readOutline, saveOutline } from '../../../domain/report/index.ts'
import { useRead, useWrite } from '../../api/index.ts'
import {
  ErrorSummary,
  Loaded,
  Page,
  PageSkeleton,
  tell,
  useFieldError,
  useNumberParam,
  useTexts,
} from '../../ui/index.ts'
import { FilingRule } from '../filing/filing-rule.tsx'
import { AnnounceDialog } from './announce-dialog.tsx'
import { Checks } from './checks.tsx'
import { SectionForm } from './section-form.tsx'
import { texts } from './texts.ts'
import { useOutlineDraft } from './use-outline-draft.ts'

/** What every report of the campaign fills: sections with guidance, and the figures asked in each. */
export default function OutlinePage() {
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readOutline, { campaignId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {({ may, ...asked }) => (
        <OutlineEditor campaignId={campaignId} asked={asked} mayEdit={may.includes(saveOutline.name)} />
      )}
    </Loaded>
  )
}

interface Props {
  readonly campaignId: number
  readonly asked: Omit<z.output<typeof readOutline.output>, 'may'>
  readonly mayEdit: boolean
}

const useSaving = ({ campaignId, asked }: Props, editing: ReturnType<typeof useOutlineDraft>) => {
  const t = useTexts(texts)
  const [asking, setAsking] = useState(false)
  const write = useWrite(saveOutline, {
    touches: ['report', 'rollup', 'synthesis'],
    onDone: ({ version, told }) => {
      editing.done()
      tell(
        told > 0
          ? t('outline.savedTold', { version: String(version), told })
          : t('outline.saved', { version: String(version) }),
      )
    },
  })
  const { from, sections, indicators, checks } = editing.draft
  const changes = outlineChanges(asked.outline, editing.draft)
  const save = (supplement: boolean) => {
    setAsking(false)
    write.mutate({
      campaignId,
      from,
      supplement,
      sections: [...sections],
      indicators: [...indicators],
      checks: [...checks],
    })
  }
  const matters = changes.length > 0 && asked.writing + asked.filed > 0
  const begin = () => (matters ? setAsking(true) : save(false))
  const dialog = asking && (
    <AnnounceDialog changes={changes} asked={asked} onClose={() => setAsking(false)} onSave={save} />
  )
  return { write, begin, dialog }
}

const OutlineEditor = (props: Props) => {
  const { campaignId, asked, mayEdit } = props
  const { outline, taken } = asked
  const t = useTexts(texts)
  const editing = useOutlineDraft(campaignId, outline, taken.sections)
  const { write, begin, dialog } = useSaving(props, editing)
  const fieldError = useFieldError(write.error)
  const { sections, indicators } = editing.draft
  return (
    <Page
      title={t('outline.title')}
      lead={t('outline.lead', { sections: sections.length, indicators: indicators.length })}
      crumbs={[{ label: t('outline.campaign'), to: `/dot-tong-ket/${campaignId}` }]}
      width="wide"
      {...(mayEdit
        ? {
            actions: (
              <Group gap="xs">
                <Button
                  variant="default"
                  leftSection={<IconArrowBackUp size={18} aria-hidden />}
                  disabled={editing.undo === null}
                  onClick={() => editing.undo?.()}
                >
                  {t('outline.undo')}
                </Button>
                <Button loading={write.isPending} disabled={!editing.isChanged} onClick={begin}>
                  {t('outline.save')}
                </Button>
              </Group>
            ),
          }
        : {})}
    >
      {!mayEdit && <Text c="dimmed">{t('outline.readOnly')}</Text>}
      {mayEdit && (
        <Text c="dimmed" fz="sm" mb="md" role="status">
          {editing.isChanged
            ? t('outline.changed')
            : outline.version === 0
              ? t('outline.fromPlan')
              : t('outline.version', { version: String(outline.version) })}
        </Text>
      )}
      <FilingRule campaignId={campaignId} />
      <ErrorSummary problem={write.error} />
      <Stack gap={0}>
        {sections.map((section, at) => (
          <SectionForm
            key={section.label}
            {...{ section, at, editing, mayEdit, fieldError }}
            taken={taken.indicators}
          />
        ))}
      </Stack>
      {mayEdit && (
        <Button
          mt="xl"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={editing.addSection}
        >
          {t('outline.addSection')}
        </Button>
      )}
      <Checks editing={editing} mayEdit={mayEdit} />
      {dialog}
    </Page>
  )
}

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react'
import { readOutline, saveOutline } from '../../../domain/report/index.ts'
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
import { Checks } from './checks.tsx'
import { SectionForm } from './section-form.tsx'
import { texts } from './texts.ts'
import { type Outline, useOutlineDraft } from './use-outline-draft.ts'

/** What every report of the campaign fills: sections with guidance, and the figures asked in each. */
export default function OutlinePage() {
  const campaignId = useNumberParam('campaignId')
  const read = useRead(readOutline, { campaignId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {({ outline, may }) => (
        <OutlineEditor campaignId={campaignId} outline={outline} mayEdit={may.includes(saveOutline.name)} />
      )}
    </Loaded>
  )
}

interface Props {
  readonly campaignId: number
  readonly outline: Outline
  readonly mayEdit: boolean
}

const useSaving = (campaignId: number, editing: ReturnType<typeof useOutlineDraft>) => {
  const t = useTexts(texts)
  const write = useWrite(saveOutline, {
    touches: ['report', 'rollup', 'synthesis'],
    onDone: ({ version }) => {
      editing.done()
      tell(t('outline.saved', { version: String(version) }))
    },
  })
  const { from, sections, indicators, checks } = editing.draft
  const save = () =>
    write.mutate({
      campaignId,
      from,
      sections: [...sections],
      indicators: [...indicators],
      checks: [...checks],
    })
  return { write, save }
}

const OutlineEditor = ({ campaignId, outline, mayEdit }: Props) => {
  const t = useTexts(texts)
  const editing = useOutlineDraft(campaignId, outline)
  const { write, save } = useSaving(campaignId, editing)
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
                <Button loading={write.isPending} disabled={!editing.isChanged} onClick={save}>
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
          <SectionForm key={section.label} {...{ section, at, editing, mayEdit, fieldError }} />
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
    </Page>
  )
}

import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Indicator, OutlineSection } from '../../../domain/report/index.ts'
import { fieldId, tell, useTexts } from '../../ui/index.ts'
import { IndicatorDialog } from './indicator-dialog.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import style from './outline.module.css'
import { QuestionFields } from './question-fields.tsx'
import { texts } from './texts.ts'
import type { OutlineEditing, Taken } from './use-outline-draft.ts'

interface Props {
  readonly section: OutlineSection
  readonly at: number
  readonly editing: OutlineEditing
  readonly mayEdit: boolean
  readonly fieldError: (path: string) => string | undefined
  /** Codes that no new indicator takes. */
  readonly taken: Taken['indicators']
}

/** As many sections lie open beside one another; of more, each opens as it is asked for. */
const fewSections = 2

/** One heading of the outline with its guidance and the figures asked under it. */
export const SectionForm = ({ section, at, editing, mayEdit, fieldError, taken }: Props) => {
  const t = useTexts(texts)
  const [edited, setEdited] = useState<Indicator | 'new' | null>(null)
  const put = (part: Partial<OutlineSection>) => editing.putSection(at, { ...section, ...part })
  const own = editing.draft.indicators.filter(indicator => indicator.section === section.label)
  const isWrong = ['title', 'label', 'guidance'].some(
    name => fieldError(`sections.${at}.${name}`) !== undefined,
  )
  const [open, setOpen] = useState(section.title === '' || editing.draft.sections.length <= fewSections)
  return (
    <details
      className={style['section']}
      open={open || isWrong}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t('outline.section', { label: section.label })}
        {section.title !== '' && `. ${section.title}`}
        <small>
          {t('outline.indicatorCount', { count: own.length })}
          {!section.required && ` · ${t('outline.optional')}`}
        </small>
      </summary>
      <fieldset disabled={!mayEdit} aria-label={t('outline.section', { label: section.label })}>
        <SectionFields
          section={section}
          put={put}
          error={name => fieldError(`sections.${at}.${name}`)}
          at={at}
        />
        <IndicatorTable indicators={own} mayEdit={mayEdit} onEdit={setEdited} editing={editing} />
        {mayEdit && (
          <Group gap="xs" mt="sm">
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setEdited('new')}
            >
              {t('outline.addIndicator')}
            </Button>
            <SectionMoves section={section} at={at} editing={editing} />
          </Group>
        )}
        {edited !== null && (
          <IndicatorDialog
            section={section.label}
            edited={edited === 'new' ? null : edited}
            indicators={editing.draft.indicators}
            taken={taken}
            onClose={() => setEdited(null)}
            onPut={indicator => {
              editing.putIndicator(edited === 'new' ? null : edited.code, indicator)
              setEdited(null)
            }}
          />
        )}
      </fieldset>
    </details>
  )
}

interface FieldsProps {
  readonly section: OutlineSection
  readonly at: number
  readonly put: (part: Partial<OutlineSection>) => void
  readonly error: (name: string) => string | undefined
}

const SectionFields = ({ section, at, put, error }: FieldsProps) => {
  const t = useTexts(texts)
  return (
    <>
      <TextInput
        id={fieldId(`sections.${at}.title`)}
        label={t('outline.sectionTitle')}
        value={section.title}
        error={error('title') ?? error('label')}
        onChange={event => put({ title: event.currentTarget.value })}
      />
      <Textarea
        id={fieldId(`sections.${at}.guidance`)}
        mt="sm"
        label={t('outline.guidance')}
        description={t('outline.guidanceHint')}
        value={section.guidance}
        error={error('guidance')}
        autosize
        minRows={2}
        maxRows={10}
        onChange={event => put({ guidance: event.currentTarget.value })}
      />
      <QuestionFields section={section} put={put} />
      <Checkbox
        mt="sm"
        mb="md"
        label={t('outline.required')}
        checked={section.required}
        onChange={event => put({ required: event.currentTarget.checked })}
      />
    </>
  )
}

const SectionMoves = ({ section, at, editing }: Pick<Props, 'section' | 'at' | 'editing'>) => {
  const t = useTexts(texts)
  const { sections } = editing.draft
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconArrowUp size={16} aria-hidden />}
        disabled={at === 0}
        onClick={() => editing.moveSection(at, -1)}
      >
        {t('outline.up')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconArrowDown size={16} aria-hidden />}
        disabled={at === sections.length - 1}
        onClick={() => editing.moveSection(at, 1)}
      >
        {t('outline.down')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="late"
        leftSection={<IconTrash size={16} aria-hidden />}
        disabled={sections.length === 1}
        onClick={() => {
          editing.dropSection(section.label)
          tell(t('outline.dropped', { label: section.label }))
        }}
      >
        {t('outline.drop')}
      </Button>
    </>
  )
}

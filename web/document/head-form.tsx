import { Alert, Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import {
  type DocumentHead,
  editDocument,
  signedAs,
  signingNames,
  signingOf,
  signings,
} from '../../domain/document/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, Section, tell, useFieldError, useSay, useTexts } from '../ui/index.ts'
import type { OneDocument } from './states.ts'
import { texts } from './texts.ts'
import type { HeadDraft } from './use-head.ts'

interface Props {
  readonly document: OneDocument
  readonly head: HeadDraft
  readonly onStale: () => void
}

/** Who issues, who signs, where it goes: what an officer fills in by hand. */
export const HeadForm = ({ document, head, onStale }: Props) => {
  const t = useTexts(texts)
  if (!document.may.includes('document.edit'))
    return (
      <Section title={t('head.label')}>
        <Text c="dimmed">{t(document.state === 'draft' ? 'head.reader' : 'head.locked')}</Text>
      </Section>
    )
  return (
    <Section title={t('head.label')}>
      <Text c="dimmed" fz="sm" mb="sm">
        {t('head.lead')}
      </Text>
      <Form document={document} head={head} onStale={onStale} />
    </Section>
  )
}

const kept = (lines: readonly string[]): string[] =>
  lines.map(each => each.trim()).filter(each => each !== '')

const Form = ({ document, head, onStale }: Props) => {
  const t = useTexts(texts)
  const edit = useWrite(editDocument, {
    onDone: () => {
      head.settle()
      tell(t('head.saved'))
    },
  })
  const fieldError = useFieldError(edit.error)
  const { value } = head
  const save = () =>
    edit.mutate(
      {
        ...value,
        recipientsTo: kept(value.recipientsTo),
        signerTitle: kept(value.signerTitle),
        distributionList: kept(value.distributionList),
        documentId: document.id,
        revision: document.revision,
      },
      { onError: ({ answer }) => answer.code === 'register.changed' && onStale() },
    )
  const fields = { head, errorOf: fieldError }
  return (
    <Stack gap="sm">
      {head.overtaken ? <Overtaken head={head} onSaveMine={save} /> : <ErrorSummary problem={edit.error} />}
      <Lines {...fields} field="parentBody" hint={t('head.bodyHint')} />
      <Lines {...fields} field="issuingBody" hint={t('head.bodyHint')} />
      <Group grow align="start">
        <Line {...fields} field="symbol" />
        <Line {...fields} field="place" />
      </Group>
      <Lines {...fields} field="subject" />
      <Lines {...fields} field="recipientsTo" hint={t('head.perLine')} />
      <Signer {...fields} />
      <Lines {...fields} field="distributionList" hint={t('head.perLine')} />
      <Line {...fields} field="filedUnder" hint={t('head.filedHint')} />
      <Group>
        <Button loading={edit.isPending} disabled={!head.dirty || head.overtaken} onClick={save}>
          {t('head.save')}
        </Button>
        {head.dirty && (
          <>
            <Button variant="subtle" onClick={head.settle}>
              {t('head.discard')}
            </Button>
            <Text fz="sm" c="dimmed" role="status">
              {t('head.unsaved')}
            </Text>
          </>
        )}
      </Group>
    </Stack>
  )
}

interface FieldsProps {
  readonly head: HeadDraft
  readonly errorOf: (path: string) => string | undefined
}

type OneLine = 'symbol' | 'place' | 'signerName' | 'filedUnder'
type ManyLines =
  | 'parentBody'
  | 'issuingBody'
  | 'subject'
  | 'recipientsTo'
  | 'signerTitle'
  | 'distributionList'

interface FieldProps<Field> extends FieldsProps {
  readonly field: Field
  readonly hint?: string
}

const Line = ({ head, errorOf, field, hint }: FieldProps<OneLine>) => {
  const t = useTexts(texts)
  return (
    <TextInput
      id={fieldId(field)}
      label={t(`head.${field}`)}
      description={hint}
      value={head.value[field]}
      error={errorOf(field)}
      onChange={event => head.set({ [field]: event.currentTarget.value })}
    />
  )
}

/** A list is typed one a line; a name keeps the breaks that are typed into it. */
const typed = (value: DocumentHead[ManyLines]): string =>
  typeof value === 'string' ? value : (value ?? []).join('\n')

const listed = new Set<ManyLines>(['recipientsTo', 'signerTitle', 'distributionList'])

const Lines = ({ head, errorOf, field, hint }: FieldProps<ManyLines>) => {
  const t = useTexts(texts)
  const read = (text: string) => {
    if (listed.has(field)) return text.split('\n')
    return field === 'parentBody' && text === '' ? null : text
  }
  return (
    <Textarea
      autosize
      minRows={1}
      id={fieldId(field)}
      label={t(`head.${field}`)}
      description={hint}
      value={typed(head.value[field])}
      error={errorOf(field)}
      onChange={event => head.set({ [field]: read(event.currentTarget.value) })}
    />
  )
}

/** The way of signing, with the lines that way needs. */
const Signer = ({ head, errorOf }: FieldsProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { value } = head
  const labelAt = (at: number) => (value.authority[at] === 'TM' ? t('head.collective') : t('head.headTitle'))
  return (
    <>
      <Select
        label={t('head.signing')}
        allowDeselect={false}
        value={signingOf(value)}
        data={signingNames.map(name => ({ value: name, label: say(signings[name]) }))}
        onChange={name => {
          const chosen = signingNames.find(each => each === name)
          if (chosen !== undefined) head.set(signedAs(value, chosen))
        }}
      />
      {value.onBehalfOf.map((line, at) => (
        <TextInput
          key={labelAt(at)}
          id={fieldId(`onBehalfOf.${at}`)}
          label={labelAt(at)}
          value={line}
          error={errorOf(`onBehalfOf.${at}`)}
          onChange={event => head.set({ onBehalfOf: value.onBehalfOf.with(at, event.currentTarget.value) })}
        />
      ))}
      <Lines head={head} errorOf={errorOf} field="signerTitle" />
      <Line head={head} errorOf={errorOf} field="signerName" />
    </>
  )
}

const Overtaken = ({ head, onSaveMine }: { readonly head: HeadDraft; readonly onSaveMine: () => void }) => {
  const t = useTexts(texts)
  return (
    <Alert color="soon" title={t('head.changed')}>
      <Group gap="xs">
        <Button size="compact-sm" onClick={onSaveMine}>
          {t('head.saveMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={head.settle}>
          {t('head.takeSaved')}
        </Button>
      </Group>
    </Alert>
  )
}

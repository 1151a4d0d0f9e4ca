import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type DocumentHead, editDocument } from '../../domain/document/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, fieldId, tell, useFieldError, useTexts } from '../ui/index.ts'
import type { OneDocument } from './document-page.tsx'
import { texts } from './texts.ts'

const headOf = ({ content }: OneDocument): DocumentHead => ({
  parentBody: content.parentBody,
  issuingBody: content.issuingBody,
  symbol: content.symbol,
  place: content.place,
  subject: content.subject,
  recipientsTo: content.recipientsTo ?? [],
  authority: content.signature.authority,
  onBehalfOf: content.signature.onBehalfOf,
  signerTitle: content.signature.title,
  signerName: content.signature.name,
  distributionList: content.distributionList,
  filedUnder: content.filedUnder,
})

const lines = (text: string): string[] => text.split('\n')
const kept = (values: readonly string[]): string[] =>
  values.map(value => value.trim()).filter(value => value !== '')

const single = ['parentBody', 'issuingBody', 'symbol', 'place', 'about', 'signerName', 'filedUnder'] as const
const listed = ['recipientsTo', 'signerTitle', 'distributionList'] as const

/** Who issues, who signs, where it goes: what an officer fills in by hand. */
export const HeadForm = ({ document }: { readonly document: OneDocument }) => {
  const t = useTexts(texts)
  const [head, setHead] = useState(() => headOf(document))
  const edit = useWrite(editDocument, { onDone: () => tell(t('saved')) })
  const fieldError = useFieldError(edit.error)
  const set = (change: Partial<DocumentHead>): void => setHead(before => ({ ...before, ...change }))
  const save = (): void =>
    edit.mutate({
      ...head,
      recipientsTo: kept(head.recipientsTo),
      signerTitle: kept(head.signerTitle),
      distributionList: kept(head.distributionList),
      documentId: document.id,
      revision: document.revision,
    })
  return (
    <Stack gap="sm">
      <ErrorSummary problem={edit.error} />
      {single.map(name => {
        const field = name === 'about' ? 'subject' : name
        return (
          <TextInput
            key={field}
            id={fieldId(field)}
            label={t(name)}
            value={head[field] ?? ''}
            error={fieldError(field)}
            onChange={event => set({ [field]: event.currentTarget.value })}
          />
        )
      })}
      {listed.map(field => (
        <Textarea
          key={field}
          autosize
          id={fieldId(field)}
          label={t(field)}
          value={head[field].join('\n')}
          error={fieldError(field)}
          onChange={event => set({ [field]: lines(event.currentTarget.value) })}
        />
      ))}
      <Button w="fit-content" onClick={save} loading={edit.isPending}>
        {t('save')}
      </Button>
    </Stack>
  )
}

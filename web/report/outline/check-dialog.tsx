import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type Indicator,
  type OutlineCheck,
  parseFormula,
  relations,
  withParts,
} from '../../../domain/report/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'
import { Codes } from './type-fields.tsx'

interface Props {
  /** The check to change; null for a new one. */
  readonly edited: OutlineCheck | null
  readonly checks: readonly OutlineCheck[]
  readonly indicators: readonly Indicator[]
  readonly onClose: () => void
  readonly onPut: (check: OutlineCheck) => void
}

const codeFor = (checks: readonly OutlineCheck[]): string => {
  const taken = new Set(checks.map(({ code }) => code))
  let number = checks.length + 1
  while (taken.has(`check${number}`)) number += 1
  return `check${number}`
}

const relationFrom = (value: string): OutlineCheck['relation'] =>
  value === 'equals' || value === 'together' ? value : 'atMost'

/** Two sides, how they stand to each other, and the sentence for whom it does not hold. */
export const CheckDialog = ({ edited, checks, indicators, onClose, onPut }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const [draft, setDraft] = useState<OutlineCheck>(
    edited ?? { code: codeFor(checks), left: '', relation: 'atMost', right: '', vi: '', en: '' },
  )
  const put = (part: Partial<OutlineCheck>) => setDraft({ ...draft, ...part })
  const side = (field: 'left' | 'right') => {
    const parsed = draft[field] === '' ? null : parseFormula(draft[field])
    return (
      <TextInput
        required
        label={t(`outline.${field}`)}
        value={draft[field]}
        error={parsed !== null && !parsed.ok ? say(parsed.reason) : null}
        onChange={event => put({ [field]: event.currentTarget.value })}
      />
    )
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(edited === null ? 'outline.newCheck' : 'outline.editCheck')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('outline.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          onPut({ ...draft, en: draft.en.trim() === '' ? draft.vi : draft.en })
        }}
      >
        <Stack gap="sm">
          {side('left')}
          <NativeSelect
            label={t('outline.relation')}
            data={Object.entries(relations).map(([value, relation]) => ({ value, label: say(relation) }))}
            value={draft.relation}
            onChange={event => put({ relation: relationFrom(event.currentTarget.value) })}
          />
          {side('right')}
          <Codes indicators={withParts(indicators)} />
          <SentenceFields draft={draft} put={put} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('outline.cancel')}
            </Button>
            <Button type="submit">{t('outline.done')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const SentenceFields = ({
  draft,
  put,
}: {
  readonly draft: OutlineCheck
  readonly put: (part: Partial<OutlineCheck>) => void
}) => {
  const t = useTexts(texts)
  return (
    <>
      <TextInput
        required
        minLength={5}
        maxLength={500}
        label={t('outline.sentence')}
        value={draft.vi}
        onChange={event => put({ vi: event.currentTarget.value })}
      />
      <TextInput
        maxLength={500}
        label={t('outline.sentenceEn')}
        description={t('outline.nameEnHint')}
        value={draft.en}
        onChange={event => put({ en: event.currentTarget.value })}
      />
    </>
  )
}

import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type Indicator, isWords } from '../../../domain/report/index.ts'
import { folded } from '../../../domain/shared/vietnamese/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './outline.module.css'
import type { Put } from './put.ts'
import { texts } from './texts.ts'
import { TypeFields } from './type-fields.tsx'
import type { Taken } from './use-outline-draft.ts'

interface Props {
  readonly section: string
  /** The indicator to change; null for a new one. */
  readonly edited: Indicator | null
  readonly indicators: readonly Indicator[]
  readonly taken: Taken['indicators']
  readonly onClose: () => void
  readonly onPut: (indicator: Indicator) => void
}

const codeWords = 4

/** “Mô hình tự quản mới” → moHinhTuQuan; counted on where it is taken. */
const codeFor = (name: string, taken: ReadonlySet<string>): string => {
  const [first = 'chiTieu', ...more] = folded(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => /^[a-z]/.test(word))
    .slice(0, codeWords)
  const code = first + more.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const free = [code, ...Array.from({ length: taken.size + 1 }, (_, at) => `${code}${at + 2}`)]
  return free.find(each => each.length > 1 && !taken.has(each)) ?? code
}

const blank = (section: string): Indicator => ({
  code: '',
  section,
  name: '',
  nameEn: '',
  unitOfMeasure: '',
  type: 'count',
  numerator: null,
  denominator: null,
  partOf: null,
  yearly: true,
})

/** What is counted: its names, its unit, its type, and the figures it hangs on. */
export const IndicatorDialog = ({ section, edited, indicators, taken, onClose, onPut }: Props) => {
  const t = useTexts(texts)
  const [draft, setDraft] = useState<Indicator>(edited ?? blank(section))
  const put: Put = part => setDraft({ ...draft, ...part })
  const others = indicators.filter(
    each =>
      each.code !== draft.code && each.type !== 'rate' && !isWords(each) && each.yearly === draft.yearly,
  )
  const rateIncomplete = draft.type === 'rate' && (draft.numerator === null || draft.denominator === null)
  const done = () => {
    // What was taken out comes back by its old code, with the figures that were typed; anything else gets a new one.
    const others = taken.filter(({ name }) => name !== draft.name)
    const code = draft.code || codeFor(draft.name, new Set([...indicators, ...others].map(each => each.code)))
    onPut({ ...draft, code, nameEn: draft.nameEn.trim() === '' ? draft.name : draft.nameEn })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(edited === null ? 'outline.newIndicator' : 'outline.editIndicator')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('outline.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          done()
        }}
      >
        <Stack gap="sm">
          <NameFields draft={draft} put={put} />
          <TypeFields draft={draft} put={put} others={others} all={indicators} />
          {rateIncomplete && <p className={style['none']}>{t('outline.rateNeeds')}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('outline.cancel')}
            </Button>
            <Button type="submit" disabled={rateIncomplete}>
              {t('outline.done')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

const NameFields = ({ draft, put }: { readonly draft: Indicator; readonly put: Put }) => {
  const t = useTexts(texts)
  return (
    <>
      <TextInput
        data-autofocus
        required
        minLength={2}
        maxLength={300}
        label={t('outline.name')}
        value={draft.name}
        onChange={event => put({ name: event.currentTarget.value })}
      />
      <TextInput
        maxLength={300}
        label={t('outline.nameEn')}
        description={t('outline.nameEnHint')}
        value={draft.nameEn}
        onChange={event => put({ nameEn: event.currentTarget.value })}
      />
      <TextInput
        required
        maxLength={60}
        label={t('outline.measure')}
        placeholder={t('outline.measureExample')}
        value={draft.unitOfMeasure}
        onChange={event => put({ unitOfMeasure: event.currentTarget.value })}
      />
    </>
  )
}

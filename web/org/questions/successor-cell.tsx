import { type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { listUnitsBelow, type OpenQuestion, searchUnits } from '../../../domain/org/index.ts'
import { folded } from '../../../domain/shared/vietnamese/index.ts'
import { useRead } from '../../api/index.ts'
import { useTexts } from '../../ui/index.ts'
import style from './questions.module.css'
import { texts } from './texts.ts'
import type { Choices } from './use-choices.ts'

interface Props {
  readonly question: OpenQuestion
  readonly mayAnswer: boolean
  readonly choices: Choices
}

/** Who took the unit over, as far as it is known, chosen or supposed. */
export const SuccessorCell = ({ question, mayAnswer, choices }: Props) => {
  const { kind, among } = question
  if (kind === 'weights') return <ul className={style['among']}>{among.map(named)}</ul>
  return (
    <div className={style['successor']}>
      {mayAnswer && <Chooser question={question} choices={choices} />}
      <Why question={question} />
    </div>
  )
}

const named = ({ unitId, fullName }: { readonly unitId: number; readonly fullName: string }) => (
  <li key={unitId}>{fullName}</li>
)

const Why = ({ question: { likely } }: Pick<Props, 'question'>) => {
  const t = useTexts(texts)
  if (likely === null) return null
  const { before, fullName: name, why, word } = likely
  return (
    <p className={style['why']}>
      {before === null ? t('why.began', { name }) : t(`why.${why}`, { before, name, word })}
    </p>
  )
}

const optionOf = ({ id, fullName }: { readonly id: number; readonly fullName: string }): ComboboxItem => ({
  value: String(id),
  label: fullName,
})

/** Without accents, within the groups. */
const fitting: OptionsFilter = ({ options, search }) => {
  const wanted = folded(search.trim())
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('group' in option)) return [option]
    const items = option.items.filter(item => folded(item.label).includes(wanted))
    return items.length === 0 ? [] : [{ ...option, items }]
  })
}

/** The unit supposed stands first, then those of the same place that day; others are found by their name. */
const useOffered = (question: OpenQuestion, open: boolean, typed: string) => {
  const t = useTexts(texts)
  const { placeId, placeName, onDay, likely } = question
  const [phrase] = useDebouncedValue(typed.trim(), 150)
  const near = useRead(
    listUnitsBelow,
    { unitId: placeId ?? 0, level: 'commune', onDay },
    { enabled: open && placeId !== null },
  )
  const found = useRead(
    searchUnits,
    { phrase, onDay, limit: 20 },
    { enabled: open && phrase !== '', keepPrevious: true },
  )
  const first = likely === null ? [] : [{ id: likely.unitId, fullName: likely.fullName }]
  const there = (near.data?.units ?? []).filter(({ id }) => id !== likely?.unitId)
  const here = [...first, ...there]
  const ids = new Set(here.map(({ id }) => id))
  const others = phrase === '' ? [] : (found.data?.units ?? []).filter(({ id }) => !ids.has(id))
  return [
    { group: t('inPlace', { place: placeName }), items: here.map(optionOf) },
    {
      group: t('elsewhere'),
      items: others.map(({ id, fullName, path }) => ({
        value: String(id),
        label: path === '' ? fullName : `${fullName} – ${path}`,
      })),
    },
  ].filter(({ items }) => items.length > 0)
}

const mark = 'data-successor'

/** From one choice to the next that is still open, for whoever chooses by the keyboard. */
const goOn = (from: HTMLInputElement | null): void => {
  if (from === null) return
  const all = [...(from.closest('table')?.querySelectorAll<HTMLInputElement>(`input[${mark}]`) ?? [])]
  const after = all.slice(all.indexOf(from) + 1)
  after.find(each => each.value === '')?.focus()
}

const Chooser = ({ question, choices }: Omit<Props, 'mayAnswer'>) => {
  const t = useTexts(texts)
  const input = useRef<HTMLInputElement>(null)
  const byKey = useRef(false)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const offered = useOffered(question, open, typed)
  const chosen = choices.of(question.id)
  const own = chosen === null ? null : optionOf({ id: chosen.unitId, fullName: chosen.fullName })
  const known = own === null || offered.some(({ items }) => items.some(({ value }) => value === own.value))
  return (
    <Select
      ref={input}
      {...{ [mark]: true }}
      onKeyDownCapture={event => {
        byKey.current = event.key === 'Enter'
      }}
      aria-label={t('choose', { unit: question.unitName })}
      placeholder={t('placeholder')}
      data={known ? offered : [{ group: '', items: [own] }, ...offered]}
      value={own?.value ?? null}
      searchable
      clearable
      filter={fitting}
      searchValue={typed}
      onSearchChange={setTyped}
      onFocus={() => setOpen(true)}
      onChange={(_, option) => {
        const label = option === null ? '' : (option.label.split(' – ')[0] ?? '')
        choices.choose(
          question.id,
          option === null ? null : { unitId: Number(option.value), fullName: label },
        )
        if (byKey.current && option !== null) goOn(input.current)
        byKey.current = false
      }}
    />
  )
}

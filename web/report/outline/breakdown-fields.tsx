import { NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { bySex, type Indicator, type IndicatorPart } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { linesIn } from './lines.ts'
import type { Put } from './put.ts'
import { texts } from './texts.ts'

type Kind = 'none' | 'sex' | 'kind'

const sexCodes = bySex.map(({ code }) => code).join()

const kindOf = (parts: readonly IndicatorPart[]): Kind => {
  if (parts.length === 0) return 'none'
  return parts.map(({ code }) => code).join() === sexCodes ? 'sex' : 'kind'
}

/** A kind keeps its code for as long as its name stays: the figures typed under it hang on it. */
const partsNamed = (names: readonly string[], before: readonly IndicatorPart[]): IndicatorPart[] => {
  const taken = new Set(before.map(({ code }) => code))
  return names.map((name, at) => {
    const known = before.find(part => part.name === name)
    if (known !== undefined) return known
    let number = at + 1
    while (taken.has(`k${number}`)) number += 1
    taken.add(`k${number}`)
    return { code: `k${number}`, name, nameEn: name }
  })
}

/** By sex, or by kinds of one's own. */
export const BreakdownFields = ({ draft, put }: { readonly draft: Indicator; readonly put: Put }) => {
  const t = useTexts(texts)
  const before = draft.breakdown ?? []
  const [kind, setKind] = useState<Kind>(kindOf(before))
  const [typed, setTyped] = useState(before.map(({ name }) => name).join('\n'))
  const choose = (next: Kind) => {
    setKind(next)
    put({
      breakdown: next === 'sex' ? [...bySex] : next === 'kind' ? partsNamed(linesIn(typed), before) : null,
    })
  }
  return (
    <>
      <NativeSelect
        label={t('outline.breakdown')}
        data={[
          { value: 'none', label: t('outline.breakdownNone') },
          { value: 'sex', label: t('outline.breakdownSex') },
          { value: 'kind', label: t('outline.breakdownKind') },
        ]}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          choose(value === 'sex' || value === 'kind' ? value : 'none')
        }
      />
      {kind === 'kind' && (
        <Textarea
          required
          autosize
          minRows={3}
          label={t('outline.kinds')}
          value={typed}
          onChange={event => {
            setTyped(event.currentTarget.value)
            put({ breakdown: partsNamed(linesIn(event.currentTarget.value), before) })
          }}
        />
      )}
    </>
  )
}

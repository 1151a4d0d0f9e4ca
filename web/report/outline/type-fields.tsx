import { Checkbox, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  type Indicator,
  type IndicatorType,
  indicatorTypeNames,
  indicatorTypes,
  parseFormula,
} from '../../../domain/report/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import { BreakdownFields } from './breakdown-fields.tsx'
import { linesIn } from './lines.ts'
import style from './outline.module.css'
import type { Put } from './put.ts'
import { texts } from './texts.ts'

interface Props {
  readonly draft: Indicator
  readonly put: Put
  /** Indicators this one may hang on. */
  readonly others: readonly Indicator[]
  readonly all: readonly Indicator[]
}

const typeFrom = (value: string): IndicatorType => indicatorTypeNames.find(name => name === value) ?? 'count'

const bare = {
  numerator: null,
  denominator: null,
  partOf: null,
  choices: null,
  breakdown: null,
  formula: null,
} as const

/** What kind of answer is asked for, and what only that kind has. */
export const TypeFields = ({ draft, put, others, all }: Props) => {
  const t = useTexts(texts)
  const say = useSay()
  const counted = draft.type === 'count' || draft.type === 'money'
  const hasFormula = (draft.formula ?? null) !== null
  return (
    <>
      <NativeSelect
        label={t('outline.type')}
        data={indicatorTypeNames.map(value => ({ value, label: say(indicatorTypes[value]) }))}
        value={draft.type}
        onChange={event => put({ ...bare, type: typeFrom(event.currentTarget.value) })}
      />
      {draft.type === 'rate' && (
        <>
          <Reference field="numerator" draft={draft} put={put} others={others} />
          <Reference field="denominator" draft={draft} put={put} others={others} />
        </>
      )}
      {draft.type === 'choice' && <Choices draft={draft} put={put} />}
      {counted && <Reference field="partOf" draft={draft} put={put} others={others} />}
      {counted && !hasFormula && <BreakdownFields draft={draft} put={put} />}
      {counted && <FormulaFields draft={draft} put={put} all={all} />}
      <Checkbox
        label={t('outline.isYearly')}
        checked={draft.yearly}
        onChange={event =>
          put({ yearly: event.currentTarget.checked, numerator: null, denominator: null, partOf: null })
        }
      />
    </>
  )
}

interface ReferenceProps extends Omit<Props, 'all'> {
  readonly field: 'partOf' | 'numerator' | 'denominator'
}

const Reference = ({ field, draft, put, others }: ReferenceProps) => {
  const t = useTexts(texts)
  return (
    <NativeSelect
      label={t(`outline.${field}`)}
      data={[
        { value: '', label: t('outline.nothing') },
        ...others.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={draft[field] ?? ''}
      onChange={event => put({ [field]: event.currentTarget.value || null })}
    />
  )
}

const Choices = ({ draft, put }: Pick<Props, 'draft' | 'put'>) => {
  const t = useTexts(texts)
  const [typed, setTyped] = useState((draft.choices ?? []).join('\n'))
  return (
    <Textarea
      required
      autosize
      minRows={3}
      label={t('outline.choices')}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        put({ choices: linesIn(event.currentTarget.value) })
      }}
    />
  )
}

/** A formula with the codes it may use at hand; what is not understood is said while one types. */
const FormulaFields = ({ draft, put, all }: Pick<Props, 'draft' | 'put' | 'all'>) => {
  const t = useTexts(texts)
  const say = useSay()
  const { formula } = draft
  const parsed = (formula ?? '') === '' ? null : parseFormula(formula ?? '')
  return (
    <>
      <Checkbox
        label={t('outline.isFormula')}
        checked={(formula ?? null) !== null}
        onChange={event => put({ formula: event.currentTarget.checked ? '' : null, breakdown: null })}
      />
      {(formula ?? null) !== null && (
        <>
          <Textarea
            required
            autosize
            label={t('outline.formula')}
            description={t('outline.formulaHint')}
            value={formula ?? ''}
            error={parsed !== null && !parsed.ok ? say(parsed.reason) : null}
            onChange={event => put({ formula: event.currentTarget.value })}
          />
          <Codes indicators={all.filter(({ code }) => code !== draft.code)} />
        </>
      )}
    </>
  )
}

/** Codes with their names: what a formula or a check is written with. */
export const Codes = ({ indicators }: { readonly indicators: readonly Indicator[] }) => {
  const t = useTexts(texts)
  return (
    <details className={style['codes']}>
      <summary>{t('outline.codes')}</summary>
      <ul>
        {indicators.map(({ code, name }) => (
          <li key={code}>
            <code>{code}</code> {name}
          </li>
        ))}
      </ul>
    </details>
  )
}

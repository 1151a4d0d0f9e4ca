import type { ReactNode } from 'react'
import { levels, type PassedOn, type TouchedUnit, weightPercents } from '../../../domain/org/index.ts'
import { ToLink, useFormat, useSay, useTexts } from '../../ui/index.ts'
import style from './event.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly units: readonly TouchedUnit[]
  readonly passages: readonly PassedOn[]
  /** Units that the lists had ended without saying who takes them over. */
  readonly settles: readonly string[]
  /** With links to the units, once they are there. */
  readonly linked?: boolean
}

/** What an event does to units, in words: who ends, begins, gets another name or parent, and what goes to whom. */
export const Effect = ({ units, passages, settles, linked = false }: Props) => {
  const t = useTexts(texts)
  const unitLines = [...useUnitLines(units), ...useSettledLines(settles)]
  const shareLines = useShareLines(passages)
  return (
    <>
      <Lines title={t('preview.units')} empty={t('preview.nothing')} lines={unitLines} linked={linked} />
      {shareLines.length > 0 && <Lines title={t('preview.parts')} lines={shareLines} linked={linked} />}
    </>
  )
}

interface Line {
  readonly key: string
  readonly says: string
  readonly tone?: 'ends' | 'begins' | 'asks'
  /** Where a link leads to. */
  readonly unitId: number | null
}

interface LinesProps {
  readonly title: string
  readonly empty?: string
  readonly lines: readonly Line[]
  readonly linked: boolean
}

const Lines = ({ title, empty, lines, linked }: LinesProps) => (
  <>
    <h3 className={style['head']}>{title}</h3>
    {lines.length === 0 && <p className={style['quiet']}>{empty}</p>}
    <ul className={style['lines']}>
      {lines.map(({ key, says, tone, unitId }) => (
        <li key={key} data-tone={tone}>
          <MaybeLink to={linked ? unitId : null}>{says}</MaybeLink>
        </li>
      ))}
    </ul>
  </>
)

const MaybeLink = ({ to, children }: { readonly to: number | null; readonly children: ReactNode }) =>
  to === null ? children : <ToLink to={`/don-vi/${to}`}>{children}</ToLink>

const useSettledLines = (settles: readonly string[]): readonly Line[] => {
  const t = useTexts(texts)
  return settles.map(unit => ({
    key: `list ${unit}`,
    says: t('preview.settles', { unit }),
    tone: 'ends',
    unitId: null,
  }))
}

/** So many that move to one parent are told one by one. */
const toldEach = 6

const useUnitLines = (units: readonly TouchedUnit[]): readonly Line[] => {
  const t = useTexts(texts)
  const say = useSay()
  const moved = units.filter(unit => unit.before !== null && unit.after !== null && unit.movedTo !== null)
  const parents = [...new Set(moved.map(unit => unit.movedTo ?? ''))]
  const beginning = ({ after, movedTo }: TouchedUnit): string =>
    movedTo === null
      ? t('preview.beginsTop', { unit: after ?? '' })
      : t('preview.begins', { unit: after ?? '', parent: movedTo })
  const changes = units.flatMap((unit): Line[] => {
    const { unitId, before, after, newLevel } = unit
    const key = `${unitId ?? after}`
    if (after === null)
      return [{ key, says: t('preview.ends', { unit: before ?? '' }), tone: 'ends', unitId }]
    if (before === null) return [{ key, says: beginning(unit), tone: 'begins', unitId }]
    return [
      ...(before === after ? [] : [{ key, says: t('preview.renamed', { before, after }), unitId }]),
      ...(newLevel === null
        ? []
        : [
            {
              key: `${key} cap`,
              says: t('preview.level', { unit: after, level: say(levels[newLevel]) }),
              unitId,
            },
          ]),
    ]
  })
  const moves = parents.flatMap((parent): Line[] => {
    const own = moved.filter(({ movedTo }) => movedTo === parent)
    return own.length > toldEach
      ? [{ key: parent, says: t('preview.movedMany', { count: own.length, parent }), unitId: null }]
      : own.map(({ unitId, after }) => ({
          key: `${unitId} ${parent}`,
          says: t('preview.moved', { unit: after ?? '', parent }),
          unitId,
        }))
  })
  const order = ['ends', 'begins']
  const rank = ({ tone }: Line) => (tone === undefined ? order.length : order.indexOf(tone))
  return [...changes.sort((one, other) => rank(one) - rank(other)), ...moves]
}

const useShareLines = (passages: readonly PassedOn[]): readonly Line[] => {
  const t = useTexts(texts)
  const format = useFormat()
  const whole = passages.filter(({ into }) => into[0]?.share === '1')
  const targets = [...new Set(whole.map(({ into }) => into[0]?.name ?? ''))]
  const together = targets.map((to): Line => {
    const own = whole.filter(({ into }) => into[0]?.name === to)
    const from = own.map(({ fromName }) => fromName).join(', ')
    return { key: to, says: t('preview.whole', { from, to }), unitId: own[0]?.into[0]?.unitId ?? null }
  })
  const others = passages.filter(passage => !whole.includes(passage))
  return [
    ...together,
    ...others.map(({ fromUnitId, fromName: from, into }): Line => {
      const line = { key: `${fromUnitId}`, unitId: fromUnitId }
      const [first] = into
      if (first === undefined) return { ...line, says: t('preview.nobody', { from }), tone: 'ends' }
      const stays = into.some(({ unitId }) => unitId === fromUnitId)
      const receiving = into.filter(({ unitId }) => unitId !== fromUnitId)
      if (into.some(({ share }) => share === null)) {
        const to = receiving.map(({ name }) => name).join(', ')
        return {
          ...line,
          says: t(stays ? 'preview.keepsUnknown' : 'preview.dividedUnknown', { from, to }),
          tone: 'asks',
        }
      }
      const { percents } = weightPercents(into.map(({ share }) => share?.split('/')[0] ?? null))
      const parts = into.map(({ unitId, name: to }, at) => {
        const share = `${format.number(percents[at] ?? '0')} %`
        if (unitId === fromUnitId) return t('preview.keeps', { share })
        return t(stays ? 'preview.goes' : 'preview.divided', { share, to })
      })
      return { ...line, says: t('preview.share', { from, parts: parts.join('; ') }) }
    }),
  ]
}

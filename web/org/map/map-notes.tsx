import type { HeldQuestion, OnMap, PlacedCount, ShownPlace } from '../../../domain/org/index.ts'
import { ToLink, useFormat, useTexts } from '../../ui/index.ts'
import style from './map.module.css'
import { texts } from './texts.ts'

export interface CountProofProps {
  readonly onMap: OnMap
  readonly count: PlacedCount
  readonly things: 'duties' | 'reports'
}

/** Σ as reported = Σ on the map, for things that are counted; with what had to stay under an old name. */
export const CountProof = ({ onMap, count, things }: CountProofProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { reported, carried, held } = count
  const said = (value: number) => t(`things.${things}`, { count: value })
  const words = { reported: said(reported), carried: said(carried), held: said(held) }
  const divided = onMap.places.some(({ parts }) => parts.length > 0)
  return (
    <section className={style['notes']}>
      <p>
        <strong>{t(held === 0 ? 'proof' : 'proofHeld', { ...words, day: format.day(onMap.onDay) })}</strong>
      </p>
      {divided && <p>{t('parted')}</p>}
      <HeldPlaces onMap={onMap} />
    </section>
  )
}

/** The units that can be moved nowhere, each with the reason and the question that a person can answer. */
const HeldPlaces = ({ onMap: { places, questions } }: { readonly onMap: OnMap }) => {
  const t = useTexts(texts)
  const held = places.filter(place => place.held !== null)
  if (held.length === 0) return null
  return (
    <details>
      <summary>{t('heldCount', { count: held.length })}</summary>
      <ul>
        {held.map(place => (
          <li key={`${place.unitId} ${place.held ?? ''}`}>
            <HeldLine place={place} questions={questions} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const HeldLine = ({ place, questions }: HeldProps) => {
  const t = useTexts(texts)
  const { unitId, unitName, held } = place
  return (
    <>
      {held !== null && t('heldLine', { unit: unitName, why: t(`why.${held}`) })}
      {questions.some(question => question.unitId === unitId) && (
        <>
          {' – '}
          <ToLink to="/don-vi/cau-hoi" underline="always">
            {t('question')}
          </ToLink>
        </>
      )}
    </>
  )
}

interface HeldProps {
  readonly place: ShownPlace
  readonly questions: readonly HeldQuestion[]
}

/** Beside a place's name: of whom it is made, what is only a part, why something stays. */
export const PlaceMarks = ({ place }: { readonly place: ShownPlace }) => {
  const t = useTexts(texts)
  const { unitId, under, held, sources, parts } = place
  const whole = sources.filter(source => !parts.includes(source.unitId))
  const namesOf = (units: typeof sources) => units.map(({ unitName }) => unitName).join(', ')
  const itself = sources.length === 1 && sources[0]?.unitId === unitId
  return (
    <>
      {!itself && whole.length > 0 && (
        <small className={style['mark']}>{t('of', { units: namesOf(whole) })}</small>
      )}
      {parts.length > 0 && (
        <small className={style['mark']}>
          {t('part', { unit: namesOf(sources.filter(source => parts.includes(source.unitId))) })}
        </small>
      )}
      {under !== null && <small className={style['mark']}>{t('below', { unit: under.unitName })}</small>}
      {held !== null && <small className={style['mark']}>{t(`why.${held}`)}</small>}
    </>
  )
}

export interface WhereItLiesProps {
  readonly onMap: OnMap
  /** The unit's name as it is written on the page. */
  readonly unitName: string
}

/** In one sentence: where one unit lies on the map. */
export const WhereItLies = ({ onMap, unitName }: WhereItLiesProps) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { places, questions, onDay } = onMap
  const words = { day: format.day(onDay), unit: unitName }
  const carried = places.filter(({ held }) => held === null)
  return (
    <section className={style['notes']}>
      {carried.length > 0 && <p>{t(...sentenceOf(carried, words))}</p>}
      {places
        .filter(({ held }) => held !== null)
        .map(place => (
          <p key={`${place.unitId} ${place.held ?? ''}`}>
            {place.held !== null &&
              t('liesHeld', { day: words.day, unit: place.unitName, why: t(`why.${place.held}`) })}{' '}
            {questions.length > 0 && (
              <ToLink to="/don-vi/cau-hoi" underline="always">
                {t('question')}
              </ToLink>
            )}
          </p>
        ))}
    </section>
  )
}

type Sentence = 'lies' | 'liesWith' | 'liesDivided' | 'liesBelow'
type Words = Readonly<Record<'day' | 'unit' | 'place' | 'places', string>>

const sentenceOf = (
  carried: readonly ShownPlace[],
  words: { readonly day: string; readonly unit: string },
): [Sentence, Words] => {
  const places = carried.map(({ unitName }) => unitName).join(', ')
  const [first] = carried
  if (first === undefined || carried.length > 1) return ['liesDivided', { ...words, place: '', places }]
  const itself = first.sources.some(({ unitId }) => unitId === first.unitId)
  if (first.under !== null) return ['liesBelow', { ...words, place: first.under.unitName, places }]
  return [itself ? 'lies' : 'liesWith', { ...words, place: first.unitName, places }]
}

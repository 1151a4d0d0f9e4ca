import { StatusShape, type Tone, useFormat, useTexts } from '../ui/index.ts'
import style from './document.module.css'
import type { OneDocument } from './states.ts'
import { texts } from './texts.ts'

const order = ['draft', 'registered', 'issued'] as const

/** What lies behind is done; the last step is done as soon as it is reached. */
const toneOf = (at: number, reached: number): Tone => {
  if (at < reached || (at === reached && at === order.length - 1)) return 'accepted'
  return at === reached ? 'active' : 'waiting'
}

/** Draft, registered, issued: where the document is on its way. */
export const StateSteps = ({ document }: { readonly document: OneDocument }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { state, number, issuedOn } = document
  const reached = order.indexOf(state)
  const registered =
    number === null || issuedOn === null
      ? t('state.registered')
      : t('state.registeredAs', { number: String(number), day: day(issuedOn) })
  const words = {
    draft: t('state.draft'),
    registered,
    issued: t(state === 'issued' ? 'state.issuedNow' : 'state.issued'),
  }
  return (
    <ol className={style['steps']} aria-label={t('state.steps')}>
      {order.map((step, at) => (
        <li key={step} aria-current={step === state ? 'step' : undefined}>
          <StatusShape tone={toneOf(at, reached)} /> {words[step]}
        </li>
      ))}
    </ol>
  )
}

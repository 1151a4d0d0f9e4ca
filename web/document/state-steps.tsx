import { StatusShape, useFormat, useTexts } from '../ui/index.ts'
import style from './document.module.css'
import type { OneDocument } from './states.ts'
import { texts } from './texts.ts'

const order = ['draft', 'registered', 'issued'] as const

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
          <StatusShape tone={at < reached ? 'accepted' : at === reached ? 'active' : 'waiting'} />{' '}
          {words[step]}
        </li>
      ))}
    </ol>
  )
}

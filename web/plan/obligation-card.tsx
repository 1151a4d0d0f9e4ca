import { UnstyledButton } from '@mantine/core'
import { memo } from 'react'
import type { ReviewedObligation } from '../../domain/plan/index.ts'
import { FilledPlace, StatusShape, type Tone, useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { CardActions } from './card-actions.tsx'
import { CardDetail } from './card-detail.tsx'
import { useDesk } from './desk.ts'
import { DueLine } from './due-line.tsx'
import { ObligationForm } from './obligation-form.tsx'
import { PartyLine } from './party-line.tsx'
import { besideClause } from './places.ts'
import { texts } from './texts.ts'
import { sureFrom } from './use-filters.ts'
import { hover } from './use-light.ts'

const tones: Record<ReviewedObligation['state'], Tone> = {
  proposed: 'waiting',
  confirmed: 'accepted',
  dropped: 'none',
}

/** One duty: who does what by when. The chosen one opens to all that is known of it and to what may be done. */
export const ObligationCard = memo(
  ({ obligation, chosen }: { readonly obligation: ReviewedObligation; readonly chosen: boolean }) => {
    const { data, editing, may } = useDesk()
    const form = chosen && editing && may('obligation.edit')
    return (
      <li
        className={style['card']}
        data-card={obligation.id}
        data-state={obligation.state}
        data-open={chosen}
        onMouseEnter={hover}
        onMouseLeave={hover}
      >
        <CardHead obligation={obligation} chosen={chosen} />
        {form ? (
          <ObligationForm obligation={obligation} />
        ) : (
          <div className={style['body']}>
            <PartyLine obligation={obligation} open={chosen} />
            <DueLine obligation={obligation} />
            {chosen && <CardDetail obligation={obligation} />}
            {chosen && <CardActions obligation={obligation} />}
            {chosen && (
              <FilledPlace
                place={besideClause}
                given={{ planId: data.plan.id, obligationId: obligation.id }}
              />
            )}
          </div>
        )}
      </li>
    )
  },
)

const CardHead = ({
  obligation,
  chosen,
}: {
  readonly obligation: ReviewedObligation
  readonly chosen: boolean
}) => {
  const t = useTexts(texts)
  const { select, data } = useDesk()
  const { section, state, origin, confidence, text } = obligation
  // A merger that was taken back leaves nothing merged into the duty.
  const cameAbout = origin !== 'merged' || data.obligations.some(each => each.mergedInto === obligation.id)
  return (
    <UnstyledButton
      className={style['head'] ?? ''}
      aria-expanded={chosen}
      onClick={() => select(chosen ? null : obligation.id)}
    >
      <span className={style['meta']}>
        <StatusShape tone={tones[state]} />
        <span>{t(`state.${state}`)}</span>
        {section !== '' && <span>{t('card.section', { section })}</span>}
        {origin !== 'compiled' && cameAbout && <span>{t(`card.${origin}`)}</span>}
        {state === 'proposed' && confidence < sureFrom && (
          <span
            className={style['unsure']}
            title={t('card.sureness', { percent: Math.round(confidence * 100) })}
          >
            {t('card.unsure')}
          </span>
        )}
      </span>
      <span className={style['words']} data-open={chosen}>
        {text.replace(/\s+/g, ' ').replaceAll('**', '')}
      </span>
    </UnstyledButton>
  )
}

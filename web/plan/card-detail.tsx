import type { ReviewedObligation } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { differences } from './differences.ts'
import { texts } from './texts.ts'
import { useFieldWords } from './use-field-words.ts'

/** The rest of what is known of a duty, and what a person changed beside what the compiler said. */
export const CardDetail = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const say = useFieldWords()
  const { deliverable, recipients, quantity, condition, dropReason } = obligation
  const rows: [string, string][] = [
    ...(deliverable === null ? [] : [[t('card.deliverable'), deliverable] as [string, string]]),
    ...(recipients.length === 0
      ? []
      : [[t('card.route'), say('recipients', obligation)] as [string, string]]),
    ...(quantity === null ? [] : [[t('card.quantity'), say('quantity', obligation)] as [string, string]]),
    ...(condition === null ? [] : [[t('card.condition'), condition] as [string, string]]),
    ...(dropReason === null ? [] : [[t('card.reason'), dropReason] as [string, string]]),
  ]
  return (
    <>
      {rows.length > 0 && (
        <dl className={style['terms']}>
          {rows.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words.replace(/\s+/g, ' ')}</dd>
            </div>
          ))}
        </dl>
      )}
      <MachineSaid obligation={obligation} />
    </>
  )
}

const MachineSaid = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const say = useFieldWords()
  const { data } = useDesk()
  const said = data.compiled.obligations.find(each => each.id === obligation.compiledId)
  if (said === undefined) return null
  const changed = differences(said, obligation)
  if (changed.length === 0) return null
  return (
    <details className={style['machine']}>
      <summary>{t('card.changed')}</summary>
      <dl className={style['terms']}>
        {changed.map(field => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              {t('card.machineSaid')}: {say(field, said) || t('card.empty')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

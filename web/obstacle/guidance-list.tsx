import type { Guidance } from '../../domain/obstacle/index.ts'
import { RuledList, useFormat, useTexts, When } from '../ui/index.ts'
import style from './obstacle.module.css'
import { SaidFiles } from './said-files.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly guidance: readonly Guidance[]
  /** Where the list stands beside the clause already, its words are not said again. */
  readonly withClause: boolean
}

/** Published answers, each with its question where that was published too. */
export const GuidanceList = ({ guidance, withClause }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <RuledList unordered>
      {guidance.map(item => (
        <li key={`${item.campaignId} ${item.id}`}>
          {withClause && (
            <p className={style['clause']}>
              <strong>{item.section}</strong> {item.clause}
            </p>
          )}
          {item.question !== null && (
            <>
              <p className={style['quiet']}>{t('item.question', { unit: item.askedByUnit ?? '' })}</p>
              <blockquote className={style['words']}>{item.question}</blockquote>
              <SaidFiles campaignId={item.campaignId} files={item.questionFiles} />
            </>
          )}
          <div className={style['given']}>{item.guidance}</div>
          <SaidFiles campaignId={item.campaignId} files={item.files} />
          <p className={style['quiet']}>
            {item.answeredByUnit} · <When at={item.answeredAt} />
          </p>
          {item.extendedTo !== null && (
            <p>
              {t(item.extendedFor === 'all' ? 'item.extendedAll' : 'item.extendedAsker', {
                day: format.day(item.extendedTo),
              })}
            </p>
          )}
        </li>
      ))}
    </RuledList>
  )
}

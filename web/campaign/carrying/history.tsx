import { type Carrying, carriedVerbs } from '../../../domain/campaign/index.ts'
import { Timeline, useSay, useTexts } from '../../ui/index.ts'
import style from './carrying.module.css'
import { texts } from './texts.ts'

/** What happened to the duty, the latest first, each with who did it. */
export const History = ({ carrying: { history } }: { readonly carrying: Carrying }) => {
  const t = useTexts(texts)
  const say = useSay()
  if (history.length === 0) return null
  return (
    <details>
      <summary className={style['summary']}>{t('history', { count: history.length })}</summary>
      <Timeline
        items={history.map(({ id, at, name, personName, detail }) => {
          const label = carriedVerbs.get(name)
          const verb = label === undefined ? name : say(label)
          return {
            id,
            at,
            title: personName === null ? verb : `${verb} · ${personName}`,
            ...(detail === null ? {} : { detail }),
          }
        })}
      />
    </details>
  )
}

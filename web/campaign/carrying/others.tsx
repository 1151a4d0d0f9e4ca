import { assignmentStates, type Carrying } from '../../../domain/campaign/index.ts'
import { useSay, useTexts } from '../../ui/index.ts'
import { texts as campaignTexts } from '../texts.ts'
import style from './carrying.module.css'
import { Part } from './part.tsx'
import { texts } from './texts.ts'

/** With whom a duty is carried out, each with their part, and which duties it must wait for. */
export const Others = ({ carrying }: { readonly carrying: Carrying }) => {
  const t = useTexts(texts)
  const { others, otherCount, waitsFor } = carrying
  return (
    <>
      {waitsFor.length > 0 && (
        <Part title="waitsFor">
          <ul className={style['list']}>
            {waitsFor.map(({ obligationId, section, text, total, handedIn }) => (
              <li key={obligationId}>
                <p>
                  <strong>{section}</strong> {text}
                </p>
                <p className={style['quiet']}>{t('progress', { in: handedIn, all: total })}</p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {others.length > 0 && (
        <details>
          <summary className={style['summary']}>{t('others', { count: otherCount })}</summary>
          <ul className={style['list']}>
            {others.map(other => (
              <Other key={other.assignmentId} other={other} />
            ))}
          </ul>
          {otherCount > others.length && (
            <p className={style['quiet']}>{t('moreOthers', { count: otherCount - others.length })}</p>
          )}
        </details>
      )}
    </>
  )
}

const Other = ({ other }: { readonly other: Carrying['others'][number] }) => {
  const say = useSay()
  const role = useTexts(campaignTexts)
  return (
    <li>
      <p>
        <strong>{other.unitName}</strong> · {role(`role.${other.role}`)}
      </p>
      <p className={style['quiet']}>
        {say(assignmentStates[other.state])}
        {other.doneNote !== null && `: ${other.doneNote}`}
      </p>
    </li>
  )
}

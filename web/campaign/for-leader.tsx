import { listCampaigns } from '../../domain/campaign/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import { Section, ToLink, useTexts } from '../ui/index.ts'
import style from './my-assignments.module.css'
import { texts } from './texts.ts'

/** Who leads looks at the campaigns that run, a minute each, whatever else waits. Draws nothing for others. */
export const ForLeader = () => (useHolds('leader') ? <Running /> : null)

const Running = () => {
  const t = useTexts(texts)
  const read = useRead(listCampaigns, {})
  const running = (read.data?.campaigns ?? []).filter(({ state }) => state === 'open')
  if (running.length === 0) return null
  return (
    <Section title={t('work.leading')}>
      <ul className={style['leading']}>
        {running.map(({ id, name, counts: { done, total, late } }) => (
          <li key={id}>
            <ToLink to={`/dot-tong-ket/${id}/lanh-dao`}>{name}</ToLink>
            <div className={style['quiet']}>
              {t(late === 0 ? 'work.leadingOnTime' : 'work.leadingLate', { done, total, late })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

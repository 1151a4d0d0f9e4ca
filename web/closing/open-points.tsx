import { Text } from '@mantine/core'
import { type OpenPoint, openKindNames, openKinds } from '../../domain/closing/index.ts'
import { useFormat, useSay, useTexts } from '../ui/index.ts'
import style from './closing.module.css'
import { texts } from './texts.ts'

/** What is open, by kind; a long list is folded, never cut. */
export const OpenPoints = ({ open }: { readonly open: readonly OpenPoint[] }) => {
  const t = useTexts(texts)
  const say = useSay()
  return (
    <div className={style['points']}>
      <Text fw={600}>{t('open.title', { count: open.length })}</Text>
      <Text fz="sm" className={style['quiet'] ?? ''}>
        {open.length === 0 ? t('open.none') : t('open.hint')}
      </Text>
      {openKindNames.map(kind => {
        const own = open.filter(point => point.kind === kind)
        if (own.length === 0) return null
        return (
          <details key={kind}>
            <summary className={style['summary']}>
              {t('open.kind', { kind: say(openKinds[kind]), count: own.length })}
            </summary>
            <Points points={own} />
          </details>
        )
      })}
    </div>
  )
}

const Points = ({ points }: { readonly points: readonly OpenPoint[] }) => {
  const { day } = useFormat()
  return (
    <ul className={style['list']}>
      {points.map(({ id, unit, what, day: on }) => (
        <li key={id} className={style['point']}>
          {unit === null ? '' : `${unit}: `}
          {what}
          {on === null ? '' : ` (${day(on)})`}
        </li>
      ))}
    </ul>
  )
}

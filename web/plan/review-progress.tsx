import { Button, Text } from '@mantine/core'
import { leftOf } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'
import { useNextLeft } from './use-next-left.ts'

/** The bar that a person works down to zero: nothing of a plan is passed over. */
export const ReviewProgress = () => {
  const t = useTexts(texts)
  const { data, passages, may } = useDesk()
  const goNext = useNextLeft()
  if (data.plan.state === 'confirmed') return null
  const left = leftOf(passages, data.obligations)
  const waiting = passages.filter(each => each.standing === 'proposed').length
  const settled = left.passages - left.unread - waiting
  const share = { settled, waiting, unread: left.unread }
  return (
    <section className={style['progress']} aria-label={t('progress.label')}>
      <div className={style['progressWords']}>
        <Text fw={600} fz="sm">
          {left.unread > 0
            ? t('progress.left', { unread: left.unread })
            : t('progress.all', { count: left.passages })}
        </Text>
        {left.proposed > 0 && (
          <Text fz="sm" c="dimmed">
            {t('progress.proposed', { count: left.proposed })}
          </Text>
        )}
      </div>
      <div
        className={style['bar']}
        role="progressbar"
        tabIndex={-1}
        aria-valuenow={settled}
        aria-valuemin={0}
        aria-valuemax={left.passages}
        aria-label={t('progress.label')}
      >
        {(['settled', 'waiting', 'unread'] as const).map(key => (
          <span
            key={key}
            className={style[key]}
            style={{ flexGrow: share[key] }}
            title={`${share[key]} ${t(`progress.${key}`)}`}
          />
        ))}
      </div>
      {may('plan.markRead') && left.unread + left.proposed > 0 && (
        <Button size="compact-sm" variant="light" onClick={goNext}>
          {t('progress.next')}
        </Button>
      )}
    </section>
  )
}

import { Stack } from '@mantine/core'
import { readWork } from '../../../domain/campaign/index.ts'
import { useHolds, useRead } from '../../api/index.ts'
import { Day, Section, ToButton, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import style from './list.module.css'

/** Reports the person's unit owes and nobody has begun: the first step is one press away. */
export const NotStarted = () => {
  const t = useTexts(texts)
  const writes = useHolds('reporter')
  const { data } = useRead(readWork, {}, { enabled: writes })
  const open = (data?.owed ?? []).filter(({ kind, state }) => kind === 'report' && state === 'open')
  if (open.length === 0) return null
  return (
    <Section title={t('start.title', { count: open.length })}>
      <Stack gap="xs" mb="lg">
        {open.map(({ campaignId, assignmentId, campaignName, dueOn, unitName }) => (
          <div key={assignmentId} className={style['row']}>
            <div>
              <strong>{unitName}</strong>
              <div className={style['quiet']}>
                {campaignName}
                {dueOn !== null && (
                  <>
                    {' · '}
                    {t('page.due')} <Day on={dueOn} distance />
                  </>
                )}
              </div>
            </div>
            <ToButton to={`/bao-cao/mo?dot=${campaignId}&nhiem-vu=${assignmentId}`}>
              {t('start.open')}
            </ToButton>
          </div>
        ))}
      </Stack>
    </Section>
  )
}

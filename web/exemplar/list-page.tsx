import { Group } from '@mantine/core'
import type { z } from 'zod'
import { listExemplarDuties } from '../../domain/exemplar/index.ts'
import { useRead } from '../api/index.ts'
import {
  EmptyState,
  Loaded,
  Page,
  RuledList,
  Section,
  ToButton,
  ToLink,
  useFormat,
  useTexts,
} from '../ui/index.ts'
import style from './exemplar.module.css'
import { texts } from './texts.ts'

type Output = z.output<(typeof listExemplarDuties)['output']>

/** What the person's unit has to choose, and the boards they see. */
export default function ListPage() {
  const t = useTexts(texts)
  const read = useRead(listExemplarDuties, {})
  return (
    <Page title={t('title')} lead={t('list.lead')}>
      <Loaded read={read}>
        {({ duties, boards }) =>
          duties.length + boards.length === 0 ? (
            <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>
          ) : (
            <>
              {duties.length > 0 && (
                <Section title={t('list.own')}>
                  <Duties duties={duties} />
                </Section>
              )}
              {boards.length > 0 && (
                <Section title={t('list.boards')}>
                  <Boards boards={boards} />
                </Section>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

export const Duties = ({ duties }: Pick<Output, 'duties'>) => {
  const t = useTexts(texts)
  const format = useFormat()
  return (
    <RuledList unordered>
      {duties.map(({ campaignId, assignmentId, campaignName, section, text, quota, filled, dueAt }) => (
        <li key={assignmentId}>
          <p>
            <ToLink to={`/dien-hinh/${campaignId}/don-vi/${assignmentId}`}>{campaignName}</ToLink>
          </p>
          <p>
            <strong>{section}</strong> {text}
          </p>
          <p className={style['quiet']}>
            {t('list.filled', { filled, all: quota.collective + quota.individual })}
            {dueAt !== null && ` · ${t('list.due', { at: format.instant(dueAt) })}`}
          </p>
          <ToButton to={`/dien-hinh/${campaignId}/don-vi/${assignmentId}`} size="sm" mt="xs">
            {t('list.open')}
          </ToButton>
        </li>
      ))}
    </RuledList>
  )
}

export const Boards = ({ boards }: Pick<Output, 'boards'>) => {
  const t = useTexts(texts)
  return (
    <RuledList unordered>
      {boards.map(({ campaignId, campaignName, places, withProvince, isReviewer }) => (
        <li key={campaignId}>
          <p>
            <ToLink to={`/dien-hinh/${campaignId}`}>{campaignName}</ToLink>
          </p>
          <p className={style['quiet']}>{t('list.board', { count: withProvince, all: places })}</p>
          <Group gap="sm" mt="xs">
            <ToButton to={`/dien-hinh/${campaignId}`} size="sm" variant="default">
              {t('list.openBoard')}
            </ToButton>
            {isReviewer && (
              <ToButton to={`/dien-hinh/${campaignId}/cham-diem`} size="sm">
                {t('list.score')}
              </ToButton>
            )}
          </Group>
        </li>
      ))}
    </RuledList>
  )
}

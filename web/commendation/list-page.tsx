import type { z } from 'zod'
import { dossierStates, listCommendations } from '../../domain/commendation/index.ts'
import { useRead } from '../api/index.ts'
import {
  EmptyState,
  Loaded,
  Page,
  RuledList,
  Section,
  StatusBadge,
  ToButton,
  ToLink,
  useFormat,
  useSay,
  useTexts,
} from '../ui/index.ts'
import style from './commendation.module.css'
import { texts } from './texts.ts'
import { dossierTones } from './tones.ts'

type Output = z.output<(typeof listCommendations)['output']>

/** What the person's unit puts forward, and the boards they see. */
export default function ListPage() {
  const t = useTexts(texts)
  const read = useRead(listCommendations, {})
  return (
    <Page title={t('title')} lead={t('list.lead')}>
      <Loaded read={read}>
        {({ own, boards }) =>
          own.length + boards.length === 0 ? (
            <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>
          ) : (
            <>
              {own.length > 0 && (
                <Section title={t('list.own')}>
                  <OwnDossiers own={own} />
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

export const OwnDossiers = ({ own }: Pick<Output, 'own'>) => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  return (
    <RuledList unordered>
      {own.map(({ campaignId, unitId, unitName, campaignName, award, dueAt, late, state, nominees }) => (
        <li key={`${campaignId} ${unitId}`}>
          <p>
            <ToLink to={`/khen-thuong/${campaignId}/don-vi/${unitId}`}>{campaignName}</ToLink>{' '}
            <StatusBadge tone={dossierTones[state]}>{say(dossierStates[state])}</StatusBadge>
          </p>
          <p>
            {award} · {unitName}
          </p>
          <p className={style['quiet']}>
            {t('list.nominees', { count: nominees })} · {t('list.due', { at: format.instant(dueAt) })}
            {late && state === 'preparing' && ` · ${t('list.late')}`}
          </p>
          <ToButton to={`/khen-thuong/${campaignId}/don-vi/${unitId}`} size="sm" mt="xs">
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
      {boards.map(({ campaignId, campaignName, open, waiting }) => (
        <li key={campaignId}>
          <p>
            <ToLink to={`/khen-thuong/${campaignId}${open ? '' : '/thiet-lap'}`}>{campaignName}</ToLink>
          </p>
          <p className={style['quiet']}>{open ? t('list.waiting', { count: waiting }) : t('list.notOpen')}</p>
          <ToButton
            to={`/khen-thuong/${campaignId}${open ? '' : '/thiet-lap'}`}
            size="sm"
            mt="xs"
            variant={open ? 'default' : 'light'}
          >
            {t(open ? 'list.openBoard' : 'list.start')}
          </ToButton>
        </li>
      ))}
    </RuledList>
  )
}

import { Tabs, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { lazy, type ReactNode, Suspense } from 'react'
import type { PlanRead } from '../../domain/plan/index.ts'
import { Page, RowsSkeleton, StatusBadge, useFormat, useSearchKey, useTexts } from '../ui/index.ts'
import { AboutPane } from './about-pane.tsx'
import style from './desk.module.css'
import { DeskProvider, useDesk } from './desk.ts'
import { FindingsPane } from './findings-pane.tsx'
import { HeadActions } from './head-actions.tsx'
import { ObligationsPane } from './obligations-pane.tsx'
import { ReviewProgress } from './review-progress.tsx'
import { SelectionButton } from './selection-button.tsx'
import { TextPane } from './text-pane.tsx'
import { texts } from './texts.ts'
import { useDeskState } from './use-desk-state.ts'
import { useKeys } from './use-keys.ts'

const AmendmentsPane = lazy(() => import('./amendments-pane.tsx'))
const Dialogs = lazy(() => import('./dialogs.tsx'))

/** The plan's page: its text on one side, what was read in it on the other, and what is left to look at above. */
export const PlanDesk = ({ data }: { readonly data: PlanRead }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const desk = useDeskState(data)
  useKeys(desk)
  const { plan } = desk.data
  const facts = [
    ...(plan.number === null ? [t('head.noNumber')] : []),
    plan.issuedOn === null ? t('head.noDate') : format.day(plan.issuedOn),
    ...(plan.issuer === null ? [] : [plan.issuer]),
  ]
  const title =
    plan.number === null
      ? shortened(plan.title ?? t('list.untitled'))
      : t('head.number', { number: plan.number })
  return (
    <DeskProvider value={desk}>
      <Page
        title={title}
        width="full"
        crumbs={[{ label: t('list.title'), to: '/ke-hoach' }]}
        lead={
          <>
            {plan.number !== null && plan.title !== null && <Text lineClamp={2}>{plan.title}</Text>}
            <span className={style['facts']}>
              <StatusBadge tone={plan.state === 'confirmed' ? 'accepted' : 'draft'}>
                {t(`list.${plan.state}`)}
              </StatusBadge>
              <span>{facts.join(' · ')}</span>
            </span>
          </>
        }
        actions={<HeadActions />}
      >
        <ReviewProgress />
        <Panes />
        <SelectionButton />
        <Suspense fallback={null}>{desk.dialog !== null && <Dialogs />}</Suspense>
      </Page>
    </DeskProvider>
  )
}

/** A subject can be a paragraph; as a heading its first words do. */
const shortened = (words: string): string =>
  words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 88))}…`

const Panes = () => {
  const t = useTexts(texts)
  const { data } = useDesk()
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const [wanted, setSide] = useSearchKey('xem', 'nhiem-vu')
  const side = wide && wanted === 'van-ban' ? 'nhiem-vu' : wanted
  const live = data.obligations.filter(each => each.mergedInto === null).length
  const tabs: { key: string; label: string; count?: number; pane: ReactNode }[] = [
    ...(wide ? [] : [{ key: 'van-ban', label: t('tabs.text'), pane: <TextPane /> }]),
    { key: 'nhiem-vu', label: t('tabs.obligations'), count: live, pane: <ObligationsPane /> },
    {
      key: 'phat-hien',
      label: t('tabs.findings'),
      count: data.compiled.findings.length,
      pane: <FindingsPane />,
    },
    { key: 'thong-tin', label: t('tabs.about'), pane: <AboutPane /> },
    {
      key: 'dieu-chinh',
      label: t('tabs.amendments'),
      count: data.amendments.length,
      pane: <AmendmentsPane />,
    },
  ]
  return (
    <div className={style['panes']}>
      {wide && (
        <section className={style['left']} tabIndex={0} aria-label={t('tabs.text')}>
          <TextPane />
        </section>
      )}
      <section className={style['right']} aria-label={t('tabs.right')}>
        <Tabs value={side} onChange={value => setSide(value ?? 'nhiem-vu')} keepMounted={false}>
          <Tabs.List className={style['tabs'] ?? ''}>
            {tabs.map(({ key, label, count }) => (
              <Tabs.Tab key={key} value={key}>
                {label}
                {count !== undefined && count > 0 && <span className={style['count']}>{count}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ key, pane }) => (
            <Tabs.Panel key={key} value={key} pt="md">
              <Suspense fallback={<RowsSkeleton />}>{pane}</Suspense>
            </Tabs.Panel>
          ))}
        </Tabs>
      </section>
    </div>
  )
}

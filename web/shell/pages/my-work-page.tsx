import { type ComponentType, lazy, Suspense } from 'react'
import { EmptyState, Page, RowsSkeleton, useTexts } from '../../ui/index.ts'
import { steps } from '../steps.ts'
import { texts } from '../texts.ts'
import style from './my-work.module.css'

interface Block {
  readonly key: string
  readonly order: number
  readonly Content: ComponentType
}

const blocks: readonly Block[] = steps
  .flatMap(({ step, myWork = [] }) =>
    [myWork].flat().map(({ order, block }) => ({ key: `${step} ${order}`, order, Content: lazy(block) })),
  )
  .sort((left, right) => left.order - right.order)

/** What every step asks of this person; a step that asks nothing draws nothing. */
export default function MyWorkPage() {
  const t = useTexts(texts)
  return (
    <Page title={t('work.title')} lead={t('work.lead')}>
      <Suspense fallback={<RowsSkeleton />}>
        <div className={style['blocks']}>
          {blocks.map(({ key, Content }) => (
            <Content key={key} />
          ))}
        </div>
        <div className={style['none']}>
          <EmptyState title={t('work.none')}>{t('work.noneLead')}</EmptyState>
        </div>
      </Suspense>
    </Page>
  )
}

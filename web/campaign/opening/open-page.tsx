import { Select } from '@mantine/core'
import { listPlans } from '../../../domain/plan/index.ts'
import { useRead } from '../../api/index.ts'
import { EmptyState, Loaded, Page, ToButton, useSearch, useTexts } from '../../ui/index.ts'
import { texts } from '../texts.ts'
import { OpenForm } from './open-form.tsx'

/** `/dot-tong-ket/mo?keHoach=3`: a confirmed plan, the rule of its dates, a look at what comes, then open. */
export default function OpenPage() {
  const t = useTexts(texts)
  const [search, setSearch] = useSearch()
  const plans = useRead(listPlans, {})
  const planId = Number.parseInt(search['keHoach'] ?? '', 10)
  return (
    <Page
      title={t('open.title')}
      lead={t('open.lead')}
      crumbs={[{ label: t('list.title'), to: '/dot-tong-ket' }]}
    >
      <Loaded read={plans}>
        {data => {
          const confirmed = data.plans.filter(plan => plan.state === 'confirmed')
          if (confirmed.length === 0 && Number.isNaN(planId)) return <NoPlan />
          return (
            <>
              <Select
                label={t('open.plan')}
                description={t('open.planHint')}
                data={confirmed.map(plan => ({ value: String(plan.id), label: plan.title ?? plan.fileName }))}
                value={Number.isNaN(planId) ? null : String(planId)}
                onChange={value => setSearch({ keHoach: value ?? '' })}
                searchable
                allowDeselect={false}
                mb="lg"
              />
              {!Number.isNaN(planId) && <OpenForm key={planId} planId={planId} />}
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}

const NoPlan = () => {
  const t = useTexts(texts)
  return (
    <EmptyState
      title={t('open.noPlanTitle')}
      action={<ToButton to="/ke-hoach">{t('open.toPlans')}</ToButton>}
    >
      {t('open.noPlan')}
    </EmptyState>
  )
}

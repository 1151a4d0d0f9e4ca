import { readPlan } from '../../domain/plan/index.ts'
import { useRead } from '../api/index.ts'
import { Loaded, PageSkeleton, useNumberParam } from '../ui/index.ts'
import { PlanDesk } from './plan-desk.tsx'

export default function PlanPage() {
  const planId = useNumberParam('planId')
  const read = useRead(readPlan, { planId }, { follows: ['obligation'] })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {data => <PlanDesk key={planId} data={data} />}
    </Loaded>
  )
}

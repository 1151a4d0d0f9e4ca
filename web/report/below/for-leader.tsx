import { readBelow } from '../../../domain/report/index.ts'
import { useRead } from '../../api/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { Differences } from './differences.tsx'
import { Units } from './units.tsx'

/** Where a draft's figures come from, for whoever is to sign it; nothing where nobody below was asked. */
export const ForLeader = ({ report }: { readonly report: Report }) => {
  const { data: below } = useRead(readBelow, { reportId: report.id })
  if (below === undefined || below.units.length === 0) return null
  return (
    <div>
      <Units below={below} />
      <Differences report={report} below={below} every />
    </div>
  )
}

import { Text } from '@mantine/core'
import { readBelow } from '../../../domain/report/index.ts'
import { useRead } from '../../api/index.ts'
import { EmptyState, Loaded, TextSkeleton, ToButton, useSearch, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { WorkbookPanel } from '../files/workbook-panel.tsx'
import { Differences } from './differences.tsx'
import { TakePassages } from './take-passages.tsx'
import { texts } from './texts.ts'
import { Units } from './units.tsx'

/** What the units below have filed, beside one's own draft. */
const BelowView = ({ report, desks }: { readonly report: Report; readonly desks: Desks }) => {
  const t = useTexts(texts)
  const [search] = useSearch()
  const section = search['muc'] || (report.outline.sections[0]?.label ?? '')
  const read = useRead(readBelow, { reportId: report.id, section }, { keepPrevious: true })
  return (
    <Loaded read={read} skeleton={<TextSkeleton lines={10} />}>
      {below =>
        below.units.length === 0 ? (
          <EmptyState
            title={t('below.nobody')}
            action={<ToButton to={`/dot-tong-ket/${report.campaignId}`}>{t('below.toDuty')}</ToButton>}
          >
            {t('below.nobodyLead')}
          </EmptyState>
        ) : (
          <>
            <Text c="dimmed" mb="md">
              {t('below.lead')}
            </Text>
            <Units below={below} />
            <WorkbookPanel report={report} desks={desks} below />
            <Differences report={report} below={below} />
            <TakePassages report={report} desks={desks} below={below} section={section} />
          </>
        )
      }
    </Loaded>
  )
}

export default BelowView

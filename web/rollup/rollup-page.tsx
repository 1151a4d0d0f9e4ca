import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useHolds } from '../api/index.ts'
import {
  Loaded,
  Page,
  ProblemNotice,
  RowsSkeleton,
  ToButton,
  useFormat,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import { Choices } from './choices.tsx'
import { Completeness } from './completeness.tsx'
import { ContributorsDrawer } from './contributors-drawer.tsx'
import { MapCompleteness } from './map/map-completeness.tsx'
import { ProofLine } from './map/proof-line.tsx'
import { texts } from './texts.ts'
import { TotalsTable } from './totals-table.tsx'
import { type Chosen, useChoice } from './use-choice.ts'
import { type Rollup, type Standing, useRollup } from './use-rollup.ts'

/** Completeness first, then the sums as they come: no total is shown without how many units it is made of. */
export default function RollupPage() {
  const t = useTexts(texts)
  const chosen = useChoice()
  const { standing, totals, rollup } = useRollup(chosen)
  const [search, setSearch] = useSearch()
  const composes = useHolds('officer')
  const open = useCallback(
    (code: string, period: string) => setSearch({ 'chi-tieu': code, ky: period }, { push: true }),
    [setSearch],
  )
  return (
    <Page
      title={t('title')}
      width="full"
      crumbs={[{ label: t('title'), to: '/so-lieu' }]}
      {...(standing.data === undefined ? {} : { lead: <Lead standing={standing.data} /> })}
      actions={
        <>
          {composes && (
            <ToButton to={`/tong-hop/${chosen.campaignId}`} variant="default">
              {t('compose')}
            </ToButton>
          )}
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />}
            onClick={() => print()}
          >
            {t('print')}
          </Button>
        </>
      }
    >
      <Loaded read={standing}>
        {current => (
          <>
            <Head standing={rollup ?? current} chosen={chosen} rollup={rollup} />
            {totals.problem !== null && <ProblemNotice problem={totals.problem} onRetry={totals.retry} />}
            {rollup !== undefined && (
              <>
                <TotalsTable rollup={rollup} onOpen={open} />
                <ContributorsDrawer
                  rollup={rollup}
                  chosen={chosen}
                  code={search['chi-tieu'] ?? ''}
                  onClose={() => setSearch({ 'chi-tieu': '', ky: '' })}
                />
              </>
            )}
            {rollup === undefined && totals.problem === null && <RowsSkeleton />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface HeadProps {
  readonly standing: Standing
  readonly chosen: Chosen
  /** Once there are totals: with them the proof that they are the same on the map. */
  readonly rollup: Rollup | undefined
}

const Head = ({ standing, chosen, rollup }: HeadProps) => (
  <>
    <Choices rollup={standing} chosen={chosen} />
    {standing.onMap === null ? (
      <Completeness rollup={standing} campaignId={chosen.campaignId} />
    ) : (
      <>
        {rollup !== undefined && rollup.onMap !== null && <ProofLine rollup={rollup} onMap={rollup.onMap} />}
        <MapCompleteness onMap={standing.onMap} />
      </>
    )}
  </>
)

const Lead = ({ standing }: { readonly standing: Standing }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { campaignName, windowFrom, windowTo } = standing
  return (
    <>
      {campaignName}
      {windowFrom !== null && windowTo !== null && (
        <> · {t('window', { from: day(windowFrom), to: day(windowTo) })}</>
      )}
    </>
  )
}

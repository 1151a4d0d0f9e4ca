import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useCallback } from 'react'
import { readRollup } from '../../domain/rollup/index.ts'
import { useHolds, useRead } from '../api/index.ts'
import { Loaded, Page, ToButton, useFormat, useSearch, useTexts } from '../ui/index.ts'
import { Choices } from './choices.tsx'
import { Completeness } from './completeness.tsx'
import { ContributorsDrawer } from './contributors-drawer.tsx'
import { MapCompleteness } from './map/map-completeness.tsx'
import { ProofLine } from './map/proof-line.tsx'
import { texts } from './texts.ts'
import { TotalsTable } from './totals-table.tsx'
import { type Rollup, useChoice } from './use-choice.ts'

/** Completeness first, then the sums: no total is shown without how many units it is made of. */
export default function RollupPage() {
  const t = useTexts(texts)
  const chosen = useChoice()
  const read = useRead(readRollup, chosen, { keepPrevious: true, remember: true })
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
      {...(read.data === undefined ? {} : { lead: <Lead rollup={read.data} /> })}
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
      <Loaded read={read}>
        {rollup => (
          <>
            <Choices rollup={rollup} chosen={chosen} />
            {rollup.onMap === null ? (
              <Completeness rollup={rollup} campaignId={chosen.campaignId} />
            ) : (
              <>
                <ProofLine rollup={rollup} onMap={rollup.onMap} />
                <MapCompleteness onMap={rollup.onMap} />
              </>
            )}
            <TotalsTable rollup={rollup} onOpen={open} />
            <ContributorsDrawer
              rollup={rollup}
              chosen={chosen}
              code={search['chi-tieu'] ?? ''}
              onClose={() => setSearch({ 'chi-tieu': '', ky: '' })}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}

const Lead = ({ rollup }: { readonly rollup: Rollup }) => {
  const t = useTexts(texts)
  const { day } = useFormat()
  const { campaignName, windowFrom, windowTo } = rollup
  return (
    <>
      {campaignName}
      {windowFrom !== null && windowTo !== null && (
        <> · {t('window', { from: day(windowFrom), to: day(windowTo) })}</>
      )}
    </>
  )
}

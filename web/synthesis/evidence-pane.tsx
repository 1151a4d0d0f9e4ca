import { Button, Chip, Group, Select } from '@mantine/core'
import { type RefObject, useCallback, useRef } from 'react'
import { readEvidence } from '../../domain/synthesis/index.ts'
import { useRead } from '../api/index.ts'
import {
  EmptyState,
  Loaded,
  ProblemNotice,
  TextSkeleton,
  ToButton,
  useSearch,
  useTexts,
} from '../ui/index.ts'
import type { Desk, Source } from './desk.ts'
import { EvidenceSource } from './evidence-source.tsx'
import { QuoteSelection } from './quote-selection.tsx'
import style from './synthesis.module.css'
import { texts } from './texts.ts'
import { quotable, useQuote } from './use-quote.ts'
import { useSelectedSpan } from './use-selected-span.ts'

interface Props {
  readonly desk: Desk
  readonly onGo: (label: string) => void
  readonly onQuoted: (passageId: number) => void
}

/** What the accepted reports say under the heading, unit by unit. */
export const EvidencePane = ({ desk, onGo, onQuoted }: Props) => {
  const t = useTexts(texts)
  const { campaignId, section } = desk
  const read = useRead(readEvidence, { campaignId, section: section.label }, { keepPrevious: true })
  return (
    <>
      <h2 className={style['paneHead']}>{t('evidence.label')}</h2>
      {section.guidance !== '' && <p className={style['guidance']}>{section.guidance}</p>}
      <Loaded read={read} skeleton={<TextSkeleton />}>
        {({ evidence, mapOn }) =>
          evidence.length === 0 ? (
            <EmptyState
              title={t('evidence.none')}
              action={
                <ToButton to="/bao-cao?xem=cho-tiep-nhan" variant="default">
                  {t('evidence.inbox')}
                </ToButton>
              }
            >
              {t('evidence.noneNext')}
            </EmptyState>
          ) : (
            <Sources desk={desk} evidence={evidence} mapOn={mapOn} onGo={onGo} onQuoted={onQuoted} />
          )
        }
      </Loaded>
    </>
  )
}

interface SourcesProps extends Props {
  readonly evidence: readonly Source[]
  readonly mapOn: string | null
}

const Sources = ({ desk, evidence, mapOn, onGo, onQuoted }: SourcesProps) => {
  const t = useTexts(texts)
  const pane = useRef<HTMLDivElement>(null)
  const { shown, unit, onlyUnquoted } = useFilter(evidence)
  const { take, error } = useQuote(desk.campaignId, desk.section.label, onQuoted)
  const mayQuote = desk.may.includes('passage.quote')
  return (
    <div ref={pane}>
      <Filters evidence={evidence} />
      {mayQuote && <p className={style['quiet']}>{t('evidence.hint')}</p>}
      {error !== null && <ProblemNotice problem={error} />}
      {shown.length === 0 && <NothingLeft desk={desk} onGo={onGo} everybody={onlyUnquoted && unit === ''} />}
      {shown.map(source => (
        <EvidenceSource
          key={source.reportId}
          source={source}
          campaignId={desk.campaignId}
          mapOn={mapOn}
          mayQuote={mayQuote}
          onQuote={span => take(source, span)}
        />
      ))}
      {mayQuote && <Selected pane={pane} shown={shown} take={take} />}
    </div>
  )
}

interface SelectedProps {
  readonly pane: RefObject<HTMLDivElement | null>
  readonly shown: readonly Source[]
  readonly take: ReturnType<typeof useQuote>['take']
}

const Selected = ({ pane, shown, take }: SelectedProps) => {
  const span = useSelectedSpan(pane)
  const source = shown.find(({ reportId }) => reportId === span?.reportId)
  const quote = useCallback(() => {
    if (span !== null && source !== undefined) take(source, span)
  }, [span, source, take])
  if (span === null || source === undefined) return null
  const whole = quotable(source, span)
  return whole === null ? null : <QuoteSelection span={{ ...span, ...whole }} onQuote={quote} />
}

const useFilter = (evidence: readonly Source[]) => {
  const [search] = useSearch()
  const unit = search['don-vi'] ?? ''
  const onlyUnquoted = search['loc'] === 'chua-trich'
  const shown = evidence.filter(
    ({ unitId, quoted }) => (unit === '' || String(unitId) === unit) && !(onlyUnquoted && quoted),
  )
  return { shown, unit, onlyUnquoted }
}

const Filters = ({ evidence }: { readonly evidence: readonly Source[] }) => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  const { unit, onlyUnquoted } = useFilter(evidence)
  const left = evidence.filter(({ quoted }) => !quoted).length
  return (
    <Group gap="sm" mb="xs" align="end">
      <Select
        className={style['unitFilter'] ?? ''}
        label={t('evidence.unit')}
        placeholder={t('evidence.allUnits')}
        searchable
        clearable
        value={unit === '' ? null : unit}
        onChange={value => setSearch({ 'don-vi': value ?? '' })}
        data={evidence.map(({ unitId, unitName }) => ({ value: String(unitId), label: unitName }))}
      />
      <Chip checked={onlyUnquoted} onChange={on => setSearch({ loc: on ? 'chua-trich' : '', 'don-vi': '' })}>
        {t('evidence.onlyUnquoted', { count: left })}
      </Chip>
    </Group>
  )
}

interface NothingProps {
  readonly desk: Desk
  readonly onGo: (label: string) => void
  readonly everybody: boolean
}

const NothingLeft = ({ desk, onGo, everybody }: NothingProps) => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  const all = (
    <Button variant="default" onClick={() => setSearch({ loc: '', 'don-vi': '' })}>
      {t('evidence.showAll')}
    </Button>
  )
  if (!everybody) return <EmptyState title={t('evidence.noneOfUnit')} action={all} />
  const next = desk.sections.find(
    ({ label, unquoted }) => label !== desk.section.label && unquoted.length > 0,
  )
  return (
    <EmptyState
      title={t('evidence.done')}
      action={
        <Group>
          {next !== undefined && <Button onClick={() => onGo(next.label)}>{t('evidence.next')}</Button>}
          {all}
        </Group>
      }
    >
      {t('evidence.doneNext')}
    </EmptyState>
  )
}

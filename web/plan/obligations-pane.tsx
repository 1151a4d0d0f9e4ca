import { Button, Select, Text } from '@mantine/core'
import { useMemo } from 'react'
import { leftOf } from '../../domain/plan/index.ts'
import { EmptyState, ProblemNotice, useFormat, useSearchKey, useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { ObligationCard } from './obligation-card.tsx'
import { texts } from './texts.ts'
import { useFilters } from './use-filters.ts'

/** The duties, filtered as the address says, in the order of the text. */
export const ObligationsPane = () => {
  const t = useTexts(texts)
  const { shown, selected, acts, data } = useDesk()
  return (
    <>
      <ProblemNotice problem={acts.problem} />
      {data.plan.issuedOn === null && <NoDate />}
      <FilterRow />
      <ListTools />
      {shown.length === 0 ? (
        <EmptyState title={data.obligations.length === 0 ? t('filter.noneAtAll') : t('filter.none')} />
      ) : (
        <ol className={style['cards']}>
          {shown.map(obligation => (
            <ObligationCard
              key={obligation.id}
              obligation={obligation}
              chosen={obligation.id === selected?.id}
            />
          ))}
        </ol>
      )}
    </>
  )
}

/** Without a date the units of today stand in: said, since an old plan speaks of units that are no more. */
const NoDate = () => {
  const t = useTexts(texts)
  const format = useFormat()
  const { data } = useDesk()
  const [, setTab] = useSearchKey('xem')
  return (
    <Text fz="sm" c="soon.8" mb="sm">
      {t('head.dateNeeded', { day: format.day(data.plan.unitsOn) })}{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => setTab('thong-tin')}>
        {t('about.edit')}
      </Button>
    </Text>
  )
}

const FilterRow = () => {
  const t = useTexts(texts)
  const format = useFormat()
  const { filters, set } = useFilters()
  const { data, unitOf } = useDesk()
  const parties = useMemo(() => {
    const phrases = new Set(data.obligations.flatMap(each => each.parties.map(party => party.phrase)))
    const units = [...unitOf.values()].slice(0, 200)
    return [
      ...[...phrases].map(phrase => ({ value: phrase, label: phrase })),
      ...units
        .filter(unit => !phrases.has(unit.name))
        .map(unit => ({ value: String(unit.id), label: unit.name })),
    ]
  }, [data.obligations, unitOf])
  const days = useMemo(
    () => [...new Set(data.obligations.flatMap(each => (each.dueOn === null ? [] : [each.dueOn])))].sort(),
    [data.obligations],
  )
  const common = {
    clearable: true,
    size: 'xs' as const,
    comboboxProps: { shadow: 'md', width: 'max-content' },
  }
  return (
    <div className={style['filters']} data-filters>
      <Select
        {...common}
        aria-label={t('filter.state')}
        placeholder={t('filter.state')}
        value={filters.state === '' ? null : filters.state}
        onChange={state => set({ state: state ?? '' })}
        data={(['proposed', 'confirmed', 'dropped'] as const).map(value => ({
          value,
          label: t(`state.${value}`),
        }))}
      />
      <Select
        {...common}
        searchable
        aria-label={t('filter.party')}
        placeholder={t('filter.party')}
        value={filters.party === '' ? null : filters.party}
        onChange={party => set({ party: party ?? '' })}
        data={parties}
        maxDropdownHeight={320}
      />
      <Select
        {...common}
        aria-label={t('filter.date')}
        placeholder={t('filter.date')}
        value={filters.date === '' ? null : filters.date}
        onChange={date => set({ date: date ?? '' })}
        data={[
          { value: 'dated', label: t('filter.dated') },
          { value: 'undated', label: t('filter.undated') },
          ...days.map(day => ({ value: day, label: format.day(day) })),
        ]}
      />
      <Select
        {...common}
        aria-label={t('filter.more')}
        placeholder={t('filter.more')}
        value={filters.mark === '' ? null : filters.mark}
        onChange={mark => set({ mark: mark ?? '' })}
        data={[
          { value: 'unsure', label: t('filter.unsure') },
          { value: 'open', label: t('filter.open') },
          { value: 'found', label: t('filter.found') },
        ]}
      />
    </div>
  )
}

const ListTools = () => {
  const t = useTexts(texts)
  const { shown, data, may, acts } = useDesk()
  const { active, set } = useFilters()
  const all = leftOf([], data.obligations).obligations
  const confirmable = shown.filter(each => each.state === 'proposed' && each.assignees.length > 0)
  return (
    <div className={style['listTools']}>
      <span>
        {t('filter.count', { count: shown.length, all })}{' '}
        {active && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => set({ state: '', party: '', date: '', mark: '' })}
          >
            {t('filter.clear')}
          </Button>
        )}
      </span>
      {may('obligation.confirm') && confirmable.length > 1 && (
        <Button size="compact-xs" variant="subtle" onClick={() => acts.confirm(confirmable)}>
          {t('filter.confirmShown', { count: confirmable.length })}
        </Button>
      )}
    </div>
  )
}

import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { listCampaigns } from '../../domain/campaign/index.ts'
import {
  findText,
  type SearchSource,
  searchPage,
  searchSourceNames,
  searchSources,
  searchWindow,
} from '../../domain/search/index.ts'
import { useRead } from '../api/index.ts'
import { EmptyState, Loaded, Page, ToLink, useSay, useSearch, useTexts, When } from '../ui/index.ts'
import style from './search.module.css'
import { texts } from './texts.ts'

type Answer = z.output<(typeof findText)['output']>

/** How long typing may pause before it is searched for, in milliseconds. */
const askAfter = 250

/** What is searched for, in the address: words, kind, campaign, page. */
const useSought = () => {
  const [search, change] = useSearch()
  const source: SearchSource | undefined = searchSourceNames.find(name => name === search['loai'])
  const campaignId = Number(search['dot'] ?? '') || undefined
  return { words: search['tu'] ?? '', source, campaignId, page: Number(search['trang'] ?? '') || 1, change }
}

/** Everything one may read, by its words. */
export default function SearchPage() {
  const t = useTexts(texts)
  const { words, source, campaignId, page } = useSought()
  const asked = words.trim()
  const read = useRead(
    findText,
    {
      words: asked,
      page,
      ...(source === undefined ? {} : { source }),
      ...(campaignId === undefined ? {} : { campaignId }),
    },
    { enabled: asked !== '', keepPrevious: true },
  )
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Fields />
      {asked === '' ? (
        <EmptyState title={t('start')}>{t('startNext')}</EmptyState>
      ) : (
        <Loaded read={read}>{answer => <Results answer={answer} words={asked} />}</Loaded>
      )}
    </Page>
  )
}

const Fields = () => {
  const t = useTexts(texts)
  const { words, campaignId, change } = useSought()
  const [typed, setTyped] = useState(words)
  const campaigns = useRead(listCampaigns, {})
  useEffect(() => setTyped(words), [words])
  useEffect(() => {
    if (typed === words) return
    const timer = setTimeout(() => change({ tu: typed, trang: '' }), askAfter)
    return () => clearTimeout(timer)
  }, [typed, words, change])
  return (
    <search className={style['fields']}>
      <TextInput
        type="search"
        label={t('field')}
        description={t('hint')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        maxLength={200}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('campaign')}
        value={campaignId === undefined ? '' : String(campaignId)}
        onChange={event => change({ dot: event.currentTarget.value, trang: '' })}
        data={[
          { value: '', label: t('anyCampaign') },
          ...(campaigns.data?.campaigns ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
    </search>
  )
}

const Results = ({ answer, words }: { readonly answer: Answer; readonly words: string }) => {
  const t = useTexts(texts)
  const { results, more, counts } = answer
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <Kinds answer={answer} all={all} />
      <p role="status" className={style['quiet']}>
        {more ? t('atLeast', { count: all - 1 }) : t('count', { count: answer.total })}
      </p>
      {results.length === 0 ? (
        <EmptyState title={t('none', { words })}>{t('noneNext')}</EmptyState>
      ) : (
        <ol className={style['results']} aria-label={t('results')}>
          {results.map(result => (
            <Result key={result.id} result={result} />
          ))}
        </ol>
      )}
      <Paging total={answer.total} />
    </>
  )
}

const Kinds = ({ answer, all }: { readonly answer: Answer; readonly all: number }) => {
  const t = useTexts(texts)
  const say = useSay()
  const { source, change } = useSought()
  const choose = (loai: string) => change({ loai, trang: '' })
  return (
    <fieldset className={style['kinds']} aria-label={t('kinds')}>
      <Button
        size="compact-md"
        variant={source === undefined ? 'filled' : 'default'}
        aria-pressed={source === undefined}
        onClick={() => choose('')}
      >
        {t('all')} ({all})
      </Button>
      {searchSourceNames.map(name => {
        const count = answer.counts.find(each => each.source === name)?.count ?? 0
        if (count === 0 && source !== name) return null
        return (
          <Button
            key={name}
            size="compact-md"
            variant={source === name ? 'filled' : 'default'}
            aria-pressed={source === name}
            onClick={() => choose(name)}
          >
            {say(searchSources[name])} ({count})
          </Button>
        )
      })}
    </fieldset>
  )
}

const Result = ({ result }: { readonly result: Answer['results'][number] }) => {
  const say = useSay()
  const t = useTexts(texts)
  const { source, title, unitName, campaignName, path, passage, at } = result
  // Sections of reports are called alike everywhere: what tells them apart is whose they are.
  const byUnit = source === 'report' || source === 'draft'
  let place = 0
  return (
    <li>
      <ToLink to={path}>{source === 'draft' ? t('draft', { section: title }) : title}</ToLink>
      {byUnit && <strong> · {unitName}</strong>}
      <p>
        {passage.map(({ text, marked }) => {
          place += text.length
          return marked ? <mark key={place}>{text}</mark> : text
        })}
      </p>
      <p className={style['quiet']}>
        {say(searchSources[source])}
        {!byUnit && ` · ${unitName}`}
        {campaignName !== null && ` · ${campaignName}`} · <When at={at} />
      </p>
    </li>
  )
}

const Paging = ({ total }: { readonly total: number }) => {
  const t = useTexts(texts)
  const { page, change } = useSought()
  const last = Math.ceil(Math.min(total, searchWindow) / searchPage)
  if (last <= 1) return null
  const go = (to: number) => change({ trang: to === 1 ? '' : String(to) })
  return (
    <Group gap="sm" mt="md">
      <Button variant="default" disabled={page <= 1} onClick={() => go(page - 1)}>
        {t('previous')}
      </Button>
      <span>{t('page', { page })}</span>
      <Button variant="default" disabled={page >= last} onClick={() => go(page + 1)}>
        {t('next')}
      </Button>
    </Group>
  )
}

import { Button, Group, List, Text } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { PlanRead } from '../../domain/plan/index.ts'
import { Section, useFormat, useSay, useTexts, When } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import { HeadForm } from './head-form.tsx'
import { RecognisedPages } from './scan/recognised-pages.tsx'
import { texts } from './texts.ts'
import { lineStarts } from './use-filters.ts'

/** Head, data window, outline and the other facts of the document, with what the compiler read beside corrections. */
export const AboutPane = () => {
  const t = useTexts(texts)
  const { data, may } = useDesk()
  const [editing, setEditing] = useState(false)
  return (
    <div>
      <Group justify="space-between" mb="xs">
        <Text fw={600}>{t('about.head')}</Text>
        {may('plan.editHead') && !editing && (
          <Button size="compact-sm" variant="subtle" onClick={() => setEditing(true)}>
            {t('about.edit')}
          </Button>
        )}
      </Group>
      {editing ? <HeadForm onClose={() => setEditing(false)} /> : <Head />}
      {data.recognised !== null && <RecognisedPages recognised={data.recognised} />}
      <Outline />
      <Lists />
    </div>
  )
}

const Fact = ({ term, value, said }: { term: string; value: ReactNode; said?: string | null }) => {
  const t = useTexts(texts)
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {value ?? <Text c="dimmed">{t('about.unknown')}</Text>}
        {said !== undefined && said !== null && said !== value && (
          <Text fz="xs" c="dimmed">
            {t('about.machineSaid', { value: said })}
          </Text>
        )}
      </dd>
    </>
  )
}

const Head = () => {
  const t = useTexts(texts)
  const say = useSay()
  const format = useFormat()
  const { plan, compiled } = useDesk().data
  const day = (on: string | null) => (on === null ? null : format.day(on))
  const window = (from: string | null, to: string | null) =>
    from === null || to === null ? null : `${format.day(from)} – ${format.day(to)}`
  const { signer, dataWindow } = compiled
  return (
    <>
      <dl className={style['terms']}>
        <Fact term={t('about.title')} value={plan.title} said={compiled.title} />
        <Fact term={t('about.number')} value={plan.number} said={compiled.number} />
        <Fact term={t('about.issuedOn')} value={day(plan.issuedOn)} said={day(compiled.issuedOn)} />
        <Fact term={t('about.issuer')} value={plan.issuer} said={compiled.issuer} />
        <Fact
          term={t('about.window')}
          value={window(plan.windowFrom, plan.windowTo)}
          said={dataWindow === null ? null : window(dataWindow.from, dataWindow.to)}
        />
        <Fact
          term={t('about.signer')}
          value={signer === null ? null : [signer.name, signer.title].filter(Boolean).join(', ')}
        />
        <Fact term={t('about.file')} value={plan.fileName} />
      </dl>
      <Text fz="xs" c="dimmed" mt="sm">
        {t('about.came', { who: plan.createdBy ?? '' })} <When at={plan.createdAt} />
        {' · '}
        {t('about.unitsOn', { day: format.day(plan.unitsOn) })}
      </Text>
      {plan.warnings.map(warning => (
        <Text key={warning.vi} fz="sm" c="soon.8" mt="xs">
          {say(warning)}
        </Text>
      ))}
    </>
  )
}

type Outlined = PlanRead['compiled']['reportOutline'][number]

const bare = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\s:.;]+$/, '')

/** A title that its own first words say again is shown once. */
const saidOnce = (items: readonly Outlined[]): readonly Outlined[] =>
  items.filter(({ label, text }, at) => {
    const before = items[at - 1]
    return before === undefined || before.label !== label || bare(before.text) !== bare(text)
  })

const Outline = () => {
  const t = useTexts(texts)
  const { data, showText } = useDesk()
  const starts = useMemo(() => lineStarts(data.text), [data.text])
  const items = saidOnce(data.compiled.reportOutline)
  return (
    <Section title={t('about.outline')}>
      {items.length === 0 && <Text c="dimmed">{t('about.noOutline')}</Text>}
      <dl className={style['terms']} data-of="outline">
        {items.map((item, at) => {
          const start = starts[item.line - 1] ?? 0
          const end = starts[item.line] ?? data.text.length
          return (
            <div key={`${item.label} ${item.line}`} style={{ display: 'contents' }}>
              <dt>
                {item.label !== items[at - 1]?.label && (
                  <Button size="compact-xs" variant="subtle" onClick={() => showText(start, end)}>
                    {item.label}
                  </Button>
                )}
              </dt>
              <dd>
                <Text lineClamp={3}>{item.text.replace(/\s+/g, ' ')}</Text>
              </dd>
            </div>
          )
        })}
      </dl>
    </Section>
  )
}

const Lists = () => {
  const t = useTexts(texts)
  const { compiled } = useDesk().data
  const lists: [string, readonly string[]][] = [
    [t('about.bases'), compiled.legalBases.map(basis => basis.text)],
    [t('about.abbreviations'), compiled.abbreviations.map(({ short, long }) => `${short}: ${long}`)],
    [t('about.recipients'), compiled.distributionList],
  ]
  return lists
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => (
      <Section key={title} title={title}>
        <List fz="sm" spacing={4}>
          {items.map(item => (
            <List.Item key={item}>{item.replace(/\s+/g, ' ')}</List.Item>
          ))}
        </List>
      </Section>
    ))
}

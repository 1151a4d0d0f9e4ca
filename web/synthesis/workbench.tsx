import { Alert, Select } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { SplitPane, useSearch, useTexts } from '../ui/index.ts'
import type { Desk, Synthesis } from './desk.ts'
import { EvidencePane } from './evidence-pane.tsx'
import { SynthesisMap } from './map/synthesis-map.tsx'
import { OutlinePane } from './outline-pane.tsx'
import style from './synthesis.module.css'
import { TextPane } from './text-pane.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly synthesis: Synthesis
}

/** Three panes where there is room; else the outline is a choice above two, which a phone shows one at a time. */
export const Workbench = ({ campaignId, synthesis }: Props) => {
  const t = useTexts(texts)
  const [search, setSearch] = useSearch()
  const [fresh, setFresh] = useState<number | null>(null)
  const roomy = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false })
  const { sections, may } = synthesis
  const section = sections.find(({ label }) => label === search['muc']) ?? sections[0]
  if (section === undefined) return null
  const desk: Desk = { campaignId, section, sections, may }
  const go = (label: string) => setSearch({ muc: label, 'don-vi': '' }, { push: true })
  const readOnly = !may.includes('passage.write')
  const evidence = <EvidencePane desk={desk} onGo={go} onQuoted={setFresh} />
  const text = <TextPane key={section.label} desk={desk} fresh={fresh} />
  return (
    <>
      {readOnly && (
        <Alert mb="md" color="gray">
          {t('readOnly')}
        </Alert>
      )}
      <SynthesisMap campaignId={campaignId} section={section.label} />
      {roomy ? (
        <div className={style['bench']}>
          <nav aria-label={t('outline.label')}>
            <OutlinePane campaignId={campaignId} synthesis={synthesis} chosen={section.label} onGo={go} />
          </nav>
          <section aria-label={t('evidence.label')}>{evidence}</section>
          <section aria-label={t('text.label')}>{text}</section>
        </div>
      ) : (
        <Narrow desk={desk} onGo={go} evidence={evidence} text={text} />
      )}
    </>
  )
}

interface NarrowProps {
  readonly desk: Desk
  readonly onGo: (label: string) => void
  readonly evidence: ReactNode
  readonly text: ReactNode
}

const Narrow = ({ desk, onGo, evidence, text }: NarrowProps) => {
  const t = useTexts(texts)
  const [search, setSearch] = useSearch()
  return (
    <>
      <Select
        mb="md"
        label={t('outline.choose')}
        allowDeselect={false}
        value={desk.section.label}
        onChange={label => label !== null && onGo(label)}
        data={desk.sections.map(({ label, title, passages, unquoted }) => ({
          value: label,
          label: t('outline.option', {
            label,
            title,
            passages: passages.length,
            unquoted: unquoted.length,
          }),
        }))}
      />
      <SplitPane
        leftLabel={t('evidence.label')}
        rightLabel={t('text.label')}
        side={search['xem'] === 'bai' ? 'right' : 'left'}
        onSide={side => setSearch({ xem: side === 'right' ? 'bai' : '' })}
        left={evidence}
        right={text}
      />
    </>
  )
}

import { Button, Drawer, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import {
  type Evidence as Cited,
  citeEvidence,
  dropEvidence,
  type ExemplarView,
} from '../../../domain/exemplar/index.ts'
import { paragraphsOf } from '../../../domain/synthesis/index.ts'
import { useWrite } from '../../api/index.ts'
import { ProblemNotice, ToLink, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'
import { EvidenceFiles, FileChooser } from './evidence-files.tsx'
import type { Locality } from './locality.ts'
import { selectedIn } from './selected.ts'

type Source = Locality['source']

interface Props {
  readonly exemplar: ExemplarView
  readonly source: Source
}

/** What proves it, word for word, each with its place in the report. */
export const Evidence = ({ exemplar, source }: Props) => {
  const t = useTexts(texts)
  const [picking, setPicking] = useState(false)
  const mayCite = exemplar.may.includes('exemplar.cite')
  return (
    <section className={style['part']}>
      <h4>{t('file.evidence')}</h4>
      {exemplar.evidence.length + exemplar.files.length === 0 && (
        <p className={style['quiet']}>{t('file.noEvidence')}</p>
      )}
      {exemplar.evidence.map(each => (
        <Quote key={each.id} evidence={each} exemplar={exemplar} mayDrop={mayCite} />
      ))}
      <EvidenceFiles exemplar={exemplar} mayDrop={mayCite} />
      {mayCite &&
        (source === null ? (
          <p className={style['quiet']}>{t('file.noReport')}</p>
        ) : (
          <Button size="sm" variant="default" onClick={() => setPicking(true)}>
            {t('file.cite')}
          </Button>
        ))}
      {mayCite && source !== null && <FileChooser exemplar={exemplar} source={source} />}
      {source !== null && (
        <Picker exemplar={exemplar} source={source} opened={picking} onClose={() => setPicking(false)} />
      )}
    </section>
  )
}

interface QuoteProps {
  readonly evidence: Cited
  readonly exemplar: ExemplarView
  readonly mayDrop: boolean
}

export const Quote = ({ evidence, exemplar, mayDrop }: QuoteProps) => {
  const t = useTexts(texts)
  const drop = useWrite(dropEvidence)
  const { id: evidenceId, reportId, version, section, sectionTitle: title, quote } = evidence
  return (
    <blockquote className={style['quote']}>
      {quote}
      <footer>
        <ToLink to={`/bao-cao/${reportId}?xem=lan-gui&lan=${version}`} fz="xs">
          {t('file.section', { section, title, version: String(version) })}
        </ToLink>{' '}
        {mayDrop && (
          <Button
            size="compact-xs"
            variant="subtle"
            loading={drop.isPending}
            onClick={() =>
              drop.mutate({ campaignId: exemplar.campaignId, exemplarId: exemplar.id, evidenceId })
            }
          >
            {t('file.uncite')}
          </Button>
        )}
      </footer>
      <ProblemNotice problem={drop.error} />
    </blockquote>
  )
}

interface PickerProps {
  readonly exemplar: ExemplarView
  readonly source: NonNullable<Source>
  readonly opened: boolean
  readonly onClose: () => void
}

/** The report's own words: a paragraph by its button, or what is selected. */
const Picker = ({ exemplar, source, opened, onClose }: PickerProps) => {
  const t = useTexts(texts)
  const body = useRef<HTMLDivElement>(null)
  const cite = useWrite(citeEvidence)
  const { campaignId, id: exemplarId } = exemplar
  const { reportId, version, sections } = source
  const take = (span: { section: string; start: number; end: number }) =>
    cite.mutate({ campaignId, exemplarId, reportId, version, ...span })
  const takeSelection = () => {
    const span = selectedIn(body.current)
    if (span !== null) take(span)
  }
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t('file.pickTitle')}
      closeButtonProps={{ 'aria-label': t('file.pickDone') }}
    >
      <p>{t('file.pickHint')}</p>
      <ProblemNotice problem={cite.error} />
      <Group gap="sm" mb="md">
        {/* Pressing a button would let go of the selection before it is read. */}
        <Button size="sm" onMouseDown={event => event.preventDefault()} onClick={takeSelection}>
          {t('file.pickSelection')}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {t('file.pickDone')}
        </Button>
      </Group>
      <div ref={body}>
        {sections.map(({ section, title, text }) => (
          <section key={section} data-section={section}>
            <h4>
              {section}. {title}
            </h4>
            {paragraphsOf(text).map(paragraph => (
              <div key={paragraph.start} className={style['paragraph']}>
                <p data-start={paragraph.start}>{paragraph.text}</p>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => take({ section, start: paragraph.start, end: paragraph.end })}
                >
                  {t('file.pickWhole')}
                </Button>
              </div>
            ))}
          </section>
        ))}
      </div>
    </Drawer>
  )
}

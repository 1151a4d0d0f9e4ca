import { Alert, Group, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import {
  noContent,
  type OutlineSection,
  type Remark,
  type SectionContent,
} from '../../../domain/report/index.ts'
import type { Colleague } from '../../api/index.ts'
import { Attachments } from '../../campaign/index.ts'
import { ToButton, useTexts } from '../../ui/index.ts'
import { SectionConflict } from '../drafting/section-conflict.tsx'
import { type Desks, type Report, useEntries } from '../drafting/use-desks.ts'
import { TextField } from '../editor/text-field.tsx'
import { FigureGrid } from '../figures/figure-grid.tsx'
import { Blocks } from '../reading/blocks.tsx'
import { texts } from '../texts.ts'
import { AlsoHere } from './colleagues.tsx'
import { Guidance } from './guidance.tsx'
import style from './writing.module.css'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly section: OutlineSection
  readonly remarks: readonly Remark[]
  readonly colleagues: readonly Colleague[]
}

/** One section: what the plan asks here, the words, and the figures that belong to it. */
export const SectionWriter = ({ report, desks, section, remarks, colleagues }: Props) => {
  const t = useTexts(texts)
  const entry = useEntries(desks.words).get(section.label)
  const indicators = report.outline.indicators.filter(each => each.section === section.label)
  const guidanceId = `huong-dan-${section.label}`
  const isLocked = report.locked.includes(section.label)
  return (
    <article className={style['section']}>
      <Title order={2} className={style['heading'] ?? ''}>
        {section.label}. {section.title}
        {!section.required && <small> ({t('writing.optional')})</small>}
      </Title>
      <AlsoHere colleagues={colleagues} section={section.label} />
      {remarks.map(remark => (
        <Alert
          key={`${remark.quote ?? ''} ${remark.text}`}
          bg="var(--late-wash)"
          color="late"
          variant="light"
          mb="sm"
          title={t('writing.toMend')}
        >
          {(remark.quote ?? '') !== '' && <blockquote lang="vi">“{remark.quote}”</blockquote>}
          {remark.text}
        </Alert>
      ))}
      <Guidance id={guidanceId} section={section} content={entry?.value ?? noContent} />
      {entry !== undefined && <SectionConflict desk={desks.words} entry={entry} />}
      {isLocked ? (
        <LockedText campaignId={report.campaignId} content={entry?.value ?? noContent} />
      ) : (
        <TextField
          key={section.label}
          label={t('writing.textOf', { title: section.title })}
          describedBy={guidanceId}
          content={entry?.value ?? noContent}
          place={{
            campaignId: report.campaignId,
            assignmentId: report.assignmentId,
            section: section.label,
          }}
          onChange={content => desks.words.edit(section.label, content)}
        />
      )}
      {indicators.length > 0 && (
        <section className={style['figures']}>
          <Title order={3}>{t('writing.figures')}</Title>
          <fieldset className={style['plain']} disabled={isLocked}>
            <FigureGrid report={report} desks={desks} indicators={indicators} />
          </fieldset>
        </section>
      )}
      <section className={style['figures']}>
        <Title order={3}>{t('writing.attachments')}</Title>
        <Attachments
          key={section.label}
          campaignId={report.campaignId}
          assignmentId={report.assignmentId}
          section={section.label}
        />
      </section>
      <Neighbours report={report} section={section} />
    </article>
  )
}

/** A section that was accepted while others came back: to be read, not changed. */
const LockedText = (props: { readonly campaignId: number; readonly content: SectionContent }) => {
  const t = useTexts(texts)
  return (
    <>
      <Alert color="accepted" variant="light" mb="sm">
        {t('writing.locked')}
      </Alert>
      <div className={style['locked']}>
        <Blocks campaignId={props.campaignId} blocks={props.content.blocks} quotes={[]} />
      </div>
    </>
  )
}

const Neighbours = ({ report, section }: Pick<Props, 'report' | 'section'>) => {
  const t = useTexts(texts)
  const { sections } = report.outline
  const at = sections.findIndex(({ label }) => label === section.label)
  const [before, after] = [sections[at - 1], sections[at + 1]]
  const address = (label: string) => `/bao-cao/${report.id}?muc=${label}`
  return (
    <Group justify="space-between" mt="xl" gap="sm">
      {before === undefined ? (
        <span />
      ) : (
        <ToButton
          to={address(before.label)}
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {t('writing.before')}
        </ToButton>
      )}
      {after === undefined ? (
        <ToButton to={`/bao-cao/${report.id}?xem=kiem-tra`}>{t('writing.check')}</ToButton>
      ) : (
        <ToButton
          to={address(after.label)}
          variant="default"
          rightSection={<IconArrowRight size={18} aria-hidden />}
        >
          <Text span inherit>
            {t('writing.next')}
          </Text>
        </ToButton>
      )}
    </Group>
  )
}

import { Button, NativeSelect, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { type Block, noContent, previewDocument, textOf } from '../../../domain/report/index.ts'
import { uploadFile, useRead } from '../../api/index.ts'
import { FileDrop, Loaded, Section, TextSkeleton, tell, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import style from './files.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
}

type Part = z.output<typeof previewDocument.output>['parts'][number]

/** A report that the unit has written in Word, split along the outline and copied where it belongs. */
export const DocumentPanel = ({ report, desks }: Props) => {
  const t = useTexts(texts)
  const [fileId, setFileId] = useState<number | null>(null)
  return (
    <Section title={t('files.word')}>
      <Text c="dimmed" mb="sm">
        {t('files.wordLead')}
      </Text>
      {fileId === null ? (
        <FileDrop
          label={t('files.wordDrop')}
          accept={['.docx']}
          maxMb={30}
          upload={uploadFile}
          onUploaded={kept => setFileId(kept.fileId)}
        />
      ) : (
        <SplitDocument report={report} desks={desks} fileId={fileId} onDone={() => setFileId(null)} />
      )}
    </Section>
  )
}

const SplitDocument = (props: Props & { readonly fileId: number; readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const read = useRead(previewDocument, { reportId: props.report.id, fileId: props.fileId })
  return (
    <>
      <Loaded read={read} skeleton={<TextSkeleton lines={8} />}>
        {({ parts }) => <Parts {...props} parts={parts} />}
      </Loaded>
      <Button mt="md" variant="subtle" onClick={props.onDone}>
        {t('files.another')}
      </Button>
    </>
  )
}

interface PartsProps extends Props {
  readonly parts: readonly Part[]
  readonly onDone: () => void
}

const Parts = ({ report, desks, parts, onDone }: PartsProps) => {
  const t = useTexts(texts)
  const [into, setInto] = useState<readonly (string | null)[]>(parts.map(({ section }) => section))
  const keys = parts.map(({ heading }, at) => `${at} ${heading ?? ''}`)
  const chosen = into.filter((section, at) => section !== null && (parts[at]?.blocks.length ?? 0) > 0)
  const copy = () => {
    for (const [at, { section, heading, blocks }] of parts.entries()) {
      const label = into[at] ?? null
      if (label === null || blocks.length === 0) continue
      const own = (desks.words.entry(label).value ?? noContent).blocks
      // A heading of the unit's own says what follows; that of the outline stands above the section already.
      const head: Block[] = section === label || heading === null ? [] : [{ kind: 'heading', text: heading }]
      desks.words.edit(label, { blocks: [...own, ...head, ...blocks] })
    }
    tell(t('files.copied', { count: chosen.length }))
    onDone()
  }
  return (
    <>
      <Title order={4}>{t('files.placed', { count: parts.length })}</Title>
      <Text fz="sm" c="dimmed">
        {t('files.after')}
      </Text>
      {parts.map((part, at) => (
        <OnePart
          key={keys[at]}
          report={report}
          part={part}
          into={into[at] ?? null}
          onInto={section => setInto(into.with(at, section))}
        />
      ))}
      <Button mt="sm" disabled={chosen.length === 0} onClick={copy}>
        {t('files.copy', { count: chosen.length })}
      </Button>
    </>
  )
}

interface OneProps {
  readonly report: Report
  readonly part: Part
  readonly into: string | null
  readonly onInto: (section: string | null) => void
}

const OnePart = ({ report, part: { section, heading, blocks }, into, onInto }: OneProps) => {
  const t = useTexts(texts)
  const name = heading ?? t('files.unplaced')
  return (
    <article className={style['part']}>
      <Text fw={500} lang="vi">
        {name}
        {section === null && heading !== null && <small> · {t('files.unplaced')}</small>}
      </Text>
      <blockquote lang="vi">{blocks.map(textOf).join('\n')}</blockquote>
      <NativeSelect
        maw={520}
        size="sm"
        label={`${t('files.into')} (${t('files.blocks', { count: blocks.length })})`}
        aria-label={`${t('files.into')}: ${name}`}
        value={into ?? ''}
        onChange={event => onInto(event.currentTarget.value || null)}
        data={[
          { value: '', label: t('files.nowhere') },
          ...report.outline.sections
            .filter(each => !report.locked.includes(each.label))
            .map(({ label, title }) => ({ value: label, label: `${label}. ${title}` })),
        ]}
      />
    </article>
  )
}

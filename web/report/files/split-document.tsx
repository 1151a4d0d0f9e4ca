import { Alert, Button, NativeSelect, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { type Block, noContent, textOf } from '../../../domain/report/index.ts'
import { tell, useTexts } from '../../ui/index.ts'
import type { Desks, Report } from '../drafting/use-desks.ts'
import { DocumentAsides } from './asides.tsx'
import style from './files.module.css'
import { type PreviewedDocument, pictureAddress, useDocumentPictures } from './take-pictures.ts'
import { texts } from './texts.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly fileId: number
  readonly document: PreviewedDocument
  readonly onDone: () => void
}

type Part = PreviewedDocument['parts'][number]

/** The unit's own report as it is split: what goes where, and the button that copies it. */
export const SplitDocument = ({ report, desks, fileId, document, onDone }: Props) => {
  const t = useTexts(texts)
  const { parts, pictures } = document
  const [into, setInto] = useState<readonly (string | null)[]>(parts.map(({ section }) => section))
  const { bytesFor, take, fits, large, limit } = useDocumentPictures(report, fileId, pictures)
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const keys = parts.map(({ heading }, at) => `${at} ${heading ?? ''}`)
  const chosen = parts.flatMap((part, at) => {
    const label = into[at] ?? null
    return label === null || part.blocks.length === 0 ? [] : [{ ...part, label }]
  })
  const copy = async (): Promise<void> => {
    setState('busy')
    const held = await bytesFor(chosen.flatMap(({ blocks }) => blocks)).catch(() => null)
    if (held === null) return setState('failed')
    for (const { section, heading, blocks, label } of chosen) {
      const own = (desks.words.entry(label).value ?? noContent).blocks
      // A heading of the unit's own says what follows; that of the outline stands above the section already.
      const head: Block[] = section === label || heading === null ? [] : [{ kind: 'heading', text: heading }]
      desks.words.edit(label, { blocks: [...own, ...head, ...take(blocks, label, held)] })
    }
    tell(t('files.copied', { count: chosen.length }))
    onDone()
  }
  return (
    <>
      <Title order={4}>{t('files.placed', { count: parts.length })}</Title>
      <Text fz="sm" c="dimmed" mb="sm">
        {t('files.after')}
      </Text>
      <DocumentAsides document={document} large={large.length} limit={limit} />
      {parts.map((part, at) => (
        <OnePart
          key={keys[at]}
          report={report}
          part={part}
          addressOf={uploadId => (fits(uploadId) ? pictureAddress(report.id, fileId, uploadId) : null)}
          into={into[at] ?? null}
          onInto={section => setInto(into.with(at, section))}
        />
      ))}
      {state === 'failed' && (
        <Alert color="red" mt="sm" role="alert">
          {t('files.picturesLost')}
        </Alert>
      )}
      <Button mt="sm" disabled={chosen.length === 0} loading={state === 'busy'} onClick={() => void copy()}>
        {t('files.copy', { count: chosen.length })}
      </Button>
    </>
  )
}

interface OneProps {
  readonly report: Report
  readonly part: Part
  /** Where a picture can be seen; null where it is not taken. */
  readonly addressOf: (uploadId: string) => string | null
  readonly into: string | null
  readonly onInto: (section: string | null) => void
}

const OnePart = ({ report, part, addressOf, into, onInto }: OneProps) => {
  const t = useTexts(texts)
  const { section, heading, blocks } = part
  const name = heading ?? t('files.unplaced')
  const pictures = blocks.flatMap(block => {
    const address = block.kind === 'picture' ? addressOf(block.uploadId) : null
    return block.kind === 'picture' && address !== null ? [{ ...block, address }] : []
  })
  return (
    <article className={style['part']}>
      <Text fw={500} lang="vi">
        {name}
        {section === null && heading !== null && <small> · {t('files.unplaced')}</small>}
      </Text>
      <blockquote lang="vi">{blocks.map(textOf).join('\n')}</blockquote>
      {pictures.length > 0 && (
        <ul className={style['pictures']}>
          {pictures.map(({ uploadId, alt, address }) => (
            <li key={uploadId}>
              <img src={address} alt={alt || t('files.pictureAlone')} loading="lazy" />
            </li>
          ))}
        </ul>
      )}
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

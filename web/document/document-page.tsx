import { Group, Stack } from '@mantine/core'
import type { z } from 'zod'
import {
  documentKinds,
  documentStates,
  readDocument,
  saveDocx,
  savePdf,
} from '../../domain/document/index.ts'
import { readAddress, useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  Section,
  SplitPane,
  StatusBadge,
  useNumberParam,
  useSay,
  useTexts,
} from '../ui/index.ts'
import { HeadForm } from './head-form.tsx'
import { Preview } from './preview.tsx'
import { Registering } from './registering.tsx'
import { texts } from './texts.ts'

export type OneDocument = z.output<typeof readDocument.output>

export default function DocumentPage() {
  const documentId = useNumberParam('documentId')
  const read = useRead(readDocument, { documentId })
  return <Loaded read={read}>{document => <Opened document={document} />}</Loaded>
}

const tones = { draft: 'draft', registered: 'active', issued: 'accepted' } as const

const Opened = ({ document }: { readonly document: OneDocument }) => {
  const t = useTexts(texts)
  const say = useSay()
  const editable = document.may.includes('document.edit')
  return (
    <Page
      title={`${documentKinds[document.kind].name}: ${document.subject}`}
      crumbs={[{ label: t('title'), to: '/van-ban' }]}
      width="full"
    >
      <Stack>
        <Group>
          <StatusBadge tone={tones[document.state]}>{say(documentStates[document.state])}</StatusBadge>
          <a href={readAddress(saveDocx, { documentId: document.id })}>{t('docx')}</a>
          <a href={readAddress(savePdf, { documentId: document.id })}>{t('pdf')}</a>
          <a href={readAddress(saveDocx, { documentId: document.id, citations: 'show' })}>
            {t('docxSources')}
          </a>
        </Group>
        <SplitPane
          leftLabel={t('preview')}
          rightLabel={t('head')}
          ratio={0.62}
          left={<Preview document={document.content} />}
          right={
            <Section title={t('head')}>
              <Registering document={document} />
              {editable ? <HeadForm key={document.revision} document={document} /> : null}
            </Section>
          }
        />
      </Stack>
    </Page>
  )
}

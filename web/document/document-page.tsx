import { Switch } from '@mantine/core'
import { useMemo } from 'react'
import { documentStates, kindNamed, numberLine, readDocument, withHead } from '../../domain/document/index.ts'
import { useRead } from '../api/index.ts'
import {
  Loaded,
  Page,
  PageSkeleton,
  SplitPane,
  StatusBadge,
  ToLink,
  useFormat,
  useNumberParam,
  useSay,
  useSearchKey,
  useTexts,
} from '../ui/index.ts'
import style from './document.module.css'
import { HeadForm } from './head-form.tsx'
import { Preview } from './preview.tsx'
import { Registering } from './registering.tsx'
import { SaveMenu } from './save-menu.tsx'
import { StateSteps } from './state-steps.tsx'
import { type OneDocument, tones } from './states.ts'
import { texts } from './texts.ts'
import { useHead } from './use-head.ts'

/** One document: its page as it will be printed, its head to fill in, its number and its way out. */
export default function OneDocumentPage() {
  const documentId = useNumberParam('documentId')
  const read = useRead(readDocument, { documentId })
  return (
    <Loaded read={read} skeleton={<PageSkeleton />}>
      {document => <Opened key={document.id} document={document} onStale={() => void read.refetch()} />}
    </Loaded>
  )
}

interface OpenedProps {
  readonly document: OneDocument
  /** Somebody else has saved since: what stands now is asked for. */
  readonly onStale: () => void
}

const Opened = ({ document, onStale }: OpenedProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const { day } = useFormat()
  const [sources, setSources] = useSearchKey('nguon')
  const head = useHead(document)
  const content = useMemo(() => withHead(document.content, head.value), [document.content, head.value])
  return (
    <Page
      title={
        document.number === null
          ? t('draftOf', { kind: say(kindNamed(document.kind)).toLowerCase() })
          : t('numbered', {
              kind: say(kindNamed(document.kind)),
              number: numberLine(content).replace(/^Số:\s*/, ''),
            })
      }
      crumbs={[{ label: t('title'), to: '/van-ban' }]}
      width="full"
      beside={<StatusBadge tone={tones[document.state]}>{say(documentStates[document.state])}</StatusBadge>}
      lead={
        <>
          {content.subject}
          {document.campaignId !== null && (
            <>
              {' · '}
              <ToLink underline="always" to={`/tong-hop/${document.campaignId}`}>
                {t('toCampaign')}
              </ToLink>
            </>
          )}
          {document.reading !== null && (
            <>
              {' · '}
              {document.reading.mapOn === null
                ? t('reading.reported')
                : t('reading.on', { day: day(document.reading.mapOn) })}
            </>
          )}
        </>
      }
      actions={<SaveMenu documentId={document.id} proven={document.reading !== null} />}
    >
      <SplitPane
        leftLabel={t('preview.label')}
        rightLabel={t('head.label')}
        ratio={0.62}
        left={
          <>
            <div className={`${style['previewTools']} no-print`}>
              <Switch
                label={t('preview.sources')}
                checked={sources === '1'}
                onChange={event => setSources(event.currentTarget.checked ? '1' : '')}
              />
            </div>
            <Preview
              document={content}
              campaignId={document.campaignId}
              citations={sources === '1' ? 'show' : 'hide'}
            />
          </>
        }
        right={
          <div className="no-print">
            <StateSteps document={document} />
            <Registering document={document} unsaved={head.dirty} />
            <HeadForm document={document} head={head} onStale={onStale} />
          </div>
        }
      />
    </Page>
  )
}

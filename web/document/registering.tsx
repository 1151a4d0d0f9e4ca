import { Button, Group, Modal, Text } from '@mantine/core'
import { useState } from 'react'
import {
  issueDocument,
  kindNamed,
  numberLine,
  reference,
  registerDocument,
} from '../../domain/document/index.ts'
import { dayOfInstant } from '../../domain/shared/calendar/index.ts'
import { useWrite } from '../api/index.ts'
import { CopyButton, DateInput, ProblemNotice, tell, useNow, useSay, useTexts } from '../ui/index.ts'
import style from './document.module.css'
import type { OneDocument } from './states.ts'
import { texts } from './texts.ts'

interface Props {
  readonly document: OneDocument
  /** The head has changes that are not saved. */
  readonly unsaved: boolean
}

/** The number, given once; then the issue. What cannot be done yet says why. */
export const Registering = ({ document, unsaved }: Props) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState<'register' | 'issue' | null>(null)
  const close = () => setOpen(null)
  const why = useWhyNot(document, unsaved)
  if (document.state === 'issued') return <NumberLine document={document} />
  const registers = document.state === 'draft'
  return (
    <div className={style['registering']}>
      {!registers && <NumberLine document={document} />}
      {why === null ? (
        <Button onClick={() => setOpen(registers ? 'register' : 'issue')}>
          {t(registers ? 'register.act' : 'register.issue')}
        </Button>
      ) : (
        <Text fz="sm" c="dimmed">
          {why}
        </Text>
      )}
      <Modal
        opened={open !== null}
        onClose={close}
        title={t(open === 'issue' ? 'register.issueTitle' : 'register.title')}
        closeButtonProps={{ 'aria-label': t('register.close') }}
      >
        {open === 'register' && <RegisterForm document={document} onClose={close} />}
        {open === 'issue' && <IssueForm document={document} onClose={close} />}
      </Modal>
    </div>
  )
}

const useWhyNot = (document: OneDocument, unsaved: boolean): string | null => {
  const t = useTexts(texts)
  const verb = document.state === 'draft' ? registerDocument.name : issueDocument.name
  if (!document.may.includes(verb)) return t('register.notRole')
  if (document.state !== 'draft') return null
  if (unsaved) return t('register.unsaved')
  return document.content.signature.name.trim() === '' ? t('register.noSigner') : null
}

const NumberLine = ({ document }: { readonly document: OneDocument }) => {
  const t = useTexts(texts)
  const line = numberLine(document.content)
  return (
    <Group gap="xs" mb="xs">
      <strong>{line}</strong>
      <CopyButton text={line.replace(/^Số:\s*/, '')} label={t('register.copy')} />
    </Group>
  )
}

interface FormProps {
  readonly document: OneDocument
  readonly onClose: () => void
}

const RegisterForm = ({ document, onClose }: FormProps) => {
  const t = useTexts(texts)
  const say = useSay()
  const [issuedOn, setIssuedOn] = useState<string | null>(dayOfInstant(useNow()))
  const { mutate, isPending, error } = useWrite(registerDocument, {
    onDone: ({ number }) => {
      tell(t('register.done', { number: String(number) }))
      onClose()
    },
  })
  const { id: documentId, revision } = document
  return (
    <>
      <Text mb="md">{t('register.lead', { kind: say(kindNamed(document.kind)) })}</Text>
      <DateInput label={t('register.issuedOn')} value={issuedOn} onChange={setIssuedOn} required />
      <ProblemNotice problem={error} />
      <Group mt="md">
        <Button
          loading={isPending}
          disabled={issuedOn === null}
          onClick={() => issuedOn !== null && mutate({ documentId, revision, issuedOn })}
        >
          {t('register.confirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('register.cancel')}
        </Button>
      </Group>
    </>
  )
}

const IssueForm = ({ document, onClose }: FormProps) => {
  const t = useTexts(texts)
  const { mutate, isPending, error } = useWrite(issueDocument, {
    onDone: () => {
      tell(t('register.issueDone'))
      onClose()
    },
  })
  const { id: documentId, revision } = document
  return (
    <>
      <Text mb="md">{t('register.issueLead', { reference: reference(document.content) })}</Text>
      <ProblemNotice problem={error} />
      <Group>
        <Button loading={isPending} onClick={() => mutate({ documentId, revision })}>
          {t('register.issueConfirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('register.cancel')}
        </Button>
      </Group>
    </>
  )
}

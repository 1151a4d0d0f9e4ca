import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  type ExemplarView,
  eraseExemplar,
  exportExemplar,
  replaceExemplar,
  returnExemplar,
  withdrawExemplar,
} from '../../../domain/exemplar/index.ts'
import { readAddress, useWrite } from '../../api/index.ts'
import { DateInput, ErrorSummary, tell, useFieldError, useTexts } from '../../ui/index.ts'
import style from '../exemplar.module.css'
import { texts } from '../texts.ts'

interface Props {
  readonly exemplar: ExemplarView
  readonly candidates: readonly ExemplarView[]
}

type Open = 'withdraw' | 'replace' | 'giveBack' | 'erase' | null

const touches = ['campaign', 'work', 'assignment']

/** Leaving its place, going back, personal data handed out or erased: each asks for what it needs. */
export const FileActs = ({ exemplar, candidates }: Props) => {
  const t = useTexts(texts)
  const [open, setOpen] = useState<Open>(null)
  const { may, campaignId, id: exemplarId } = exemplar
  const close = () => setOpen(null)
  const others = candidates.filter(each => each.state === 'candidate' && each.kind === exemplar.kind)
  if (open === 'erase') return <EraseForm exemplar={exemplar} onClose={close} />
  if (open !== null) return <ReasonForm what={open} exemplar={exemplar} others={others} onClose={close} />
  const offered: readonly [Exclude<Open, null>, boolean][] = [
    ['giveBack', may.includes('exemplar.return')],
    ['replace', may.includes('exemplar.replace') && others.length > 0],
    ['withdraw', may.includes('exemplar.withdraw')],
    ['erase', may.includes('exemplar.erase')],
  ]
  return (
    <Group gap="xs" mt="md">
      {offered.map(
        ([what, shown]) =>
          shown && (
            <Button key={what} size="compact-sm" variant="default" onClick={() => setOpen(what)}>
              {t(`file.${what}`)}
            </Button>
          ),
      )}
      {may.includes('exemplar.export') && (
        <Button
          component="a"
          size="compact-sm"
          variant="subtle"
          href={readAddress(exportExemplar, { campaignId, exemplarId })}
          download
        >
          {t('file.export')}
        </Button>
      )}
    </Group>
  )
}

interface FormProps {
  readonly exemplar: ExemplarView
  readonly onClose: () => void
}

const Buttons = ({
  children,
  pending,
  disabled = false,
  onDo,
  onClose,
}: {
  readonly children: ReactNode
  readonly pending: boolean
  readonly disabled?: boolean
  readonly onDo: () => void
  readonly onClose: () => void
}) => {
  const t = useTexts(texts)
  return (
    <Group gap="sm">
      <Button size="sm" loading={pending} disabled={disabled} onClick={onDo}>
        {children}
      </Button>
      <Button size="sm" variant="default" onClick={onClose}>
        {t('file.cancel')}
      </Button>
    </Group>
  )
}

interface ReasonProps extends FormProps {
  readonly what: 'withdraw' | 'replace' | 'giveBack'
  readonly others: readonly ExemplarView[]
}

const ReasonForm = ({ what, exemplar, others, onClose }: ReasonProps) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState<string | null>(null)
  const options = {
    touches,
    onDone: () => {
      tell(t('locality.saved'))
      onClose()
    },
  }
  const withdraw = useWrite(withdrawExemplar, options)
  const replace = useWrite(replaceExemplar, options)
  const giveBack = useWrite(returnExemplar, options)
  const problem = withdraw.error ?? replace.error ?? giveBack.error
  const error = useFieldError(problem)
  const at = { campaignId: exemplar.campaignId, exemplarId: exemplar.id, reason }
  const run = () => {
    if (what === 'withdraw') withdraw.mutate(at)
    else if (what === 'giveBack') giveBack.mutate(at)
    else if (by !== null) replace.mutate({ ...at, byExemplarId: Number(by) })
  }
  return (
    <Stack gap="sm" mt="md">
      <ErrorSummary problem={problem} />
      {what === 'replace' && (
        <Select
          label={t('file.replaceBy')}
          value={by}
          onChange={setBy}
          data={others.map(({ id, profile }) => ({ value: String(id), label: profile?.name ?? '' }))}
        />
      )}
      <Textarea
        label={t('file.reason')}
        description={t('file.reasonHint')}
        value={reason}
        error={error('reason')}
        autosize
        minRows={2}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Buttons
        pending={withdraw.isPending || replace.isPending || giveBack.isPending}
        disabled={what === 'replace' && by === null}
        onDo={run}
        onClose={onClose}
      >
        {t(`file.${what}`)}
      </Buttons>
    </Stack>
  )
}

/** Names what goes before it goes. */
const EraseForm = ({ exemplar, onClose }: FormProps) => {
  const t = useTexts(texts)
  const [requestedOn, setRequestedOn] = useState<string | null>(null)
  const { mutate, isPending, error } = useWrite(eraseExemplar, {
    touches,
    onDone: () => {
      tell(t('locality.saved'))
      onClose()
    },
  })
  const { campaignId, id: exemplarId, profile } = exemplar
  return (
    <Stack gap="sm" mt="md">
      <h4>{t('file.eraseTitle', { name: profile?.name ?? '' })}</h4>
      <p className={style['quiet']}>{t('file.eraseWhat')}</p>
      <ErrorSummary problem={error} />
      <DateInput label={t('file.eraseOn')} value={requestedOn} onChange={setRequestedOn} />
      <Buttons
        pending={isPending}
        disabled={requestedOn === null}
        onDo={() => requestedOn !== null && mutate({ campaignId, exemplarId, requestedOn })}
        onClose={onClose}
      >
        {t('file.erase')}
      </Buttons>
    </Stack>
  )
}

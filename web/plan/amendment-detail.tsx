import { Button, Checkbox, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { applyAmendment, discardAmendment, readAmendment } from '../../domain/plan/index.ts'
import { useRead, useWrite } from '../api/index.ts'
import { ErrorSummary, Loaded, tell, useTexts } from '../ui/index.ts'
import style from './desk.module.css'
import { useDesk } from './desk.ts'
import type { Field, Said } from './differences.ts'
import { texts } from './texts.ts'
import { useFieldWords } from './use-field-words.ts'

type Read = z.output<typeof readAmendment.output>
type Change = Read['changes'][number]

/** What an amending document would change, duty by duty; each change can be left out. */
export const AmendmentDetail = ({ amendmentId }: { readonly amendmentId: number }) => {
  const read = useRead(readAmendment, { amendmentId })
  return <Loaded read={read}>{data => <Detail data={data} />}</Loaded>
}

const Detail = ({ data }: { readonly data: Read }) => {
  const t = useTexts(texts)
  const { may } = useDesk()
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set())
  const open = data.amendment.state === 'proposed' && may('plan.applyAmendment')
  const toggle = (place: number) => {
    const next = new Set(without)
    if (!next.delete(place)) next.add(place)
    setWithout(next)
  }
  if (data.changes.length === 0) return <Text mt="sm">{t('amend.unchanged')}</Text>
  return (
    <Stack gap="md" mt="sm">
      <Parties parties={data.parties} />
      {data.changes.map((change, place) => (
        <Group key={`${change.obligationId} ${change.compiledId}`} align="flex-start" wrap="nowrap" gap="sm">
          {open && (
            <Checkbox
              aria-label={t(`amend.kind.${change.kind}`)}
              checked={!without.has(place)}
              onChange={() => toggle(place)}
            />
          )}
          <ChangeWords change={change} />
        </Group>
      ))}
      {open && <Decide amendmentId={data.amendment.id} without={[...without]} all={data.changes.length} />}
    </Stack>
  )
}

const Parties = ({ parties }: Pick<Read, 'parties'>) => {
  const t = useTexts(texts)
  return (
    <List fz="sm" spacing={4}>
      {parties.map(({ party, gains, loses, moved }) => {
        const what = [
          ...(gains > 0 ? [`${t('amend.gains')}: ${gains}`] : []),
          ...(loses > 0 ? [`${t('amend.loses')}: ${loses}`] : []),
          ...(moved > 0 ? [`${t('amend.moved')}: ${moved}`] : []),
        ]
        return (
          <List.Item key={party}>
            <strong>{party}</strong>: {what.join(' · ')}
          </List.Item>
        )
      })}
    </List>
  )
}

const shownAs: Record<Change['fields'][number], readonly Field[]> = {
  date: ['dueOn', 'dueRelation'],
  route: ['recipients'],
  assignees: ['assignees'],
  role: ['role'],
  coordinators: ['coordinators'],
  quantity: ['quantity'],
  condition: ['condition'],
  deliverable: ['deliverable'],
  wording: ['text'],
}

const wholeDuty: readonly Field[] = ['text', 'assignees', 'dueOn', 'recipients']

const ChangeWords = ({ change }: { readonly change: Change }) => {
  const t = useTexts(texts)
  const say = useFieldWords()
  const { before, after, kind, fields } = change
  const shown = kind === 'changed' ? fields.flatMap(field => shownAs[field]) : wholeDuty
  const differs = (field: Field) =>
    before === null || after === null || say(field, before) !== say(field, after)
  const isSaid = (field: Field) => [before, after].some(duty => duty !== null && say(field, duty) !== '')
  const told = shown.filter(field => differs(field) && isSaid(field))
  const clause = (before ?? after)?.text.replace(/\s+/g, ' ').replaceAll('**', '') ?? ''
  return (
    <div style={{ flex: 1, minWidth: 0 }}>
      <Text fw={600} fz="sm">
        {t(`amend.kind.${kind}`)}
      </Text>
      {kind === 'changed' && <Text lineClamp={2}>{clause}</Text>}
      <div className={style['difference']}>
        {kind !== 'gained' && <Side title={t('amend.before')} duty={before} fields={told} />}
        {kind !== 'lost' && <Side title={t('amend.after')} duty={after} fields={told} />}
      </div>
    </div>
  )
}

interface SideProps {
  readonly title: string
  readonly duty: Said | null
  readonly fields: readonly Field[]
}

const Side = ({ title, duty, fields }: SideProps) => {
  const t = useTexts(texts)
  const say = useFieldWords()
  return (
    <div>
      <Text fz="xs" c="dimmed">
        {title}
      </Text>
      {duty !== null &&
        fields.map(field => (
          <Text key={field} fz="sm">
            <Text span inherit c="dimmed">
              {t(`field.${field}`)}:
            </Text>{' '}
            {say(field, duty) || t('card.empty')}
          </Text>
        ))}
    </div>
  )
}

interface DecideProps {
  readonly amendmentId: number
  readonly without: readonly number[]
  readonly all: number
}

const Decide = ({ amendmentId, without, all }: DecideProps) => {
  const t = useTexts(texts)
  const [reason, setReason] = useState<string | null>(null)
  const applying = useWrite(applyAmendment, { touches: ['campaign'], onDone: () => tell(t('amend.done')) })
  const discarding = useWrite(discardAmendment)
  const count = all - without.length
  return (
    <>
      <ErrorSummary problem={applying.error ?? discarding.error} />
      {reason !== null && (
        <TextInput
          label={t('amend.why')}
          value={reason}
          data-autofocus
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      <Group gap="xs">
        <Button
          disabled={count === 0}
          loading={applying.isPending}
          onClick={() => applying.mutate({ amendmentId, without: [...without] })}
        >
          {t('amend.apply', { count })}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={discarding.isPending}
          onClick={() =>
            reason === null || reason.trim().length < 3
              ? setReason(reason ?? '')
              : discarding.mutate({ amendmentId, reason })
          }
        >
          {t('amend.discard')}
        </Button>
      </Group>
    </>
  )
}

import { Stack, Text } from '@mantine/core'
import { type DividedUnit, giveShares } from '../../../domain/org/index.ts'
import { useWrite } from '../../api/index.ts'
import { ErrorSummary, tell, useDraft, useTexts } from '../../ui/index.ts'
import { emptyPart, partsFrom, type SharesDraft } from './draft.ts'
import { readAgain } from './read-again.ts'
import { SharesForm } from './shares-form.tsx'
import { texts } from './texts.ts'
import { WhatMoves } from './what-moves.tsx'

interface Props {
  readonly unitId: number
  readonly event: DividedUnit
  readonly onDone: () => void
}

/** What is in force, what the event names or what is proposed stands there already; the person decides. */
const begun = ({ own, divisions, inForce, proposed, basis }: DividedUnit): SharesDraft => {
  const last = divisions.find(({ id }) => id === inForce)
  const known = last?.parts ?? (own.length > 0 ? own : proposed)
  const [only, ...others] = own
  const keptId = others.length === 0 ? only?.unitId : undefined
  const given = partsFrom(known).map(part => (part.unitId === keptId ? { ...part, kept: true } : part))
  const parts = keptId !== undefined && given.length === 1 ? [...given, emptyPart(given)] : given
  return {
    basis: last?.basis ?? basis ?? 'population',
    decision: '',
    parts: parts.length > 0 ? parts : [emptyPart([])],
  }
}

export const GiveShares = ({ unitId, event, onDone }: Props) => {
  const t = useTexts(texts)
  const { successionId, onDay, own } = event
  const merged = own.length === 1
  const key = `chia-${successionId}-${unitId}-${event.inForce ?? 0}`
  const [draft, setDraft, forget] = useDraft(key, begun(event))
  const write = useWrite(giveShares, {
    touches: readAgain,
    onDone: () => {
      forget()
      tell(t('saved'))
      onDone()
    },
  })
  return (
    <Stack>
      <ErrorSummary problem={write.error} />
      {own.length === 0 && event.inForce === null && event.proposed.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('fromProposed')}
        </Text>
      )}
      {merged && (
        <Text size="sm" c="dimmed">
          {t('ofMerger')}
        </Text>
      )}
      <SharesForm
        draft={draft}
        onChange={setDraft}
        fixed={own.length > 1}
        onDay={onDay}
        saving={write.isPending}
        saveLabel={t('save')}
        onSave={({ into, ...given }) => write.mutate({ ...given, into: [...into], successionId, unitId })}
      >
        <WhatMoves unitId={unitId} onDay={onDay} successionId={successionId} parts={draft.parts} />
      </SharesForm>
    </Stack>
  )
}

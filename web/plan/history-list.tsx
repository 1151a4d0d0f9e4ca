import {
  type ObligationVersion,
  type ReviewedObligation,
  readObligationHistory,
} from '../../domain/plan/index.ts'
import { useRead } from '../api/index.ts'
import { Loaded, Timeline, useTexts } from '../ui/index.ts'
import { differences, partiesDiffer } from './differences.ts'
import { texts } from './texts.ts'
import { useFieldWords } from './use-field-words.ts'

const changes = [
  'upload',
  'edit',
  'split',
  'merge',
  'add',
  'drop',
  'confirm',
  'restore',
  'assignUnits',
  'editHead',
  'applyAmendment',
] as const

/** Every state a duty has had: who made it, when, and what became different. */
export const HistoryList = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const read = useRead(readObligationHistory, { obligationId: obligation.id })
  const what = (change: string): string => {
    const known = changes.find(each => change.endsWith(`.${each}`))
    return known === undefined ? change : t(`history.change.${known}`)
  }
  return (
    <Loaded read={read}>
      {({ versions }) => (
        <Timeline
          items={versions.map((version, at) => ({
            id: version.revision,
            at: version.at,
            title: t('history.by', { who: version.by ?? '', what: what(version.change) }),
            detail: <Differences version={version} before={versions[at + 1]} />,
          }))}
        />
      )}
    </Loaded>
  )
}

const Differences = ({
  version,
  before,
}: {
  readonly version: ObligationVersion
  readonly before: ObligationVersion | undefined
}) => {
  const t = useTexts(texts)
  const say = useFieldWords()
  if (before === undefined) return null
  const { snapshot } = version
  const changed = differences(before.snapshot, snapshot)
  const units = partiesDiffer(before.snapshot.parties, snapshot.parties)
  const count = (state: ReviewedObligation) =>
    t('card.units', { count: new Set(state.parties.flatMap(party => party.unitIds)).size })
  return (
    <>
      {snapshot.dropReason !== null && <div>{snapshot.dropReason}</div>}
      {changed.map(field => (
        <div key={field}>
          {t('history.from', {
            field: t(`field.${field}`),
            before: say(field, before.snapshot) || t('card.empty'),
            after: say(field, snapshot) || t('card.empty'),
          })}
        </div>
      ))}
      {units && (
        <div>
          {t('history.from', {
            field: t('field.parties'),
            before: count(before.snapshot),
            after: count(snapshot),
          })}
        </div>
      )}
    </>
  )
}

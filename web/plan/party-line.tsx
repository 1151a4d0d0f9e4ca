import { UnstyledButton } from '@mantine/core'
import type { Party, ReviewedObligation } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

/** Who carries a duty out: the plan's words, and the units they stand for. */
export const PartyLine = ({
  obligation,
  open,
}: {
  readonly obligation: ReviewedObligation
  readonly open: boolean
}) => {
  const t = useTexts(texts)
  const own = obligation.parties.filter(party => obligation.assignees.includes(party.phrase))
  const helping = obligation.parties.filter(party => !obligation.assignees.includes(party.phrase))
  return (
    <>
      <div className={style['parties']}>
        {own.length === 0 && <span className={style['missing']}>{t('card.nobody')}</span>}
        {own.map(party => (
          <PartyWords key={party.phrase} obligation={obligation} party={party} />
        ))}
      </div>
      {open && helping.length > 0 && (
        <div className={style['parties']}>
          <span className={style['label']}>{t('card.with')}</span>
          {helping.map(party => (
            <PartyWords key={party.phrase} obligation={obligation} party={party} />
          ))}
        </div>
      )}
    </>
  )
}

const PartyWords = ({
  obligation,
  party,
}: {
  readonly obligation: ReviewedObligation
  readonly party: Party
}) => {
  const t = useTexts(texts)
  const { openDialog, unitOf } = useDesk()
  const { phrase, unitIds, open } = party
  const [only] = unitIds
  const alone = unitIds.length === 1 && only !== undefined ? unitOf.get(only)?.name : undefined
  const known =
    unitIds.length === 0
      ? t('card.noUnit')
      : open.length > 0
        ? t('card.partly', { count: unitIds.length })
        : alone === undefined
          ? t('card.units', { count: unitIds.length })
          : alone === phrase
            ? null
            : alone
  return (
    <UnstyledButton
      className={style['party'] ?? ''}
      data-open={unitIds.length === 0 || open.length > 0}
      onClick={() => openDialog({ is: 'party', obligation, phrase })}
    >
      <span className={style['phrase']}>{phrase.replace(/\s+/g, ' ')}</span>
      {known !== null && <span className={style['known']}>{known}</span>}
    </UnstyledButton>
  )
}

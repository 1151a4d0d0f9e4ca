import { Alert, Button, Group, Text } from '@mantine/core'
import { keepBoth, plainText, type SectionContent, wordDifference } from '../../../domain/report/index.ts'
import { useTexts, When } from '../../ui/index.ts'
import { Difference } from '../reading/difference.tsx'
import { texts } from '../texts.ts'
import type { DraftDesk, Entry } from './desk.ts'
import style from './drafting.module.css'

interface Props {
  readonly desk: DraftDesk<SectionContent>
  readonly entry: Entry<SectionContent>
}

/** Two people wrote in the same paragraph: both texts side by side, and nothing goes until one is chosen. */
export const SectionConflict = ({ desk, entry }: Props) => {
  const t = useTexts(texts)
  const { key, value: mine, conflict } = entry
  if (conflict === null) return null
  const stretches = wordDifference(plainText(conflict.value), plainText(mine))
  return (
    <Alert bg="var(--soon-wash)" color="soon" mb="md" role="alert" title={t('conflict.title')}>
      <Text fz="sm">
        {t('conflict.by', { name: conflict.savedBy ?? '' })}{' '}
        {conflict.savedAt !== null && <When at={conflict.savedAt} />}. {t('conflict.lead')}
      </Text>
      <div className={style['sides']}>
        <section aria-label={t('conflict.theirs')}>
          <h3>{t('conflict.theirs')}</h3>
          <Difference stretches={stretches} side="before" />
        </section>
        <section aria-label={t('conflict.mine')}>
          <h3>{t('conflict.mine')}</h3>
          <Difference stretches={stretches} side="after" />
        </section>
      </div>
      <Group gap="xs">
        <Button size="xs" onClick={() => desk.choose(key, keepBoth(conflict.value, mine))}>
          {t('conflict.keepBoth')}
        </Button>
        <Button size="xs" variant="default" onClick={() => desk.choose(key, mine)}>
          {t('conflict.keepMine')}
        </Button>
        <Button size="xs" variant="default" onClick={() => desk.choose(key, conflict.value)}>
          {t('conflict.takeTheirs')}
        </Button>
      </Group>
    </Alert>
  )
}

import { Button, Group, Text } from '@mantine/core'
import { doubtfulUnder, type PlanRead } from '../../../domain/plan/index.ts'
import { Section, ToLink, useTexts } from '../../ui/index.ts'
import { useDesk } from '../desk.ts'
import { ConfidenceBadge } from './confidence-badge.tsx'
import style from './scan.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly recognised: NonNullable<PlanRead['recognised']>
}

/** The pages of a plan whose letters were recognised, how sure that is, and the way to each in the text. */
export const RecognisedPages = ({ recognised: { readingId, pages } }: Props) => {
  const t = useTexts(texts)
  const { showText } = useDesk()
  return (
    <Section
      title={t('recognised')}
      actions={<ToLink to={`/ke-hoach/ban-quet/${readingId}`}>{t('allPages')}</ToLink>}
    >
      <Text fz="sm" c="dimmed">
        {t('recognisedHint', { percent: doubtfulUnder * 100 })}
      </Text>
      <ol className={style['pages']}>
        {pages.map(({ number, confidence, at }) => (
          <li key={number}>
            <Group gap="md">
              <span>{t('page', { number })}</span>
              <ConfidenceBadge confidence={confidence} />
              {at !== null && (
                <Button size="compact-xs" variant="subtle" onClick={() => showText(at.start, at.end)}>
                  {t('toText')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ol>
    </Section>
  )
}

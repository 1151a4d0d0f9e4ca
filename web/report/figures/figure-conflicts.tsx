import { Alert, Button, Group, Text } from '@mantine/core'
import { cellKey, type Indicator, valueShown } from '../../../domain/report/index.ts'
import { useLanguage, useTexts, When } from '../../ui/index.ts'
import { type Desks, type Report, useEntries } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly report: Report
  readonly desks: Desks
  readonly indicators: readonly Indicator[]
}

/** Cells that a colleague filled otherwise meanwhile: both numbers, and the choice. */
export const FigureConflicts = ({ desks, indicators }: Props) => {
  const t = useTexts(texts)
  const language = useLanguage()
  const entries = useEntries(desks.figures)
  const shown = (indicator: Indicator, value: string | null) =>
    value === null ? t('figures.empty') : valueShown(indicator, value, language)
  const met = [...entries.values()].flatMap(entry => {
    const [code = '', period = ''] = entry.key.split(' ')
    const indicator = indicators.find(each => each.code === code)
    return entry.conflict === null || indicator === undefined
      ? []
      : [{ entry, theirs: entry.conflict, indicator, period }]
  })
  if (met.length === 0) return null
  return (
    <Alert
      bg="var(--soon-wash)"
      color="soon"
      mb="md"
      role="alert"
      title={t('figures.conflict', { count: met.length })}
    >
      {met.map(({ entry, theirs, indicator, period }) => (
        <div key={cellKey({ indicator: indicator.code, period })}>
          <Text fz="sm" mt="xs">
            {language === 'vi' ? indicator.name : indicator.nameEn}, {period}
            {' · '}
            {t('conflict.by', { name: theirs.savedBy ?? '' })}{' '}
            {theirs.savedAt !== null && <When at={theirs.savedAt} />}
          </Text>
          <Group gap="xs" mt={4}>
            <Button size="xs" variant="default" onClick={() => desks.figures.choose(entry.key, entry.value)}>
              {t('figures.mine', { value: shown(indicator, entry.value) })}
            </Button>
            <Button size="xs" variant="default" onClick={() => desks.figures.choose(entry.key, theirs.value)}>
              {t('figures.theirs', { value: shown(indicator, theirs.value) })}
            </Button>
          </Group>
        </div>
      ))}
    </Alert>
  )
}

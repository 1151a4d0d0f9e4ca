import { Button, Group, Progress, Text } from '@mantine/core'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

interface Props {
  readonly label: string
  readonly done: number
  readonly all: number
  /** Absent where the work can no longer be stopped. */
  readonly onCancel?: () => void
}

/** Long work: what is done, what is left, and a way out. */
export const ProgressWithCancel = ({ label, done, all, onCancel }: Props) => {
  const t = useTexts(words)
  const percent = all === 0 ? 0 : (done / all) * 100
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text fz="sm">{label}</Text>
        <Text fz="sm" c="dimmed" role="status">
          {all === 100 ? `${Math.round(percent)}%` : t('progress.done', { done, all })}
        </Text>
      </Group>
      <Group wrap="nowrap" gap="sm">
        <Progress.Root style={{ flex: 1 }}>
          <Progress.Section value={percent} aria-label={label} />
        </Progress.Root>
        {onCancel !== undefined && (
          <Button variant="default" size="compact-sm" onClick={onCancel}>
            {t('progress.cancel')}
          </Button>
        )}
      </Group>
    </div>
  )
}

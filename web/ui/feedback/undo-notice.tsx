import { Button, Group, Text } from '@mantine/core'
import { useTexts } from '../language/texts.ts'
import { words } from '../words.ts'

export const UndoNotice = ({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) => {
  const t = useTexts(words)
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text fz="sm">{text}</Text>
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        {t('confirm.undo')}
      </Button>
    </Group>
  )
}

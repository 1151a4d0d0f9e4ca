import { Alert, Button, Group, Text } from '@mantine/core'
import { useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

interface Props {
  readonly onMine: () => void
  readonly onTheirs: () => void
}

/** Somebody saved while this person was writing: nothing is lost, and it is theirs to say which stays. */
export const Crossed = ({ onMine, onTheirs }: Props) => {
  const t = useTexts(texts)
  return (
    <Alert variant="outline" color="soon" title={t('crossed.title')} role="alert" mb="md">
      <Text>{t('crossed.words')}</Text>
      <Group gap="sm" mt="xs">
        <Button size="sm" variant="default" onClick={onMine}>
          {t('crossed.mine')}
        </Button>
        <Button size="sm" variant="default" onClick={onTheirs}>
          {t('crossed.theirs')}
        </Button>
      </Group>
    </Alert>
  )
}

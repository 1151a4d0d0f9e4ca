import { Text } from '@mantine/core'
import { readObstacleFile } from '../../domain/obstacle/index.ts'
import { readAddress } from '../api/index.ts'
import { BesideFiles } from '../campaign/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './obstacle.module.css'
import { texts } from './texts.ts'

interface Props {
  readonly campaignId: number
  readonly assignmentId: number
  readonly about: string
  readonly onWaiting: (waiting: boolean) => void
}

/** Files to go along with a question or an answer. */
export const FilesWith = (props: Props) => {
  const t = useTexts(texts)
  const { campaignId } = props
  return (
    <fieldset className={style['fieldset']}>
      <legend>{t('files.title')}</legend>
      <Text c="dimmed" fz="xs" component="div">
        {t('files.hint')}
      </Text>
      <BesideFiles
        {...props}
        address={attachmentId => readAddress(readObstacleFile, { campaignId, attachmentId })}
      />
    </fieldset>
  )
}

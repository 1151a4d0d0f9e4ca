import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OutlineChange } from '../../../domain/report/index.ts'
import { useTexts } from '../../ui/index.ts'
import { ChangeLines } from './change-lines.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly changes: readonly OutlineChange[]
  /** How many reports are being written along the outline, and how many are handed in. */
  readonly asked: { readonly writing: number; readonly filed: number }
  readonly onClose: () => void
  readonly onSave: (supplement: boolean) => void
}

/** Before an outline is saved that others write along: what they will be told, and whether it concerns what is handed in. */
export const AnnounceDialog = ({ changes, asked, onClose, onSave }: Props) => {
  const t = useTexts(texts)
  const [supplement, setSupplement] = useState(false)
  const { writing, filed } = asked
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('outline.announce')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('outline.close') }}
    >
      <Stack gap="md">
        <ChangeLines changes={changes} />
        <Text>
          {writing > 0 ? t('outline.announceWriting', { count: writing }) : t('outline.announceNobody')}
        </Text>
        {filed > 0 && (
          <Checkbox
            label={t('outline.supplement', { count: filed })}
            description={t('outline.supplementHint')}
            checked={supplement}
            onChange={event => setSupplement(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('outline.cancel')}
          </Button>
          <Button onClick={() => onSave(supplement)}>{t('outline.announceSave')}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}

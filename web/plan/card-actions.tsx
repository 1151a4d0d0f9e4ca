import { Button, Group, Kbd } from '@mantine/core'
import type { ReviewedObligation } from '../../domain/plan/index.ts'
import { useTexts } from '../ui/index.ts'
import style from './card.module.css'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'
import { mergeNext } from './use-keys.ts'

/** What may be done with the chosen duty, each with its key. */
export const CardActions = ({ obligation }: { readonly obligation: ReviewedObligation }) => {
  const t = useTexts(texts)
  const desk = useDesk()
  const { may, acts, openDialog, setEditing, showText } = desk
  const quiet = { variant: 'subtle', color: 'gray', size: 'compact-sm' } as const
  const live = obligation.state !== 'dropped'
  return (
    <Group gap={4} className={style['actions'] ?? ''}>
      {may('obligation.confirm') && obligation.state === 'proposed' && (
        <Button
          size="compact-sm"
          mr={4}
          rightSection={
            <Kbd size="xs" visibleFrom="md">
              c
            </Kbd>
          }
          onClick={() => acts.confirm([obligation])}
        >
          {t('card.confirm')}
        </Button>
      )}
      {may('obligation.restore') && obligation.state !== 'proposed' && (
        <Button {...quiet} variant="default" onClick={() => acts.restore([obligation])}>
          {t('card.restore')}
        </Button>
      )}
      {may('obligation.edit') && live && (
        <>
          <Button {...quiet} onClick={() => setEditing(true)}>
            {t('card.edit')}
          </Button>
          <Button {...quiet} onClick={() => openDialog({ is: 'split', obligation })}>
            {t('card.divide')}
          </Button>
          <Button {...quiet} onClick={() => mergeNext(desk, t('told.noNext'))}>
            {t('card.merge')}
          </Button>
          <Button {...quiet} onClick={() => openDialog({ is: 'drop', obligation })}>
            {t('card.drop')}
          </Button>
        </>
      )}
      <Button {...quiet} onClick={() => openDialog({ is: 'history', obligation })}>
        {t('card.history')}
      </Button>
      <Button {...quiet} hiddenFrom="md" onClick={() => showText(obligation.start, obligation.end)}>
        {t('card.inText')}
      </Button>
    </Group>
  )
}

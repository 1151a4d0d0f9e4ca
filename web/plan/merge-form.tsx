import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { differingDues, dueByWords, type ReviewedObligation } from '../../domain/plan/index.ts'
import { useFormat, useTexts } from '../ui/index.ts'
import { useDesk } from './desk.ts'
import { texts } from './texts.ts'

interface Props {
  readonly first: ReviewedObligation
  readonly second: ReviewedObligation
  readonly onClose: () => void
}

/** Two duties that state different due dates become one: a person says by which of them. */
export const MergeForm = ({ first, second, onClose }: Props) => {
  const t = useTexts(texts)
  const format = useFormat()
  const { data, acts } = useDesk()
  const dues = differingDues([first, second])
  const { issuedOn } = data.plan
  const [byWords] = useState(() => dueByWords(dues, { text: data.text, issuedOn }))
  const [chosen, choose] = useState(byWords === null ? '' : String(byWords.id))
  const dueOf = ({ dueOn, dueText, dueRelation }: ReviewedObligation): string => {
    if (dueOn === null) return (dueText ?? '').replaceAll('*', '')
    return `${dueRelation === null ? '' : `${t(`relation.${dueRelation}`)} `}${format.day(dueOn)}`
  }
  const merge = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === '') return
    acts.merge(first, second, Number(chosen))
    onClose()
  }
  return (
    <form onSubmit={merge}>
      <Radio.Group
        label={t('merge.which')}
        description={t('merge.lead')}
        value={chosen}
        onChange={choose}
        required
      >
        <Stack gap="md" mt="md">
          {dues.map((duty, order) => (
            <Radio
              key={duty.id}
              value={String(duty.id)}
              label={<strong>{dueOf(duty)}</strong>}
              description={
                <span lang="vi">
                  “{duty.text}”{duty === byWords && <em> {t('merge.byWords')}</em>}
                </span>
              }
              data-autofocus={(byWords === null ? order === 0 : duty === byWords) || undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {byWords === null && (
        <Text fz="sm" c="dimmed" mt="sm">
          {t('merge.noWords')}
        </Text>
      )}
      <Group mt="md" justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button type="submit" disabled={chosen === ''}>
          {t('merge.act')}
        </Button>
      </Group>
    </form>
  )
}

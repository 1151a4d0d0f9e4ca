import { Group, SegmentedControl, Select, Text } from '@mantine/core'
import { Suspense, useId } from 'react'
import { MapChoice } from '../org/index.ts'
import { useSearch, useTexts } from '../ui/index.ts'
import style from './rollup.module.css'
import { texts } from './texts.ts'
import type { Chosen } from './use-choice.ts'
import type { Standing } from './use-rollup.ts'

/** Which versions count and whose reports: both stand in the address. */
export const Choices = ({ rollup, chosen }: { readonly rollup: Standing; readonly chosen: Chosen }) => {
  const t = useTexts(texts)
  const [, setSearch] = useSearch()
  const labelId = useId()
  const groups = rollup.groups.map(({ obligationId, section, text, contributing, expected }) => ({
    value: String(obligationId),
    label: t('groupChoice', { section, contributing, expected, text: text.slice(0, 100) }),
  }))
  const mixed = chosen.obligationId === undefined && groups.length > 1
  return (
    <div className={`${style['choices']} no-print`}>
      <Group gap="lg" align="end">
        <div>
          <Text id={labelId} fz="sm" fw={500} mb={4}>
            {t('basis')}
          </Text>
          <SegmentedControl
            className={style['basis'] ?? ''}
            aria-labelledby={labelId}
            value={chosen.basis === 'submitted' ? 'da-gui' : ''}
            onChange={value => setSearch({ 'tinh-tren': value })}
            data={[
              { value: '', label: t('accepted') },
              { value: 'da-gui', label: t('submitted') },
            ]}
          />
        </div>
        <Suspense fallback={null}>
          <MapChoice />
        </Suspense>
        {groups.length > 1 && (
          <Select
            label={t('group')}
            className={style['group'] ?? ''}
            allowDeselect={false}
            data={[{ value: '', label: t('allGroups') }, ...groups]}
            value={String(chosen.obligationId ?? '')}
            onChange={value => setSearch({ nhom: value ?? '' })}
          />
        )}
      </Group>
      {mixed && (
        <Text fz="sm" c="dimmed" mt="xs">
          {t('mixed', { count: groups.length })}
        </Text>
      )}
    </div>
  )
}

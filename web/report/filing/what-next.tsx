import { List, Text } from '@mantine/core'
import { useFormat, useNow, useTexts } from '../../ui/index.ts'
import type { Report } from '../drafting/use-desks.ts'
import { texts } from '../texts.ts'

/** What filing does: an unchangeable version, to whom it goes, and whether it will count as late. */
export const WhatNext = ({ report }: { readonly report: Report }) => {
  const t = useTexts(texts)
  const format = useFormat()
  const now = useNow()
  const { dueAt, legs, submissions } = report
  const version = (submissions[0]?.version ?? 0) + 1
  const late = dueAt !== null && now > dueAt
  return (
    <>
      <List spacing={6} mb="md">
        <List.Item>{t('check.version', { version })}</List.Item>
        {legs.length > 0 && (
          <List.Item>{t('check.goesTo', { names: legs.map(leg => leg.receiverName).join(', ') })}</List.Item>
        )}
        <List.Item>{t('check.verdict')}</List.Item>
      </List>
      {dueAt !== null && (
        <Text mb="md" {...(late ? { c: 'var(--late-ink)' } : {})}>
          {late
            ? t('check.late', { at: format.instant(dueAt) })
            : t('check.inTime', { at: format.instant(dueAt) })}
        </Text>
      )}
    </>
  )
}

import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { type readUnitLife, setExchangeCode } from '../../domain/org/index.ts'
import { useWrite } from '../api/index.ts'
import { ErrorSummary, tell, useTexts } from '../ui/index.ts'
import { texts } from './texts.ts'

type Life = z.output<(typeof readUnitLife)['output']>

/** The code by which documents travel to the unit, beside the statistical one. */
export const Codes = ({ life }: { readonly life: Life }) => {
  const t = useTexts(texts)
  const [editing, setEditing] = useState(false)
  const may = life.may.includes(setExchangeCode.name)
  if (!may && life.exchangeCode === null) return null
  if (editing) return <CodeForm life={life} onDone={() => setEditing(false)} />
  return (
    <Group gap="md">
      <Text>
        {t('exchange.code')}: {life.exchangeCode ?? t('exchange.none')}
      </Text>
      {may && (
        <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
          {t('exchange.edit')}
        </Button>
      )}
    </Group>
  )
}

const CodeForm = ({ life, onDone }: { readonly life: Life; readonly onDone: () => void }) => {
  const t = useTexts(texts)
  const [code, setCode] = useState(life.exchangeCode ?? '')
  const write = useWrite(setExchangeCode, {
    onDone: () => {
      tell(t('exchange.saved'))
      onDone()
    },
  })
  const given = code.trim()
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        write.mutate({ unitId: life.id, code: given === '' ? null : given })
      }}
    >
      <ErrorSummary problem={write.error} />
      <Group align="flex-end">
        <TextInput
          label={t('exchange.code')}
          value={code}
          onChange={event => setCode(event.currentTarget.value)}
        />
        <Button type="submit" loading={write.isPending}>
          {t('exchange.save')}
        </Button>
      </Group>
    </form>
  )
}

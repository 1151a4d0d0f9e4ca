import { useDebouncedValue } from '@mantine/hooks'
import { FilledPlace } from '../../ui/index.ts'
import { besideShares, type TypedShares } from '../places.ts'
import { type PartDraft, partsTyped } from './draft.ts'

interface Props extends Omit<TypedShares, 'into'> {
  readonly parts: readonly PartDraft[]
}

/** What the shares would move, asked anew when typing pauses. */
export const WhatMoves = ({ parts, ...event }: Props) => {
  const [settled] = useDebouncedValue(parts, 300)
  const into = partsTyped(settled)
  return into === null ? null : <FilledPlace place={besideShares} given={{ ...event, into }} />
}

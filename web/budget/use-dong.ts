import { useMemo } from 'react'
import { amountInWords } from '../../domain/shared/vietnamese/index.ts'
import { useFormat } from '../ui/index.ts'

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** “Một trăm hai mươi triệu đồng”: amounts are said in Vietnamese, as documents say them. */
export const inWords = (amount: string | bigint): string => capital(amountInWords(BigInt(amount)))

/** Which way an amount went, for the eye; the sign says it in figures. */
export const changeOf = (difference: bigint | null): 'less' | 'more' | 'none' | undefined => {
  if (difference === null) return undefined
  if (difference === 0n) return 'none'
  return difference < 0n ? 'less' : 'more'
}

/** Amounts as exact text, in groups of three; a difference keeps its sign. */
export const useDong = () => {
  const format = useFormat()
  return useMemo(() => {
    const dong = (amount: string | bigint): string => format.number(amount.toString()).replace('-', '−')
    const signed = (amount: bigint): string => (amount > 0n ? `+${dong(amount)}` : dong(amount))
    return { dong, signed, number: format.number }
  }, [format])
}

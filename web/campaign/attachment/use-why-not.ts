import { attachmentEndings, promisedType } from '../../../domain/campaign/index.ts'
import { useFormat, useTexts } from '../../ui/index.ts'
import { texts } from './texts.ts'

const megabyte = 1_000_000

/** Why a file is not even begun: said before a byte is sent. */
export const useWhyNot = (limit: number) => {
  const t = useTexts(texts)
  const format = useFormat()
  return ({ name, size }: File): string | null => {
    if (promisedType(name) === null) return t('wrongType', { name, types: attachmentEndings.join(', ') })
    if (size === 0) return t('empty', { name })
    if (size <= limit) return null
    return t('tooLarge', { name, size: format.number(size / megabyte, 1), limit: limit / megabyte })
  }
}

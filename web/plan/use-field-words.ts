import { useFormat, useTexts } from '../ui/index.ts'
import type { Field, Said } from './differences.ts'
import { texts } from './texts.ts'

/** Says one part of a duty in words. */
export const useFieldWords = (): ((field: Field, duty: Said) => string) => {
  const t = useTexts(texts)
  const format = useFormat()
  const route = ({ recipients }: Said): string =>
    recipients
      .map(each =>
        each.via.length === 0 ? each.to : `${each.to} (${t('card.via', { via: each.via.join(', ') })})`,
      )
      .join('; ')
  const quantity = ({ quantity: said }: Said): string => {
    if (said === null) return ''
    const parts = Object.entries(said.breakdown).map(([what, count]) => `${format.number(count)} ${what}`)
    const per = said.per === null ? '' : ` ${t('card.per', { per: said.per })}`
    return `${format.number(said.count)} ${said.of}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}${per}`
  }
  return (field, duty) => {
    if (field === 'recipients') return route(duty)
    if (field === 'quantity') return quantity(duty)
    if (field === 'role') return t(`role.${duty.role}`)
    if (field === 'dueOn') return duty.dueOn === null ? '' : format.day(duty.dueOn)
    if (field === 'dueRelation') return duty.dueRelation === null ? '' : t(`relation.${duty.dueRelation}`)
    const value = duty[field]
    return (typeof value === 'string' ? value : (value ?? []).join('; ')).replace(/\s+/g, ' ')
  }
}

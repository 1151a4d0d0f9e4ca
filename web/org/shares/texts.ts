import { defineTexts } from '../../ui/index.ts'

/** The words about how a unit was divided. */
export const texts = defineTexts({ basis: 'Chia theo' }, { basis: 'Divided by' })

import { searchUnits } from '../../domain/org/index.ts'
import { ask } from '../api/index.ts'
import type { Found } from '../ui/index.ts'

const kind = { vi: 'Đơn vị', en: 'Unit' }

export const findUnits = async (words: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const { units } = await ask(searchUnits, { phrase: words, limit: 6 }, signal)
  return units.map(unit => ({
    id: `unit-${unit.id}`,
    label: unit.fullName,
    ...(unit.path === '' ? {} : { detail: unit.path }),
    path: `/don-vi/${unit.id}`,
    kind,
  }))
}

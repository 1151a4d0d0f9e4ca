import { useCallback, useMemo } from 'react'
import type { Indicator } from '../../domain/report/index.ts'
import type { Basis } from '../../domain/rollup/index.ts'
import { useMapDay } from '../org/index.ts'
import { useLanguage, useNumberParam, useSearch } from '../ui/index.ts'

export interface Chosen {
  readonly campaignId: number
  readonly basis: Basis
  readonly obligationId?: number
  /** The day of the map to read the figures on; as they were reported without it. */
  readonly mapOn?: string
}

/** What the address chooses: the campaign, which versions count, one duty or all. */
export const useChoice = (): Chosen => {
  const campaignId = useNumberParam('campaignId')
  const [search] = useSearch()
  const basis = search['tinh-tren'] === 'da-gui' ? 'submitted' : 'accepted'
  const duty = Number(search['nhom'] ?? '')
  const [mapOn] = useMapDay()
  return useMemo(
    () => ({
      campaignId,
      basis,
      ...(Number.isInteger(duty) && duty > 0 ? { obligationId: duty } : {}),
      ...(mapOn === undefined ? {} : { mapOn }),
    }),
    [campaignId, basis, duty, mapOn],
  )
}

/** The name of an indicator in the language of the page. */
export const useIndicatorName = (): ((indicator: Pick<Indicator, 'name' | 'nameEn'>) => string) => {
  const language = useLanguage()
  return useCallback(({ name, nameEn }) => (language === 'vi' ? name : nameEn), [language])
}

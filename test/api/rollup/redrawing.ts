import { succeedUnit } from '../../../domain/org/index.ts'
import type { OpenCampaign } from '../../support/campaign.ts'

export const resolution = { decision: 'Nghị quyết số 01/NQ-HĐND', decidedOn: null, onDay: '2025-07-01' }

/** Bình An and Núi Xanh become one; Ven Biển is divided by people, 1 to 2. */
export const redraw = async ({ province: { officer, units, provinceId } }: OpenCampaign) => {
  const make = (fullName: string) => ({
    make: { name: fullName, fullName, code: null, level: 'commune' as const, parentId: provinceId },
  })
  const merged = await officer.must(succeedUnit, {
    ...resolution,
    basis: null,
    order: {
      kind: 'merge',
      fromUnitIds: [units['Thành phố Bình An'] ?? 0, units['Huyện Núi Xanh'] ?? 0],
      into: make('Xã An Xanh'),
    },
  })
  await officer.must(succeedUnit, {
    ...resolution,
    basis: 'population',
    order: {
      kind: 'split',
      fromUnitId: units['Huyện Ven Biển'] ?? 0,
      into: [
        { target: make('Xã Biển Bắc'), weight: '1000' },
        { target: make('Xã Biển Nam'), weight: '2000' },
      ],
    },
  })
  return merged
}

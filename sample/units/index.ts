import { z } from 'zod'
import list from './nghe-an-2023.json' with { type: 'json' }

const commune = z.object({
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  type: z.enum(['phuong', 'xa', 'thi-tran']),
})
const district = z.object({
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  type: z.enum(['thanh-pho', 'thi-xa', 'huyen']),
  communes: z.array(commune),
})
const province = z.object({
  meta: z.object({ asOf: z.iso.date(), source: z.string(), notice: z.string() }),
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  type: z.literal('tinh'),
  districts: z.array(district),
})

export type CommuneArea = z.infer<typeof commune>
export type DistrictArea = z.infer<typeof district>
export type ProvinceArea = z.infer<typeof province>

/** Nghệ An as it stood on 08/4/2023: 21 districts, 460 communes, each with its code of the statistics list. */
export const ngheAn: ProvinceArea = province.parse(list)

/** The committee that governs an area, as official texts write it: "UBND huyện Kỳ Sơn". */
export const committeeName = (area: { readonly fullName: string }): string =>
  `UBND ${area.fullName.charAt(0).toLowerCase()}${area.fullName.slice(1)}`

const romanised: Readonly<Record<DistrictArea['type'] | CommuneArea['type'] | 'tinh', string>> = {
  tinh: 'Province',
  'thanh-pho': 'City',
  'thi-xa': 'Town',
  huyen: 'District',
  phuong: 'Ward',
  xa: 'Commune',
  'thi-tran': 'Township',
}

/** The committee's name for readers of English; the place keeps its Vietnamese spelling. */
export const committeeNameEn = (area: {
  readonly name: string
  readonly type: keyof typeof romanised
}): string => `People's Committee of ${area.name} ${romanised[area.type]}`

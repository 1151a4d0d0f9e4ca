import { draw } from './draw.ts'

/** How a locality may hold its review. */
export const formsOfReview = [
  'Hội nghị trực tiếp',
  'Hội nghị trực tuyến',
  'Kết hợp trực tiếp và trực tuyến',
  'Tổng kết bằng báo cáo',
] as const

/** Names of models, invented. */
const models = [
  'Tổ tự quản liên gia',
  'Tiếng kẻng an ninh',
  'Camera an ninh khối xóm',
  'Dòng họ tự quản',
  'Cổng trường an toàn',
  'Bến bãi bình yên',
  'Xóm đạo bình yên',
]

const pick = <Item>(from: readonly Item[], ...words: readonly string[]): Item | undefined =>
  from[Math.floor(draw(...words) * from.length)]

/** What a unit answers once for the whole period: yes or no, one of a list, a few words. */
export const answersOf = (unit: string, sections: readonly number[]) => {
  const answer = (indicator: string, value: string) => ({ indicator, period: 'all', value, revision: 0 })
  const held = draw(unit, 'meetingHeld') < 0.7
  return [
    ...(sections.includes(4) ? [answer('bestModel', pick(models, unit, 'bestModel') ?? '')] : []),
    ...(sections.includes(7)
      ? [
          answer('meetingHeld', held ? '1' : '0'),
          answer(
            'formOfReview',
            (held ? pick(formsOfReview.slice(0, 3), unit, 'form') : formsOfReview[3]) ?? '',
          ),
        ]
      : []),
  ]
}

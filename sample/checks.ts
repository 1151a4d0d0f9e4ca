import type { Bilingual } from '../domain/shared/index.ts'
import type { CountedId } from './indicators.ts'

/** What must hold among the figures of one unit in one year. */
export type FigureCheck =
  | {
      readonly kind: 'partOf'
      readonly parts: readonly CountedId[]
      readonly whole: readonly CountedId[]
      readonly say: Bilingual
    }
  | {
      readonly kind: 'together'
      readonly first: CountedId
      readonly second: CountedId
      readonly say: Bilingual
    }
  | {
      readonly kind: 'jump'
      readonly indicators: readonly CountedId[]
      readonly factor: number
      readonly say: Bilingual
    }
  | { readonly kind: 'sameEveryYear'; readonly indicators: readonly CountedId[]; readonly say: Bilingual }

const partOf = (
  parts: readonly CountedId[],
  whole: readonly CountedId[],
  vi: string,
  en: string,
): FigureCheck => ({
  kind: 'partOf',
  parts,
  whole,
  say: { vi, en },
})

/** `partOf`: Σ parts ≤ Σ whole. `together`: both zero or neither. `jump`: a full year (2014–2022) above factor × their median. */
export const checks: readonly FigureCheck[] = [
  partOf(
    ['jointPlans'],
    ['directives'],
    'Số kế hoạch phối hợp không thể nhiều hơn tổng số văn bản.',
    'Joint plans cannot outnumber all directives.',
  ),
  partOf(
    ['modelsReplicated'],
    ['modelsMaintained'],
    'Số mô hình nhân rộng không thể nhiều hơn số đang duy trì.',
    'Models replicated cannot outnumber those kept up.',
  ),
  partOf(
    ['modelsBorderSea', 'modelsEthnic', 'modelsReligious', 'modelsWorkplaces', 'modelsSchools'],
    ['modelsMaintained'],
    'Cộng các loại mô hình không thể nhiều hơn số đang duy trì.',
    'The kinds of models cannot add up to more than those kept up.',
  ),
  partOf(
    ['areasRecognised'],
    ['areasRegistered'],
    'Số khu dân cư được công nhận không thể nhiều hơn số đăng ký.',
    'Areas recognised cannot outnumber those registered.',
  ),
  partOf(
    ['organisationsRecognised'],
    ['organisationsRegistered'],
    'Số cơ quan, doanh nghiệp, nhà trường được công nhận không thể nhiều hơn số đăng ký.',
    'Organisations recognised cannot outnumber those registered.',
  ),
  partOf(
    ['awardsProvincial'],
    ['awardsCollective', 'awardsIndividual'],
    'Khen thưởng từ cấp tỉnh không thể nhiều hơn tổng số khen thưởng.',
    'Awards of the province cannot outnumber all awards.',
  ),
  {
    kind: 'together',
    first: 'sessions',
    second: 'attendance',
    say: {
      vi: 'Có buổi tuyên truyền thì có lượt người dự, và ngược lại.',
      en: 'Sessions and attendance come together.',
    },
  },
  {
    kind: 'together',
    first: 'festivals',
    second: 'festivalAttendance',
    say: {
      vi: 'Có điểm Ngày hội thì có lượt người dự, và ngược lại.',
      en: 'Festivals and attendance come together.',
    },
  },
  {
    kind: 'together',
    first: 'trainingClasses',
    second: 'trainees',
    say: {
      vi: 'Có lớp tập huấn thì có lượt người học, và ngược lại.',
      en: 'Classes and trainees come together.',
    },
  },
  {
    kind: 'jump',
    indicators: ['festivalAttendance', 'attendance', 'equipment', 'allowances'],
    factor: 5,
    say: {
      vi: 'Số của năm này cao gấp nhiều lần các năm khác; xin xem lại đơn vị tính hoặc chữ số thừa.',
      en: 'This year is many times the others; check the unit of measure or a digit too many.',
    },
  },
  {
    kind: 'sameEveryYear',
    indicators: ['attendance', 'sessions'],
    say: {
      vi: 'Các năm trọn vẹn đều một con số; xin xem lại có phải chép từ năm trước.',
      en: 'All full years hold one number; it may be copied.',
    },
  },
]

import type { Bilingual } from '../domain/shared/index.ts'
import type { CountedId, Year } from './indicators.ts'
import type { SectionNumber } from './outline.ts'

/**
 * The deliberate mistakes of the sample: each is one that clerks make, and one that a check can find.
 * `figure`: the table holds something other than what was counted. `prose`: the text quotes another number
 * than the table. `sum`: a commune's value keeps the communes from adding up to what their district states.
 */
export type Slip =
  | {
      readonly kind: 'figure'
      readonly unit: string
      readonly indicator: CountedId
      readonly year: Year
      readonly change: FigureChange
      readonly what: Bilingual
    }
  | {
      readonly kind: 'prose'
      readonly unit: string
      readonly indicator: CountedId
      readonly section: SectionNumber
      /** Added to the true total where the text quotes it. */
      readonly off: number
      readonly what: Bilingual
    }
  | {
      readonly kind: 'sum'
      readonly unit: string
      readonly district: string
      readonly indicator: CountedId
      readonly year: Year
      readonly off: number
      readonly what: Bilingual
    }

export type FigureChange =
  | { readonly do: 'times'; readonly by: number }
  | { readonly do: 'blank' }
  | { readonly do: 'aboveWhole'; readonly whole: CountedId; readonly by: number }
  | { readonly do: 'zero' }
  | { readonly do: 'copyFrom'; readonly year: Year }

export const slips: readonly Slip[] = [
  {
    kind: 'figure',
    unit: '421',
    indicator: 'areasRecognised',
    year: 2019,
    change: { do: 'aboveWhole', whole: 'areasRegistered', by: 9 },
    what: {
      vi: 'Quỳnh Lưu, 2019: khu dân cư được công nhận nhiều hơn số đăng ký.',
      en: 'Quỳnh Lưu, 2019: more areas recognised than registered.',
    },
  },
  {
    kind: 'figure',
    unit: '418',
    indicator: 'modelsReplicated',
    year: 2018,
    change: { do: 'aboveWhole', whole: 'modelsMaintained', by: 4 },
    what: {
      vi: 'Tương Dương, 2018: mô hình nhân rộng nhiều hơn số đang duy trì.',
      en: 'Tương Dương, 2018: more models replicated than kept up.',
    },
  },
  {
    kind: 'figure',
    unit: '430',
    indicator: 'festivalAttendance',
    year: 2018,
    change: { do: 'times', by: 10 },
    what: {
      vi: 'Nam Đàn, 2018: lượt người dự Ngày hội thừa một chữ số 0.',
      en: 'Nam Đàn, 2018: festival attendance has one zero too many.',
    },
  },
  {
    kind: 'figure',
    unit: '428',
    indicator: 'trainingClasses',
    year: 2017,
    change: { do: 'zero' },
    what: {
      vi: 'Thanh Chương, 2017: có người học mà không có lớp.',
      en: 'Thanh Chương, 2017: trainees without a class.',
    },
  },
  {
    kind: 'figure',
    unit: '432',
    indicator: 'equipment',
    year: 2016,
    change: { do: 'times', by: 1000 },
    what: {
      vi: 'Hoàng Mai, 2016: kinh phí ghi bằng nghìn đồng, không phải triệu đồng.',
      en: 'Hoàng Mai, 2016: money entered in thousands instead of millions.',
    },
  },
  {
    kind: 'figure',
    unit: '424',
    indicator: 'leaflets',
    year: 2017,
    change: { do: 'blank' },
    what: { vi: 'Anh Sơn, 2017: bỏ trống số tờ rơi.', en: 'Anh Sơn, 2017: leaflets left blank.' },
  },
  ...([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022] as const).map(
    (year): Slip => ({
      kind: 'figure',
      unit: 'y-te',
      indicator: 'attendance',
      year,
      change: { do: 'copyFrom', year: 2014 },
      what: {
        vi: `Sở Y tế, ${year}: lượt người dự chép nguyên số năm 2014.`,
        en: `Department of Health, ${year}: attendance copied from 2014.`,
      },
    }),
  ),
  {
    kind: 'prose',
    unit: '425',
    indicator: 'sessions',
    section: 3,
    off: 180,
    what: {
      vi: 'Diễn Châu: số buổi tuyên truyền trong lời văn hơn biểu 180 buổi.',
      en: 'Diễn Châu: the text quotes 180 sessions more than the table.',
    },
  },
  {
    kind: 'prose',
    unit: '427',
    indicator: 'modelsBuilt',
    section: 4,
    off: 2,
    what: {
      vi: 'Đô Lương: số mô hình xây dựng mới trong lời văn hơn biểu 2 mô hình.',
      en: 'Đô Lương: the text quotes two models more than the table.',
    },
  },
  {
    kind: 'prose',
    unit: 'tinh-doan',
    indicator: 'trainees',
    section: 6,
    off: -100,
    what: {
      vi: 'Tỉnh Đoàn: lượt người được tập huấn trong lời văn kém biểu 100.',
      en: 'Youth Union: the text quotes 100 trainees fewer than the table.',
    },
  },
  {
    kind: 'sum',
    unit: '16717',
    district: '413',
    indicator: 'festivals',
    year: 2018,
    off: 2,
    what: {
      vi: 'Cửa Lò, 2018: cộng các phường hơn số của thị xã 2 điểm Ngày hội.',
      en: 'Cửa Lò, 2018: the wards add up to two festivals more than the town states.',
    },
  },
]

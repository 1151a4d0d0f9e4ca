import type { Bilingual } from '../domain/shared/index.ts'
import type { SectionNumber } from './outline.ts'

/** The columns of the table: 2013 counts from 01/8, 2023 up to 30/3. */
export const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023] as const
export type Year = (typeof years)[number]

export type IndicatorType = 'count' | 'money' | 'rate'

/** `sum`: the years add up; `last`: a stock, only its latest value counts. */
export type OverYears = 'sum' | 'last'

interface Counted {
  readonly id: string
  readonly section: SectionNumber
  readonly name: Bilingual
  readonly measure: Bilingual
  readonly type: 'count' | 'money'
  readonly overYears: OverYears
}

const documents = { vi: 'văn bản', en: 'documents' }
const turns = { vi: 'lượt người', en: 'attendances' }
const models = { vi: 'mô hình', en: 'models' }
const million = { vi: 'triệu đồng', en: 'million VND' }
const awards = { vi: 'lượt', en: 'awards' }

const counted = <const Id extends string>(
  id: Id,
  section: SectionNumber,
  vi: string,
  en: string,
  measure: Bilingual,
  overYears: OverYears = 'sum',
): Counted & { readonly id: Id } => ({
  id,
  section,
  name: { vi, en },
  measure,
  type: measure === million ? 'money' : 'count',
  overYears,
})

const countedIndicators = [
  counted('directives', 1, 'Văn bản chỉ đạo đã ban hành', 'Directives issued', documents),
  counted(
    'jointPlans',
    1,
    'Trong đó: kế hoạch, chương trình phối hợp ký giữa các ngành',
    'Of which: joint plans and programmes',
    documents,
  ),
  counted(
    'inspections',
    1,
    'Cuộc kiểm tra việc thực hiện Chương trình',
    'Inspections of how the programme is carried out',
    { vi: 'cuộc', en: 'inspections' },
  ),
  counted(
    'committeesRenewed',
    2,
    'Lượt Ban Chỉ đạo cấp huyện, cấp xã được thành lập, kiện toàn',
    'Steering committees set up or renewed at district and commune level',
    { vi: 'lượt', en: 'times' },
  ),
  counted('committeeMeetings', 2, 'Cuộc họp, giao ban của Ban Chỉ đạo', 'Meetings of steering committees', {
    vi: 'cuộc',
    en: 'meetings',
  }),
  counted(
    'membersTrained',
    2,
    'Lượt thành viên Ban Chỉ đạo được bồi dưỡng',
    'Committee members trained',
    turns,
  ),
  counted('sessions', 3, 'Buổi tuyên truyền trực tiếp', 'Communication sessions held in person', {
    vi: 'buổi',
    en: 'sessions',
  }),
  counted('attendance', 3, 'Lượt người dự tuyên truyền', 'Attendance at the sessions', turns),
  counted('leaflets', 3, 'Tờ rơi, tài liệu đã phát', 'Leaflets and papers handed out', {
    vi: 'bản',
    en: 'copies',
  }),
  counted(
    'mediaItems',
    3,
    'Tin, bài trên báo, đài và loa truyền thanh cơ sở',
    'Items in press, radio and on local loudspeakers',
    { vi: 'tin, bài', en: 'items' },
  ),
  counted('socialPosts', 3, 'Tin, bài trên mạng xã hội', 'Posts on social networks', {
    vi: 'tin, bài',
    en: 'posts',
  }),
  counted('modelsBuilt', 4, 'Mô hình tự quản xây dựng mới', 'Self-governing models built', models),
  counted(
    'modelsMaintained',
    4,
    'Mô hình tự quản đang duy trì (cuối kỳ)',
    'Self-governing models kept up (end of period)',
    models,
    'last',
  ),
  counted(
    'modelsReplicated',
    4,
    'Mô hình được nhân rộng trong kỳ',
    'Models replicated in the period',
    models,
  ),
  counted(
    'modelsBorderSea',
    4,
    'Trong số đang duy trì: ở biên giới, biển đảo',
    'Of those kept up: at the border, sea and islands',
    models,
    'last',
  ),
  counted(
    'modelsEthnic',
    4,
    'Trong số đang duy trì: ở vùng dân tộc thiểu số',
    'Of those kept up: in ethnic minority areas',
    models,
    'last',
  ),
  counted(
    'modelsReligious',
    4,
    'Trong số đang duy trì: ở vùng đồng bào có đạo',
    'Of those kept up: in religious areas',
    models,
    'last',
  ),
  counted(
    'modelsWorkplaces',
    4,
    'Trong số đang duy trì: ở cơ quan, doanh nghiệp, khu công nghiệp',
    'Of those kept up: in offices, enterprises and industrial zones',
    models,
    'last',
  ),
  counted(
    'modelsSchools',
    4,
    'Trong số đang duy trì: ở trường học',
    'Of those kept up: in schools',
    models,
    'last',
  ),
  counted(
    'festivals',
    5,
    'Điểm tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc',
    'Festivals of national security defence held',
    { vi: 'điểm', en: 'places' },
  ),
  counted('festivalAttendance', 5, 'Lượt người dự Ngày hội', 'Attendance at the festivals', turns),
  counted(
    'areasRegistered',
    5,
    'Lượt khu dân cư đăng ký "An toàn về an ninh, trật tự"',
    'Residential areas registered as safe in security and order',
    { vi: 'lượt', en: 'times' },
  ),
  counted('areasRecognised', 5, 'Lượt khu dân cư được công nhận', 'Residential areas recognised', {
    vi: 'lượt',
    en: 'times',
  }),
  counted(
    'organisationsRegistered',
    5,
    'Lượt cơ quan, doanh nghiệp, nhà trường đăng ký',
    'Offices, enterprises and schools registered',
    { vi: 'lượt', en: 'times' },
  ),
  counted(
    'organisationsRecognised',
    5,
    'Lượt cơ quan, doanh nghiệp, nhà trường được công nhận',
    'Offices, enterprises and schools recognised',
    { vi: 'lượt', en: 'times' },
  ),
  counted(
    'trainingClasses',
    6,
    'Lớp tập huấn cho lực lượng làm phong trào',
    'Training classes for those who do the work',
    { vi: 'lớp', en: 'classes' },
  ),
  counted('trainees', 6, 'Lượt người được tập huấn', 'Trainees', turns),
  counted('allowances', 6, 'Kinh phí phụ cấp, hỗ trợ lực lượng', 'Allowances and support', million),
  counted('equipment', 6, 'Kinh phí mua sắm phương tiện, trang thiết bị', 'Equipment bought', million),
  counted(
    'awardsCollective',
    7,
    'Khen thưởng tập thể (các cấp)',
    'Awards to collectives (all levels)',
    awards,
  ),
  counted(
    'awardsIndividual',
    7,
    'Khen thưởng cá nhân (các cấp)',
    'Awards to individuals (all levels)',
    awards,
  ),
  counted(
    'awardsProvincial',
    7,
    'Trong tổng số khen thưởng: từ cấp tỉnh trở lên',
    'Of all awards: by the province or above',
    awards,
  ),
] as const

export type CountedId = (typeof countedIndicators)[number]['id']

interface Rate {
  readonly id: 'areasRate' | 'organisationsRate'
  readonly section: SectionNumber
  readonly name: Bilingual
  readonly measure: Bilingual
  readonly type: 'rate'
  readonly numerator: CountedId
  readonly denominator: CountedId
}

const rates: readonly Rate[] = [
  {
    id: 'areasRate',
    section: 5,
    name: {
      vi: 'Tỷ lệ khu dân cư được công nhận trên số đăng ký',
      en: 'Residential areas recognised out of those registered',
    },
    measure: { vi: '%', en: '%' },
    type: 'rate',
    numerator: 'areasRecognised',
    denominator: 'areasRegistered',
  },
  {
    id: 'organisationsRate',
    section: 5,
    name: {
      vi: 'Tỷ lệ cơ quan, doanh nghiệp, nhà trường được công nhận trên số đăng ký',
      en: 'Offices, enterprises and schools recognised out of those registered',
    },
    measure: { vi: '%', en: '%' },
    type: 'rate',
    numerator: 'organisationsRecognised',
    denominator: 'organisationsRegistered',
  },
]

export type RateId = Rate['id']
export type CountedIndicator = (typeof countedIndicators)[number]
export type Indicator = CountedIndicator | Rate

/** Thirty-two counted indicators and two rates; a rate is never entered, it follows from its two counts. */
export const counts: readonly CountedIndicator[] = countedIndicators
export const rateIndicators: readonly Rate[] = rates
export const indicators: readonly Indicator[] = [...countedIndicators, ...rates]

import { ngheAn } from './units/index.ts'

/** How a committee's models divide by kind of area, as shares of all it keeps up; their sum stays below 1. */
export interface ModelShares {
  readonly borderSea: number
  readonly ethnic: number
  readonly religious: number
  readonly workplaces: number
  readonly schools: number
}

/** What decides the size of a district's figures. All of it is invented for the sample. */
export interface DistrictProfile {
  readonly code: string
  readonly slug: string
  readonly communes: number
  /** Hamlets, villages, blocks: the residential areas that register for the emulation title. */
  readonly residentialAreas: number
  /** Offices, enterprises and schools that register for it. */
  readonly organisations: number
  readonly thousandPeople: number
  readonly shares: ModelShares
  /** Attendance is rounded to this by the clerk who counts. */
  readonly roundsTo: number
  readonly zeal: number
}

type Row = readonly [
  code: string,
  slug: string,
  thousandPeople: number,
  residentialAreas: number,
  organisations: number,
  shares: readonly [
    borderSea: number,
    ethnic: number,
    religious: number,
    workplaces: number,
    schools: number,
  ],
  roundsTo: number,
  zeal: number,
]

const rows: readonly Row[] = [
  ['412', 'vinh', 340, 268, 214, [0, 0, 0.08, 0.26, 0.24], 50, 1.12],
  ['413', 'cua-lo', 60, 58, 71, [0.21, 0, 0.05, 0.28, 0.13], 10, 1.04],
  ['414', 'thai-hoa', 67, 81, 63, [0, 0.12, 0.04, 0.22, 0.18], 5, 0.94],
  ['415', 'que-phong', 72, 107, 52, [0.2, 0.46, 0, 0.06, 0.14], 10, 0.9],
  ['416', 'quy-chau', 59, 109, 47, [0, 0.58, 0, 0.09, 0.15], 5, 0.87],
  ['417', 'ky-son', 80, 191, 66, [0.29, 0.41, 0, 0.04, 0.13], 10, 0.88],
  ['418', 'tuong-duong', 78, 146, 61, [0.16, 0.48, 0, 0.05, 0.15], 10, 0.91],
  ['419', 'nghia-dan', 141, 223, 92, [0, 0.2, 0.05, 0.17, 0.16], 5, 1.01],
  ['420', 'quy-hop', 135, 211, 97, [0, 0.34, 0.02, 0.18, 0.13], 10, 0.93],
  ['421', 'quynh-luu', 277, 291, 138, [0.19, 0.02, 0.18, 0.11, 0.15], 50, 1.06],
  ['422', 'con-cuong', 76, 122, 58, [0.12, 0.45, 0, 0.08, 0.16], 5, 0.96],
  ['423', 'tan-ky', 148, 197, 83, [0, 0.22, 0.03, 0.13, 0.17], 10, 0.95],
  ['424', 'anh-son', 118, 179, 78, [0.07, 0.09, 0.11, 0.14, 0.16], 5, 0.97],
  ['425', 'dien-chau', 290, 332, 149, [0.14, 0, 0.19, 0.14, 0.16], 50, 1.08],
  ['426', 'yen-thanh', 303, 378, 141, [0, 0, 0.23, 0.1, 0.18], 50, 1.05],
  ['427', 'do-luong', 214, 287, 119, [0, 0, 0.09, 0.17, 0.19], 10, 1.03],
  ['428', 'thanh-chuong', 241, 336, 126, [0.1, 0.07, 0.13, 0.09, 0.17], 10, 0.98],
  ['429', 'nghi-loc', 219, 264, 131, [0.09, 0, 0.21, 0.21, 0.15], 10, 1.02],
  ['430', 'nam-dan', 166, 189, 101, [0, 0, 0.07, 0.16, 0.19], 5, 1.1],
  ['431', 'hung-nguyen', 126, 152, 88, [0, 0, 0.13, 0.24, 0.17], 5, 1],
  ['432', 'hoang-mai', 114, 118, 79, [0.2, 0.02, 0.17, 0.21, 0.14], 10, 0.99],
]

const toProfile = (row: Row): DistrictProfile => {
  const [code, slug, thousandPeople, residentialAreas, organisations, parts, roundsTo, zeal] = row
  const [borderSea, ethnic, religious, workplaces, schools] = parts
  const communes = ngheAn.districts.find(district => district.code === code)?.communes.length ?? 0
  return {
    code,
    slug,
    communes,
    residentialAreas,
    organisations,
    thousandPeople,
    shares: { borderSea, ethnic, religious, workplaces, schools },
    roundsTo,
    zeal,
  }
}

export const districtProfiles: ReadonlyMap<string, DistrictProfile> = new Map(
  rows.map(row => [row[0], toProfile(row)]),
)

/** What a department counts beside its documents and awards. */
export type DepartmentTask = 'communication' | 'press' | 'models' | 'organisations' | 'training'

export interface DepartmentProfile {
  readonly key: string
  readonly size: number
  readonly organisations: number
  readonly tasks: readonly DepartmentTask[]
  readonly shares: ModelShares
}

type DepartmentRow = readonly [
  key: string,
  size: number,
  organisations: number,
  tasks: readonly DepartmentTask[],
  shares?: Partial<ModelShares>,
]

const departmentRows: readonly DepartmentRow[] = [
  ['mttq', 2.6, 12, ['communication', 'models', 'training'], { religious: 0.24, ethnic: 0.17 }],
  ['nong-dan', 2.1, 0, ['communication', 'models', 'training'], { ethnic: 0.15, religious: 0.1 }],
  ['phu-nu', 2.4, 0, ['communication', 'models', 'training'], { ethnic: 0.16, borderSea: 0.09 }],
  ['cuu-chien-binh', 1.9, 0, ['communication', 'models', 'training'], { borderSea: 0.11, ethnic: 0.08 }],
  ['tinh-doan', 2.2, 0, ['communication', 'models', 'training'], { schools: 0.38, borderSea: 0.07 }],
  ['ldld', 1.6, 146, ['communication', 'models', 'organisations', 'training'], { workplaces: 0.83 }],
  ['nguoi-cao-tuoi', 1.1, 0, ['communication', 'models'], { ethnic: 0.12, religious: 0.1 }],
  ['quan-su', 1.3, 22, ['communication', 'organisations', 'training']],
  [
    'bien-phong',
    1.8,
    24,
    ['communication', 'models', 'organisations', 'training'],
    { borderSea: 0.74, ethnic: 0.17 },
  ],
  ['noi-vu', 0.7, 9, ['communication', 'organisations', 'training']],
  ['tai-chinh', 0.4, 8, ['organisations']],
  ['tu-phap', 1.5, 11, ['communication', 'organisations', 'training']],
  ['tttt', 0.9, 14, ['communication', 'press', 'organisations']],
  [
    'gddt',
    2.3,
    118,
    ['communication', 'models', 'organisations', 'training'],
    { schools: 0.91, ethnic: 0.06 },
  ],
  ['ldtbxh', 1, 17, ['communication', 'models', 'organisations', 'training'], { workplaces: 0.4 }],
  ['vhtt', 0.9, 16, ['communication', 'organisations', 'training']],
  ['y-te', 1, 46, ['communication', 'models', 'organisations'], { workplaces: 0.86 }],
  ['cong-thuong', 0.7, 23, ['communication', 'models', 'organisations'], { workplaces: 0.78 }],
  ['nnptnt', 0.9, 38, ['communication', 'models', 'organisations'], { borderSea: 0.31, workplaces: 0.29 }],
  ['khdt', 0.4, 7, ['organisations']],
  ['gtvt', 0.6, 13, ['communication', 'organisations']],
  ['xay-dung', 0.5, 9, ['organisations']],
  ['tnmt', 0.6, 15, ['communication', 'organisations']],
  ['du-lich', 0.6, 31, ['communication', 'models', 'organisations'], { workplaces: 0.8 }],
  ['dan-toc', 1, 5, ['communication', 'models', 'training'], { ethnic: 0.88, borderSea: 0.1 }],
  ['thi-dua', 0.4, 3, ['communication']],
  ['dong-nam', 0.8, 52, ['communication', 'models', 'organisations'], { workplaces: 0.94 }],
  ['vien-kiem-sat', 0.5, 22, ['communication', 'organisations']],
  ['toa-an', 0.6, 22, ['communication', 'organisations']],
  ['ptth', 0.5, 4, ['press']],
  ['bao', 0.5, 4, ['press']],
]

const noShares: ModelShares = { borderSea: 0, ethnic: 0, religious: 0, workplaces: 0, schools: 0 }

export const departmentProfiles: ReadonlyMap<string, DepartmentProfile> = new Map(
  departmentRows.map(([key, size, organisations, tasks, shares]) => [
    key,
    { key, size, organisations, tasks, shares: { ...noShares, ...shares } },
  ]),
)

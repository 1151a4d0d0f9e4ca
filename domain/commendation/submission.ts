import {
  type CommendationSubmission,
  commendationSubmission,
  type OfficialDocument,
} from '../document/index.ts'
import { partsOf } from './commendation.ts'
import type { NomineeProfile, Round } from './schema.ts'

interface ToSubmit {
  readonly issuing: CommendationSubmission['issuing']
  readonly decider: string
  readonly round: Pick<Round, 'award' | 'merit' | 'simplified' | 'threshold'>
  readonly nominees: readonly (NomineeProfile & { readonly unitName: string })[]
  readonly heldOn: string
  readonly members: number
}

const legalBases = [
  'Căn cứ Luật Tổ chức chính quyền địa phương;',
  'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
]

const papers = {
  submission: 'Tờ trình của các cơ quan, đơn vị, địa phương',
  achievement: 'Báo cáo thành tích của các tập thể, cá nhân, có xác nhận của thủ trưởng đơn vị',
  minutes: 'Biên bản họp hội đồng thi đua - khen thưởng của các cơ quan, đơn vị, địa phương',
  summary: 'Báo cáo tóm tắt thành tích của các cơ quan, đơn vị, địa phương',
} as const

const written = (day: string): string => day.split('-').toReversed().join('/')

/** Where the person works, or the body of a collective, and who put it forward. */
const placeOf = ({ position, workUnit }: NomineeProfile): string =>
  [position, workUnit].filter(words => words.trim() !== '').join(', ')

/** The submission to the chairman of the province, with the lists of those whom the council recommended. */
export const submissionOf = ({
  issuing,
  decider,
  round,
  nominees,
  heldOn,
  members,
}: ToSubmit): OfficialDocument => {
  const of = (kind: NomineeProfile['kind']) =>
    nominees
      .filter(nominee => nominee.kind === kind)
      .map(nominee => ({
        name: nominee.name,
        position: placeOf(nominee),
        achievement: nominee.achievement,
      }))
  return commendationSubmission({
    issuing,
    decider,
    award: round.award,
    merit: round.merit,
    legalBases,
    collectives: of('collective'),
    individuals: of('individual'),
    council: `kết quả biểu quyết của Hội đồng Thi đua - Khen thưởng tỉnh ngày ${written(heldOn)} (${members} thành viên; tỷ lệ phiếu đồng ý từ ${round.threshold}% trở lên)`,
    dossier: [
      ...partsOf(round.simplified).map(part => papers[part]),
      'Biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh',
    ],
  })
}

import {
  type CommendationSubmission,
  commendationSubmission,
  type OfficialDocument,
} from '../document/index.ts'
import { partsOf } from './commendation.ts'
import type { NomineeProfile, Round } from './schema.ts'

interface Submitting {
  readonly issuing: CommendationSubmission['issuing']
  readonly decider: string
  /** `Kế hoạch số 12/KH-UBND về …`. */
  readonly plan: string
  readonly round: Pick<Round, 'award' | 'merit' | 'simplified' | 'threshold'>
  readonly nominees: readonly NomineeProfile[]
}

const written = (day: string): string => day.split('-').toReversed().join('/')

/** Where the person works, or the body that a collective belongs to. */
const placeOf = ({ position, workUnit }: NomineeProfile): string =>
  [position, workUnit].filter(words => words.trim() !== '').join(', ')

const listOf = (nominees: readonly NomineeProfile[], kind: NomineeProfile['kind']) =>
  nominees
    .filter(nominee => nominee.kind === kind)
    .map(nominee => ({
      name: nominee.name,
      position: placeOf(nominee),
      achievement: nominee.achievement,
    }))

const commending = (
  { issuing, decider, plan, round, nominees }: Submitting,
  council: string,
  dossier: readonly string[],
): OfficialDocument =>
  commendationSubmission({
    issuing,
    decider,
    award: round.award,
    merit: round.merit,
    legalBases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      `Căn cứ ${plan};`,
    ],
    collectives: listOf(nominees, 'collective'),
    individuals: listOf(nominees, 'individual'),
    council,
    dossier,
  })

const received = {
  submission: 'Tờ trình của các cơ quan, đơn vị, địa phương',
  achievement: 'Báo cáo thành tích của các tập thể, cá nhân, có xác nhận của thủ trưởng đơn vị',
  minutes: 'Biên bản họp hội đồng thi đua - khen thưởng của các cơ quan, đơn vị, địa phương',
  summary: 'Báo cáo tóm tắt thành tích của các cơ quan, đơn vị, địa phương',
} as const

interface AfterCouncil extends Submitting {
  readonly heldOn: string
  readonly members: number
}

/** The submission to the chairman of the province, with the lists of those whom the council recommended. */
export const submissionOf = (submitting: AfterCouncil): OfficialDocument => {
  const { round, heldOn, members } = submitting
  const council = `kết quả biểu quyết của Hội đồng Thi đua - Khen thưởng tỉnh ngày ${written(heldOn)} (${members} thành viên; tỷ lệ phiếu đồng ý từ ${round.threshold}% trở lên)`
  const papers = partsOf(round.simplified).map(part => received[part])
  return commending(submitting, council, [...papers, 'Biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh'])
}

const enclosed = {
  achievement: 'Báo cáo thành tích của từng tập thể, cá nhân, có xác nhận của thủ trưởng đơn vị',
  minutes: 'Biên bản họp hội đồng thi đua - khen thưởng của đơn vị',
  summary: 'Báo cáo tóm tắt thành tích của các tập thể, cá nhân',
} as const

/** A unit's own submission, for it to sign, number and enter in its dossier. */
export const unitSubmissionOf = (submitting: Submitting): OfficialDocument => {
  const papers = partsOf(submitting.round.simplified).flatMap(part =>
    part === 'submission' ? [] : [enclosed[part]],
  )
  return commending(submitting, 'ý kiến thống nhất của hội đồng thi đua - khen thưởng', papers)
}

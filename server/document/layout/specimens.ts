import {
  chaseSpecimen,
  invitationSpecimen,
  minutesSpecimen,
  receiptSpecimen,
  submissionSpecimen,
} from './specimenLetters.ts'
import { planSpecimen, reportSpecimen } from './specimenReports.ts'

/** Documents of every type, as long and as awkward as real ones. People in them are invented. */
export const specimens = {
  'ke-hoach': planSpecimen,
  'bao-cao': reportSpecimen,
  'cong-van-don-doc': chaseSpecimen,
  'giay-moi': invitationSpecimen,
  'to-trinh': submissionSpecimen,
  'bien-ban': minutesSpecimen,
  'phieu-tiep-nhan': receiptSpecimen,
} as const

export { chaseSpecimen, planSpecimen, reportSpecimen }

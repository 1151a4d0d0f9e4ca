import { z } from 'zod'
import { day, fileAnswer, id, instant, may, nothing, read, write } from '../shared/index.ts'
import {
  dossierPartNames,
  dossierStateNames,
  nomineeKindNames,
  nomineeStateNames,
  turnNames,
} from './commendation.ts'

const line = z.string().trim().max(300)
const revision = z.number().int().positive()
const dossierAt = { campaignId: id, unitId: id }
const nomineeAt = { campaignId: id, nomineeId: id }

/** Only what a list of nominees holds: no birthday, no address, no number of any card. */
export const nomineeProfile = z.object({
  kind: z.enum(nomineeKindNames),
  name: line.min(2),
  /** Office of a person; of a collective it may stay empty. */
  position: line,
  /** Where the person works; the body that a collective belongs to. */
  workUnit: line,
  achievement: z.string().trim().max(4000),
})
export type NomineeProfile = z.output<typeof nomineeProfile>

export const round = z.object({
  dueOn: day,
  dueAt: instant,
  award: z.string(),
  merit: z.string(),
  simplified: z.boolean(),
  threshold: z.number(),
  mostCollectives: z.number().nullable(),
  mostIndividuals: z.number().nullable(),
  clause: z.object({ obligationId: z.number(), section: z.string(), text: z.string() }).nullable(),
})
export type Round = z.output<typeof round>

export const vote = z.object({
  inFavour: z.number().int().min(0).max(1000),
  against: z.number().int().min(0).max(1000),
  absent: z.number().int().min(0).max(1000),
})

export const nominee = nomineeProfile.extend({
  id: z.number(),
  revision,
  state: z.enum(nomineeStateNames),
  vote: vote.extend({ heldOn: day }).nullable(),
  decision: z.object({ number: z.string(), decidedOn: day }).nullable(),
})
export type Nominee = z.output<typeof nominee>

export const paper = z.object({
  id: z.number(),
  part: z.enum(dossierPartNames),
  nomineeId: z.number().nullable(),
  number: z.string(),
  datedOn: day,
  confirmedBy: z.string(),
  extract: z.string(),
  fileName: z.string().nullable(),
  /** What the board found; null until it has looked, and again once the part is put anew. */
  fine: z.boolean().nullable(),
  remark: z.string(),
})
export type Paper = z.output<typeof paper>

const state = z.enum(dossierStateNames)

export const listCommendations = read({
  name: 'commendation.list',
  label: { vi: 'Xem việc khen thưởng', en: 'List commendations' },
  roles: [],
  input: nothing,
  output: z.object({
    own: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        unitId: z.number(),
        unitName: z.string(),
        award: z.string(),
        dueAt: instant,
        late: z.boolean(),
        state,
        nominees: z.number(),
        /** The campaign still runs, so that the dossier may be written. */
        open: z.boolean(),
      }),
    ),
    boards: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        /** Whether the round has been opened. */
        open: z.boolean(),
        waiting: z.number(),
        may,
      }),
    ),
  }),
})

export const dossier = z.object({
  campaignId: z.number(),
  campaignName: z.string(),
  unitId: z.number(),
  unitName: z.string(),
  round,
  state,
  /** Of the first submission; until then, whether the due date has passed. */
  late: z.boolean(),
  submittedAt: instant.nullable(),
  nominees: z.array(nominee),
  papers: z.array(paper),
  lacks: z.array(z.object({ path: z.string(), vi: z.string(), en: z.string() })),
  turns: z.array(
    z.object({ id: z.number(), what: z.enum(turnNames), reason: z.string(), at: instant, by: z.string() }),
  ),
  may,
})
export type Dossier = z.output<typeof dossier>

export const readDossier = read({
  name: 'commendation.dossier',
  label: { vi: 'Xem hồ sơ khen thưởng của một đơn vị', en: 'Read the dossier of a unit' },
  roles: [],
  input: z.object(dossierAt),
  output: dossier,
})

export const readPaperFile = read({
  name: 'commendation.file',
  label: { vi: 'Mở văn bản trong hồ sơ khen thưởng', en: 'Open a paper of a dossier' },
  roles: [],
  input: z.object({ campaignId: id, paperId: id }),
  output: fileAnswer,
})

/** The unit's submission with its lists, to sign and number. */
export const saveUnitSubmission = read({
  name: 'commendation.unitSubmission',
  label: { vi: 'Tải mẫu tờ trình khen thưởng của đơn vị', en: 'Save the submission of a unit to sign' },
  roles: [],
  input: z.object(dossierAt),
  output: fileAnswer,
})

export const nominate = write({
  name: 'commendation.nominate',
  label: { vi: 'Đề nghị tập thể, cá nhân khen thưởng', en: 'Put forward for commendation' },
  roles: ['reporter'],
  input: z.object({ ...dossierAt, profile: nomineeProfile }),
  output: z.object({ nomineeId: z.number() }),
})

export const editNominee = write({
  name: 'commendation.edit',
  label: { vi: 'Sửa nội dung đề nghị khen thưởng', en: 'Edit a nominee' },
  roles: ['reporter'],
  input: z.object({ ...nomineeAt, revision, profile: nomineeProfile }),
  output: z.object({ revision }),
})

/** The name, the achievements and the papers of the nominee are erased; that one was withdrawn stays. */
export const withdrawNominee = write({
  name: 'commendation.withdraw',
  label: { vi: 'Rút đề nghị khen thưởng', en: 'Withdraw a nominee' },
  roles: ['reporter'],
  input: z.object({ ...nomineeAt, reason: z.string().trim().max(2000) }),
  output: nothing,
})

export const putPaper = write({
  name: 'commendation.putPaper',
  label: { vi: 'Ghi văn bản của hồ sơ khen thưởng', en: 'Enter a paper of the dossier' },
  roles: ['reporter'],
  input: z.object({
    ...dossierAt,
    part: z.enum(dossierPartNames),
    /** Whose achievement report; null for the papers of the dossier as a whole. */
    nomineeId: id.nullable(),
    number: z.string().trim().min(1).max(60),
    datedOn: day,
    confirmedBy: line,
    extract: z.string().trim().max(2000),
    /** A file uploaded before; null keeps the one that is there. */
    fileId: id.nullable(),
  }),
  output: z.object({ paperId: z.number() }),
})

export const submitDossier = write({
  name: 'commendation.submit',
  label: { vi: 'Gửi hồ sơ khen thưởng lên tỉnh', en: 'Submit the dossier to the province' },
  roles: ['reporter'],
  input: z.object(dossierAt),
  output: z.object({ submittedAt: instant, late: z.boolean() }),
})

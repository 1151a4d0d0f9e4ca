import { z } from 'zod'
import { day, fileAnswer, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { dossierStateNames } from './commendation.ts'
import { nominee, round, vote } from './schema.ts'

const campaign = z.object({ campaignId: id })
const dossierAt = { campaignId: id, unitId: id }
const most = z.number().int().min(0).max(100).nullable()

export const member = z.object({
  /** The office, with the name where the province lists it: `Phó Chủ tịch UBND tỉnh, Chủ tịch Hội đồng`. */
  name: z.string().trim().min(3).max(200),
  /** Whose nominees the member does not vote on; null for somebody of no unit here. */
  unitId: id.nullable(),
})

export const boardRow = z.object({
  unitId: z.number(),
  unitName: z.string(),
  /** Owes a report in this campaign and is therefore asked; others may put forward as well. */
  asked: z.boolean(),
  state: z.enum(dossierStateNames),
  late: z.boolean(),
  submittedAt: instant.nullable(),
  collectives: z.number(),
  individuals: z.number(),
  /** Nothing that the dossier must hold is missing. */
  whole: z.boolean(),
  awarded: z.number(),
  /** Members of the council who may vote on this unit, and those left out. */
  voters: z.number(),
  own: z.number(),
})
export type BoardRow = z.output<typeof boardRow>

export const readCommendationBoard = read({
  name: 'commendation.board',
  label: { vi: 'Xem bảng khen thưởng toàn tỉnh', en: 'Read the commendations of the province' },
  roles: ['emulation', 'officer', 'leader'],
  input: campaign,
  output: z.object({
    campaignName: z.string(),
    round: round.nullable(),
    rows: z.array(boardRow),
    /** What stands before the council or has been voted on: the list of nominees with their units. */
    nominees: z.array(nominee.extend({ unitId: z.number(), unitName: z.string() })),
    members: z.array(z.object({ name: z.string(), unitId: z.number().nullable(), unitName: z.string() })),
    decisions: z.array(z.object({ id: z.number(), number: z.string(), decidedOn: day, granted: z.number() })),
    submissions: z.array(z.object({ documentId: z.number(), draftedAt: instant, by: z.string() })),
    /** Clauses of the plan that speak of commendation, and the units that the campaign binds. */
    clauses: z.array(z.object({ obligationId: z.number(), section: z.string(), text: z.string() })),
    units: z.array(z.object({ id: z.number(), name: z.string() })),
    /** Votes have been given: threshold, members and the kind of dossier stay as they are. */
    voted: z.boolean(),
    may,
  }),
})

export const setRound = write({
  name: 'commendation.setRound',
  label: { vi: 'Mở, thiết lập đợt xét khen thưởng', en: 'Open and set up the commendation' },
  roles: ['emulation', 'officer'],
  input: z.object({
    campaignId: id,
    dueOn: day,
    award: z.string().trim().min(5).max(300),
    merit: z.string().trim().min(5).max(500),
    simplified: z.boolean(),
    /** Per cent of the members who may vote. */
    threshold: z.number().int().min(50).max(100),
    mostCollectives: most,
    mostIndividuals: most,
    obligationId: id.nullable(),
    members: z.array(member).max(60),
  }),
  output: nothing,
})

const remarks = z
  .array(z.object({ paperId: id, fine: z.boolean(), remark: z.string().trim().max(500) }))
  .max(300)

export const acceptDossier = write({
  name: 'commendation.accept',
  label: { vi: 'Nhận hồ sơ khen thưởng đủ thành phần', en: 'Accept a dossier' },
  roles: ['emulation', 'officer'],
  input: z.object({ ...dossierAt, remarks }),
  output: nothing,
})

export const returnDossier = write({
  name: 'commendation.return',
  label: { vi: 'Trả lại hồ sơ khen thưởng', en: 'Return a dossier' },
  roles: ['emulation', 'officer'],
  input: z.object({ ...dossierAt, remarks, reason: z.string().trim().min(10).max(2000) }),
  output: nothing,
})

export const recordVotes = write({
  name: 'commendation.vote',
  label: { vi: 'Ghi kết quả biểu quyết của hội đồng', en: 'Record the votes of the council' },
  roles: ['emulation', 'officer'],
  input: z.object({
    campaignId: id,
    heldOn: day,
    ballots: z
      .array(vote.extend({ nomineeId: id }))
      .min(1)
      .max(500),
  }),
  output: nothing,
})

/** The submission to the chairman with the lists of all who were recommended and wait for the decision. */
export const draftSubmission = write({
  name: 'commendation.draft',
  label: { vi: 'Lập tờ trình đề nghị tặng Bằng khen', en: 'Draft the submission to the chairman' },
  roles: ['emulation', 'officer'],
  input: campaign,
  output: z.object({ documentId: z.number() }),
})

/** A drafted submission as Word, for whoever sees the commendation and holds no right on documents. */
export const saveSubmission = read({
  name: 'commendation.submission',
  label: { vi: 'Tải tờ trình khen thưởng', en: 'Save the submission for commendation' },
  roles: ['emulation', 'officer', 'leader'],
  input: z.object({ campaignId: id, documentId: id }),
  output: fileAnswer,
})

export const recordDecision = write({
  name: 'commendation.decide',
  label: { vi: 'Ghi quyết định khen thưởng', en: 'Record the decision on commendation' },
  roles: ['emulation', 'officer'],
  input: z.object({
    campaignId: id,
    number: z.string().trim().min(1).max(60),
    decidedOn: day,
    granted: z.array(id).max(500),
    declined: z.array(id).max(500),
  }),
  output: z.object({ decisionId: z.number() }),
})

import { z } from 'zod'
import { day, fileAnswer, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { evidence, evidenceFile } from './evidenceSchema.ts'
import { consentWayNames, exemplarKindNames, exemplarStateNames, turnNames } from './exemplar.ts'

const kind = z.enum(exemplarKindNames)
const state = z.enum(exemplarStateNames)
const line = z.string().trim().max(300)
const reason = z.string().trim().min(10).max(2000)
const at = { campaignId: id, exemplarId: id }
const revision = z.number().int().positive()
const duty = z.object({ campaignId: id, assignmentId: id })

/** Only what the file for a certificate of merit needs: no birthday, no address, no number of any card. */
export const profile = z.object({
  /** Of the collective, or of the person with the form of address that the locality uses. */
  name: line.min(2),
  /** Position or occupation; of a collective it stays empty. */
  position: line,
  workUnit: line,
  field: line,
  /** What the example is, in a line. */
  title: line,
  achievements: z.string().trim().max(20_000),
})
export type Profile = z.output<typeof profile>

const consent = z.object({ givenOn: day, how: z.enum(consentWayNames) })

export const exemplarView = z.object({
  id: z.number(),
  campaignId: z.number(),
  assignmentId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  kind,
  state,
  slot: z.number().nullable(),
  revision,
  sentAt: instant.nullable(),
  erasedAt: instant.nullable(),
  /** null once it is erased. */
  profile: profile.nullable(),
  consent: consent.extend({ recordedBy: z.string(), recordedAt: instant }).nullable(),
  evidence: z.array(evidence),
  files: z.array(evidenceFile),
  turns: z.array(
    z.object({ id: z.number(), what: z.enum(turnNames), reason: z.string(), at: instant, by: z.string() }),
  ),
  may,
})
export type ExemplarView = z.output<typeof exemplarView>

export const quota = z.object({
  collective: z.number(),
  individual: z.number(),
  /** The clause counts neither kind: one of each is taken. */
  assumed: z.boolean(),
})

/** What was decided by which majority; the ballots name exemplars by id, so that erasure reaches them. */
export const meeting = z.object({
  heldOn: day,
  startedAt: z.string().trim().max(40),
  endedAt: z.string().trim().max(40),
  venue: line.min(3),
  chair: line.min(3),
  secretary: line.min(3),
  present: z.array(line.min(2)).min(2).max(60),
  absent: z.array(line.min(2)).max(60),
  ballots: z
    .array(
      z.object({
        exemplarId: id,
        inFavour: z.number().int().min(0).max(1000),
        against: z.number().int().min(0).max(1000),
      }),
    )
    .max(200),
  conclusion: z.string().trim().max(4000),
})
export type Meeting = z.output<typeof meeting>

export const listExemplarDuties = read({
  name: 'exemplar.duties',
  label: { vi: 'Xem nhiệm vụ chọn điển hình', en: 'List duties to choose exemplars' },
  roles: [],
  input: nothing,
  output: z.object({
    duties: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        assignmentId: z.number(),
        unitName: z.string(),
        section: z.string(),
        text: z.string(),
        dueAt: instant.nullable(),
        state: z.string(),
        quota,
        /** Places filled by what is chosen or further. */
        filled: z.number(),
      }),
    ),
    /** Campaigns in which the person sees the province’s board. */
    boards: z.array(
      z.object({
        campaignId: z.number(),
        campaignName: z.string(),
        places: z.number(),
        withProvince: z.number(),
        isReviewer: z.boolean(),
      }),
    ),
  }),
})

export const readLocality = read({
  name: 'exemplar.locality',
  label: { vi: 'Xem điển hình của một đơn vị', en: 'Read the exemplars of a unit' },
  roles: [],
  input: duty,
  output: z.object({
    campaignName: z.string(),
    planId: z.number(),
    obligationId: z.number(),
    section: z.string(),
    text: z.string(),
    dueOn: day.nullable(),
    dueAt: instant.nullable(),
    assignmentState: z.string(),
    unitId: z.number(),
    unitName: z.string(),
    quota,
    legs: z.array(
      z.object({
        receiverUnitId: z.number(),
        receiverName: z.string(),
        receivedAt: instant.nullable(),
      }),
    ),
    exemplars: z.array(exemplarView),
    meeting: meeting.nullable(),
    /** The unit’s last submission in this campaign, to take evidence from. */
    source: z
      .object({
        reportId: z.number(),
        version: z.number(),
        sections: z.array(z.object({ section: z.string(), title: z.string(), text: z.string() })),
        attachments: z.array(z.object({ id: z.number(), name: z.string(), size: z.number() })),
      })
      .nullable(),
    now: instant,
    may,
  }),
})

export const readExemplar = read({
  name: 'exemplar.read',
  label: { vi: 'Xem hồ sơ điển hình', en: 'Read an exemplar' },
  roles: [],
  input: z.object(at),
  output: exemplarView,
})

export const proposeExemplar = write({
  name: 'exemplar.propose',
  label: { vi: 'Đề xuất điển hình', en: 'Propose an exemplar' },
  roles: ['reporter'],
  input: duty.extend({ kind, profile }),
  output: z.object({ exemplarId: z.number() }),
})

export const editExemplar = write({
  name: 'exemplar.edit',
  label: { vi: 'Sửa hồ sơ điển hình', en: 'Edit an exemplar' },
  roles: ['reporter'],
  input: z.object({ ...at, revision, profile }),
  output: z.object({ revision }),
})

export const recordConsent = write({
  name: 'exemplar.consent',
  label: { vi: 'Ghi nhận sự đồng ý', en: 'Record consent' },
  roles: ['reporter'],
  input: z.object({ ...at, ...consent.shape }),
  output: nothing,
})

/** The locality's meeting: its minutes and who holds each place from now on. */
export const chooseLocally = write({
  name: 'exemplar.choose',
  label: { vi: 'Ghi biên bản chọn tại đơn vị', en: 'Record the local choice' },
  roles: ['reporter'],
  input: duty.extend({ exemplarIds: z.array(id).min(1).max(40), meeting }),
  output: nothing,
})

export const sendExemplars = write({
  name: 'exemplar.send',
  label: { vi: 'Gửi điển hình lên tỉnh', en: 'Send exemplars to the province' },
  roles: ['reporter'],
  input: duty,
  output: z.object({ sentAt: instant, late: z.boolean() }),
})

export const withdrawExemplar = write({
  name: 'exemplar.withdraw',
  label: { vi: 'Rút điển hình', en: 'Withdraw an exemplar' },
  roles: ['reporter'],
  input: z.object({ ...at, reason }),
  output: nothing,
})

export const replaceExemplar = write({
  name: 'exemplar.replace',
  label: { vi: 'Thay thế điển hình', en: 'Replace an exemplar' },
  roles: ['reporter'],
  input: z.object({ ...at, byExemplarId: id, reason }),
  output: nothing,
})

export const exportExemplar = read({
  name: 'exemplar.export',
  label: { vi: 'Xuất thông tin của người được nêu tên', en: 'Export the data of the person named' },
  roles: [],
  input: z.object(at),
  output: fileAnswer,
})

/** On request of the person named: the profile, the evidence and the reasons go; that there was one stays. */
export const eraseExemplar = write({
  name: 'exemplar.erase',
  label: { vi: 'Xóa thông tin cá nhân theo yêu cầu', en: 'Erase personal data on request' },
  roles: ['reporter', 'officer'],
  input: z.object({ ...at, requestedOn: day }),
  output: nothing,
})

export const saveLocalMinutes = read({
  name: 'exemplar.localMinutes',
  label: { vi: 'Tải biên bản chọn tại đơn vị', en: 'Save the minutes of the local choice' },
  roles: [],
  input: duty,
  output: fileAnswer,
})

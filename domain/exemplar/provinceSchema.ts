import { z } from 'zod'
import { day, id, instant, may, nothing, read, write } from '../shared/index.ts'
import { exemplarKindNames, exemplarStateNames } from './exemplar.ts'
import { exemplarView, meeting, quota } from './schema.ts'

const campaign = z.object({ campaignId: id })
const duty = campaign.extend({ assignmentId: id })
const kind = z.enum(exemplarKindNames)
/** 0 to 10, at most two places. */
const scoreValue = z.string().regex(/^(?:10(?:\.0{1,2})?|\d(?:\.\d{1,2})?)$/)

export const receiveExemplars = write({
  name: 'exemplar.receive',
  label: { vi: 'Xác nhận đã nhận hồ sơ điển hình', en: 'Confirm receipt of exemplars' },
  roles: ['receiver', 'officer'],
  input: duty,
  output: z.object({ receivedAt: instant }),
})

export const acceptExemplars = write({
  name: 'exemplar.accept',
  label: { vi: 'Tiếp nhận điển hình của đơn vị', en: 'Accept the exemplars of a unit' },
  roles: ['officer'],
  input: duty,
  output: nothing,
})

export const returnExemplar = write({
  name: 'exemplar.return',
  label: { vi: 'Trả lại hồ sơ điển hình', en: 'Return an exemplar' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    exemplarId: id,
    reason: z.string().trim().min(10).max(2000),
  }),
  output: nothing,
})

const place = z.object({
  assignmentId: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  kind,
  slot: z.number(),
  /** null while nobody is chosen for the place. */
  exemplarId: z.number().nullable(),
  state: z.enum(exemplarStateNames).nullable(),
  /** null where it is not sent, or erased. */
  name: z.string().nullable(),
  title: z.string().nullable(),
  field: z.string().nullable(),
  sentAt: instant.nullable(),
  late: z.boolean(),
  dueAt: instant.nullable(),
  candidates: z.number(),
  sheets: z.number(),
  expected: z.number(),
})
export type Place = z.output<typeof place>

export const readBoard = read({
  name: 'exemplar.board',
  label: { vi: 'Xem bảng điển hình toàn tỉnh', en: 'Read the board of exemplars' },
  roles: ['officer', 'emulation', 'leader'],
  input: campaign,
  output: z.object({
    campaignName: z.string(),
    section: z.string(),
    text: z.string(),
    places: z.array(place),
    isReviewer: z.boolean(),
    concluded: z.boolean(),
    now: instant,
    may,
  }),
})

const criterion = z.object({
  id: z.number(),
  name: z.string(),
  guidance: z.string(),
  weight: z.number(),
})
export type Criterion = z.output<typeof criterion>

const person = z.object({
  id: z.number(),
  name: z.string(),
  position: z.string(),
  unitName: z.string(),
})

export const readPanel = read({
  name: 'exemplar.panel',
  label: { vi: 'Xem tiêu chí và hội đồng chấm', en: 'Read criteria and council' },
  roles: ['officer', 'emulation', 'leader'],
  input: campaign,
  output: z.object({
    campaignName: z.string(),
    criteria: z.array(criterion),
    reviewers: z.array(person),
    /** People of the province’s bodies who could be appointed. */
    people: z.array(person),
    scoring: z.boolean(),
    may,
  }),
})

export const setCriteria = write({
  name: 'exemplar.setCriteria',
  label: { vi: 'Đặt tiêu chí và hệ số', en: 'Set criteria and weights' },
  roles: ['officer', 'emulation'],
  input: campaign.extend({
    criteria: z
      .array(
        z.object({
          name: z.string().trim().min(3).max(200),
          guidance: z.string().trim().max(1000),
          weight: z.number().int().min(1).max(100),
        }),
      )
      .min(1)
      .max(12),
  }),
  output: nothing,
})

export const appointReviewers = write({
  name: 'exemplar.appoint',
  label: { vi: 'Cử hội đồng chấm điểm', en: 'Appoint the reviewers' },
  roles: ['officer', 'emulation'],
  input: campaign.extend({ personIds: z.array(id).min(1).max(40) }),
  output: nothing,
})

const score = z.object({ criterionId: z.number(), value: z.string() })

export const readScoring = read({
  name: 'exemplar.scoring',
  label: { vi: 'Xem phiếu chấm của tôi', en: 'Read my score sheets' },
  roles: [],
  input: campaign,
  output: z.object({
    campaignName: z.string(),
    criteria: z.array(criterion),
    entries: z.array(
      z.object({
        exemplar: exemplarView,
        scores: z.array(score),
        note: z.string(),
        savedAt: instant.nullable(),
        /** The file was sent anew after this sheet: it counts again once it is saved. */
        outdated: z.boolean(),
        ownUnit: z.boolean(),
        full: z.boolean(),
      }),
    ),
  }),
})

export const scoreExemplar = write({
  name: 'exemplar.score',
  label: { vi: 'Chấm điểm điển hình', en: 'Score an exemplar' },
  roles: [],
  input: z.object({
    campaignId: id,
    exemplarId: id,
    /** A criterion without a score is left out; the sheet counts when none is. */
    scores: z.array(z.object({ criterionId: id, value: scoreValue })).max(12),
    note: z.string().trim().max(2000),
  }),
  output: z.object({ full: z.boolean(), savedAt: instant }),
})

export const readRanking = read({
  name: 'exemplar.ranking',
  label: { vi: 'Xem bảng xếp hạng điển hình', en: 'Read the ranking of exemplars' },
  roles: ['officer', 'emulation', 'leader'],
  input: campaign,
  output: z.object({
    campaignName: z.string(),
    criteria: z.array(criterion),
    quota,
    /** The clause that asks the province for its own, where the plan has one. */
    provinceDuty: z.object({ section: z.string(), text: z.string(), dueOn: day.nullable() }).nullable(),
    kinds: z.array(
      z.object({
        kind,
        rows: z.array(
          z.object({
            exemplarId: z.number(),
            unitName: z.string(),
            name: z.string().nullable(),
            title: z.string().nullable(),
            state: z.enum(exemplarStateNames),
            points: z.string().nullable(),
            rank: z.number().nullable(),
            tied: z.boolean(),
            counted: z.number(),
            missing: z.array(z.string()),
            sheets: z.array(
              z.object({ reviewer: z.string(), points: z.string().nullable(), note: z.string() }),
            ),
          }),
        ),
      }),
    ),
    meeting: meeting.nullable(),
    documentId: z.number().nullable(),
    dispatch: z
      .object({
        sentOn: day,
        recipient: z.string(),
        documentId: z.number().nullable(),
      })
      .nullable(),
    may,
  }),
})

/** The province's meeting: it selects, and its minutes become a draft in the register of documents. */
export const concludeExemplars = write({
  name: 'exemplar.conclude',
  label: { vi: 'Kết luận chọn điển hình của tỉnh', en: 'Conclude the province’s choice' },
  roles: ['officer', 'emulation'],
  input: campaign.extend({
    exemplarIds: z.array(id).min(1).max(40),
    meeting,
    /** Why the choice is not simply the highest scores; needed where scores are missing, tied or passed over. */
    why: z.string().trim().max(4000),
  }),
  output: z.object({ documentId: z.number() }),
})

export const dispatchExemplars = write({
  name: 'exemplar.dispatch',
  label: { vi: 'Ghi nhận gửi điển hình lên trên', en: 'Record the exemplars as sent up' },
  roles: ['officer'],
  input: campaign.extend({ sentOn: day, recipient: z.string().trim().min(3).max(300) }),
  output: z.object({ documentId: z.number() }),
})

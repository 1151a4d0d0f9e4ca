import { z } from 'zod'
import { assignmentStateNames } from '../campaign/index.ts'
import { heldWhy, onMap as onMapShown, unitNamed, weightGiven } from '../org/index.ts'
import { outline, readReport } from '../report/index.ts'
import { day, id, instant, read } from '../shared/index.ts'

/** Which versions count: only accepted ones, or also those handed in and not yet judged. */
export const basis = z.enum(['accepted', 'submitted'])
export type Basis = z.output<typeof basis>

const group = z.object({
  obligationId: z.number(),
  section: z.string(),
  text: z.string(),
  expected: z.number(),
  contributing: z.number(),
})

const total = z.object({
  indicator: z.string(),
  period: z.string(),
  value: z.string().nullable(),
  /** How many units the total is made of. */
  units: z.number(),
})

/** Σ as reported = Σ on the map + Σ held, for one count or amount over the whole window. */
export const proof = z.object({
  indicator: z.string(),
  reported: z.string(),
  carried: z.string(),
  /** The part of it that stays with units whose level ended, below the units of the map. */
  below: z.string(),
  held: z.string(),
  /** How many units of the map hold a part that was rounded. */
  apportioned: z.number(),
})

/** How the totals are read on the map of another day. */
const onMap = z.object({
  onDay: day,
  /** Units of the map that reports go to, and those all of whose reports are in. */
  expected: z.number(),
  contributing: z.number(),
  missing: z.array(unitNamed.extend({ from: z.array(unitNamed) })),
  /** Units that ended together with their level: their reports stay, found below a unit of the map. */
  below: z.array(unitNamed.extend({ under: unitNamed })),
  /** Units whose reports stay with them, because nobody can say where they belong on the map. */
  held: z.array(unitNamed.extend({ why: heldWhy })),
})

const standing = z.object({
  campaignName: z.string(),
  basis,
  windowFrom: day.nullable(),
  windowTo: day.nullable(),
  outline,
  /** The report duties, each with how many of its units the totals hold. */
  groups: z.array(group),
  expected: z.number(),
  contributing: z.number(),
  missing: z.array(
    z.object({
      unitId: z.number(),
      unitName: z.string(),
      state: z.enum(assignmentStateNames),
      /** The report in the making, where there is one. */
      reportId: z.number().nullable(),
    }),
  ),
  /** Reports accepted in part: of them the totals hold these sections' figures alone. */
  partly: z.array(
    z.object({
      unitId: z.number(),
      unitName: z.string(),
      reportId: z.number().nullable(),
      acceptedSections: z.array(z.string()),
    }),
  ),
  onMap: onMap.nullable(),
  /** The day of the map on which the plan was resolved. */
  reportedOn: day,
  now: instant,
})

/** Whose reports are in a roll-up and whose are missing, without one figure: this costs what the units are, not what they gave. */
export const readStanding = read({
  name: 'rollup.standing',
  label: { vi: 'Xem báo cáo nào đã có trong tổng hợp', en: 'See whose reports a roll-up holds' },
  roles: ['officer', 'leader', 'receiver', 'archivist', 'emulation', 'finance', 'press'],
  input: z.object({
    campaignId: id,
    basis: basis.default('accepted'),
    /** One report duty, for instance that of the localities; without it all of them together. */
    obligationId: id.optional(),
    /** The day of the map to read the figures on; as they were reported without it. */
    mapOn: day.optional(),
  }),
  output: standing,
})

const sums = z.object({
  /** One total for each indicator and period that somebody reported. */
  totals: z.array(total),
  /** One total for each indicator over the whole window. */
  overall: z.array(total),
})

/** How many indicators are added up in one request at most. */
export const totalsAtOnce = 50

/** The totals of some indicators: a page of a large campaign asks for a few at a time, and shows what it has. */
export const readTotals = read({
  name: 'rollup.totals',
  label: { vi: 'Xem số tổng của một số chỉ tiêu', en: 'Read the totals of some indicators' },
  roles: readStanding.roles,
  input: readStanding.input.extend({ indicators: z.array(z.string()).min(1).max(totalsAtOnce) }),
  output: sums.extend({
    /** On the map of another day, that each sum is the same there. */
    proofs: z.array(proof),
  }),
})

/** Both at once, of all indicators. */
export const readRollup = read({
  name: 'rollup.read',
  label: { vi: 'Xem tổng hợp số liệu', en: 'Read the roll-up' },
  roles: readStanding.roles,
  input: readStanding.input,
  output: standing.extend({
    ...sums.shape,
    onMap: onMap.extend({ proofs: z.array(proof) }).nullable(),
  }),
})

/** The figures a total is made of, unit by unit. */
export const readContributors = read({
  name: 'rollup.contributors',
  label: { vi: 'Xem số liệu từng đơn vị', en: 'Read the contributors of a total' },
  roles: readRollup.roles,
  input: z.object({
    campaignId: id,
    basis: basis.default('accepted'),
    obligationId: id.optional(),
    indicator: z.string(),
  }),
  output: z.object({
    units: z.array(
      z.object({
        unitId: z.number(),
        unitName: z.string(),
        state: z.enum(assignmentStateNames),
        reportId: z.number().nullable(),
        /** The version that counts; null where none does yet. */
        version: z.number().nullable(),
        /** Accepted in part: these sections count; null where all of it does, or nothing. */
        acceptedSections: z.array(z.string()).nullable(),
        /** A rate is that of the unit's own two counts. */
        values: z.array(z.object({ period: z.string(), value: z.string().nullable() })),
        /** Over the whole window; null where the unit gave nothing. */
        overall: z.string().nullable(),
      }),
    ),
  }),
})

const placed = z.object({
  period: z.string(),
  value: z.string().nullable(),
  /** Rounded so that the whole stays whole. */
  apportioned: z.boolean(),
})

/** One version of one report on the map of another day: where its unit lies, and its figures place by place. */
export const readReportOnMap = read({
  name: 'rollup.report',
  label: { vi: 'Xem báo cáo trên bản đồ một ngày', en: 'Read a report on the map of a day' },
  roles: readReport.roles,
  input: z.object({ reportId: id, version: id, mapOn: day }),
  output: onMapShown.extend({
    outline,
    proofs: z.array(proof),
    /** One for each place and indicator. */
    figures: z.array(
      z.object({
        unitId: z.number(),
        held: heldWhy.nullable(),
        indicator: z.string(),
        values: z.array(placed),
        overall: placed.nullable(),
      }),
    ),
  }),
})

/** The same figures on the map of another day, place by place; those held stand where they stopped. */
export const readPlaces = read({
  name: 'rollup.places',
  label: { vi: 'Xem số liệu từng đơn vị trên bản đồ khác', en: 'Read a total unit by unit on another map' },
  roles: readRollup.roles,
  input: readContributors.input.extend({ mapOn: day }),
  output: z.object({
    places: z.array(
      unitNamed.extend({
        under: unitNamed.nullable(),
        held: heldWhy.nullable(),
        /** Units whose reports go here, where they are not just this unit itself. */
        from: z.array(unitNamed),
        values: z.array(
          z.object({ period: z.string(), value: z.string().nullable(), apportioned: z.boolean() }),
        ),
        overall: z.string().nullable(),
        apportioned: z.boolean(),
      }),
    ),
  }),
})

/** The campaigns in which a unit has handed in reports, counted on a map before a day: what its division would move. */
export const readUnitReports = read({
  name: 'rollup.ofUnit',
  label: { vi: 'Xem đơn vị đã báo cáo ở các đợt nào', en: 'See in which campaigns a unit reported' },
  roles: ['administrator', 'officer'],
  input: z.object({ unitId: id, before: day }),
  output: z.object({
    campaigns: z.array(
      z.object({
        campaignId: z.number(),
        name: z.string(),
        reports: z.number(),
        /** Numbers in the last version of each. */
        figures: z.number(),
      }),
    ),
  }),
})

/** How many figures of a campaign are told at first; the rest is asked for. */
export const foreseenAtFirst = 8

/**
 * What each successor of a unit would be given of the figures that stand on it, with the shares as they are being
 * typed; nothing is written. From the last version that each report was handed in as, accepted or not.
 */
export const foreseeShares = read({
  name: 'rollup.foreseeShares',
  label: { vi: 'Xem trước số liệu từng nơi nhận', en: 'Foresee what a division would give' },
  roles: readUnitReports.roles,
  input: z.object({
    unitId: id,
    onDay: day,
    /** The event that divides it; absent where the answer to a question would be the event. */
    successionId: id.optional(),
    into: z
      .array(z.object({ unitId: id, weight: weightGiven }))
      .min(1)
      .max(150),
    /** How many figures of each campaign. */
    limit: z.coerce.number<number>().int().min(1).max(2000).default(foreseenAtFirst),
  }),
  output: z.object({
    /** The latest first. */
    campaigns: z.array(
      z.object({
        campaignId: z.number(),
        name: z.string(),
        figures: z.array(
          z.object({
            indicator: z.string(),
            name: z.string(),
            nameEn: z.string(),
            unitOfMeasure: z.string(),
            period: z.string(),
            whole: z.string().nullable(),
            parts: z.array(z.object({ value: z.string().nullable(), apportioned: z.boolean() })),
            sum: z.string().nullable(),
          }),
        ),
        /** Figures that are not told here. */
        more: z.number(),
      }),
    ),
    /** Earlier campaigns that are not told here. */
    moreCampaigns: z.number(),
  }),
})

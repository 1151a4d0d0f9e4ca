import { z } from 'zod'
import { heldWhy } from '../org/index.ts'
import { day, id, instant, may, nothing, read, write } from '../shared/index.ts'

/** Where a passage comes from: a span of one section of one version of one report. */
export const citation = z.object({
  reportId: z.number(),
  version: z.number(),
  unitId: z.number(),
  unitName: z.string(),
  section: z.string(),
  /** Characters of the section's plain text (UTF-16), from and to. */
  start: z.number(),
  end: z.number(),
  /** The words of the source. */
  quote: z.string(),
  /** The unit has handed in a newer version since: the passage may no longer say what the unit says. */
  outdated: z.boolean(),
  /** The newest version the unit has handed in. */
  latestVersion: z.number(),
})
export type Citation = z.output<typeof citation>

export const passage = z.object({
  id: z.number(),
  section: z.string(),
  position: z.number(),
  text: z.string(),
  /** null for words of the standing agency's own. */
  citation: citation.nullable(),
  /** The words differ from those of the source. */
  reworded: z.boolean(),
  /** Lines of the text, counted from 0, that show a picture of the source, with the words they show it with. */
  pictures: z.array(z.object({ line: z.number(), uploadId: z.uuid(), caption: z.string() })),
  revision: z.number(),
  writtenBy: z.string().nullable(),
  writtenAt: instant,
})
export type Passage = z.output<typeof passage>

const unitRef = z.object({ unitId: z.number(), unitName: z.string() })

export const readSynthesis = read({
  name: 'synthesis.read',
  label: { vi: 'Xem báo cáo tổng hợp đang soạn', en: 'Read the synthesis' },
  roles: ['officer', 'leader', 'archivist'],
  input: z.object({ campaignId: id }),
  output: z.object({
    campaignName: z.string(),
    sections: z.array(
      z.object({
        label: z.string(),
        title: z.string(),
        guidance: z.string(),
        passages: z.array(passage),
        /** Accepted reports with words under this heading that no passage cites. */
        unquoted: z.array(unitRef),
      }),
    ),
    /** Units with an accepted report that are cited nowhere. */
    neverQuoted: z.array(unitRef),
    accepted: z.number(),
    /** Reports accepted in part, not among the accepted. */
    partly: z.number(),
    expected: z.number(),
    may,
  }),
})

/** What the accepted reports say under one heading, to quote from. */
export const readEvidence = read({
  name: 'synthesis.evidence',
  label: { vi: 'Xem nội dung các báo cáo theo mục', en: 'Read the evidence of a section' },
  roles: ['officer', 'leader', 'archivist'],
  input: z.object({ campaignId: id, section: z.string() }),
  output: z.object({
    /** The day of the map chosen for the report; null as reported. */
    mapOn: day.nullable(),
    evidence: z.array(
      unitRef.extend({
        /** Where the unit lies on that map; none as reported. */
        places: z.array(
          unitRef.extend({ under: unitRef.nullable(), held: heldWhy.nullable(), part: z.boolean() }),
        ),
        reportId: z.number(),
        version: z.number(),
        /** The report was accepted in part, this section with it. */
        partly: z.boolean(),
        text: z.string(),
        /** Its pictures, each with the characters of the text that stand for it. */
        pictures: z.array(
          z.object({ start: z.number(), end: z.number(), uploadId: z.uuid(), alt: z.string() }),
        ),
        /** Some passage of this heading cites the unit. */
        quoted: z.boolean(),
        /** What of this very text stands in passages already. */
        quotedSpans: z.array(z.object({ start: z.number(), end: z.number(), passageId: z.number() })),
      }),
    ),
  }),
})

/** The numbers of a section's passages, looked up in the figures of the unit cited and in the totals. */
export const readNumbers = read({
  name: 'synthesis.numbers',
  label: { vi: 'Đối chiếu số trong đoạn với số liệu', en: 'Check the numbers of passages' },
  roles: ['officer', 'leader', 'archivist'],
  input: z.object({ campaignId: id, section: z.string() }),
  output: z.object({
    passages: z.array(
      z.object({
        passageId: z.number(),
        numbers: z.array(
          z.object({
            start: z.number(),
            end: z.number(),
            value: z.string(),
            measure: z.string(),
            verdict: z.enum(['own', 'place', 'total', 'unknown']),
            found: z
              .object({ indicator: z.string(), period: z.string(), unit: z.string().nullable() })
              .nullable(),
          }),
        ),
      }),
    ),
  }),
})

/** The passage it shall stand after; null for the first place; absent for the last. */
const place = id.nullable().optional()
const passageText = z.string().trim().min(1).max(20_000)

export const quotePassage = write({
  name: 'passage.quote',
  label: { vi: 'Trích báo cáo vào mục', en: 'Quote a report' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    section: z.string(),
    reportId: id,
    version: id,
    sourceSection: z.string(),
    start: z.number().int().min(0),
    end: z.number().int().positive(),
    after: place,
    /** The words it shall read as, where they are not those of the source: a removed passage comes back so. */
    text: passageText.optional(),
  }),
  output: z.object({ passageId: z.number() }),
})

export const writePassage = write({
  name: 'passage.write',
  label: { vi: 'Viết thêm đoạn', en: 'Write a passage' },
  roles: ['officer'],
  input: z.object({ campaignId: id, section: z.string(), text: passageText, after: place }),
  output: z.object({ passageId: z.number() }),
})

export const editPassage = write({
  name: 'passage.edit',
  label: { vi: 'Sửa đoạn', en: 'Edit a passage' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    passageId: id,
    text: passageText,
    revision: z.number().int().positive(),
  }),
  output: z.object({ revision: z.number() }),
})

export const movePassage = write({
  name: 'passage.move',
  label: { vi: 'Chuyển chỗ đoạn', en: 'Move a passage' },
  roles: ['officer'],
  input: z.object({
    campaignId: id,
    passageId: id,
    section: z.string(),
    /** The passage it shall stand after; null for the first place. */
    after: id.nullable(),
  }),
  output: nothing,
})

export const removePassage = write({
  name: 'passage.remove',
  label: { vi: 'Bỏ đoạn', en: 'Remove a passage' },
  roles: ['officer'],
  input: z.object({ campaignId: id, passageId: id }),
  output: nothing,
})

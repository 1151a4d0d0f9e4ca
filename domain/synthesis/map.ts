import { z } from 'zod'
import { heldWhy, unitNamed } from '../org/index.ts'
import { outline } from '../report/index.ts'
import { proof } from '../rollup/index.ts'
import { day, id, instant, may, read, write } from '../shared/index.ts'

const readers = ['officer', 'leader', 'archivist'] as const

/** On which map the consolidated report reads its units, with the proof that its sums are those reported. */
export const readSynthesisMap = read({
  name: 'synthesis.map',
  label: { vi: 'Xem bản đồ của báo cáo tổng hợp', en: 'Read the map of the synthesis' },
  roles: readers,
  input: z.object({ campaignId: id }),
  output: z.object({
    /** null: as reported. */
    mapOn: day.nullable(),
    /** Counted from 0, where nobody has chosen yet. */
    revision: z.number(),
    chosenBy: z.string().nullable(),
    chosenAt: instant.nullable(),
    /** Numbered since: the choice stays as it was signed. */
    fixedAt: instant.nullable(),
    outline: z.object({ indicators: outline.shape.indicators }),
    proofs: z.array(proof),
    may,
  }),
})

/** Decides by the units of which day the consolidated report is issued; null as reported. */
export const chooseSynthesisMap = write({
  name: 'synthesis.chooseMap',
  label: { vi: 'Chọn bản đồ của báo cáo tổng hợp', en: 'Choose the map of the synthesis' },
  roles: ['officer'],
  input: z.object({ campaignId: id, mapOn: day.nullable(), revision: z.number().int().min(0) }),
  output: z.object({ revision: z.number() }),
})

const figure = z.object({ value: z.string().nullable(), apportioned: z.boolean() })

/** The indicators of a section by units of the chosen map, as the annex of the report will have them. */
export const readUnitTable = read({
  name: 'synthesis.unitTable',
  label: { vi: 'Xem bảng theo đơn vị của một mục', en: 'Read a section’s table by units' },
  roles: readers,
  input: z.object({ campaignId: id, section: z.string() }),
  output: z.object({
    mapOn: day.nullable(),
    indicators: outline.shape.indicators,
    rows: z.array(
      unitNamed.extend({
        under: unitNamed.nullable(),
        held: heldWhy.nullable(),
        /** The reports that are in the row; `part`: their unit was divided. */
        sources: z.array(unitNamed.extend({ reportId: z.number(), version: z.number(), part: z.boolean() })),
        /** One for each indicator. */
        figures: z.array(figure.nullable()),
      }),
    ),
    /** One for each indicator: what the rows come to; a rate from their counts. */
    totals: z.array(z.string().nullable()),
    proofs: z.array(proof),
  }),
})

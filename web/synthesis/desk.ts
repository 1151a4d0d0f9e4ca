import type { z } from 'zod'
import type { readEvidence, readSynthesis } from '../../domain/synthesis/index.ts'

export type Synthesis = z.output<(typeof readSynthesis)['output']>
export type SynthesisSection = Synthesis['sections'][number]
export type Source = z.output<(typeof readEvidence)['output']>['evidence'][number]

/** What every pane of the workbench knows. */
export interface Desk {
  readonly campaignId: number
  readonly section: SynthesisSection
  readonly sections: readonly SynthesisSection[]
  readonly may: readonly string[]
}

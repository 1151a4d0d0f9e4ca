import type { FrozenAttachment } from '../campaign/index.ts'
import type { SectionContent } from './contentShape.ts'
import type { Figure } from './indicator.ts'
import type { FrozenSource } from './source.ts'
import type { ExplainedFinding } from './verdict.ts'

/** All that a version of a report says, in the order in which it was handed in. */
export interface Sealed {
  readonly sections: readonly {
    readonly section: string
    readonly title: string
    readonly content: SectionContent
  }[]
  readonly figures: readonly Figure[]
  readonly explanations: readonly ExplainedFinding[]
  readonly sources: readonly FrozenSource[]
  readonly attachments: readonly FrozenAttachment[]
}

/**
 * The words whose SHA-256 is the check value of a version: words, figures, explanations, sources and files. What a
 * version has none of is left out. Whoever has the version can write them again, wherever it was kept.
 */
export const sealedWords = ({ sections, figures, explanations, sources, attachments }: Sealed): string =>
  JSON.stringify({
    sections: sections.map(({ section, title, content }) => ({ section, title, content })),
    figures: figures.map(({ indicator, period, value }) => ({ indicator, period, value })),
    ...(explanations.length === 0 ? {} : { explanations: explanations.map(explanation) }),
    ...(sources.length === 0 ? {} : { sources: sources.map(source) }),
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(attachment) }),
  })

const explanation = ({ finding, indicator, period, vi, en, text }: ExplainedFinding) => ({
  ...{ finding, indicator, period, vi, en, text },
})

const source = (each: FrozenSource) => {
  const { section, sourceReportId, sourceVersion, sourceSection, unitName, quote } = each
  return { section, sourceReportId, sourceVersion, sourceSection, unitName, quote }
}

const attachment = ({ id, section, kind, name, mediaType, size, sha256 }: FrozenAttachment) => ({
  ...{ id, section, kind, name, mediaType, size, sha256 },
})

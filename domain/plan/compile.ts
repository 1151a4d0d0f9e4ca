import { blocksOf } from './blocks.ts'
import { readDues } from './due/index.ts'
import { piecesOf } from './duties.ts'
import { lineAt, linesOf, wrapWidth } from './lines.ts'
import type { CompiledPlan } from './schema.ts'
import { structureOf } from './structure.ts'
import { wordsOf } from './words.ts'
import { zonesOf } from './zones.ts'

export function compile(text: string, options: { file: string }): CompiledPlan {
  const lines = linesOf(text)
  const words = wordsOf(text)
  const zones = zonesOf(text, lines)
  const blocks = blocksOf(text, lines.slice(zones.body, zones.closing), wrapWidth(text, lines), () => false)
  const structure = structureOf(text, words, blocks)
  const setting = { text, words, structure, addressees: [] }
  const dues = readDues(text, { issuedOn: null, year: null })
  const obligations = piecesOf(setting)
    .filter(p => p.binds)
    .map((p, i) => {
      const start = words[p.clause.from]?.start ?? 0
      const end = words[p.clause.to - 1]?.end ?? 0
      const due = dues.find(d => d.kind === 'due' && d.dueOn && d.start >= start && d.end <= end + 2)
      return {
        id: `o${i + 1}`,
        section: structure.sections[structure.items[p.item]?.section ?? -1]?.path ?? '',
        text: text.slice(start, end),
        line: lineAt(lines, start),
        start,
        end,
        assignees: [...p.assignees],
        role: 'lead' as const,
        coordinators: [],
        deliverable: null,
        dueOn: due?.dueOn ?? null,
        dueText: due?.dueText ?? null,
        dueRelation: due?.relation ?? null,
        recipients: [],
        quantity: null,
        condition: null,
        dependsOn: [],
        confidence: 0.5,
      }
    })
  return {
    file: options.file,
    docType: null,
    number: null,
    issuedOn: null,
    issuer: null,
    title: null,
    legalBases: [],
    sections: structure.sections.map(s => {
      const b = blocks[s.block]
      return { label: s.path, title: s.title, line: b?.line ?? 1, start: b?.start ?? 0, end: b?.to ?? 0 }
    }),
    obligations,
    dataWindow: null,
    reportOutline: [],
    abbreviations: [],
    distributionList: [],
    signer: null,
    coverage: [],
    findings: [],
  }
}

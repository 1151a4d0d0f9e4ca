import type { CompiledPlan, Obligation } from '../schema.ts'

type Draft = Omit<CompiledPlan, 'findings'>

const emptyPlan: Draft = {
  file: 'thu.txt',
  docType: 'KẾ HOẠCH',
  number: '12/KH-UBND',
  issuedOn: '2023-03-20',
  issuer: 'UBND tỉnh',
  title: 'Tổng kết phong trào',
  legalBases: [],
  sections: [],
  obligations: [],
  dataWindow: null,
  reportOutline: [],
  abbreviations: [],
  distributionList: [],
  signer: null,
  coverage: [],
}

/** A plan for the tests of one rule: only what the rule looks at is filled in. */
export const planWith = (parts: Partial<Draft>): Draft => ({ ...emptyPlan, ...parts })

/** A duty whose words are sought in the text, so that its span is right. */
export const dutyIn = (text: string, words: string, parts: Partial<Obligation> = {}): Obligation => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the text lacks: ${words}`)
  return {
    id: `o${start}`,
    section: '',
    text: words,
    line: text.slice(0, start).split('\n').length,
    start,
    end: start + words.length,
    assignees: ['Sở Nội vụ'],
    role: 'lead',
    coordinators: [],
    deliverable: null,
    dueOn: null,
    dueText: null,
    dueRelation: null,
    recipients: [],
    quantity: null,
    condition: null,
    dependsOn: [],
    confidence: 1,
    ...parts,
  }
}

import { type CompiledPlan, compile, compiledPlan } from '../../domain/plan/index.ts'

const brokenSpan = (plan: CompiledPlan, text: string): string | null => {
  for (const obligation of plan.obligations)
    if (text.slice(obligation.start, obligation.end) !== obligation.text)
      return `obligation ${obligation.id} does not slice to its text`
  for (const section of plan.sections)
    if (section.start < 0 || section.end > text.length || section.start > section.end)
      return `section ${section.label} lies outside of the text`
  const lineCount = text.split('\n').length
  const lines = [...plan.obligations, ...plan.sections, ...plan.findings, ...plan.abbreviations].map(
    one => one.line,
  )
  const wrong = lines.find(line => line < 1 || line > lineCount)
  return wrong === undefined ? null : `line ${wrong} of ${lineCount}`
}

const brokenCoverage = (plan: CompiledPlan, text: string): string | null => {
  let at = 0
  for (const entry of plan.coverage) {
    if (entry.start !== at) return `coverage has a gap or an overlap at ${at}: next starts at ${entry.start}`
    if (entry.end <= entry.start) return `coverage entry at ${entry.start} is empty`
    at = entry.end
  }
  return at === text.length ? null : `coverage ends at ${at} of ${text.length}`
}

const brokenReferences = (plan: CompiledPlan): string | null => {
  const ids = plan.obligations.map(obligation => obligation.id)
  const known = new Set(ids)
  if (known.size !== ids.length) return 'two obligations share an id'
  const named = [
    ...plan.obligations.flatMap(obligation => obligation.dependsOn),
    ...plan.coverage.flatMap(entry => entry.obligations),
  ]
  const unknown = named.find(id => !known.has(id))
  return unknown === undefined ? null : `${unknown} is named and does not exist`
}

/** The first law that compiling a text breaks, as a sentence; null when all hold. */
export const brokenLaw = (text: string): string | null => {
  let plan: CompiledPlan
  try {
    plan = compile(text, { file: 'fuzz.txt' })
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.message : String(error)}`
  }
  const shape = compiledPlan.safeParse(plan)
  if (!shape.success) return `its shape is wrong: ${shape.error.issues[0]?.path.join('.')}`
  return brokenSpan(plan, text) ?? brokenCoverage(plan, text) ?? brokenReferences(plan)
}

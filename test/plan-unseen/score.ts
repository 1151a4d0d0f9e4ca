import { type CompiledPlan, compile } from '../../domain/plan/index.ts'

/** What a person read in a document, before the compiler's answer was looked at. Days are YYYY-MM-DD, lines count from 1. */
export interface Gold {
  readonly number: string | null
  readonly issuedDate: string | null
  readonly issuer: string | null
  readonly title: string | null
  readonly signer?: { readonly name: string | null }
  readonly sections: readonly { readonly label: string; readonly startLine: number }[]
  readonly tasks: readonly {
    readonly text: string
    readonly line: number
    readonly assignees: readonly string[]
    readonly deadline: string | null
    /** Parties that a reader may infer: neither asked for nor held against the compiler. */
    readonly inferredAssignees?: readonly string[]
  }[]
}

/** Found rightly, found, and wanted. */
export type Tally = { hit: number; found: number; wanted: number }

export type Measure = 'tasks' | 'due' | 'who' | 'sections' | 'head'
export type Score = Record<Measure, Tally>

const measures: readonly Measure[] = ['tasks', 'due', 'who', 'sections', 'head']
const tally = (hit: number, found: number, wanted: number): Tally => ({ hit, found, wanted })

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .replace(/[*_`“”"'’‘]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
const words = (text: string): string[] =>
  clean(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

function common(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return some.filter(word => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count > 0
  }).length
}

function dice(one: string, other: string): number {
  const [a, b] = [words(one), words(other)]
  return a.length + b.length === 0 ? 0 : (2 * common(a, b)) / (a.length + b.length)
}

/** How well an obligation's words stand for a task's: all of them in it, unless it is four times as long. */
function likeness(task: string, said: string): number {
  const [wanted, given] = [words(task), words(said)]
  if (wanted.length === 0 || given.length === 0) return 0
  const share = common(wanted, given) / wanted.length
  if (given.length > 4 * wanted.length + 20 || share < 0.85) return dice(task, said)
  return Math.max(share, dice(task, said))
}

function sameName(one: string | null, other: string | null): boolean {
  const [a, b] = [clean(one), clean(other)]
  if (!a || !b) return false
  return (
    a === b || dice(a, b) >= 0.6 || (Math.min(a.length, b.length) >= 6 && (a.includes(b) || b.includes(a)))
  )
}

/** Which obligation stands for which task, best pairs first, one to one. */
function paired(
  gold: Gold,
  plan: CompiledPlan,
): { task: Gold['tasks'][number]; duty: CompiledPlan['obligations'][number] }[] {
  const pairs = gold.tasks
    .flatMap(task => plan.obligations.map(duty => ({ task, duty, share: likeness(task.text, duty.text) })))
    .filter(pair => pair.share >= 0.5)
    .sort((a, b) => b.share - a.share)
  const taken = new Set<unknown>()
  return pairs.filter(({ task, duty }) => {
    if (taken.has(task) || taken.has(duty)) return false
    taken.add(task).add(duty)
    return true
  })
}

/** Takes from `left` the names that are in `names`; returns how many. */
function matched(names: readonly string[], left: string[]): number {
  return names.filter(name => {
    const at = left.findIndex(other => sameName(name, other))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

function headOf(gold: Gold, plan: CompiledPlan): Tally {
  const asked = [
    clean(gold.number) === clean(plan.number),
    gold.issuedDate === plan.issuedOn,
    gold.title === plan.title || sameName(gold.title, plan.title),
    gold.issuer === plan.issuer || sameName(gold.issuer, plan.issuer),
    ...(gold.signer ? [clean(gold.signer.name) === clean(plan.signer?.name)] : []),
  ]
  return tally(asked.filter(Boolean).length, asked.length, asked.length)
}

/** Scores what the compiler says of one text against what a person read in it. */
export function scoreOf(text: string, gold: Gold): Score {
  const plan = compile(text, { file: 'unseen.txt' })
  const pairs = paired(gold, plan)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const who = pairs.map(({ task, duty }) => {
    const left = [...duty.assignees]
    return { right: matched(task.assignees, left), excused: matched(task.inferredAssignees ?? [], left) }
  })
  const sections = gold.sections.filter(({ label, startLine }) =>
    plan.sections.some(section => section.label === label && Math.abs(section.line - startLine) <= 1),
  )
  return {
    tasks: tally(pairs.length, plan.obligations.length, gold.tasks.length),
    due: tally(
      pairs.filter(({ task, duty }) => task.deadline !== null && task.deadline === duty.dueOn).length,
      plan.obligations.filter(duty => duty.dueOn !== null).length,
      gold.tasks.filter(task => task.deadline !== null).length,
    ),
    who: tally(
      sum(who.map(({ right }) => right)),
      sum(plan.obligations.map(duty => duty.assignees.length)) - sum(who.map(({ excused }) => excused)),
      sum(gold.tasks.map(task => task.assignees.length)),
    ),
    sections: tally(sections.length, plan.sections.length, gold.sections.length),
    head: headOf(gold, plan),
  }
}

/** Sums of the tallies of several documents. */
export function totalOf(scores: readonly Score[]): Score {
  const add = (measure: Measure): Tally =>
    scores.reduce(
      (sum, score) => ({
        hit: sum.hit + score[measure].hit,
        found: sum.found + score[measure].found,
        wanted: sum.wanted + score[measure].wanted,
      }),
      tally(0, 0, 0),
    )
  return Object.fromEntries(measures.map(measure => [measure, add(measure)])) as Score
}

/** Harmonic mean of precision and recall, 0..1. */
export const f1 = ({ hit, found, wanted }: Tally): number =>
  found + wanted === 0 ? 1 : (2 * hit) / (found + wanted)

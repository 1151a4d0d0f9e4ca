import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  contentOf,
  explainFinding,
  plainText,
  readOutline,
  readReport,
  saveOutline,
  startReport,
} from '../../../domain/report/index.ts'
import { ProblemError } from '../../../web/api/problem-error.ts'
import { DraftDesk } from '../../../web/report/drafting/desk.ts'
import {
  explanationRules,
  figureRules,
  knownExplanations,
  knownFigures,
  knownSections,
  sectionRules,
  type Wire,
} from '../../../web/report/drafting/rules.ts'
import { testApplication, type Visitor } from '../../support/application.ts'
import { type OpenCampaign, openTreeCampaign } from '../../support/campaign.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
const unit = 'Huyện Núi Xanh'
let campaign: OpenCampaign
let reporter: Visitor
let colleague: Visitor
let reportId: number

beforeAll(async () => {
  campaign = await openTreeCampaign(await testApplication(db))
  reporter = campaign.province.reporter
  colleague = await campaign.enter('dong-nghiep-huyen', unit, 'reporter')
  reportId = (await reporter.must(startReport, campaign.reportOf(unit))).reportId
})

const labels = ['1', '2', '3']
const cells = ['planted 2021', 'alive 2022', 'spent all']
const findings = ['part alive 2021', 'part alive 2022']
/** What a later outline leaves out: a whole section and one indicator of another. */
const dropped: ReadonlySet<string> = new Set(['words 3', 'figures spent all'])

/** A whole report: each place by its key. */
type Whole = Readonly<Record<string, string>>
/** What somebody does to one; an emptied place is a change too. */
type Changes = Readonly<Record<string, string | undefined>>

const placesOf = (kind: string, keys: readonly string[]): string[] => keys.map(key => `${kind} ${key}`)
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
  .map(lines => lines.join('\n'))
const figure = fc.constantFrom('', '10', '20', '30')
const sentence = fc.constantFrom('', 'Gồm cây trồng bù.', 'Đã đối chiếu sổ.')
const record = (value: fc.Arbitrary<string>, keys: readonly string[]): Record<string, fc.Arbitrary<string>> =>
  Object.fromEntries(keys.map(key => [key, value]))
const places = {
  ...record(text, placesOf('words', labels)),
  ...record(figure, placesOf('figures', cells)),
  ...record(sentence, placesOf('said', findings)),
}
const whole: fc.Arbitrary<Whole> = fc.record(places)
const edits: fc.Arbitrary<Changes> = fc.record(places, { requiredKeys: [] })

const wireOf = (visitor: Visitor): Wire => ({
  reportId,
  call: async (contract, input, key) => {
    const { output, problem } = await visitor.write(contract, input, key)
    if (problem !== undefined) throw new ProblemError(problem)
    return output
  },
  ask: (contract, input) => visitor.see(contract, input),
})

const noCopies = { keep: async () => true, forget: () => undefined, all: async () => [] }

/** The very desks of the page, over HTTP: what a person has in hands who opens the report now. */
const openDesks = async (visitor: Visitor) => {
  const report = await visitor.see(readReport, { reportId })
  const wire = wireOf(visitor)
  const words = new DraftDesk(sectionRules(wire, noCopies), knownSections(report))
  const figures = new DraftDesk(figureRules(wire, noCopies), knownFigures(report))
  const said = new DraftDesk(explanationRules(wire, noCopies), knownExplanations(report))
  return {
    type: (changes: Changes) => {
      for (const [place, value] of Object.entries(changes)) {
        if (value === undefined) continue
        const [kind = ''] = place.split(' ')
        const key = place.slice(kind.length + 1)
        if (kind === 'words') words.edit(key, contentOf(value))
        else if (kind === 'figures') figures.edit(key, value === '' ? null : value)
        else said.edit(key, value)
      }
    },
    send: async () => {
      for (const desk of [words, figures, said]) await desk.flush()
    },
    /** What a live page does when told that something changed. */
    refresh: async () => {
      const now = await visitor.see(readReport, { reportId })
      words.receive(knownSections(now))
      figures.receive(knownFigures(now))
      said.receive(knownExplanations(now))
    },
    at: (place: string) => {
      const [kind = ''] = place.split(' ')
      const key = place.slice(kind.length + 1)
      if (kind === 'words') return shown(words.entry(key), plainText)
      return kind === 'figures' ? shown(figures.entry(key), each => each ?? '') : shown(said.entry(key), own)
    },
  }
}
type Opened = Awaited<ReturnType<typeof openDesks>>

const own = (value: string): string => value

const shown = <Value>(
  { value, conflict, refusal }: { value: Value; conflict: { value: Value } | null; refusal: unknown },
  say: (value: Value) => string,
) => ({
  value: say(value),
  theirs: conflict === null ? null : say(conflict.value),
  refused: refusal !== null,
})

const putOutline = async (short: boolean): Promise<void> => {
  const { officer } = campaign.province
  const { campaignId } = campaign
  const { outline } = await officer.see(readOutline, { campaignId })
  const full = outlines.get(campaignId) ?? outline
  outlines.set(campaignId, full)
  const sections = full.sections.filter(({ label }) => !(short && dropped.has(`words ${label}`)))
  const indicators = full.indicators.filter(({ code }) => !(short && code === 'spent'))
  if (sections.length === outline.sections.length) return
  await officer.must(saveOutline, { campaignId, from: outline.version, sections, indicators })
}
const outlines = new Map<number, z.output<typeof readOutline.output>['outline']>()

interface Edited {
  readonly base: Whole
  readonly mine: Changes
  readonly theirs: Changes
  readonly newOutline: boolean
}

/** Two people who both opened the report at `base`; one is first with everything, as after an hour without a line. */
const merged = async ({ base, mine, theirs, newOutline }: Edited, mineFirst: boolean) => {
  await putOutline(false)
  const before = await openDesks(reporter)
  before.type(base)
  await before.send()
  const [me, them] = [await openDesks(reporter), await openDesks(colleague)]
  if (newOutline) await putOutline(true)
  me.type(mine)
  them.type(theirs)
  const [first, second] = mineFirst ? [me, them] : [them, me]
  await first.send()
  await second.send()
  await first.refresh()
  await second.refresh()
  const stands = await openDesks(reporter)
  return Object.fromEntries(
    Object.keys(base).map(place => [place, outcome(place, { me, them, second, stands })]),
  )
}

/** What became of one place: one value for everybody, two side by side for a person to choose, or kept by its writer. */
const outcome = (
  place: string,
  { me, them, second, stands }: { me: Opened; them: Opened; second: Opened; stands: Opened },
) => {
  const refused = [me, them].filter(each => each.at(place).refused).map(each => each.at(place).value)
  if (refused.length > 0) return { kept: refused }
  const { value, theirs } = second.at(place)
  if (theirs !== null) return { choose: [value, theirs].sort() }
  for (const each of [me, them]) expect(each.at(place).value).toBe(value)
  expect(stands.at(place).value).toBe(value)
  return { value }
}

const otherwise = (base: Whole, changed: Changes, place: string): string | null => {
  const value = changed[place]
  return value === undefined || value === base[place] ? null : value
}

describe('a whole report that two people work in at once', () => {
  test('comes out the same whoever is first, and nothing of either is overwritten', async () => {
    const two = fc.record({ base: whole, mine: edits, theirs: edits, newOutline: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(two, async edited => {
        const result = await merged(edited, true)
        expect(await merged(edited, false)).toEqual(result)
        const { base, mine, theirs, newOutline } = edited
        for (const [place, became] of Object.entries(result)) {
          const typed = [otherwise(base, mine, place), otherwise(base, theirs, place)].filter(
            value => value !== null,
          )
          if (newOutline && dropped.has(place)) {
            expect(became).toEqual(typed.length === 0 ? { value: base[place] } : { kept: typed })
          } else if (typed.length === 0) expect(became).toEqual({ value: base[place] })
          else if (new Set(typed).size === 1) expect(became).toEqual({ value: typed[0] })
          else if (!place.startsWith('words')) expect(became).toEqual({ choose: [...typed].sort() })
        }
      }),
      { numRuns: Number(process.env['TONGKET_RUNS'] ?? 12), endOnFailure: true },
    )
  })

  test('two sentences for one figure: the second writer is told, and has both', async () => {
    const finding = 'part alive 2022'
    const late = await openDesks(colleague)
    await reporter.must(explainFinding, { reportId, finding, text: 'Gồm cây trồng bù.' })
    const refused = await colleague.write(explainFinding, { reportId, finding, text: 'Sổ ghi như vậy.' })
    expect(refused.problem).toMatchObject({ code: 'report.explanationChanged', status: 409 })
    late.type({ [`said ${finding}`]: 'Sổ ghi như vậy.' })
    await late.send()
    expect(late.at(`said ${finding}`)).toMatchObject({
      value: 'Sổ ghi như vậy.',
      theirs: 'Gồm cây trồng bù.',
    })
    const taken = await reporter.must(explainFinding, { reportId, finding, text: '', revision: 1 })
    expect(taken.revision).toBe(2)
    const afterwards = await colleague.write(explainFinding, {
      reportId,
      finding,
      text: 'Khác.',
      revision: 1,
    })
    expect(afterwards.problem.code).toBe('report.explanationChanged')
  })
})

import { between } from './draw.ts'
import { at, online, rounded, titles, work } from './growth.ts'
import type { CountedId, Year } from './indicators.ts'
import type { DepartmentProfile, DepartmentTask, ModelShares } from './profiles.ts'

type Rule = (profile: DepartmentProfile, year: Year) => number

const everyBody: readonly CountedId[] = [
  'directives',
  'jointPlans',
  'inspections',
  'awardsCollective',
  'awardsIndividual',
  'awardsProvincial',
]

const byTask: Readonly<Record<DepartmentTask, readonly CountedId[]>> = {
  communication: ['sessions', 'attendance', 'leaflets', 'socialPosts'],
  press: ['mediaItems', 'socialPosts'],
  models: ['modelsBuilt', 'modelsMaintained', 'modelsReplicated'],
  organisations: ['organisationsRegistered', 'organisationsRecognised'],
  training: ['trainingClasses', 'trainees'],
}

const byShare: readonly (readonly [keyof ModelShares, CountedId])[] = [
  ['borderSea', 'modelsBorderSea'],
  ['ethnic', 'modelsEthnic'],
  ['religious', 'modelsReligious'],
  ['workplaces', 'modelsWorkplaces'],
  ['schools', 'modelsSchools'],
]

const inYear = (profile: DepartmentProfile, id: string, year: Year, base: number, course = work): number =>
  base * profile.size * at(course, year) * between(0.82, 1.2, profile.key, id, year)

const directives: Rule = (profile, year) => rounded(3 + inYear(profile, 'directives', year, 6))

const sessions: Rule = (profile, year) => rounded(inYear(profile, 'sessions', year, 34))

const modelsBuilt: Rule = (profile, year) => rounded(inYear(profile, 'modelsBuilt', year, 2.4))

const modelsMaintained: Rule = (profile, year) => {
  const before = year === 2013 ? rounded(9 * profile.size) : modelsMaintained(profile, (year - 1) as Year)
  const closed = rounded(before * between(0, 0.06, profile.key, 'closed', year) * (year === 2023 ? 0.2 : 1))
  return before + modelsBuilt(profile, year) - closed
}

const ofMaintained =
  (kind: keyof ModelShares): Rule =>
  (profile, year) =>
    Math.floor(modelsMaintained(profile, year) * profile.shares[kind])

const organisationsRegistered: Rule = (profile, year) =>
  Math.min(
    profile.organisations,
    rounded(profile.organisations * at(titles, year) * between(0.97, 1.04, profile.key, 'titles', year)),
  )

const trainingClasses: Rule = (profile, year) => rounded(inYear(profile, 'trainingClasses', year, 1.7))

const awardsCollective: Rule = (profile, year) => rounded(inYear(profile, 'awardsCollective', year, 4))

const awardsIndividual: Rule = (profile, year) => rounded(inYear(profile, 'awardsIndividual', year, 9))

const rules: Partial<Record<CountedId, Rule>> = {
  directives,
  jointPlans: (profile, year) =>
    rounded(directives(profile, year) * between(0.1, 0.32, profile.key, 'jointPlans', year)),
  inspections: (profile, year) => rounded(inYear(profile, 'inspections', year, 2.4)),
  sessions,
  attendance: (profile, year) =>
    rounded(sessions(profile, year) * between(55, 110, profile.key, 'attendance', year), 5),
  leaflets: (profile, year) => rounded(inYear(profile, 'leaflets', year, 1450), 50),
  mediaItems: (profile, year) => rounded(inYear(profile, 'mediaItems', year, 170)),
  socialPosts: (profile, year) => rounded(inYear(profile, 'socialPosts', year, 46, online)),
  modelsBuilt,
  modelsMaintained,
  modelsReplicated: (profile, year) => rounded(inYear(profile, 'modelsReplicated', year, 1.2)),
  modelsBorderSea: ofMaintained('borderSea'),
  modelsEthnic: ofMaintained('ethnic'),
  modelsReligious: ofMaintained('religious'),
  modelsWorkplaces: ofMaintained('workplaces'),
  modelsSchools: ofMaintained('schools'),
  organisationsRegistered,
  organisationsRecognised: (profile, year) =>
    Math.floor(organisationsRegistered(profile, year) * between(0.86, 1, profile.key, 'recognised', year)),
  trainingClasses,
  trainees: (profile, year) =>
    rounded(trainingClasses(profile, year) * between(42, 96, profile.key, 'trainees', year)),
  awardsCollective,
  awardsIndividual,
  awardsProvincial: (profile, year) =>
    rounded((awardsCollective(profile, year) + awardsIndividual(profile, year)) * 0.12),
}

/** The indicators that a department's work touches; the others it leaves out of its table. */
export const departmentIndicators = (profile: DepartmentProfile): readonly CountedId[] => {
  const ids = new Set([...everyBody, ...profile.tasks.flatMap(task => byTask[task])])
  for (const [kind, id] of byShare) if (profile.shares[kind] > 0) ids.add(id)
  return [...ids]
}

/** What a department truly did itself in one year, without what districts did at its word. */
export const departmentFigure = (profile: DepartmentProfile, id: CountedId, year: Year): number =>
  rules[id]?.(profile, year) ?? 0

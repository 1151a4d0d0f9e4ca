import { between } from './draw.ts'
import { at, gatherings, money, online, renewals, rounded, titles, work } from './growth.ts'
import type { CountedId, Year } from './indicators.ts'
import type { DistrictProfile, ModelShares } from './profiles.ts'

type Rule = (profile: DistrictProfile, year: Year) => number

/** A year's share of `base`, with the district's zeal and the year's luck. */
const inYear = (profile: DistrictProfile, id: string, year: Year, base: number, course = work): number =>
  base * at(course, year) * profile.zeal * between(0.87, 1.15, profile.code, id, year)

const directives: Rule = (profile, year) =>
  rounded(inYear(profile, 'directives', year, 9 + 1.3 * profile.communes))

const sessions: Rule = (profile, year) =>
  rounded(inYear(profile, 'sessions', year, 0.9 * profile.residentialAreas))

const modelsBuilt: Rule = (profile, year) =>
  rounded(inYear(profile, 'modelsBuilt', year, 0.36 * profile.communes))

/** Kept up at the end of a year: last year's, and the new ones, less those that fell asleep. */
const modelsMaintained: Rule = (profile, year) => {
  const before =
    year === 2013
      ? rounded(1.4 * profile.communes * profile.zeal)
      : modelsMaintained(profile, (year - 1) as Year)
  const closed = rounded(
    before * between(0.01, 0.07, profile.code, 'closed', year) * (year === 2023 ? 0.2 : 1),
  )
  return before + modelsBuilt(profile, year) - closed
}

const ofMaintained =
  (kind: keyof ModelShares): Rule =>
  (profile, year) =>
    Math.floor(modelsMaintained(profile, year) * profile.shares[kind])

const festivals: Rule = (profile, year) =>
  rounded(inYear(profile, 'festivals', year, 0.52 * profile.residentialAreas, gatherings))

const registered = (profile: DistrictProfile, id: string, year: Year, all: number): number =>
  Math.min(all, rounded(all * at(titles, year) * between(0.96, 1.02, profile.code, id, year)))

const recognised = (profile: DistrictProfile, id: string, year: Year, of: number): number =>
  Math.floor(of * between(0.84, 0.965, profile.code, id, year))

const areasRegistered: Rule = (profile, year) => registered(profile, 'areas', year, profile.residentialAreas)

const organisationsRegistered: Rule = (profile, year) =>
  registered(profile, 'organisations', year, profile.organisations)

const trainingClasses: Rule = (profile, year) =>
  rounded(inYear(profile, 'trainingClasses', year, 1.2 + 0.13 * profile.communes))

const awardsCollective: Rule = (profile, year) =>
  rounded(inYear(profile, 'awardsCollective', year, 1.1 * profile.communes))

const awardsIndividual: Rule = (profile, year) =>
  rounded(inYear(profile, 'awardsIndividual', year, 2.6 * profile.communes))

const rules: Readonly<Record<CountedId, Rule>> = {
  directives,
  jointPlans: (profile, year) =>
    rounded(directives(profile, year) * between(0.12, 0.22, profile.code, 'jointPlans', year)),
  inspections: (profile, year) => rounded(inYear(profile, 'inspections', year, 2 + 0.28 * profile.communes)),
  committeesRenewed: (profile, year) =>
    rounded(inYear(profile, 'committeesRenewed', year, profile.communes + 1, renewals)),
  committeeMeetings: (profile, year) =>
    rounded(inYear(profile, 'committeeMeetings', year, 2.2 * (profile.communes + 1))),
  membersTrained: (profile, year) => rounded(inYear(profile, 'membersTrained', year, 5 * profile.communes)),
  sessions,
  attendance: (profile, year) =>
    rounded(sessions(profile, year) * between(48, 85, profile.code, 'attendance', year), profile.roundsTo),
  leaflets: (profile, year) =>
    rounded(inYear(profile, 'leaflets', year, 42 * profile.thousandPeople), profile.roundsTo * 10),
  mediaItems: (profile, year) => rounded(inYear(profile, 'mediaItems', year, 14 * profile.communes)),
  socialPosts: (profile, year) => rounded(inYear(profile, 'socialPosts', year, 9 * profile.communes, online)),
  modelsBuilt,
  modelsMaintained,
  modelsReplicated: (profile, year) =>
    rounded(inYear(profile, 'modelsReplicated', year, 0.17 * profile.communes)),
  modelsBorderSea: ofMaintained('borderSea'),
  modelsEthnic: ofMaintained('ethnic'),
  modelsReligious: ofMaintained('religious'),
  modelsWorkplaces: ofMaintained('workplaces'),
  modelsSchools: ofMaintained('schools'),
  festivals,
  festivalAttendance: (profile, year) =>
    rounded(festivals(profile, year) * between(85, 160, profile.code, 'festival', year), profile.roundsTo),
  areasRegistered,
  areasRecognised: (profile, year) =>
    recognised(profile, 'areasRecognised', year, areasRegistered(profile, year)),
  organisationsRegistered,
  organisationsRecognised: (profile, year) =>
    recognised(profile, 'organisationsRecognised', year, organisationsRegistered(profile, year)),
  trainingClasses,
  trainees: (profile, year) =>
    rounded(trainingClasses(profile, year) * between(36, 74, profile.code, 'trainees', year)),
  allowances: (profile, year) =>
    rounded(
      inYear(profile, 'allowances', year, 38 * profile.communes, money),
      profile.roundsTo > 10 ? 10 : 1,
    ),
  equipment: (profile, year) =>
    rounded(inYear(profile, 'equipment', year, 11 * profile.communes, money), profile.roundsTo > 5 ? 5 : 1),
  awardsCollective,
  awardsIndividual,
  awardsProvincial: (profile, year) =>
    rounded((awardsCollective(profile, year) + awardsIndividual(profile, year)) * 0.06),
}

/** What a district truly counted in one year, before any slip of the pen. */
export const districtFigure = (profile: DistrictProfile, id: CountedId, year: Year): number =>
  rules[id](profile, year)

/**
 * The steps of the flow, in order. A step may import the steps before it; a side module may import any step of
 * the flow and never another side module. The import rules, the diagram in ARCHITECTURE.md and the structure
 * tests are all read from here, so a new step is one line.
 */
export const flow = ['org', 'plan', 'campaign', 'report', 'rollup', 'synthesis', 'document']

export const sideModules = [
  'obstacle',
  'exemplar',
  'commendation',
  'budget',
  'conference',
  'communication',
  'reminder',
  'search',
  'closing',
]

/** What every step may use and what knows no step. */
export const kernel = { domain: ['shared'], server: ['http', 'db', 'jobs'], web: ['ui', 'api'] }

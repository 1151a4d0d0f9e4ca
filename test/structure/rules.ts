import { cruise, type IFlattenedRuleSet, type IRegularForbiddenRuleType } from 'dependency-cruiser'
import { flow, sideModules } from '../../flow.js'

/** Who may import whom, written out of flow.js: a new step there is under all of these rules at once. */
const steps = [...flow, ...sideModules]
const runtimes = '(?:domain|server|web)'
const anyOf = (names: readonly string[]): string => `(?:${names.join('|')})`
const anyStep = anyOf(steps)
const tests = '\\.(?:test|fixture)\\.tsx?$'

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']

const forbid = (name: string, comment: string, from: From, to: To): IRegularForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
})

const runtimeRules = [
  forbid(
    'domain-is-pure',
    'the domain imports itself and zod',
    { path: '^domain/', pathNot: tests },
    { pathNot: '^domain/|(?:^|node_modules/)zod/|^zod$' },
  ),
  forbid(
    'web-meets-server-in-domain',
    'pages know the domain, nothing that runs on the server and nothing of Node',
    { path: '^web/' },
    { path: '^(?:server|cli|test|bench|sample)/' },
  ),
  forbid(
    'web-runs-in-a-browser',
    'nothing of Node is there',
    { path: '^web/' },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'server-meets-web-in-domain',
    'the server knows the domain, no page and no other program',
    { path: '^server/', pathNot: tests },
    { path: '^(?:web|cli|test|bench)/' },
  ),
  forbid(
    'sample-only-by-its-loader',
    'what the sample province holds is loaded by server/sample',
    { path: '^(?:server|web|domain)/', pathNot: `^server/sample/|${tests}` },
    { path: '^sample/' },
  ),
]

const orderRules = steps.map(step => {
  const inFlow = flow.indexOf(step)
  const barred = inFlow < 0 ? sideModules.filter(each => each !== step) : steps.slice(inFlow + 1)
  return forbid(
    `${step}-imports-earlier-steps`,
    'a step imports the steps before it; a side module imports the flow and no other side module',
    { path: `^${runtimes}/${step}/` },
    { path: `^${runtimes}/${anyOf(barred)}/` },
  )
})

const doorRules = [
  ...steps.map(step =>
    forbid(
      `${step}-through-its-door`,
      'another step is entered through its index.ts',
      { path: '^(?:domain|server|web|sample)/', pathNot: `^server/[^/]+$|^${runtimes}/${step}/|${tests}` },
      { path: `^${runtimes}/${step}/`, pathNot: `^${runtimes}/${step}/index\\.tsx?$` },
    ),
  ),
  ...['domain', 'server'].flatMap(runtime =>
    steps.map(step =>
      forbid(
        `${step}-of-${runtime}-through-a-door`,
        'the same step in another runtime, like the terminal, enters a room of it through an index.ts',
        { path: [`^${runtimes}/${step}/`, '^cli/'], pathNot: `^${runtime}/|${tests}` },
        { path: `^${runtime}/${step}/`, pathNot: '/index\\.tsx?$' },
      ),
    ),
  ),
  forbid(
    'shared-through-its-doors',
    'domain/shared and each room in it is entered through its index.ts',
    { pathNot: `^domain/shared/|^(?:test|bench)/|${tests}` },
    { path: '^domain/shared/', pathNot: ['^domain/shared/index\\.ts$', '^domain/shared/[^/]+/index\\.ts$'] },
  ),
]

const plumbingRules = [
  forbid(
    'plumbing-knows-no-step',
    'http, db and jobs know no step',
    { path: '^server/(?:http|db|jobs)/' },
    { path: `^${runtimes}/${anyStep}/|^server/(?:sample/|[^/]+$)` },
  ),
  forbid(
    'components-know-no-step',
    'web/ui and web/api know domain/shared and no step',
    { path: '^web/(?:ui|api)/' },
    { path: `^${runtimes}/${anyStep}/|^web/(?:shell/|[^/]+\\.tsx?$)` },
  ),
  forbid(
    'only-the-shell-knows-the-shell',
    'pages of a step are put into the shell, they do not reach for it',
    { path: `^web/${anyStep}/` },
    { path: '^web/shell/' },
  ),
  forbid(
    'queries-touch-the-database',
    'only queries.ts of a step and server/db import what talks to the database',
    { path: '^server/', pathNot: `^server/db/|^server/application\\.ts$|/queries\\.ts$|${tests}` },
    { path: '(?:^|node_modules/)(?:kysely|pg|pg-copy-streams)(?:/|$)', dependencyTypesNot: ['type-only'] },
  ),
  forbid('no-cycles', 'nothing imports itself by a detour', {}, { circular: true }),
  forbid('all-is-found', 'what is imported exists', {}, { couldNotResolve: true, pathNot: '^virtual:' }),
]

export const rules: readonly IRegularForbiddenRuleType[] = [
  ...runtimeRules,
  ...orderRules,
  ...doorRules,
  ...plumbingRules,
]

export interface Violation {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface Seen {
  /** Modules of the house itself, packages not counted. */
  readonly modules: readonly string[]
  readonly violations: readonly Violation[]
}

/** Reads every import below a folder laid out as the house is and tells which break a rule. */
export const inspect = async (baseDir: string, folders: readonly string[]): Promise<Seen> => {
  const { output } = await cruise(
    [...folders],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: [...rules] } as IFlattenedRuleSet,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.(?:css|json|svg)$' },
      externalModuleResolutionStrategy: 'node_modules',
      moduleSystems: ['es6'],
    },
    { conditionNames: ['import', 'types', 'default'], exportsFields: ['exports'] },
  )
  if (typeof output === 'string') throw new Error(output)
  return {
    modules: output.modules
      .map(module => module.source)
      .filter(source => folders.some(folder => source.startsWith(`${folder}/`))),
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

/**
 * `npm run mutation`: changes the rules of due dates, lateness and the ladder in every way Stryker knows, and asks
 * whether a test fails. Below 90 % killed it fails itself.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: [
    'domain/shared/calendar/dueAt.ts',
    'domain/shared/calendar/workday.ts',
    'domain/campaign/standing.ts',
    // From here on the rules; above them stands what crosses the wire.
    'domain/campaign/extension.ts:90-200',
    'domain/reminder/ladder.ts',
    'domain/reminder/mailing.ts',
  ],
  // The words that people read are not rules.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['dist', 'data', 'server', 'web', 'sample', 'cli', 'bench', 'docs', '.build'],
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.build/mutation.json' },
  tempDirName: '.build/stryker',
  clearTextReporter: { reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
}

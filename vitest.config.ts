import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Begun first, so that in the end no core waits for one of them. */
const longest = [
  'test/browser/pages/pages.test.ts',
  'test/browser/offline.test.ts',
  'test/browser/journey.test.ts',
  'test/start/start.test.ts',
  'test/plan-reading/ocr.test.ts',
  'cli/units.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex(each => moduleId.endsWith(each))
      return found === -1 ? longest.length : found
    }
    return (await super.sort(files)).sort((one, other) =>
      one.project === other.project ? place(one) - place(other) : 0,
    )
  }
}

/** A crowded machine takes its time, and a test proves no duration: these only end what would never end. */
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 180_000 } },
}

/**
 * Rules as functions and the house's own guards need nothing; everything else gets a real PostgreSQL.
 *
 * Every core works, where vitest would leave one to itself; and the files that a worker takes one after the other share
 * what they import, as the product's own parts do in its one process: nothing of it may hold what a test left behind.
 */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'domain',
          include: ['domain/**/*.test.ts', 'sample/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'structure',
          include: ['test/structure/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'test/**/*.test.ts', 'cli/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/structure/**'],
          environment: 'node',
          globalSetup: ['test/support/postgres.ts'],
          isolate: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/pages.ts', 'test/support/postgres.ts'],
          isolate: false,
          ...patience,
        },
      },
    ],
  },
})

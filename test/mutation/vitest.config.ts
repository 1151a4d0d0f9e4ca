import { defineConfig } from 'vitest/config'

/** The tests that must kill the mutants of `npm run mutation`: those of the rules themselves, and no others. */
export default defineConfig({
  test: {
    include: ['domain/shared/calendar/*.test.ts', 'domain/campaign/*.test.ts', 'domain/reminder/*.test.ts'],
    environment: 'node',
  },
})

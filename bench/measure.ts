import { startThrowawayPostgres } from '../server/db/embedded/index.ts'
import { migrate } from '../server/db/migrate.ts'

/** What the measurements on a database share: the median of some runs, a line beside the floor, a database to throw away. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/** Milliseconds of one run: the median of `runs`, each told which it is. */
export const timed = async (runs: number, run: (at: number) => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let at = 0; at < runs; at += 1) {
    const start = performance.now()
    await run(at)
    times.push(performance.now() - start)
  }
  return median(times)
}

/** The same after one run that is not counted, for reads that a warm cache serves. */
export const timedWarm = async (runs: number, run: (at: number) => Promise<unknown>): Promise<number> => {
  await run(0)
  return timed(runs, run)
}

/** Milliseconds and how many times the floor that is. */
export const line = (name: string, time: number, floor: number): void =>
  console.log(
    `${name.padEnd(52)}${time.toFixed(2).padStart(11)} ms${(time / floor).toFixed(2).padStart(9)} x floor`,
  )

/** Runs the measurement on a fresh, migrated database and stops it, however the measurement ends. */
export const onThrowawayDatabase = async (
  measure: (connectionString: string) => Promise<void>,
): Promise<void> => {
  const server = await startThrowawayPostgres()
  try {
    await migrate(server.connectionString)
    await measure(server.connectionString)
  } finally {
    await server.stop()
  }
}

import { calendarCommand } from './calendar.ts'
import type { CliCommand } from './command.ts'
import { compileCommand } from './compile.ts'
import { scoreCommand } from './score.ts'
import { unitsCommand } from './units.ts'
import { verifyCommand } from './verify/index.ts'

/** Everything the terminal knows, in the order `--help` shows it. */
export const commands: readonly CliCommand[] = [
  compileCommand,
  calendarCommand,
  scoreCommand,
  unitsCommand,
  verifyCommand,
]

import type { Command } from 'commander'
import type { Bilingual } from '../domain/shared/index.ts'

export type Language = 'vi' | 'en'

/** One word of the terminal. Heavy modules are imported inside `run`, so that `--help` answers at once. */
export interface CliCommand {
  readonly name: string
  readonly about: Bilingual
  /** Adds arguments, options and the action to the command already named. */
  declare(command: Command, language: Language): void
}

/** Ends the command with one sentence on standard error. Exit 2: the input cannot be used; 1: anything else. */
export class CliRefusal extends Error {
  constructor(
    readonly sentence: Bilingual,
    readonly exitCode: 1 | 2,
  ) {
    super(sentence.en)
    this.name = 'CliRefusal'
  }
}

/** Vietnamese unless `--lang en` or TONGKET_LANG=en asks otherwise; read before parsing, because help needs it. */
export const chooseLanguage = (args: readonly string[], asked: string | undefined): Language => {
  const at = args.indexOf('--lang')
  const given = args.find(arg => arg.startsWith('--lang='))?.slice('--lang='.length) ?? args[at + 1]
  return (at >= 0 || args.some(arg => arg.startsWith('--lang=')) ? given : asked) === 'en' ? 'en' : 'vi'
}

/** Writes everything before the process may end: a pipe takes long output in pieces. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, error => (error ? reject(error) : resolve())))

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CliCommand, CliRefusal } from './command.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const scorer = `${shared}score/compile-score.mjs`

const words = {
  folder: {
    vi: 'thư mục có *.txt và *.gold.json (mặc định: ../shared/plans)',
    en: 'folder of *.txt with their *.gold.json (default: ../shared/plans)',
  },
}

const absent = {
  vi: 'Không có thư mục ../shared (bộ chấm và các kế hoạch mẫu có đáp án) nên không chấm điểm được; phần mềm vẫn chạy bình thường khi thiếu nó.',
  en: 'The folder ../shared (the scorer and the plans with known answers) is not here, so nothing can be scored; the product itself does not need it.',
}

/** Runs the scorer as anybody would, through the command that COMPILE.md names; its exit code becomes ours. */
const run = (folder: string): Promise<void> => {
  if (!existsSync(scorer) || !existsSync(folder)) throw new CliRefusal(absent, 1)
  const compile = ['npm', 'run', '--silent', 'tongket', '--', 'compile']
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [scorer, folder, '--', ...compile], { cwd: root, stdio: 'inherit' })
      .on('error', reject)
      .on('close', code => {
        process.exitCode = code ?? 1
        resolve()
      })
  })
}

export const scoreCommand: CliCommand = {
  name: 'score',
  about: {
    vi: 'chấm điểm bộ phân tích với các kế hoạch có đáp án',
    en: 'score the compiler on plans with known answers',
  },
  declare(command, language) {
    command.argument('[folder]', words.folder[language], `${shared}plans`).action(run)
  },
}

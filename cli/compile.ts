import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CliCommand, CliRefusal, type Language, print } from './command.ts'

interface CompileOptions {
  readonly text?: true
}

const words = {
  text: {
    vi: 'in phần chữ đọc được thay cho kết quả phân tích',
    en: 'print the extracted text instead of the compiled plan',
  },
  file: { vi: 'kế hoạch: .txt, .md, .docx, .pdf, ảnh chụp', en: 'the plan: .txt, .md, .docx, .pdf, a photo' },
}

const openFile = async (path: string): Promise<Uint8Array> => {
  try {
    if ((await stat(path)).isDirectory())
      throw new CliRefusal(
        {
          vi: `“${path}” là một thư mục, không phải tệp kế hoạch.`,
          en: `“${path}” is a folder, not the file of a plan.`,
        },
        2,
      )
    return await readFile(path)
  } catch (error) {
    if (error instanceof CliRefusal) throw error
    throw new CliRefusal(
      { vi: `Không mở được tệp “${path}”.`, en: `The file “${path}” cannot be opened.` },
      2,
    )
  }
}

/** Recognising a scan takes seconds a page: somebody who watches is told how far it is. */
const showProgress = ({ page, pages, done }: { page: number; pages: number; done: number }): void => {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\rOCR ${page}/${pages}  ${Math.round(done * 100)} %${done === 1 ? '\n' : ''}`)
}

const run = async (path: string, options: CompileOptions, language: Language): Promise<void> => {
  const { readPlanFile } = await import('../server/plan/reading/index.ts')
  const reading = await readPlanFile(await openFile(path), basename(path), { onProgress: showProgress })
  for (const warning of reading.warnings) console.error(warning[language])
  if (options.text) return print(reading.text.endsWith('\n') ? reading.text : `${reading.text}\n`)
  const { compile } = await import('../domain/plan/index.ts')
  await print(`${JSON.stringify(compile(reading.text, { file: basename(path) }), null, 2)}\n`)
}

export const compileCommand: CliCommand = {
  name: 'compile',
  about: {
    vi: 'phân tích một kế hoạch thành các nhiệm vụ, in ra JSON',
    en: 'compile a plan into its obligations, as JSON',
  },
  declare(command, language) {
    command
      .argument('<file>', words.file[language])
      .option('--text', words.text[language])
      .action((path: string, options: CompileOptions) => run(path, options, language))
  },
}

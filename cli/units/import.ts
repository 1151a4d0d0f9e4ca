import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { z } from 'zod'
import type { importNational, RegistrySource } from '../../domain/org/index.ts'
import { type FieldProblem, Problem } from '../../domain/shared/index.ts'
import { CliRefusal, type Language, print } from '../command.ts'
import { type StoreOptions, withKernel } from '../store.ts'
import { progressBar } from './progress.ts'

export interface ImportOptions extends StoreOptions {
  readonly shipped?: true
  readonly province?: string
  readonly json?: true
}

type Output = z.output<(typeof importNational)['output']>

const words = {
  writing: { vi: 'Ghi đơn vị', en: 'Writing units' },
  nothing: { vi: 'Không có gì thay đổi.', en: 'Nothing changed.' },
}

const said = (output: Output, language: Language): string => {
  const { units, adopted, changed, kept, successions, questions } = output
  if (units + adopted + changed + successions + questions === 0) return words.nothing[language]
  return language === 'vi'
    ? `Đơn vị mới: ${units}; đơn vị đã có được nhận ra: ${adopted}; đơn vị cập nhật: ${changed}; giữ theo sự kiện đã nhập tay: ${kept}; sự kiện kế thừa: ${successions}; câu hỏi mở: ${questions}.`
    : `New units: ${units}; units recognised: ${adopted}; units brought up to date: ${changed}; left as entered by hand: ${kept}; successions: ${successions}; open questions: ${questions}.`
}

/** `tongket units import FILE…`: one transaction; the same files again change nothing. */
export const importFiles = async (
  files: readonly string[],
  options: ImportOptions,
  language: Language,
): Promise<void> => {
  const { shippedSources, nationalImport, terminal } = await import('../../server/org/index.ts')
  const { performWrite } = await import('../../server/http/kernel.ts')
  const { followersOf } = await import('../../server/steps.ts')
  const given = options.shipped ? shippedSources() : await readFiles(files, language)
  if (given.length === 0)
    throw new CliRefusal(
      {
        vi: 'Xin nêu ít nhất một tệp danh sách đơn vị, hoặc --shipped để nhập danh sách kèm theo.',
        en: 'Name at least one list of units, or --shipped for the lists that come with the product.',
      },
      2,
    )
  const sources = await narrowed(given, options.province)
  const bar = progressBar(words.writing[language])
  const output = await withKernel(options, async kernel => {
    const sender = { token: null, subject: terminal, address: null }
    const request = { input: { sources }, key: randomUUID(), sender }
    const answer = await performWrite({ ...kernel, followers: followersOf }, nationalImport(bar), request)
    return answer.output as Output
  }).catch(error => {
    throw error instanceof Problem && error.answer.fields.length > 0
      ? new CliRefusal(rowsOf('', error.answer.fields, error.answer), 2)
      : error
  })
  await print(options.json ? `${JSON.stringify(output)}\n` : `${said(output, language)}\n`)
}

const narrowed = async (
  sources: readonly RegistrySource[],
  province: string | undefined,
): Promise<readonly RegistrySource[]> => {
  if (province === undefined) return sources
  const { selectProvince } = await import('../../domain/org/index.ts')
  const selected = selectProvince(sources, province)
  if (selected !== undefined) return selected
  throw new CliRefusal(
    {
      vi: `Không có tỉnh, thành phố nào tên “${province}” trong danh sách.`,
      en: `The lists hold no province named “${province}”.`,
    },
    2,
  )
}

const readFiles = async (
  paths: readonly string[],
  language: Language,
): Promise<readonly RegistrySource[]> => {
  const { readRegistrySource } = await import('../../domain/org/index.ts')
  const sources: RegistrySource[] = []
  for (const path of paths) {
    const read = readRegistrySource(parsed(path, await bytesOf(path), language))
    if (!read.ok) throw new CliRefusal(rowsOf(path, read.rows), 2)
    sources.push(read.source)
  }
  return sources
}

const bytesOf = (path: string): Promise<Buffer> =>
  readFile(path).catch(() => {
    throw new CliRefusal({ vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` }, 2)
  })

const parsed = (path: string, bytes: Buffer, language: Language): unknown => {
  try {
    return JSON.parse((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    throw new CliRefusal(
      {
        vi: `Tệp “${path}” không phải JSON${language === 'vi' ? '' : ` (${detail})`}.`,
        en: `The file “${path}” is not JSON (${detail}).`,
      },
      2,
    )
  }
}

const shown = 50

/** Every row that is wrong on a line of its own, the first fifty of them. */
const rowsOf = (
  path: string,
  rows: readonly FieldProblem[],
  lead = {
    vi: `Tệp “${path}” có ${rows.length} chỗ chưa đúng nên chưa nhập gì:`,
    en: `The file “${path}” has ${rows.length} errors, so nothing was imported:`,
  },
) => {
  const left = rows.length - shown
  const more = {
    vi: left > 0 ? [`  … và ${left} chỗ nữa.`] : [],
    en: left > 0 ? [`  … and ${left} more.`] : [],
  }
  const lines = (language: Language) => [
    ...rows.slice(0, shown).map(row => `  ${row.path === '' ? '' : `${row.path}: `}${row[language]}`),
    ...more[language],
  ]
  return { vi: [lead.vi, ...lines('vi')].join('\n'), en: [lead.en, ...lines('en')].join('\n') }
}

import type { z } from 'zod'
import { countUnits, listUnitsBelow, orgProblems, readSuccessors } from '../../domain/org/index.ts'
import { isDay } from '../../domain/shared/calendar/index.ts'
import type { ReadContract } from '../../domain/shared/index.ts'
import { CliRefusal, type Language, print } from '../command.ts'
import { type StoreOptions, withKernel } from '../store.ts'

export interface ReadOptions extends StoreOptions {
  readonly on?: string
  readonly level?: string
  readonly json?: true
}

const ask = async <C extends ReadContract>(
  options: ReadOptions,
  contract: C,
  input: z.input<C['input']>,
): Promise<z.output<C['output']>> => {
  if (options.on !== undefined && !isDay(options.on))
    throw new CliRefusal(
      {
        vi: `“${options.on}” không phải một ngày; xin viết dạng 2023-04-15.`,
        en: `“${options.on}” is not a day; write it as 2023-04-15.`,
      },
      2,
    )
  const { performRead } = await import('../../server/http/kernel.ts')
  const { orgQueries, terminal } = await import('../../server/org/index.ts')
  const query = orgQueries.find(each => each.contract.name === contract.name)
  if (query === undefined) throw orgProblems.unitUnknown()
  return withKernel(
    { ...options, mustExist: true },
    kernel => performRead(kernel, query, input, { token: null, subject: terminal, address: null }) as never,
  )
}

const day = (options: ReadOptions) => (options.on === undefined ? {} : { onDay: options.on })

/** Said on standard error, so that a program that reads the lines finds none. */
const nothing = {
  count: { vi: 'Chưa có đơn vị nào vào ngày này.', en: 'No units stand on that day.' },
  list: {
    vi: 'Đơn vị này không có đơn vị cấp dưới nào như vậy vào ngày này.',
    en: 'The unit has no such units below it on that day.',
  },
  successors: {
    vi: 'Đơn vị này chưa có đơn vị kế thừa: nó vẫn đang hoạt động, hoặc thôi tồn tại mà không chia cho ai. Đơn vị cũ từng mang mã này thì thêm --on với một ngày đơn vị ấy còn.',
    en: 'The unit has no successors: it still stands, or ended without one. For an older unit that bore this code add --on with a day on which it stood.',
  },
}

/** `tongket units count --on DATE`: how many areas of each level stand. */
export const count = async (options: ReadOptions, language: Language): Promise<void> => {
  const { counts } = await ask(options, countUnits, day(options))
  if (options.json) return print(`${JSON.stringify(counts)}\n`)
  const lines = Object.entries(counts).map(([level, units]) => `${level}\t${units}\n`)
  if (lines.length === 0) console.error(nothing.count[language])
  await print(lines.join(''))
}

/** `tongket units list CODE`: everything below a unit. */
export const list = async (code: string, options: ReadOptions, language: Language): Promise<void> => {
  const level = options.level === undefined ? {} : { level: options.level as 'commune' }
  const { units } = await ask(options, listUnitsBelow, { code, ...level, ...day(options) })
  if (options.json) return print(`${JSON.stringify(units, null, 1)}\n`)
  const lines = units.map(unit => `${unit.code ?? ''}\t${unit.fullName}\t${unit.parentName ?? ''}\n`)
  if (lines.length === 0) console.error(nothing.list[language])
  await print(lines.join(''))
}

const open = {
  successor: {
    vi: 'chưa rõ đơn vị kế thừa: các danh sách không nói, cần người có thẩm quyền trả lời',
    en: 'successor not known: the lists do not say, a person must answer',
  },
  weights: {
    vi: 'chưa rõ tỷ lệ chia giữa các đơn vị kế thừa',
    en: 'the shares among the successors are not known',
  },
}

/** `tongket units successors CODE`: what became of a unit, and what is still an open question. */
export const successors = async (code: string, options: ReadOptions, language: Language): Promise<void> => {
  const answer = await ask(options, readSuccessors, { code, ...day(options) })
  if (options.json) return print(`${JSON.stringify(answer, null, 1)}\n`)
  const lines = [
    ...answer.successors.map(to => `${to.onDay}\t${to.code ?? ''}\t${to.fullName}\t${to.share ?? '?'}\n`),
    ...answer.questions.map(question => `${question.onDay}\t${open[question.kind][language]}\n`),
  ]
  if (lines.length === 0) console.error(nothing.successors[language])
  await print(`${answer.unit.code ?? ''}\t${answer.unit.fullName}\n${lines.join('')}`)
}

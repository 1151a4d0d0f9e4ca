import { z } from 'zod'
import { isDay } from '../../shared/calendar/index.ts'
import type { FieldProblem } from '../../shared/index.ts'
import type { RegistryList, RegistrySource } from './source.ts'

const text = z.string().trim().min(1).max(300)
const code = z
  .string()
  .trim()
  .regex(/^\d{2,5}$/)
const area = z.object({ code, fullName: text })
const district = area.extend({ communes: z.array(area) })
const province = area.extend({
  districts: z.array(district).optional(),
  communes: z.array(area).optional(),
})
const listMeta = z.object({ asOf: z.string(), source: z.string() })
const country = z.object({ meta: listMeta, provinces: z.array(province).min(1) })
const oneProvince = province.extend({ meta: listMeta })

const target = z.object({ new_id: code, name: text })
const mapFile = z.object({
  meta: z.object({ source: z.string(), from: z.string(), to: z.string() }),
  splits: z
    .array(
      z.object({
        level1_id: code,
        name: text,
        splits: z.array(target),
        level2s: z
          .array(z.object({ level2_id: code, name: text, splits: z.array(target).min(1) }))
          .optional(),
        level3s: z.array(z.object({ level3_id: code, name: text, splits: z.array(target).min(1) })),
      }),
    )
    .min(1),
})
const daysFile = z.object({
  meta: z.object({ note: z.string() }),
  rows: z.array(z.object({ code2023: code, how: z.string() })).min(1),
})

export type ReadSource =
  | { readonly ok: true; readonly source: RegistrySource }
  | { readonly ok: false; readonly rows: readonly FieldProblem[] }

/**
 * Reads a file about units, whichever of the known shapes it has.
 *
 * @returns the source in the one shape, or what is wrong row by row; `path` says where in the file.
 */
export const readRegistrySource = (file: unknown): ReadSource => {
  const keys = typeof file === 'object' && file !== null ? Object.keys(file) : []
  if (keys.includes('kind')) return refusedFile
  if (keys.includes('splits')) return parsed(mapFile, file, mapOf)
  if (keys.includes('rows')) return parsed(daysFile, file, daysOf)
  if (keys.includes('provinces'))
    return parsed(country, file, ({ meta, provinces }) => listOf(meta, provinces))
  if (keys.includes('communes') || keys.includes('districts')) {
    return parsed(oneProvince, file, ({ meta, ...only }) => listOf(meta, [only]))
  }
  return refusedFile
}

const refusedFile: ReadSource = {
  ok: false,
  rows: [
    {
      path: '',
      vi: 'Tệp này không phải danh sách đơn vị hành chính hay bảng chuyển đổi đơn vị.',
      en: 'This file is neither a list of units nor a map between two lists.',
    },
  ],
}

const parsed = <T>(shape: z.ZodType<T>, file: unknown, make: (value: T) => RegistrySource): ReadSource => {
  const result = shape.safeParse(file, { error: z.locales.vi().localeError })
  if (!result.success) {
    const english = shape.safeParse(file, { error: z.locales.en().localeError })
    const rows = result.error.issues.map((issue, index) =>
      rowProblem(file, issue, english.error?.issues[index]?.message ?? issue.message),
    )
    return { ok: false, rows }
  }
  const source = make(result.data)
  const rows = [...wrongDays(source), ...codesTwice(source)]
  return rows.length > 0 ? { ok: false, rows } : { ok: true, source }
}

const isCode = (key: PropertyKey | undefined): boolean => key === 'code' || /_id$/.test(String(key))

/** What is wrong in words of the list, with the name of the unit it is about; the path says where in the file. */
const rowProblem = (file: unknown, issue: z.core.$ZodIssue, english: string): FieldProblem => {
  const { path, said } = whereIn(file, issue.path)
  const lead = said === '' ? '' : `“${said}”: `
  if (isCode(issue.path.at(-1)))
    return {
      path,
      vi: `${lead}mã phải gồm 2 đến 5 chữ số, viết trong dấu ngoặc kép.`,
      en: `${lead}a code has 2 to 5 digits and stands in quotation marks.`,
    }
  return { path, vi: `${lead}${issue.message}`, en: `${lead}${english}` }
}

/** The path as it is written, and the name of the innermost unit on it, where it has one. */
const whereIn = (file: unknown, path: readonly PropertyKey[]) => {
  let here = file
  let said = ''
  for (const key of path) {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined
    const names: { fullName?: unknown; name?: unknown } =
      typeof here === 'object' && here !== null ? here : {}
    const name = names.fullName ?? names.name
    if (typeof name === 'string') said = name
  }
  return { path: path.join('.'), said }
}

const wrongDays = (source: RegistrySource): FieldProblem[] => {
  const days = source.kind === 'days' ? source.rows.map(({ onDay }) => onDay) : [source.asOf]
  const all = source.kind === 'map' ? [...days, source.onDay] : days
  return all
    .filter(day => !isDay(day))
    .map(day => ({
      path: 'meta',
      vi:
        day === ''
          ? 'Chưa có ngày của danh sách; xin ghi dạng 2023-04-15.'
          : `“${day}” không phải một ngày; xin ghi dạng 2023-04-15.`,
      en:
        day === ''
          ? 'The day of the list is missing; write it as 2023-04-15.'
          : `“${day}” is not a day; write it as 2023-04-15.`,
    }))
}

/** A code names one unit of a level on a day, and so stands once in a file. */
const codesTwice = (source: RegistrySource): FieldProblem[] => {
  if (source.kind === 'days') return []
  const first = new Map<string, string>()
  return (source.kind === 'list' ? source.units : source.parts).flatMap(({ level, code, fullName }) => {
    const before = first.get(`${level}:${code}`)
    first.set(`${level}:${code}`, before ?? fullName)
    if (before === undefined) return []
    return [
      {
        path: code,
        vi: `“${fullName}”: mã ${code} đã là của “${before}” trong cùng tệp.`,
        en: `“${fullName}”: the code ${code} already belongs to “${before}” in the same file.`,
      },
    ]
  })
}

const dayIn = (words: string): string => /\d{4}-\d{2}-\d{2}/.exec(words)?.[0] ?? ''

/** "2026-07-25 (structure in force since 2025-07-01, …)" holds from the second day on. */
const dayOfList = (asOf: string): string => dayIn(/in force since ([\d-]+)/.exec(asOf)?.[1] ?? asOf)

const listOf = (
  meta: z.output<typeof listMeta>,
  provinces: readonly z.output<typeof province>[],
): RegistryList => ({
  kind: 'list',
  source: meta.source,
  era: provinces.some(each => each.districts !== undefined) ? 'district' : 'commune',
  asOf: dayOfList(meta.asOf),
  units: provinces.flatMap(top => {
    const at = { provinceCode: top.code }
    const communesOf = (parentCode: string, communes: readonly z.output<typeof area>[]) =>
      communes.map(each => ({
        level: 'commune' as const,
        code: each.code,
        fullName: each.fullName,
        parentCode,
        ...at,
      }))
    return [
      { level: 'province' as const, code: top.code, fullName: top.fullName, parentCode: null, ...at },
      ...(top.districts ?? []).flatMap(each => [
        {
          level: 'district' as const,
          code: each.code,
          fullName: each.fullName,
          parentCode: top.code,
          ...at,
        },
        ...communesOf(each.code, each.communes),
      ]),
      ...communesOf(top.code, top.communes ?? []),
    ]
  }),
})

const mapOf = ({ meta, splits }: z.output<typeof mapFile>): RegistrySource => {
  const to = (targets: readonly z.output<typeof target>[]) =>
    targets.map(each => ({ code: each.new_id, fullName: each.name }))
  return {
    kind: 'map',
    source: meta.source,
    asOf: dayIn(meta.from),
    onDay: dayIn(meta.to),
    provinces: splits.map(top => ({ code: top.level1_id, fullName: top.name, to: to(top.splits) })),
    parts: splits.flatMap(top => [
      ...(top.level2s ?? []).map(each => ({
        level: 'district' as const,
        code: each.level2_id,
        fullName: each.name,
        provinceCode: top.level1_id,
        to: to(each.splits),
      })),
      ...top.level3s.map(each => ({
        level: 'commune' as const,
        code: each.level3_id,
        fullName: each.name,
        provinceCode: top.level1_id,
        to: to(each.splits),
      })),
    ]),
  }
}

const daysOf = ({ meta, rows }: z.output<typeof daysFile>): RegistrySource => ({
  kind: 'days',
  source: meta.note,
  rows: rows.map(row => ({ code: row.code2023, onDay: dayIn(row.how) })).filter(row => row.onDay !== ''),
})

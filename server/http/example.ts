type Schema = Readonly<Record<string, unknown>>

/** What a field of this name usually holds, so that an example reads like one. */
const byName: Readonly<Record<string, unknown>> = {
  name: 'Báo cáo tổng kết năm 2023',
  text: 'Ba xã bị ngập, xin hướng dẫn cách ghi số liệu.',
  reason: 'Ba xã bị ngập, chưa chốt được số liệu.',
  note: 'Đã đối chiếu với sổ theo dõi.',
  unitName: 'Huyện Núi Xanh',
  fullName: 'Huyện Núi Xanh',
  personName: 'Trần Văn Báo Cáo',
  campaignName: 'Tổng kết năm 2023',
  title: 'Kế hoạch tổng kết',
  vi: 'Nội dung tiếng Việt',
  en: 'Words in English',
  year: 2023,
}

/** Strings in the shapes that the product's patterns ask for; the first that fits is taken. */
const strings = [
  'Nội dung',
  '2023-04-13',
  '2023-04-13T16:59:59Z',
  '08:15',
  'report.submit',
  'exemplar:12',
  '/viec-cua-toi',
  'can-bo@tinh.example',
  'https://tinh.example/nhan',
  '4f8a2b1c-3d5e-4f60-8a7b-9c0d1e2f3a4b',
  '12',
  '9.5',
  '3/10',
  'ma-so',
  'a'.repeat(12),
  '0123456789ab',
  'abcdef0123456789'.repeat(4),
  `B${'a'.repeat(86)}`,
  'a'.repeat(22),
]

const fits = (schema: Schema, text: string): boolean => {
  const {
    pattern,
    minLength = 0,
    maxLength = Number.POSITIVE_INFINITY,
  } = schema as {
    pattern?: string
    minLength?: number
    maxLength?: number
  }
  const signs = [...text].length
  const long = signs >= minLength && signs <= maxLength
  return long && (pattern === undefined || new RegExp(pattern, 'u').test(text))
}

const formats: Readonly<Record<string, string>> = {
  date: '2023-04-13',
  'date-time': '2023-04-13T16:59:59Z',
  email: 'can-bo@tinh.example',
  uri: 'https://tinh.example/nhan',
  uuid: '4f8a2b1c-3d5e-4f60-8a7b-9c0d1e2f3a4b',
}

const stringOf = (schema: Schema, name: string): string => {
  const usual = [byName[name], formats[String(schema['format'])]].filter(each => typeof each === 'string')
  const long = 'Nội dung dài vừa đủ để làm ví dụ. '.repeat(12)
  const { minLength = 0 } = schema as { minLength?: number }
  const found = [...usual.reverse(), ...strings, long.slice(0, Math.max(minLength, 40))]
  return found.find(text => fits(schema, text)) ?? ''
}

const numberOf = (schema: Schema, name: string): number => {
  const { minimum, exclusiveMinimum, maximum } = schema as {
    minimum?: number
    exclusiveMinimum?: number
    maximum?: number
  }
  const usual = typeof byName[name] === 'number' ? byName[name] : 3
  const least = Math.max(
    minimum ?? Number.MIN_SAFE_INTEGER,
    (exclusiveMinimum ?? Number.MIN_SAFE_INTEGER - 1) + 1,
  )
  return Math.min(Math.max(usual, least), maximum ?? usual)
}

interface Walk {
  readonly root: Schema
  readonly depth: number
  readonly leastOnly: boolean
}

const resolved = (schema: Schema, root: Schema): Schema => {
  const { $ref } = schema as { $ref?: string }
  if ($ref === undefined) return schema
  const parts = $ref.replace(/^#\/?/, '').split('/').filter(Boolean)
  const found = parts.reduce<unknown>((at, part) => (at as Schema | undefined)?.[part], root)
  return found as Schema
}

const arrayOf = (schema: Schema, name: string, walk: Walk): unknown[] => {
  const {
    prefixItems,
    items,
    minItems = 0,
  } = schema as {
    prefixItems?: Schema[]
    items?: Schema
    minItems?: number
  }
  if (prefixItems !== undefined) return prefixItems.map(item => walked(item, name, walk))
  // A shape that holds itself ends somewhere.
  if (items === undefined || (walk.depth > 6 && minItems === 0)) return []
  return Array.from({ length: Math.max(1, minItems) }, () => walked(items, name, walk))
}

const objectOf = (schema: Schema, walk: Walk): Record<string, unknown> => {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const optional = walk.depth < 4 && !walk.leastOnly
  const wanted = Object.entries(properties).filter(([name]) => optional || required.includes(name))
  return Object.fromEntries(wanted.map(([name, each]) => [name, walked(each, name, walk)]))
}

const walked = (given: Schema, name: string, { root, depth, leastOnly }: Walk): unknown => {
  const schema = resolved(given, root)
  const walk = { root, depth: depth + 1, leastOnly }
  const {
    enum: choices,
    anyOf,
    oneOf,
    allOf,
    default: usual,
  } = schema as Record<string, Schema[] | undefined>
  if ('const' in schema) return schema['const']
  if (choices !== undefined) return choices[0]
  if (usual !== undefined) return usual
  const options = anyOf ?? oneOf
  if (options !== undefined) {
    const something = options.find(each => resolved(each, root)['type'] !== 'null') ?? {}
    return depth > 6 && options.some(each => each['type'] === 'null') ? null : walked(something, name, walk)
  }
  if (allOf !== undefined) return Object.assign({}, ...allOf.map(each => walked(each, name, walk)))
  if (schema['type'] === 'object') return objectOf(schema, walk)
  if (schema['type'] === 'array') return arrayOf(schema, name, walk)
  if (schema['type'] === 'string') return stringOf(schema, name)
  if (schema['type'] === 'integer' || schema['type'] === 'number') return numberOf(schema, name)
  if (schema['type'] === 'boolean') return true
  return null
}

const exampleWith = (schema: Schema, leastOnly: boolean): unknown =>
  walked(schema, '', { root: schema, depth: 0, leastOnly })

/** A value that a JSON Schema allows, in the words of the product; the same one each time. */
export const exampleOf = (schema: Schema): unknown => exampleWith(schema, false)

/**
 * The same for what has rules beyond its schema (one of two fields, never both): the first that is taken of all
 * fields, the required ones, and those with one more.
 */
export const exampleTaken = (schema: Schema, takes: (example: Schema) => boolean): Schema => {
  const all = exampleOf(schema) as Schema
  const least = exampleWith(schema, true) as Schema
  const one = Object.entries(all).map(([name, value]) => ({ ...least, [name]: value }))
  return [all, least, ...one].find(takes) ?? all
}

import { z } from 'zod'
import { type Contract, fileAnswer, roles, sharedProblems, streamAnswer } from '../../domain/shared/index.ts'
import type { Action, Query } from './action.ts'
import { carriesBytes } from './bytes.ts'
import { exampleOf, exampleTaken } from './example.ts'

type Schema = Record<string, unknown>

/** A shape that crosses the wire as JSON Schema. */
export const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(type, { io, unrepresentable: 'any', target: 'draft-2020-12' })

/** Does this read answer with a file instead of JSON? */
export const isFile = ({ output }: Contract): boolean => output === fileAnswer || output === streamAnswer

/** A shape inside the one document: what points into itself needs an address of its own to point from. */
const shapeOf = (contract: Contract, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...schema } = schemaOf(contract[io], io)
  const pointsInside = JSON.stringify(schema).includes('"$ref"')
  return pointsInside ? { $id: `urn:tongket:${contract.name}:${io}`, ...schema } : schema
}

/** What a caller might send, without the bytes that travel as the body. */
export const exampleInput = (contract: Contract): Schema => {
  const bytes = carriesBytes(contract) ? { bytes: new Uint8Array(1) } : {}
  const takes = (example: object): boolean => contract.input.safeParse({ ...example, ...bytes }).success
  const { bytes: _, ...example } = exampleTaken(schemaOf(contract.input, 'input'), takes)
  return example
}

/** What might come back; undefined where it is a file. */
export const exampleOutput = (contract: Contract): unknown =>
  isFile(contract) ? undefined : exampleOf(schemaOf(contract.output, 'output'))

const json = (schema: Schema, example: unknown): Schema => ({
  content: { 'application/json': { schema, example } },
})

const describe = (contract: Contract): Schema => ({
  operationId: contract.name,
  tags: [contract.name.split('.')[0]],
  summary: contract.label.vi,
  description: `${contract.label.en}. ${contract.roles.map(role => roles[role].en).join(', ')}`,
})

const binary = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }

const jsonBody = (contract: Contract): Schema => json(shapeOf(contract, 'input'), exampleInput(contract))

const responses = (contract: Contract): Schema => ({
  200: {
    description: 'OK',
    ...(isFile(contract) ? binary : json(shapeOf(contract, 'output'), exampleOutput(contract))),
  },
  default: { description: 'Problem', ...json({ $ref: '#/components/schemas/Problem' }, exampleProblem) },
})

const problemSchema: Schema = {
  type: 'object',
  required: ['code', 'status', 'vi', 'en', 'fields'],
  properties: {
    code: { type: 'string' },
    status: { type: 'integer' },
    vi: { type: 'string' },
    en: { type: 'string' },
    fields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'vi', 'en'],
        properties: { path: { type: 'string' }, vi: { type: 'string' }, en: { type: 'string' } },
      },
    },
  },
}

export const exampleProblem: unknown = sharedProblems.signInFirst().answer

const idempotencyKey: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', format: 'uuid' },
  example: '4f8a2b1c-3d5e-4f60-8a7b-9c0d1e2f3a4b',
}

const plainTypes = new Set(['string', 'integer', 'number', 'boolean', 'null'])

/** Travels in the address as it is; everything else as JSON. */
const isPlain = (schema: Schema): boolean => {
  const { anyOf } = schema as { anyOf?: Schema[] }
  return anyOf === undefined ? plainTypes.has(String(schema['type'])) : anyOf.every(isPlain)
}

const inAddress = (contract: Contract): Schema[] => {
  const { properties = {}, required = [] } = schemaOf(contract.input, 'input') as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const { bytes: _, ...named } = properties
  const example = exampleInput(contract)
  return Object.entries(carriesBytes(contract) ? named : properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(isPlain(schema)
      ? { schema, example: example[name] }
      : { content: { 'application/json': { schema, example: example[name] } } }),
  }))
}

/** A person at a browser, or a program with a personal token. */
const securitySchemes: Schema = {
  session: { type: 'apiKey', in: 'cookie', name: 'tongket' },
  token: { type: 'http', scheme: 'bearer', description: 'Mã truy cập cá nhân / personal token, tk.…' },
}

const securityOf = ({ may }: Action | Query): Schema[] =>
  may === 'anyone' ? [] : [{ session: [] }, { token: [] }]

/** The API reference, OpenAPI 3.1, written from the contracts themselves. */
export const openApi = (actions: readonly Action[], queries: readonly Query[]): Schema => {
  const paths: Record<string, Schema> = {}
  for (const action of actions) {
    const { contract } = action
    const bytes = carriesBytes(contract)
    const parameters = bytes ? [idempotencyKey, ...inAddress(contract)] : [idempotencyKey]
    const post = {
      ...describe(contract),
      security: securityOf(action),
      parameters,
      requestBody: bytes ? binary : jsonBody(contract),
    }
    paths[`/api/${contract.name}`] = { post: { ...post, responses: responses(contract) } }
  }
  for (const query of queries) {
    const { contract } = query
    const get = {
      ...describe(contract),
      security: securityOf(query),
      parameters: inAddress(contract),
      responses: responses(contract),
    }
    paths[`/api/${contract.name}`] = { get }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tổng Kết',
      version: '1',
      description:
        'Mỗi việc ghi là một POST kèm Idempotency-Key; đăng nhập bằng mã truy cập cá nhân. Each write is a POST with an Idempotency-Key; sign in with a personal token. /api/docs',
    },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes, schemas: { Problem: problemSchema } },
  }
}

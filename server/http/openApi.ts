import { z } from 'zod'
import { type Contract, fileAnswer, roles, streamAnswer } from '../../domain/shared/index.ts'
import type { Action, Query } from './action.ts'
import { carriesBytes } from './bytes.ts'

type Schema = Record<string, unknown>

/** A shape that crosses the wire as JSON Schema. */
export const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema =>
  z.toJSONSchema(type, { io, unrepresentable: 'any', target: 'draft-2020-12' })

/** Does this read answer with a file instead of JSON? */
export const isFile = ({ output }: Contract): boolean => output === fileAnswer || output === streamAnswer

const describe = (contract: Contract): Schema => ({
  operationId: contract.name,
  tags: [contract.name.split('.')[0]],
  summary: contract.label.vi,
  description: `${contract.label.en}. ${contract.roles.map(role => roles[role].en).join(', ')}`,
})

const binary = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }

const jsonBody = (contract: Contract): Schema => ({
  content: { 'application/json': { schema: schemaOf(contract.input, 'input') } },
})

const responses = (contract: Contract): Schema => ({
  200: {
    description: 'OK',
    content: isFile(contract)
      ? binary.content
      : { 'application/json': { schema: schemaOf(contract.output, 'output') } },
  },
  default: { description: 'Problem', content: { 'application/json': { schema: problemSchema } } },
})

const problemSchema: Schema = {
  type: 'object',
  required: ['code', 'status', 'vi', 'en', 'fields'],
  properties: {
    code: { type: 'string' },
    status: { type: 'integer' },
    vi: { type: 'string' },
    en: { type: 'string' },
    fields: { type: 'array', items: { type: 'object' } },
  },
}

const idempotencyKey: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

const inAddress = (contract: Contract): Schema[] => {
  const { properties = {}, required = [] } = schemaOf(contract.input, 'input') as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  const { bytes: _, ...named } = properties
  return Object.entries(carriesBytes(contract) ? named : properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
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
    info: { title: 'Tổng Kết', version: '1' },
    servers: [{ url: '/' }],
    paths,
    components: { securitySchemes },
  }
}

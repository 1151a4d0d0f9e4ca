import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import { carriesBytes } from '../../../server/http/bytes.ts'
import { actions, queries } from '../../../server/steps.ts'
import { type TestApplication, testApplication } from '../../support/application.ts'
import { testDatabase } from '../../support/database.ts'

const db = await testDatabase()
let application: TestApplication

beforeAll(async () => {
  application = await testApplication(db)
})

type Json = Record<string, unknown>
interface Media {
  readonly schema: Json
  readonly example?: unknown
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema?: Json
  readonly example?: unknown
  readonly content?: { 'application/json': Media }
}
interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Record<string, Media> }
  readonly responses: Record<string, { readonly content: Record<string, Media> }>
}
interface Document {
  readonly openapi: string
  readonly paths: Record<string, { readonly get?: Operation; readonly post?: Operation }>
  readonly components: { readonly schemas: Record<string, Json> }
}

const served = async (): Promise<Document> => {
  const { body } = await application.server.inject({ method: 'GET', url: '/api/openapi.json' })
  return JSON.parse(body) as Document
}

const operationsOf = ({ paths }: Document): Operation[] =>
  Object.values(paths).flatMap(({ get, post }) => [get, post].filter(each => each !== undefined))

const exampleIn = ({ example, content }: Parameter): unknown =>
  content?.['application/json'].example ?? example

/** Every example of the document beside the schema it stands for. */
const examplesOf = (document: Document): { of: string; schema: Json; example: unknown }[] =>
  operationsOf(document).flatMap(({ operationId, parameters, requestBody, responses }) => {
    const sent = requestBody?.content['application/json']
    const answers = Object.entries(responses).flatMap(([status, { content }]) => {
      const media = content['application/json']
      return media === undefined ? [] : [{ of: `${operationId} answers ${status}`, ...media }]
    })
    // Of two fields that rule each other out, one stands in the example.
    const shown = parameters.filter(each => each.required || exampleIn(each) !== undefined)
    const named = shown.map(({ name, schema, example, content }) => {
      const media = content?.['application/json'] ?? { schema: schema ?? {}, example }
      return { of: `${operationId}?${name}`, ...media }
    })
    const media = [...answers, ...named, ...(sent === undefined ? [] : [{ of: operationId, ...sent }])]
    return media.map(({ of, schema, example }) => ({ of, schema, example }))
  })

describe('the served OpenAPI document', () => {
  test('is valid OpenAPI 3.1, and the validator finds a planted mistake', async () => {
    const document = await served()
    expect(document.openapi).toBe('3.1.0')
    expect(await new Validator().validate(structuredClone(document) as never)).toEqual({ valid: true })
    const broken = structuredClone(document) as unknown as { paths: Record<string, unknown> }
    broken.paths['/api/report.submit'] = { post: { responses: 'none' } }
    expect((await new Validator().validate(broken as never)).valid).toBe(false)
  })

  test('has every action and every read, and no other', async () => {
    const { paths } = await served()
    const declared = [...actions, ...queries].map(({ contract }) => `/api/${contract.name}`)
    expect(Object.keys(paths).sort()).toEqual(declared.sort())
  })

  test('has for each an example of what is sent and what comes back, true to its schema', async () => {
    const document = await served()
    const ajv = addFormats['default'](new Ajv2020({ strict: false, allErrors: true }))
    ajv.addSchema({ $id: 'urn:tongket:document', components: document.components })
    const wrong = examplesOf(document).flatMap(({ of, schema, example }) => {
      const own =
        schema['$ref'] === undefined ? schema : { $ref: `urn:tongket:document${String(schema['$ref'])}` }
      const fine = example !== undefined && ajv.validate(own, example)
      return fine ? [] : [`${of}: ${example === undefined ? 'none' : ajv.errorsText()}`]
    })
    expect(wrong).toEqual([])
  })

  test('has examples that the product itself would take and give', async () => {
    const document = await served()
    const operations = new Map(operationsOf(document).map(each => [each.operationId, each]))
    const wrong = [...actions, ...queries].flatMap(({ contract }) => {
      const operation = operations.get(contract.name)
      const body = operation?.requestBody?.content['application/json']?.example
      const address = Object.fromEntries(
        (operation?.parameters ?? [])
          .filter(parameter => parameter.in === 'query')
          .map(parameter => [parameter.name, exampleIn(parameter)]),
      )
      const bytes = carriesBytes(contract) ? { bytes: new Uint8Array(1) } : {}
      const taken = contract.input.safeParse(body ?? { ...address, ...bytes })
      return taken.success ? [] : [`${contract.name}: ${taken.error.message}`]
    })
    expect(wrong).toEqual([])
  })
})

describe('the page of the reference', () => {
  test('needs nothing from elsewhere and no script, and says each action with an example', async () => {
    const { body, headers } = await application.server.inject({ method: 'GET', url: '/api/docs' })
    expect(headers['content-type']).toContain('text/html')
    expect(body).not.toMatch(/<script|<link|src=|@import|url\(/)
    for (const { contract } of [...actions, ...queries]) expect(body).toContain(`id="${contract.name}"`)
    for (const part of ['token', 'repeat', 'errors', 'paging', 'limits', 'webhooks'])
      expect(body).toContain(`id="${part}"`)
  })
})

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** Everything that can be set from outside; README's table of settings is the same list. */
export interface Configuration {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly sample: boolean
  readonly secureCookies: boolean
  readonly trustProxy: boolean
}

/** Reads the command line first and the environment second. */
export const readConfiguration = (
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Configuration => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      sample: { type: 'boolean' },
    },
  })
  return {
    port: readPort(values.port ?? environment['PORT'] ?? '3000'),
    host: environment['HOST'] ?? '0.0.0.0',
    dataDir: resolve(values.data ?? environment['TONGKET_DATA'] ?? 'data'),
    databaseUrl: environment['DATABASE_URL'] || null,
    sample: values.sample ?? false,
    secureCookies: environment['TONGKET_HTTPS'] === '1',
    trustProxy: environment['TONGKET_PROXY'] === '1',
  }
}

/** What is said of mail from outside the product; it goes before what an administrator sets in it. */
export interface MailConfiguration {
  readonly smtpUrl: string | null
  /** Where people reach the product, without a slash at its end. */
  readonly baseUrl: string | null
  /** Seals the password that is kept in the database. */
  readonly key: string | null
}

export const readMailConfiguration = (environment: NodeJS.ProcessEnv = process.env): MailConfiguration => ({
  smtpUrl: environment['SMTP_URL'] || null,
  baseUrl: environment['TONGKET_URL']?.replace(/\/+$/, '') || null,
  key: environment['TONGKET_KEY'] || null,
})

const readPort = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new RangeError(text)
}

import { defaultMailRules, type MailRules, mailSecurities } from '../../../domain/reminder/index.ts'
import { type MailConfiguration, readMailConfiguration } from '../../configuration.ts'
import type { Reader, Writer } from '../../db/database.ts'
import { readSetting, writeSetting } from '../../org/index.ts'
import { unsealed } from './secret.ts'
import type { Smtp } from './smtp.ts'

/** What the administrator set, as it is kept. */
export interface StoredMail {
  readonly server: Omit<Smtp, 'password'> | null
  /** Sealed; null where there is none. */
  readonly password: string | null
  readonly baseUrl: string | null
  readonly rules: MailRules
  readonly revision: number
}

const name = 'mail'

const withoutSlash = (url: string | null): string | null => url?.replace(/\/+$/, '') ?? null

export const storedMail = async (db: Reader): Promise<StoredMail> =>
  ((await readSetting(db, name)) as StoredMail | undefined) ?? {
    server: null,
    password: null,
    baseUrl: null,
    rules: defaultMailRules,
    revision: 0,
  }

export const storeMail = (tx: Writer, mail: StoredMail): Promise<void> => writeSetting(tx, name, mail)

/** smtps://user:password@host:465?from=thu@tinh.gov.vn; smtp:// asks for STARTTLS unless `?security=none`. */
export const smtpFromUrl = (url: string): Smtp | null => {
  if (!URL.canParse(url)) return null
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') return null
  const user = decodeURIComponent(username)
  const asked = mailSecurities.find(each => each === searchParams.get('security'))
  const security = protocol === 'smtps:' ? 'tls' : (asked ?? 'starttls')
  return {
    host: hostname,
    port: port === '' ? (security === 'tls' ? 465 : 587) : Number(port),
    security,
    user,
    password: decodeURIComponent(password),
    from: searchParams.get('from') ?? (user.includes('@') ? user : `tongket@${hostname}`),
  }
}

export interface MailSettings {
  /** Null where no mail server is set. */
  readonly smtp: Smtp | null
  readonly baseUrl: string | null
  readonly rules: MailRules
}

export const mailSettings = async (
  db: Reader,
  given: MailConfiguration = readMailConfiguration(),
): Promise<MailSettings> => {
  const { server, password, baseUrl, rules } = await storedMail(db)
  const opened = password === null || given.key === null ? '' : (unsealed(password, given.key) ?? '')
  const own = server === null ? null : { ...server, password: opened }
  return {
    smtp: (given.smtpUrl === null ? null : smtpFromUrl(given.smtpUrl)) ?? own,
    baseUrl: given.baseUrl ?? withoutSlash(baseUrl),
    rules,
  }
}

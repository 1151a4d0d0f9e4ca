import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { mailOutcomes } from '../../../domain/reminder/index.ts'

export interface Smtp {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
  readonly password: string
  readonly from: string
}

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The same for the same letter, however often it is tried. */
  readonly messageId: string
}

/**
 * What came of a letter. `sent`: the server took it. `later`: it refused for now (4xx). `refused`: for good (5xx).
 * `unavailable`: the letter was not spoken of, as the server could not be reached or did not let us in.
 * `unclear`: the line broke after the letter began to flow and before the server said whether it took it.
 */
export interface Outcome {
  readonly outcome: (typeof mailOutcomes)[number]
  readonly answer: string
}

/** How long the server may be silent, in milliseconds. */
export interface Patience {
  readonly connect: number
  readonly silence: number
}

const patience: Patience = { connect: 15_000, silence: 60_000 }

interface SmtpError extends Error {
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
}

const open = (smtp: Smtp, { connect, silence }: Patience): Promise<SMTPConnection> =>
  new Promise((resolve, reject) => {
    const connection = new SMTPConnection({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.security === 'tls',
      requireTLS: smtp.security === 'starttls',
      ignoreTLS: smtp.security === 'none',
      connectionTimeout: connect,
      greetingTimeout: connect,
      socketTimeout: silence,
    })
    const failed = (error: Error): void => {
      connection.close()
      reject(error)
    }
    connection.once('error', failed)
    connection.connect(error => {
      if (error) return failed(error)
      // What breaks from here on is told to whoever is sending.
      connection.off('error', failed)
      connection.on('error', () => undefined)
      if (smtp.user === '') return resolve(connection)
      connection.login({ user: smtp.user, pass: smtp.password }, refused =>
        refused ? failed(refused) : resolve(connection),
      )
    })
  })

const composed = (smtp: Smtp, mail: Mail): Promise<Buffer> =>
  new MailComposer({
    ...mail,
    from: { name: 'Tổng Kết', address: smtp.from },
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
    .compile()
    .build()

/** Told apart by whether the server has begun to take the letter's own bytes. */
const judged = (error: SmtpError, began: boolean): Outcome => {
  const answer = error.response ?? error.message
  const code = error.responseCode ?? 0
  if (code >= 500) return { outcome: 'refused', answer }
  if (code >= 400) return { outcome: 'later', answer }
  return { outcome: began ? 'unclear' : 'unavailable', answer }
}

const sendOn = async (connection: SMTPConnection, smtp: Smtp, mail: Mail): Promise<Outcome> => {
  const bytes = await composed(smtp, mail)
  let began = false
  const body = new Readable({
    read() {
      began = true
      this.push(bytes)
      this.push(null)
    },
  })
  return new Promise(resolve => {
    connection.send({ from: smtp.from, to: [mail.to] }, body, (error, info) =>
      resolve(error ? judged(error, began) : { outcome: 'sent', answer: String(info?.response ?? '') }),
    )
  })
}

export interface Postman {
  /** One letter after the other on one line; the line is opened anew where it was lost. */
  readonly send: (mail: Mail) => Promise<Outcome>
  readonly close: () => void
}

export const postman = (smtp: Smtp, how: Patience = patience): Postman => {
  let connection: SMTPConnection | null = null
  const close = (): void => {
    connection?.close()
    connection = null
  }
  return {
    close,
    send: async mail => {
      try {
        connection ??= await open(smtp, how)
      } catch (error) {
        const { response, message } = error as SmtpError
        return { outcome: 'unavailable', answer: response ?? message }
      }
      const outcome = await sendOn(connection, smtp, mail)
      if (outcome.outcome !== 'sent') close()
      return outcome
    },
  }
}
